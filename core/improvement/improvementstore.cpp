#include "core/improvement/improvementstore.h"

#include "core/improvement/originlinktable.h"
#include "core/improvement/processideatable.h"
#include "core/improvement/skilltable.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SkillLinks = OriginLinkTable::OfSkills;
constexpr auto IdeaLinks = OriginLinkTable::OfIdeas;

bool isOurs(const RowChange &change)
{
    return change.table == SkillTable::Name || change.table == ProcessIdeaTable::Name
        || change.table == SkillLinks || change.table == IdeaLinks;
}

template<class Record>
Record masked(Record record)
{
    maskCards(record);
    return record;
}

Result<> checkWords(const QString &words)
{
    return words.trimmed().isEmpty() ? failure(Fault::InvalidInput, u"text"_s) : Result<>();
}

Result<>
addLink(ChangeSet &changes, QLatin1StringView table, qint64 parent, InteractionId interaction)
{
    OriginLinkTable links(changes.database(), table);
    const auto present = links.of(parent);
    if (!present)
        return tl::unexpected(present.error());
    using Link = OriginLinkTable::Link;
    if (std::ranges::find(*present, interaction, &Link::interaction) != present->end())
        return {};
    return links.insert(parent, interaction).map([&](qint64 id) {
        changes.inserted(table, id, interaction.value());
    });
}

/// The links of one parent; only that to `interaction` where one is named.
Result<> removeLinks(
    ChangeSet &changes, QLatin1StringView table, qint64 parent,
    std::optional<InteractionId> interaction = std::nullopt)
{
    OriginLinkTable links(changes.database(), table);
    const auto present = links.of(parent);
    if (!present)
        return tl::unexpected(present.error());
    for (const auto &link : *present) {
        if (interaction && link.interaction != *interaction)
            continue;
        EVENKEEL_TRY(changes.touch(table, link.id, link.interaction.value()));
        EVENKEEL_TRY(links.remove(link.id));
    }
    return {};
}

template<class Table, class Key>
Result<> touchExisting(ChangeSet &changes, Key id)
{
    const Result<bool> known = Table(changes.database()).exists(id);
    if (!known)
        return tl::unexpected(known.error());
    return *known ? changes.touch(Table::Name, id.value()) : failure(Fault::NotFound);
}

template<class Table, class Record>
auto insertRecord(
    ChangeSet &changes, const Record &record, const QString &words, QLatin1StringView links)
    -> Result<decltype(record.id)>
{
    EVENKEEL_TRY(checkWords(words));
    const auto id = Table(changes.database()).insert(masked(record));
    if (!id)
        return id;
    changes.inserted(Table::Name, id->value());
    for (const InteractionId interaction : record.interactions)
        EVENKEEL_TRY(addLink(changes, links, id->value(), interaction));
    return id;
}

template<class Table, class Key>
Result<> removeRecord(ChangeSet &changes, Key id, QLatin1StringView links)
{
    EVENKEEL_TRY(removeLinks(changes, links, id.value()));
    EVENKEEL_TRY((touchExisting<Table>(changes, id)));
    return Table(changes.database()).remove(id);
}

template<class Record>
Result<QList<Record>>
withInteractions(Database &database, Result<QList<Record>> records, QLatin1StringView table)
{
    if (!records)
        return records;
    const auto links = OriginLinkTable(database, table).all();
    if (!links)
        return tl::unexpected(links.error());
    for (Record &record : *records)
        record.interactions = links->value(record.id.value());
    return records;
}

} // namespace

ImprovementStore::ImprovementStore(ChangeLog &log, QObject *parent) : QObject(parent), m_log(log)
{
    connect(&log, &ChangeLog::committed, this, &ImprovementStore::tell);
}

void ImprovementStore::tell(const QList<RowChange> &changes)
{
    // An interaction that goes into the bin is counted no longer.
    const auto counts = [](const RowChange &change) {
        return isOurs(change)
            || (change.table == "interaction"_L1 && change.kind != RowChange::Kind::Changed);
    };
    if (std::ranges::any_of(changes, counts))
        emit changed();
}

Result<SkillId> ImprovementStore::addSkill(ChangeSet &changes, const Skill &skill)
{
    return insertRecord<SkillTable>(changes, skill, skill.name, SkillLinks);
}

Result<> ImprovementStore::updateSkill(ChangeSet &changes, const Skill &skill)
{
    EVENKEEL_TRY(checkWords(skill.name));
    EVENKEEL_TRY(touchExisting<SkillTable>(changes, skill.id));
    return SkillTable(changes.database()).update(masked(skill));
}

Result<> ImprovementStore::removeSkill(ChangeSet &changes, SkillId id)
{
    return removeRecord<SkillTable>(changes, id, SkillLinks);
}

Result<QList<Skill>> ImprovementStore::skills() const
{
    Database &database = m_log.database();
    return withInteractions(database, SkillTable(database).all(), SkillLinks);
}

Result<ProcessIdeaId> ImprovementStore::addIdea(ChangeSet &changes, const ProcessIdea &idea)
{
    return insertRecord<ProcessIdeaTable>(changes, idea, idea.text, IdeaLinks);
}

Result<> ImprovementStore::updateIdea(ChangeSet &changes, const ProcessIdea &idea)
{
    EVENKEEL_TRY(checkWords(idea.text));
    EVENKEEL_TRY(touchExisting<ProcessIdeaTable>(changes, idea.id));
    return ProcessIdeaTable(changes.database()).update(masked(idea));
}

Result<> ImprovementStore::removeIdea(ChangeSet &changes, ProcessIdeaId id)
{
    return removeRecord<ProcessIdeaTable>(changes, id, IdeaLinks);
}

Result<QList<ProcessIdea>> ImprovementStore::ideas() const
{
    Database &database = m_log.database();
    return withInteractions(database, ProcessIdeaTable(database).all(), IdeaLinks);
}

Result<> ImprovementStore::link(ChangeSet &changes, SkillId skill, InteractionId interaction)
{
    return addLink(changes, SkillLinks, skill.value(), interaction);
}

Result<> ImprovementStore::unlink(ChangeSet &changes, SkillId skill, InteractionId interaction)
{
    return removeLinks(changes, SkillLinks, skill.value(), interaction);
}

Result<> ImprovementStore::link(ChangeSet &changes, ProcessIdeaId idea, InteractionId interaction)
{
    return addLink(changes, IdeaLinks, idea.value(), interaction);
}

Result<> ImprovementStore::unlink(ChangeSet &changes, ProcessIdeaId idea, InteractionId interaction)
{
    return removeLinks(changes, IdeaLinks, idea.value(), interaction);
}

} // namespace evenkeel
