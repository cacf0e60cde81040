#include "app/commandline/verbs/interactionfields.h"

#include "app/commandline/clitext.h"
#include "app/commandline/timeargument.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

struct Field
{
    QLatin1StringView name;
    /// False where the value does not fit.
    bool (*set)(EditedInteraction &edited, const QString &value, const QTimeZone &zone);
    const char *fits = ""; ///< what does, where not every text does
};

constexpr auto AnyList = QT_TRANSLATE_NOOP(
    "CommandLine", "Write words with commas between, or a JSON array of texts.");
constexpr auto AnyTime = QT_TRANSLATE_NOOP(
    "CommandLine", "Write 2026-05-14, 2026-05-14T14:31 or 2026-05-14T14:31+01:00.");
constexpr auto AnyChannel
    = QT_TRANSLATE_NOOP("CommandLine", "Write phone, chat, email or in-person.");
constexpr auto AnyStress
    = QT_TRANSLATE_NOOP("CommandLine", "Write a number from 0 to 10, or nothing.");
constexpr auto AnySeverity
    = QT_TRANSLATE_NOOP("CommandLine", "Write a number from 0 to 3, or nothing.");
constexpr auto AnyTrigger = QT_TRANSLATE_NOOP(
    "CommandLine", "Write one of the list, for example shouting or repeat-contact, or nothing.");
constexpr auto AnyOutcome = QT_TRANSLATE_NOOP(
    "CommandLine", "Write one of the list, for example resolved or escalated, or nothing.");

bool isEmptyWord(const QString &value)
{
    return value.trimmed().isEmpty() || value == u"null"_s;
}

template<QString Interaction::*Member>
bool setText(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    edited.interaction.*Member = isEmptyWord(value) ? QString() : value;
    return true;
}

/// What is one line in the editor and in lists: a line break becomes a blank.
template<QString Interaction::*Member>
bool setLine(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    edited.interaction.*Member = isEmptyWord(value) ? QString() : value.simplified();
    return true;
}

/// Nothing where `value` begins like a JSON array but is none of texts.
std::optional<QStringList> listFrom(const QString &value)
{
    QStringList list;
    if (!value.startsWith(u'[')) {
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts))
            list.append(word.trimmed());
        return list;
    }
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray array = document.array();
    for (const auto &item : array) {
        if (!item.isString())
            return std::nullopt;
        list.append(item.toString());
    }
    return list;
}

template<QStringList Interaction::*Member>
bool setList(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    auto list = isEmptyWord(value) ? QStringList() : listFrom(value);
    if (!list)
        return false;
    list->replaceInStrings(u"\n"_s, u" "_s); // an item is one line, in the editor and in files
    list->removeIf([](const QString &item) { return item.trimmed().isEmpty(); });
    list->removeDuplicates();
    edited.interaction.*Member = *list;
    return true;
}

bool setOccurred(EditedInteraction &edited, const QString &value, const QTimeZone &zone)
{
    const auto time = TimeArgument::read(value, zone);
    if (time)
        edited.interaction.occurred = {.at = time->begin, .zone = zone.id()};
    return time.has_value();
}

bool setChannel(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    const auto channel = channelFromId(value);
    if (channel)
        edited.interaction.channel = *channel;
    return channel.has_value();
}

bool setTrigger(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    edited.interaction.trigger = isEmptyWord(value) ? QString() : value;
    return isEmptyWord(value) || lists::triggers().contains(value);
}

bool setOutcome(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    edited.interaction.outcome = isEmptyWord(value) ? QString() : value;
    return isEmptyWord(value) || lists::outcomes().contains(value);
}

bool setSeverity(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    edited.interaction.severity = isNumber ? severityFrom(number) : std::nullopt;
    return isEmptyWord(value) || edited.interaction.severity.has_value();
}

bool setStress(EditedInteraction &edited, const QString &value, const QTimeZone &)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    edited.stress = isNumber ? StressLevel::from(number) : std::nullopt;
    return isEmptyWord(value) || edited.stress.has_value();
}

constexpr std::array Fields{
    Field{"summary"_L1, &setLine<&Interaction::summary>},
    Field{"details"_L1, &setText<&Interaction::details>},
    Field{"occurred_at"_L1, &setOccurred, AnyTime},
    Field{"channel"_L1, &setChannel, AnyChannel},
    Field{"category"_L1, &setLine<&Interaction::category>},
    Field{"tags"_L1, &setList<&Interaction::tags>, AnyList},
    Field{"customer"_L1, &setLine<&Interaction::customer>},
    Field{"stress"_L1, &setStress, AnyStress},
    Field{"severity"_L1, &setSeverity, AnySeverity},
    Field{"trigger"_L1, &setTrigger, AnyTrigger},
    Field{"outcome"_L1, &setOutcome, AnyOutcome},
    Field{"actions"_L1, &setList<&Interaction::actions>, AnyList},
    Field{"next_step"_L1, &setLine<&Interaction::nextStep>},
};

/// Keys of an interaction that other verbs change, or nobody.
constexpr std::array FixedFields{
    "id"_L1, "created_at"_L1, "updated_at"_L1, "deleted_at"_L1, "promises"_L1};

} // namespace

Attempted<> setField(EditedInteraction &edited, const QString &assignment, const QTimeZone &zone)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 1)
        return refuse(
            Refusal::usage(CliText::tr("%1 is not of the form FIELD=VALUE.").arg(assignment)));
    const QString name = assignment.first(equals);
    if (std::ranges::find(FixedFields, name) != FixedFields.end())
        return refuse(Refusal::input(CliText::tr("The field %1 cannot be edited.").arg(name)));
    const auto field = std::ranges::find_if(
        Fields, [&name](const Field &candidate) { return candidate.name == name; });
    if (field == Fields.end())
        return refuse(Refusal::usage(CliText::tr("An interaction has no field %1.").arg(name)));
    if (!field->set(edited, assignment.sliced(equals + 1), zone))
        return refuse(Refusal::input(
            CliText::tr("The value does not fit the field %1.").arg(name) + u' '
            + CliText::tr(field->fits)));
    return {};
}

} // namespace evenkeel::verbs
