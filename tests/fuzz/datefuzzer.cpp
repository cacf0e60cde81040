#include "core/capture/datephrasereader.h"
#include "core/capture/dateresolver.h"
#include "core/capture/linesplitter.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

const CaptureWords &words()
{
    static const CaptureWords shipped = CaptureWords::shipped(u"en");
    return shipped;
}

Moment momentOf(const QByteArray &zone, const QDateTime &wall)
{
    return {.at = resolve(wall.date(), wall.time(), QTimeZone(zone)), .zone = zone};
}

/// A plain day, the nights in which clocks are put forward and back, a leap day, the last minutes
/// of a year, and a zone without midnight.
const std::array<Moment, 6> &moments()
{
    static const std::array all{
        momentOf("Europe/London"_ba, {QDate(2026, 5, 14), QTime(14, 31)}),
        momentOf("Europe/London"_ba, {QDate(2026, 3, 29), QTime(0, 59)}),
        momentOf("America/New_York"_ba, {QDate(2026, 11, 1), QTime(1, 30)}),
        momentOf("Pacific/Apia"_ba, {QDate(2028, 2, 29), QTime(0, 0)}),
        momentOf("Asia/Tokyo"_ba, {QDate(2026, 12, 31), QTime(23, 59)}),
        momentOf("Africa/Cairo"_ba, {QDate(2026, 4, 23), QTime(22, 0)})};
    return all;
}

LineWords wordsOf(const QString &text)
{
    const LineText line = LineText::from(text);
    const LineSplitter splitter(words());
    const QList<TextSpan> chunks = splitter.chunks(line);
    return splitter.words(line, chunks, QList<bool>(chunks.size(), false));
}

void lookAtPhrase(const DatePhrase &phrase, const LineWords &line, qsizetype index)
{
    mustHold(phrase.range.first == index, "a phrase begins where it was asked for");
    mustHold(!phrase.range.isEmpty(), "a phrase has words");
    mustHold(phrase.range.end <= line.size(), "a phrase ends within the line");
    for (const QTime &time : phrase.times)
        mustHold(time.isValid(), "a time of day is one");
}

void lookAhead(const ResolvedDate &ahead, const Moment &now)
{
    mustHold(!ahead.certain || ahead.times.size() == 1, "one time alone is certain");
    for (const LocalTime &time : ahead.times) {
        mustHold(time.date.isValid(), "a day is on the calendar");
        mustHold(time.instant() > now.at, "a promise lies ahead");
    }
}

void lookBehind(const ResolvedDate &behind, const Moment &now)
{
    mustHold(!behind.certain || behind.times.size() == 1, "one time alone is certain");
    for (const LocalTime &time : behind.times) {
        mustHold(time.date.isValid(), "a day is on the calendar");
        mustHold(time.isDateOnly() || time.instant() <= now.at, "what happened lies behind");
    }
}

} // namespace

void fuzz(Input input)
{
    const Moment &now = moments().at(static_cast<size_t>(input.choice(int(moments().size()))));
    const QLocale locale(input.choice(2) == 0 ? u"en_GB"_s : u"en_US"_s);
    const DateOrder order = DateOrder::of(locale);
    const LineWords line = wordsOf(input.text());
    const DatePhraseReader reader(words(), order);
    const DateResolver resolver(now, order, {});
    for (qsizetype index = 0; index < line.size(); ++index) {
        const auto phrase = reader.read(line, index);
        if (!phrase)
            continue;
        lookAtPhrase(*phrase, line, index);
        lookAhead(resolver.ahead(*phrase), now);
        lookBehind(resolver.behind(*phrase), now);
        std::ignore = reader.standsAlone(line, *phrase);
        std::ignore = resolver.isSurelyAhead(*phrase);
        if (const auto other = reader.readAlternative(line, phrase->range.end, *phrase))
            lookAhead(resolver.ahead(*other), now);
    }
}

} // namespace evenkeel::fuzz
