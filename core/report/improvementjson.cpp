#include "core/report/improvementjson.h"

#include "core/report/privatefields.h"

namespace evenkeel {

using namespace Qt::StringLiterals;
using privatefields::insertMoment;
using privatefields::readMoment;
using privatefields::readPeriod;

namespace {

QJsonArray idsToJson(const QList<InteractionId> &ids)
{
    QJsonArray array;
    for (const InteractionId id : ids)
        array.append(id.value());
    return array;
}

/// The numbers of interactions; what is no number is refused.
QList<InteractionId> readIds(JsonReader &reader)
{
    QList<InteractionId> ids;
    const QJsonArray array = reader.array("interactions"_L1);
    for (const auto &item : array) {
        const InteractionId id(item.toInteger());
        if (!id.isValid())
            reader.refuse("interactions"_L1);
        else if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

} // namespace

QJsonObject toJson(const Skill &skill)
{
    const auto day = [&skill](QDate DateRange::*which) {
        return skill.period ? QJsonValue(((*skill.period).*which).toString(Qt::ISODate))
                            : QJsonValue();
    };
    QJsonObject object{
        {u"skill"_s, skill.name},        {u"why"_s, skill.why},
        {u"state"_s, idOf(skill.state)}, {u"from"_s, day(&DateRange::from)},
        {u"to"_s, day(&DateRange::to)},  {u"interactions"_s, idsToJson(skill.interactions)},
    };
    insertMoment(object, "written_at"_L1, skill.written);
    return object;
}

QJsonObject toJson(const ProcessIdea &idea)
{
    QJsonObject object{{u"idea"_s, idea.text}, {u"interactions"_s, idsToJson(idea.interactions)}};
    insertMoment(object, "written_at"_L1, idea.written);
    return object;
}

void read(JsonReader &reader, Skill &skill)
{
    skill.name = reader.text("skill"_L1);
    skill.why = reader.text("why"_L1);
    skill.state = reader.word("state"_L1, skillStateFromId).value_or(Skill::State::Wanted);
    if (!reader.text("from"_L1).isEmpty())
        skill.period = readPeriod(reader);
    skill.interactions = readIds(reader);
    skill.written = readMoment(reader, "written_at"_L1);
    if (skill.name.trimmed().isEmpty())
        reader.refuse("skill"_L1);
}

void read(JsonReader &reader, ProcessIdea &idea)
{
    idea.text = reader.text("idea"_L1);
    idea.interactions = readIds(reader);
    idea.written = readMoment(reader, "written_at"_L1);
    if (idea.text.trimmed().isEmpty())
        reader.refuse("idea"_L1);
}

} // namespace evenkeel
