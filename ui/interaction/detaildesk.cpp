#include "ui/interaction/detaildesk.h"

#include "core/capture/journal.h"
#include "core/followup/succession.h"
#include "core/improvement/improvementstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/storage/draftstore.h"
#include "core/timeline/timeline.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/historylist.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/popupframe.h"

#include <QLocale>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int HistoryWidth = 344;

/// "If she shouts, then I breathe out"; one half alone where only one was written.
QString planWords(const Plan &plan)
{
    if (plan.when.isEmpty() || plan.then.isEmpty())
        return plan.when + plan.then;
    //: %1, %2 are the user's own words
    return DetailDesk::tr("If %1, then I %2").arg(plan.when, plan.then);
}

} // namespace

DetailDesk::DetailDesk(
    ChangeLog &changes, Journal &journal, FollowUpStore &followUps,
    const ReflectionStore &reflections, const ImprovementStore &improvement,
    const Timeline &timeline, DetailPane &pane)
    : QObject(&pane), m_changes(changes), m_journal(journal), m_followUps(changes, followUps),
      m_reflections(reflections), m_improvement(improvement), m_timeline(timeline),
      m_prompts(QLocale().name().section(QLatin1Char('_'), 0, 0)), m_pane(pane)
{
    connect(&pane, &DetailPane::courtesyRequested, this, &DetailDesk::addCourtesyCheck);
}

void DetailDesk::show(std::optional<InteractionId> id)
{
    m_shown = id;
    refresh();
}

void DetailDesk::refresh()
{
    const auto row = m_shown ? m_timeline.row(*m_shown) : failure(Fault::NotFound);
    if (!row) {
        m_pane.showNothing();
        emit showed({});
        return;
    }
    const auto lessons = m_reflections.lessonsOf(*m_shown);
    const auto history = m_changes.historyOf(m_shown->value());
    m_pane.show(
        {.row = *row,
         .lessons = lessons.value_or(QList<Lesson>()),
         .history = history.value_or(QList<HistoryEntry>()),
         .courtesyDue = courtesyFor(*row).value_or(FollowUp()).due,
         .lookedBack = lookedBack()});
    emit showed(row->interaction);
}

LookedBack DetailDesk::lookedBack() const
{
    LookedBack back;
    const auto answers = m_reflections.answersAbout(*m_shown);
    const auto plans = m_reflections.plansOf(*m_shown);
    for (const Question &question : m_prompts.aboutInteraction()) {
        if (question.id == PromptBook::Plan) {
            for (const Plan &plan : plans.value_or(QList<Plan>()))
                back.answers.append({question.label, planWords(plan)});
            continue;
        }
        for (const InteractionAnswer &answer : answers.value_or(QList<InteractionAnswer>())) {
            if (answer.prompt == question.id)
                back.answers.append({question.label, answer.answer});
        }
    }
    const auto ideas = m_improvement.ideas();
    for (const ProcessIdea &idea : ideas.value_or(QList<ProcessIdea>())) {
        if (idea.interactions.contains(*m_shown))
            back.ideas.append(idea.text);
    }
    const auto skills = m_improvement.skills();
    for (const Skill &skill : skills.value_or(QList<Skill>())) {
        if (skill.interactions.contains(*m_shown))
            back.skills.append(skill.name);
    }
    const QByteArray form = lookBackForm(*m_shown);
    const DraftStore drafts(m_changes.database(), m_changes.clock());
    const auto draft = drafts.load(QLatin1StringView(form));
    back.isBegun = draft && draft->has_value();
    return back;
}

void DetailDesk::showHistory(QWidget *anchor)
{
    if (!m_shown)
        return;
    const auto history = m_changes.historyOf(m_shown->value());
    if (!history) {
        emit failed(history.error());
        return;
    }
    auto *popup = new PopupFrame(anchor);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new HistoryList;
    list->show(*history, m_changes.clock().today(), m_pane.isDiscreet());
    popup->body()->addWidget(list);
    popup->setFixedWidth(Theme::of(anchor).px(HistoryWidth));
    popup->popupBelow(anchor, Qt::AlignRight);
}

void DetailDesk::tell(const Result<> &done, const QString &words)
{
    if (!done)
        emit failed(done.error());
    else
        emit said({.text = words, .offersUndo = true});
}

void DetailDesk::remove(std::optional<InteractionId> id)
{
    tell(id ? m_journal.remove(*id) : failure(Fault::NotFound), tr("Moved to the bin."));
}

void DetailDesk::restore(std::optional<InteractionId> id)
{
    tell(id ? m_journal.restore(*id) : failure(Fault::NotFound), tr("Put back into the log."));
}

std::optional<FollowUp> DetailDesk::courtesyFor(const LogRow &row) const
{
    return courtesyCheck(
        row.interaction, row.followUps, m_changes.clock().moment(), tr("ask whether all is well"));
}

void DetailDesk::addCourtesyCheck()
{
    const auto row = m_shown ? m_timeline.row(*m_shown) : failure(Fault::NotFound);
    const auto check = row ? courtesyFor(*row) : std::nullopt;
    if (!check)
        return; // it was made meanwhile
    const auto added = m_followUps.add(*check).map([](FollowUpId) {});
    tell(added, tr("Courtesy check on %1.").arg(formats::dueInFull(*check->due)));
}

} // namespace evenkeel
