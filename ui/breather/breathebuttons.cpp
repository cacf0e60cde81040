#include "ui/breather/breathebuttons.h"

#include "ui/breather/breathscene.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 32;
constexpr int LargeTextMargin = 14; ///< the words above need the height
constexpr int SmallMargin = 8; ///< in the small window
constexpr int Gap = 8;

} // namespace

BreatheButtons::BreatheButtons(QWidget &scene)
    : QObject(&scene), m_scene(scene), m_next(new Button({}, Button::Kind::Primary, &scene)),
      m_pause(new Button(tr("Pause"), Button::Kind::Secondary, &scene)),
      m_stop(new Button(tr("Stop"), Button::Kind::Secondary, &scene)),
      m_tone(new Button(QString(), Button::Kind::Quiet, &scene))
{
    m_stop->setIconName(u"stop"_s);
    m_stop->setKeyHint(tr("Esc", "key"));
    m_tone->setKeyHint(u"M"_s);
    show({});
    connect(m_next, &Button::clicked, this, &BreatheButtons::nextClicked);
    connect(m_pause, &Button::clicked, this, &BreatheButtons::pauseClicked);
    connect(m_stop, &Button::clicked, this, &BreatheButtons::stopClicked);
    connect(m_tone, &Button::clicked, this, &BreatheButtons::toneClicked);
}

void BreatheButtons::show(const State &state)
{
    m_next->setVisible((state.next && !state.paused) || state.over);
    m_next->setText(state.over ? tr("I am back") : tr("Next", "step"));
    m_next->setKeyHint(state.over ? tr("Enter", "key") : tr("Space", "key"));
    m_pause->setVisible(!state.over);
    m_stop->setVisible(!state.over);
    m_pause->setText(state.paused ? tr("Go on") : tr("Pause"));
    m_pause->setIconName(state.paused ? u"play"_s : u"pause"_s);
    m_pause->setKeyHint(state.spaceLeads ? u"P"_s : tr("Space", "key"));
    m_tone->setText(state.tone ? tr("Turn tone off") : tr("Turn tone on"));
    m_tone->setIconName(state.tone ? u"sound-off"_s : u"sound"_s);
    m_offersTone = state.offersTone;
    place();
}

QList<Button *> BreatheButtons::shown() const
{
    QList<Button *> buttons{m_next, m_pause, m_stop, m_tone};
    buttons.removeIf([](const Button *button) { return button->isHidden(); });
    if (m_scene.layoutDirection() == Qt::RightToLeft)
        std::ranges::reverse(buttons);
    return buttons;
}

int BreatheButtons::top() const
{
    return shown().constFirst()->y();
}

/// The small window has room for two; the key of the tone works all the same.
void BreatheButtons::fit()
{
    m_isSmall = breathscene::isSmall(Theme::of(&m_scene), m_scene.size());
    for (Button *button : {m_pause, m_stop})
        button->setSize(m_isSmall ? Button::Size::Small : Button::Size::Normal);
    m_tone->setVisible(m_offersTone && !m_isSmall);
}

void BreatheButtons::place()
{
    fit();
    const QList<Button *> buttons = shown();
    int whole = Gap * static_cast<int>(buttons.size() - 1);
    for (const Button *button : buttons)
        whole += button->sizeHint().width();
    const Theme &theme = Theme::of(&m_scene);
    const int margin = m_isSmall ? theme.px(SmallMargin)
        : theme.px(100) > 115    ? LargeTextMargin
                                 : Margin;
    int x = (m_scene.width() - whole) / 2;
    for (Button *button : buttons) {
        const QSize size = button->sizeHint();
        button->setGeometry(QRect(QPoint(x, m_scene.height() - margin - size.height()), size));
        x += size.width() + Gap;
    }
}

} // namespace evenkeel
