#include "ui/incall/callaside.h"

#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Edge = 16;
constexpr TextLook Cue{.size = TextSize::Meta, .weight = QFont::Medium, .token = Token::InfoText};

} // namespace

CallAside::CallAside(QWidget *parent)
    : QWidget(parent), m_hint(new PlainLabel({}, looks::Label, this)),
      m_reminder(new PlainLabel({}, looks::Meta, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, 4, Edge, 2);
    column->setSpacing(2);
    for (PlainLabel *label : {m_hint, m_reminder}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    settle();
}

void CallAside::setReminder(const QString &sentence)
{
    m_reminder->setText(sentence);
    m_reminder->setVisible(!sentence.isEmpty());
}

void CallAside::showHint(const QString &hint)
{
    m_text = hint;
    settle();
}

void CallAside::showCue(const QString &cue)
{
    if (cue == m_cue)
        return;
    m_cue = cue;
    settle();
    if (cue.isEmpty() || !isVisible())
        return;
    QAccessibleEvent said(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void CallAside::settle()
{
    m_hint->setLook(m_cue.isEmpty() ? looks::Label : Cue);
    m_hint->setText(m_cue.isEmpty() ? m_text : m_cue);
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace evenkeel
