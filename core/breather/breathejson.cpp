#include "core/breather/breathejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype MostDigits = 9;
constexpr qsizetype Decimals = 6;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The digits after the point as millionths; what is smaller is cut off.
qint64 millionths(QStringView digits)
{
    const QString kept = digits.first(std::min(digits.size(), Decimals)).toString();
    return kept.leftJustified(Decimals, u'0').toLongLong();
}

QStringList namesIn(const PatternBook &book)
{
    QStringList names;
    for (const Pattern &pattern : book.shipped() + book.own())
        names.append(pattern.id);
    return names;
}

} // namespace

QJsonObject breatheJson(const Pattern &pattern, microseconds elapsed, microseconds length)
{
    const BreathPoint point = BreathSession::lasting(pattern, length).at(elapsed);
    return {
        {u"phase"_s, idOf(point.phase)},
        {u"level"_s, point.level},
        {u"seconds_left"_s, point.secondsLeft},
        {u"breath"_s, point.breath},
        {u"done"_s, point.done}};
}

Result<QJsonObject> breatheJson(
    const PatternBook &book, QStringView pattern, QStringView elapsedSeconds,
    QStringView lengthMinutes)
{
    const std::optional<Pattern> found = book.find(pattern);
    if (!found)
        return failure(Fault::InvalidInput, u"pattern: "_s + namesIn(book).join(u", "_s));
    const bool early = elapsedSeconds.startsWith(u'-');
    const auto elapsed = microsecondsFromText(early ? elapsedSeconds.sliced(1) : elapsedSeconds);
    const auto wanted = microsecondsFromText(
        lengthMinutes.startsWith(u'-') ? lengthMinutes.sliced(1) : lengthMinutes);
    if (!elapsed || !wanted)
        return failure(Fault::InvalidInput, elapsed ? u"minutes"_s : u"elapsed"_s);
    if (early && *elapsed > microseconds(0))
        return failure(Fault::OutOfRange, u"elapsed"_s);
    const microseconds length = *wanted * 60;
    if (lengthMinutes.startsWith(u'-') || length == microseconds(0) || length > LongestSession)
        return failure(Fault::OutOfRange, u"minutes"_s);
    return breatheJson(*found, *elapsed, length);
}

std::optional<microseconds> microsecondsFromText(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    if ((whole.isEmpty() && decimals.isEmpty()) || whole.size() > MostDigits)
        return std::nullopt;
    if (!isDigits(whole) || !isDigits(decimals))
        return std::nullopt;
    return microseconds(whole.toLongLong() * 1'000'000 + millionths(decimals));
}

} // namespace evenkeel
