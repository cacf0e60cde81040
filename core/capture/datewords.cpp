#include "core/capture/datewords.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestForgivable = 5;

PhraseTable<bool> phrases(const QJsonValue &list)
{
    PhraseTable<bool> table;
    const QJsonArray phrases = list.toArray();
    for (const auto &phrase : phrases)
        table.add(phrase.toString(), true);
    return table;
}

QHash<QString, int> numberTable(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    QHash<QString, int> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        table.insert(entry.key(), entry.value().toInt());
    return table;
}

PhraseTable<NamedDay> namedDays(const QJsonObject &object)
{
    PhraseTable<NamedDay> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QStringList parts = entry.value().toString().split(u' ');
        NamedDay day{.offset = parts.first().toInt(), .time = std::nullopt};
        if (parts.size() > 1)
            day.time = QTime::fromString(parts.at(1), u"HH:mm"_s);
        table.add(entry.key(), day);
    }
    return table;
}

/// "12-24": month and day of every year.
PhraseTable<CalendarDay> feastTable(const QJsonObject &object)
{
    PhraseTable<CalendarDay> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QDate date = QDate::fromString(u"2000-"_s + entry.value().toString(), Qt::ISODate);
        table.add(entry.key(), {.day = date.day(), .month = date.month(), .year = std::nullopt});
    }
    return table;
}

PhraseTable<QTime> dayParts(const QJsonObject &object)
{
    PhraseTable<QTime> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        table.add(entry.key(), QTime::fromString(entry.value().toString(), u"HH:mm"_s));
    return table;
}

PhraseTable<bool> boundTable(const QJsonObject &object)
{
    PhraseTable<bool> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        table.add(entry.key(), entry.value().toBool());
    return table;
}

PhraseTable<int> unitTable(const QJsonObject &object)
{
    PhraseTable<int> table;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        table.add(entry.key(), entry.value().toInt());
    return table;
}

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    const QJsonArray array = list.toArray();
    for (const auto &one : array)
        all.append(one.toString());
    return all;
}

} // namespace

DateWords DateWords::fromJson(const QJsonObject &json)
{
    const QStringList notDates = strings(json["not_dates"_L1]);
    return {
        .weekdays = numberTable(json["weekdays"_L1]),
        .months = numberTable(json["months"_L1]),
        .days = namedDays(json["days"_L1].toObject()),
        .feasts = feastTable(json["feasts"_L1].toObject()),
        .parts = dayParts(json["parts"_L1].toObject()),
        .endOfDay = phrases(json["end_of_day"_L1]),
        .endOfWeek = phrases(json["end_of_week"_L1]),
        .endOfMonth = phrases(json["end_of_month"_L1]),
        .endOf = phrases(json["end_of"_L1]),
        .withinMonth = phrases(json["within_month"_L1]),
        .weekend = phrases(json["weekend"_L1]),
        .night = phrases(json["night"_L1]),
        .vague = phrases(json["vague"_L1]),
        .units = unitTable(json["units"_L1].toObject()),
        .working = phrases(json["working"_L1]),
        .numbers = numberTable(json["numbers"_L1]),
        .in = phrases(json["in"_L1]),
        .fromNow = phrases(json["from_now"_L1]),
        .ago = phrases(json["ago"_L1]),
        .halfUnit = phrases(json["half_unit"_L1]),
        .andHalf = phrases(json["and_half"_L1]),
        .next = phrases(json["next"_L1]),
        .thisOne = phrases(json["this"_L1]),
        .last = phrases(json["last"_L1]),
        .week = phrases(json["week"_L1]),
        .month = phrases(json["month"_L1]),
        .am = phrases(json["am"_L1]),
        .pm = phrases(json["pm"_L1]),
        .oclock = phrases(json["oclock"_L1]),
        .halfPast = phrases(json["half_past"_L1]),
        .quarterPast = phrases(json["quarter_past"_L1]),
        .quarterTo = phrases(json["quarter_to"_L1]),
        .minutesPast = phrases(json["minutes_past"_L1]),
        .minutesTo = phrases(json["minutes_to"_L1]),
        .bounds = boundTable(json["bounds"_L1].toObject()),
        .roughly = phrases(json["roughly"_L1]),
        .tails = phrases(json["tails"_L1]),
        .zones = phrases(json["zones"_L1]),
        .between = phrases(json["between"_L1]),
        .from = phrases(json["from"_L1]),
        .range = phrases(json["range"_L1]),
        .midnight = phrases(json["midnight"_L1]),
        .of = phrases(json["of"_L1]),
        .ordinalSuffixes = strings(json["ordinal_suffixes"_L1]),
        .gluedHour = strings(json["glued_hour"_L1]),
        .gluedRoughly = strings(json["glued_roughly"_L1]),
        .notDates = QSet<QString>(notDates.begin(), notDates.end()),
    };
}

QStringList DateWords::vocabulary() const
{
    QStringList all;
    for (const auto *table : {&weekdays, &months, &numbers})
        std::copy(table->keyBegin(), table->keyEnd(), std::back_inserter(all));
    all += days.vocabulary() + feasts.vocabulary() + parts.vocabulary() + units.vocabulary();
    for (const auto *table :
         {&endOfDay,  &endOfWeek, &endOfMonth,  &endOf,     &withinMonth, &weekend,
          &night,     &vague,     &working,     &in,        &fromNow,     &ago,
          &halfUnit,  &andHalf,   &next,        &thisOne,   &last,        &week,
          &month,     &am,        &pm,          &oclock,    &halfPast,    &quarterPast,
          &quarterTo, &between,   &from,        &range,     &midnight,    &of,
          &bounds,    &roughly,   &minutesPast, &minutesTo, &tails,       &zones})
        all += table->vocabulary();
    return all;
}

QStringList DateWords::forgivable() const
{
    QStringList chosen;
    QStringList candidates = days.vocabulary() + parts.vocabulary() + units.vocabulary();
    for (const auto *table : {&weekdays, &months})
        std::copy(table->keyBegin(), table->keyEnd(), std::back_inserter(candidates));
    for (const QString &word : std::as_const(candidates)) {
        if (word.size() >= ShortestForgivable && !chosen.contains(word))
            chosen.append(word);
    }
    return chosen;
}

} // namespace evenkeel
