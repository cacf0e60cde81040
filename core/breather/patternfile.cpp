#include "core/breather/patternfile.h"

#include "core/base/jsongate.h"
#include "core/base/jsonreader.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::patternfile {

namespace {

constexpr QLatin1StringView Format{"evenkeel-patterns"};
constexpr int Version = 1;

/// The keys of the parts, in the order of AllBreathPhases.
constexpr std::array<QLatin1StringView, AllBreathPhases.size()> PartKeys{
    QLatin1StringView("in"),         QLatin1StringView("hold"), QLatin1StringView("in_again"),
    QLatin1StringView("hold_again"), QLatin1StringView("out"),  QLatin1StringView("rest")};

QJsonObject toJson(const Pattern &pattern)
{
    QJsonObject object{{u"name"_s, pattern.id}};
    for (std::size_t i = 0; i < PartKeys.size(); ++i)
        object.insert(PartKeys[i], pattern.parts[i].count() / 10.0);
    return object;
}

/// Nothing where it is no number from 0 to LongestPart in steps of a tenth. What is not there has
/// no length.
std::optional<tenths> partFrom(const QJsonValue &value)
{
    if (value.isUndefined())
        return tenths(0);
    if (!value.isDouble())
        return std::nullopt;
    const double steps = value.toDouble() * 10;
    const double whole = std::round(steps);
    if (std::abs(steps - whole) > 1e-6 || whole < 0 || whole > Pattern::LongestPart.count())
        return std::nullopt;
    return tenths(static_cast<int>(whole));
}

/// The first key that is none of a pattern; null for none.
QString unknownKey(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (key != "name"_L1 && std::ranges::find(PartKeys, key) == PartKeys.end())
            return key;
    }
    return {};
}

/// What the entry says by itself, without a look at other patterns.
Entry entryFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return {.verdict = Verdict::NoPattern, .name = {}};
    const QJsonObject object = value.toObject();
    const QString name = object.value("name"_L1).toString();
    if (!PatternBook::isName(name))
        return {.verdict = Verdict::BadName, .name = {}};
    Entry entry{.name = name, .pattern = {.id = name}};
    if (const QString key = unknownKey(object); !key.isNull()) {
        entry.verdict = Verdict::UnknownKey;
        entry.detail = key;
        return entry;
    }
    for (std::size_t i = 0; i < PartKeys.size(); ++i) {
        const std::optional<tenths> part = partFrom(object.value(PartKeys[i]));
        if (!part) {
            entry.verdict = Verdict::BadSeconds;
            entry.detail = PartKeys[i];
            return entry;
        }
        entry.pattern.parts[i] = *part;
    }
    if (!entry.pattern.isValid())
        entry.verdict = Verdict::NoBreath;
    return entry;
}

/// Finds the entry its name beside the patterns that are there.
void place(Entry &entry, const PatternBook &book)
{
    const std::optional<Pattern> same = book.find(entry.name);
    if (same && same->parts == entry.pattern.parts) {
        entry.verdict = Verdict::Known;
        return;
    }
    entry.pattern.id = book.freeName(entry.name);
    entry.verdict = entry.pattern.id == entry.name ? Verdict::New : Verdict::Renamed;
}

Result<QJsonArray> patternsOf(const QByteArray &json)
{
    EVENKEEL_TRY(checkJson(json));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(Fault::FileFormat, error.errorString());
    JsonReader reader(document.object());
    const bool ours = reader.text("format"_L1) == Format;
    const auto version = reader.number("version"_L1);
    const QJsonArray patterns = reader.array("patterns"_L1);
    if (!ours || version != Version || !reader.isGood())
        return failure(Fault::FileFormat, ours ? u"version"_s : u"format"_s);
    if (patterns.isEmpty())
        return failure(Fault::FileFormat, u"no patterns"_s);
    if (patterns.size() > MostPatterns)
        return failure(Fault::FileTooLarge, u"patterns"_s);
    return patterns;
}

} // namespace

QByteArray write(const QList<Pattern> &patterns)
{
    QJsonArray list;
    for (const Pattern &pattern : patterns)
        list.append(toJson(pattern));
    const QJsonObject file{
        {u"format"_s, QString(Format)}, {u"version"_s, Version}, {u"patterns"_s, list}};
    return QJsonDocument(file).toJson();
}

Result<QList<Entry>> read(const QByteArray &json, const PatternBook &book)
{
    const Result<QJsonArray> patterns = patternsOf(json);
    if (!patterns)
        return tl::unexpected(patterns.error());
    QList<Entry> entries;
    for (const QJsonValue value : *patterns) {
        Entry entry = entryFrom(value);
        if (entry.isTaken())
            place(entry, PatternBook(PatternBook::toText(taken(book, entries))));
        entries.append(entry);
    }
    return entries;
}

QList<Pattern> taken(const PatternBook &book, const QList<Entry> &entries)
{
    QList<Pattern> all = book.own();
    for (const Entry &entry : entries) {
        if (entry.isTaken())
            all.append(entry.pattern);
    }
    return all;
}

} // namespace evenkeel::patternfile
