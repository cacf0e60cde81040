#include "ui/coach/practiceview.h"

#include "ui/coach/practicelist.h"
#include "ui/coach/practicetalk.h"

#include <QStackedLayout>

namespace evenkeel {

PracticeView::PracticeView(CoachShelf &shelf, QWidget *parent)
    : QWidget(parent), m_list(new PracticeList(shelf, this)), m_talk(new PracticeTalk(this))
{
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_talk);
    connect(m_list, &PracticeList::chosen, this, &PracticeView::begin);
    connect(m_talk, &PracticeTalk::turned, this, &PracticeView::keyHintsChanged);
    connect(m_talk, &PracticeTalk::leaveRequested, this, &PracticeView::leave);
}

void PracticeView::refresh()
{
    m_list->refresh();
}

void PracticeView::begin(const Scenario &scenario)
{
    m_stack->setCurrentWidget(m_talk);
    m_talk->begin(scenario);
}

void PracticeView::leave()
{
    m_stack->setCurrentWidget(m_list);
    m_list->focusList();
    emit keyHintsChanged();
}

bool PracticeView::isTalking() const
{
    return m_stack->currentWidget() == m_talk;
}

void PracticeView::focusPractice()
{
    if (isTalking())
        m_talk->focusReplies();
    else
        m_list->focusList();
}

void PracticeView::setGap(int gap)
{
    m_talk->setGap(gap);
}

QList<KeyHint> PracticeView::keyHints() const
{
    if (isTalking()) {
        const bool isOver = m_talk->run()->turn() == nullptr;
        return {
            isOver ? KeyHint{tr("Up Down", "keys"), tr("scroll")}
                   : KeyHint{tr("1 to 9", "keys"), tr("reply")},
            {tr("Ctrl Z", "keys"), tr("take back")},
            {tr("Esc", "keys"), tr("leave")}};
    }
    return {
        {tr("Up Down", "keys"), tr("move")},
        {tr("Enter", "keys"), tr("begin")},
        {tr("H", "keys"), tr("hide")},
        {tr("Ctrl 6", "keys"), tr("Coach")}};
}

} // namespace evenkeel
