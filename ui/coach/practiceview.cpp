#include "ui/coach/practiceview.h"

#include "core/coach/scenariopaths.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/practicetalk.h"
#include "ui/coach/rowlist.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Gutter = 12;
constexpr int Gap = 12;

} // namespace

PracticeView::PracticeView(CoachShelf &shelf, QWidget *parent) : QWidget(parent), m_shelf(shelf)
{
    buildList();
    m_talk = new PracticeTalk(this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_talk);
    connect(m_list, &RowList::chosen, this, &PracticeView::begin);
    connect(m_list, &RowList::shown, this, [this](QWidget *row) {
        m_scroll->ensureWidgetVisible(row, 0, Gap);
    });
    connect(m_talk, &PracticeTalk::turned, this, &PracticeView::keyHintsChanged);
    connect(m_talk, &PracticeTalk::leaveRequested, this, &PracticeView::leave);
}

void PracticeView::buildList()
{
    auto *column = new QWidget;
    auto *list = new QVBoxLayout(column);
    list->setContentsMargins({});
    m_list = new RowList(RowList::Kind::Plain, Gap, column);
    m_list->setAccessibleName(tr("Conversations"));
    m_nothing = new PlainLabel(tr("There is no conversation to practise."), looks::Secondary);
    m_nothing->hide();
    list->addWidget(m_list);
    list->addWidget(m_nothing);
    list->addStretch();
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(column);
    m_scroll->setGutter(Gutter);
}

void PracticeView::refresh()
{
    const QList<Scenario> &scenarios = m_shelf.book().scenarios;
    m_nothing->setVisible(scenarios.isEmpty());
    if (scenarios == m_scenarios)
        return; // where one stands in the list stays
    m_scenarios = scenarios;
    QList<RowWords> rows;
    for (const Scenario &scenario : scenarios) {
        const QString turns = tr("up to %Ln turns", nullptr, ScenarioPaths::of(scenario).longest);
        const QString kind = labels::category(scenario.category);
        rows.append(
            {.title = scenario.title,
             .text = scenario.about,
             //: %1: what kind of call, %2: "up to 9 turns"
             .meta = kind.isEmpty() ? turns : tr("%1, %2").arg(kind, turns)});
    }
    m_list->setRows(rows);
}

void PracticeView::begin(int index)
{
    m_list->setCurrent(index);
    m_stack->setCurrentWidget(m_talk);
    m_talk->begin(m_scenarios.at(index));
}

void PracticeView::leave()
{
    m_stack->setCurrentWidget(m_scroll);
    m_list->focusCurrent();
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
        m_list->focusCurrent();
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
        {tr("Ctrl 6", "keys"), tr("Coach")}};
}

} // namespace evenkeel
