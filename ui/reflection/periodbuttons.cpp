#include "ui/reflection/periodbuttons.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keytext.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

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
    m_span = new Button(tr("Month"), Button::Kind::Secondary, page);
    for (Button *button : {m_before, m_after, m_span})
        button->hide(); // the window shows them in its header
    connect(m_before, &Button::clicked, this, &PeriodButtons::beforeRequested);
    connect(m_after, &Button::clicked, this, &PeriodButtons::afterRequested);
    connect(m_span, &Button::clicked, this, &PeriodButtons::spanToggled);
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

QList<KeyHint> PeriodButtons::keyHints(bool month) const
{
    return {
        {keyText(BeforeKeys), month ? tr("month before") : tr("week before")},
        {keyText(AfterKeys), month ? tr("month after") : tr("week after")}};
}

void PeriodButtons::update(bool month, bool canGoOn)
{
    m_after->setEnabled(canGoOn);
    m_span->setText(month ? tr("Week") : tr("Month"));
}

} // namespace evenkeel
