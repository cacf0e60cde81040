#include "ui/reflection/periodbuttons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/menubutton.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using Span = ReflectPeriod::Span;

constexpr QKeyCombination BeforeKeys = Qt::ALT | Qt::Key_Left;
constexpr QKeyCombination AfterKeys = Qt::ALT | Qt::Key_Right;
constexpr int ButtonWidth = 36;

Button *makeArrow(const QString &icon, const QString &name, const QKeySequence &keys, QWidget *page)
{
    auto *button = new Button({}, Button::Kind::Secondary, page);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name + u", "_s + keyText(keys));
    button->setFixedWidth(Theme::of(page).px(ButtonWidth));
    return button;
}

} // namespace

PeriodButtons::PeriodButtons(QWidget *page) : QObject(page)
{
    m_before = makeArrow(u"chevron-left"_s, tr("Earlier"), BeforeKeys, page);
    m_after = makeArrow(u"chevron-right"_s, tr("Later"), AfterKeys, page);
    m_span = new MenuButton(tr("Time looked back at"), page);
    for (QAbstractButton *button : QList<QAbstractButton *>{m_before, m_after, m_span})
        button->hide(); // the window shows them in its header
    connect(m_before, &Button::clicked, this, &PeriodButtons::beforeRequested);
    connect(m_after, &Button::clicked, this, &PeriodButtons::afterRequested);
    connect(m_span, &MenuButton::chosen, this, [this](int index) {
        emit spanChosen(static_cast<Span>(index));
    });
    connect(
        new QShortcut(BeforeKeys, page), &QShortcut::activated, this,
        &PeriodButtons::beforeRequested);
    connect(
        new QShortcut(AfterKeys, page), &QShortcut::activated, this,
        &PeriodButtons::afterRequested);
}

QList<QWidget *> PeriodButtons::widgets() const
{
    return {m_before, m_after, m_span};
}

QList<KeyHint> PeriodButtons::keyHints(Span span)
{
    const QString before = keyText(BeforeKeys);
    const QString after = keyText(AfterKeys);
    switch (span) {
    case Span::Day: return {{before, tr("day before")}, {after, tr("day after")}};
    case Span::Week: return {{before, tr("week before")}, {after, tr("week after")}};
    case Span::Month: return {{before, tr("month before")}, {after, tr("month after")}};
    case Span::Range: break;
    }
    return {{before, tr("days before")}, {after, tr("days after")}};
}

void PeriodButtons::update(Span span, bool canGoOn)
{
    m_after->setEnabled(canGoOn);
    m_span->setChoices(
        {tr("Day"), tr("Week"), tr("Month"), tr("From … to …")}, static_cast<int>(span));
}

} // namespace evenkeel
