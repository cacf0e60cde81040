#include "ui/breather/breatherdraft.h"

using namespace Qt::StringLiterals;

namespace evenkeel::breatherdraft {

QJsonObject toJson(const TakenBreather &taken)
{
    const Breather &breather = taken.breather;
    if (breather.note.trimmed().isEmpty())
        return {};
    QJsonObject draft{
        {u"kind"_s, idOf(breather.kind)},
        {u"started"_s, toMs(breather.started.at)},
        {u"zone"_s, QString::fromUtf8(breather.started.zone)},
        {u"planned"_s, static_cast<qint64>(breather.planned.count())},
        {u"taken"_s, static_cast<qint64>(breather.taken.count())},
        {u"finished"_s, breather.finished},
        {u"note"_s, breather.note}};
    if (taken.before)
        draft.insert(u"before"_s, taken.before->value());
    return draft;
}

std::optional<TakenBreather> fromJson(const QJsonObject &draft)
{
    const auto kind = breatherKindFromId(draft.value("kind"_L1).toString());
    const QString note = draft.value("note"_L1).toString();
    if (!kind || note.isEmpty())
        return std::nullopt;
    return TakenBreather{
        .breather
        = {.kind = *kind,
           .started
           = {.at = instantFromMs(draft.value("started"_L1).toInteger()),
              .zone = draft.value("zone"_L1).toString().toUtf8()},
           .planned = seconds(draft.value("planned"_L1).toInteger()),
           .taken = seconds(draft.value("taken"_L1).toInteger()),
           .finished = draft.value("finished"_L1).toBool(),
           .note = note},
        .before = StressLevel::from(draft.value("before"_L1).toInteger(-1))};
}

} // namespace evenkeel::breatherdraft
