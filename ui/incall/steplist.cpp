#include "ui/incall/steplist.h"

#include "core/coach/callsession.h"
#include "ui/incall/steprow.h"
#include "ui/text/formats.h"
#include "ui/widgets/keytext.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

bool shares(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&other](const QString &id) { return other.contains(id); });
}

QStringList sentencesFor(const CallStep &step, const QList<CoachCard> &pinned)
{
    QStringList says;
    for (const CoachCard &card : pinned) {
        if (shares(card.principles, step.principles))
            says.append(card.say);
    }
    says.removeDuplicates();
    return says.isEmpty() ? step.says : says;
}

} // namespace

StepList::StepList(CallSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Steps of the call"));
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(0);
    connect(&session, &CallSession::changed, this, &StepList::follow);
    connect(&session, &CallSession::changed, this, &StepList::tell);
}

void StepList::setContent(const CallGuide &guide, const QList<CoachCard> &pinned)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    QList<CallStep> steps = guide.steps;
    steps.removeIf([](const CallStep &step) { return step.id == CallRun::Steady; });
    for (const CallStep &step : std::as_const(steps)) {
        const qsizetype number = m_rows.size() + 1;
        //: %1 and %2 are numbers
        const QString place
            = tr("step %1 of %2")
                  .arg(formats::number(double(number)), formats::number(double(steps.size())));
        auto *row = new StepRow(step, sentencesFor(step, pinned), place, this);
        connect(row, &StepRow::clicked, this, [this, row] { m_session.choose(row->id()); });
        connect(row, &StepRow::stepped, this, [this, row](int by) { move(row, by); });
        m_column->addWidget(row);
        row->show();
        m_rows.append(row);
    }
    follow();
}

void StepList::setKeys(const QString &next, bool focused)
{
    m_next = next;
    m_focused = focused;
    follow();
}

void StepList::setFacts(const PhraseFacts &facts)
{
    for (StepRow *row : std::as_const(m_rows))
        row->setFacts(facts);
}

void StepList::setDense(bool dense)
{
    for (StepRow *row : std::as_const(m_rows))
        row->setDense(dense);
}

void StepList::showNextSentence()
{
    if (StepRow *row = current())
        row->showNextSentence();
}

StepRow *StepList::current() const
{
    const auto found = std::ranges::find_if(
        m_rows, [](const StepRow *row) { return row->state() == StepRow::State::On; });
    return found == m_rows.end() ? nullptr : *found;
}

void StepList::follow()
{
    const CallRun &run = m_session.run();
    int number = 0;
    for (StepRow *row : std::as_const(m_rows)) {
        const QKeySequence own(Qt::ALT | Qt::Key(Qt::Key_0 + ++number));
        row->setKeys(m_focused ? keyText(own) : row->id() == run.current() ? m_next : QString());
        row->setState(
            row->id() == run.current()  ? StepRow::State::On
                : run.isDone(row->id()) ? StepRow::State::Done
                                        : StepRow::State::Ahead);
    }
}

/// Who goes on by a key from another program hears what is on now.
void StepList::tell()
{
    StepRow *row = current();
    if (!row || std::exchange(m_told, row->id()) == row->id() || !row->isVisible())
        return;
    QAccessibleEvent said(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    emit told(row->accessibleName());
}

void StepList::move(const StepRow *from, int by)
{
    const qsizetype at = std::ranges::find(m_rows, from) - m_rows.begin() + by;
    if (at >= 0 && at < m_rows.size())
        m_rows.at(at)->setFocus(Qt::TabFocusReason);
}

} // namespace evenkeel
