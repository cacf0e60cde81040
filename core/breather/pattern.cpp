#include "core/breather/pattern.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr auto HoldAgainIndex = static_cast<std::size_t>(BreathPhase::HoldAgain);

/// "5.5" as 55; nothing where it is no number with at most one decimal.
std::optional<tenths> partFromText(QStringView text)
{
    text = text.trimmed();
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimal = point < 0 ? QStringView(u"0") : text.sliced(point + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || whole.size() > 3 || decimal.size() != 1)
        return std::nullopt;
    if (!std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(decimal, isDigit))
        return std::nullopt;
    return tenths(whole.toInt() * 10 + decimal.toInt());
}

QString partToText(tenths part)
{
    const QString whole = QString::number(part.count() / 10);
    return part.count() % 10 == 0 ? whole : whole + u'.' + QString::number(part.count() % 10);
}

} // namespace

QString idOf(BreathPhase phase)
{
    switch (phase) {
    case BreathPhase::In: return u"in"_s;
    case BreathPhase::Hold:
    case BreathPhase::HoldAgain: return u"hold"_s;
    case BreathPhase::InAgain: return u"in-again"_s;
    case BreathPhase::Out: return u"out"_s;
    case BreathPhase::Rest: break;
    }
    return u"rest"_s;
}

tenths Pattern::length(BreathPhase phase) const
{
    return parts[static_cast<std::size_t>(phase)];
}

milliseconds Pattern::cycle() const
{
    return std::accumulate(parts.begin(), parts.end(), tenths(0));
}

double Pattern::breathsPerMinute() const
{
    const auto whole = cycle().count();
    return whole > 0 ? 60'000.0 / static_cast<double>(whole) : 0.0;
}

bool Pattern::isValid() const
{
    const auto fits = [](tenths part) { return part >= tenths(0) && part <= LongestPart; };
    return std::ranges::all_of(parts, fits) && length(BreathPhase::In) > tenths(0)
        && length(BreathPhase::Out) > tenths(0);
}

QList<PatternWarning> Pattern::warnings() const
{
    QList<PatternWarning> found;
    if (cycle() * FewestBreathsPerMinute > minutes(1))
        found.append(PatternWarning::TooSlow);
    if (cycle() * MostBreathsPerMinute < minutes(1))
        found.append(PatternWarning::TooFast);
    const tenths longest = std::max(
        {length(BreathPhase::Hold), length(BreathPhase::HoldAgain), length(BreathPhase::Rest)});
    if (longest > LongestEasyHold)
        found.append(PatternWarning::LongHold);
    return found;
}

QString Pattern::toText() const
{
    QStringList numbers;
    for (const BreathPhase phase : AllBreathPhases) {
        if (phase != BreathPhase::HoldAgain || length(phase) > tenths(0))
            numbers.append(partToText(length(phase)));
    }
    return numbers.join(u',');
}

Result<Pattern> Pattern::fromText(const QString &id, QStringView text)
{
    const QList<QStringView> numbers = text.split(u',');
    constexpr qsizetype all = AllBreathPhases.size();
    if (numbers.size() != all && numbers.size() != all - 1)
        return failure(Fault::InvalidInput, u"pattern"_s);

    Pattern pattern{.id = id};
    std::size_t slot = 0;
    for (const QStringView number : numbers) {
        if (slot == HoldAgainIndex && numbers.size() < all)
            ++slot;
        const std::optional<tenths> part = partFromText(number);
        if (!part)
            return failure(Fault::InvalidInput, u"pattern"_s);
        pattern.parts[slot++] = *part;
    }
    if (!pattern.isValid())
        return failure(Fault::OutOfRange, u"pattern"_s);
    return pattern;
}

} // namespace evenkeel
