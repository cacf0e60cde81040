#include "ui/improvement/linkdesk.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// On is linked, off is not; what is so already stays untouched.
template<class Record>
Result<> follow(
    ChangeSet &changes, ImprovementStore &store, const QList<Record> &records,
    const QSet<qint64> &linked, InteractionId interaction)
{
    for (const Record &record : records) {
        const bool wanted = linked.contains(record.id.value());
        if (wanted == record.interactions.contains(interaction))
            continue;
        EVENKEEL_TRY(
            wanted ? store.link(changes, record.id, interaction)
                   : store.unlink(changes, record.id, interaction));
    }
    return {};
}

template<class Record>
QList<LinkDialog::Choice>
choicesOf(const QList<Record> &records, QString Record::*words, InteractionId interaction)
{
    QList<LinkDialog::Choice> choices;
    for (const Record &record : records)
        choices.append(
            {.id = record.id.value(),
             .text = record.*words,
             .linked = record.interactions.contains(interaction)});
    return choices;
}

} // namespace

LinkDesk::LinkDesk(
    ChangeLog &log, ImprovementStore &improvement, PersonalDataGuard guard, QWidget *window)
    : QObject(window), m_log(log), m_improvement(improvement), m_guard(std::move(guard)),
      m_window(window)
{
}

void LinkDesk::askIdeas(InteractionId interaction)
{
    const auto ideas = m_improvement.ideas();
    if (!ideas) {
        emit failed(ideas.error());
        return;
    }
    ask({.title = tr("What would have spared it"),
         .explanation = tr("A rule or a step that could be another way. Ideas collect the "
                           "interactions they would have spared."),
         .field = tr("Another idea"),
         .example = tr("tell the new date before the parcel is late")},
        choicesOf(*ideas, &ProcessIdea::text, interaction),
        [this, interaction, all = *ideas](
            ChangeSet &changes, const QSet<qint64> &linked, const QString &added) -> Result<> {
            EVENKEEL_TRY(follow(changes, m_improvement, all, linked, interaction));
            if (added.isEmpty())
                return {};
            return m_improvement
                .addIdea(
                    changes,
                    {.text = added, .interactions = {interaction}, .written = changes.moment()})
                .map([](ProcessIdeaId) {});
        });
}

void LinkDesk::askSkills(InteractionId interaction)
{
    const auto skills = m_improvement.skills();
    if (!skills) {
        emit failed(skills.error());
        return;
    }
    ask({.title = tr("A skill to train"),
         .explanation = tr("What would you like to be better at, because of this one?"),
         .field = tr("Another skill"),
         .example = tr("say no early and kindly")},
        choicesOf(*skills, &Skill::name, interaction),
        [this, interaction, all = *skills](
            ChangeSet &changes, const QSet<qint64> &linked, const QString &added) -> Result<> {
            EVENKEEL_TRY(follow(changes, m_improvement, all, linked, interaction));
            if (added.isEmpty())
                return {};
            return m_improvement
                .addSkill(
                    changes,
                    {.name = added, .interactions = {interaction}, .written = changes.moment()})
                .map([](SkillId) {});
        });
}

void LinkDesk::ask(
    const LinkDialog::Words &words, const QList<LinkDialog::Choice> &choices, Keep keep)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new LinkDialog(words, choices, m_guard, m_window->window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        m_dialog, &LinkDialog::submitted, this,
        [this, keep = std::move(keep)](const QSet<qint64> &linked, const QString &added) {
            save(keep, linked, added);
        });
    m_dialog->open();
}

void LinkDesk::save(const Keep &keep, const QSet<qint64> &linked, const QString &added)
{
    auto changes = m_log.begin("link"_L1);
    const auto saved = changes
        ? keep(*changes, linked, added).and_then([&changes] { return changes->commit(); })
        : tl::unexpected(changes.error());
    if (!saved) {
        emit failed(saved.error()); // what was typed stays
        return;
    }
    m_dialog->accept();
    emit said({.text = tr("Saved. Only you see it."), .offersUndo = true});
}

} // namespace evenkeel
