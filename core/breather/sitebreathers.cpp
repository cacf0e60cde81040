#include "core/breather/sitebreathers.h"

#include "core/breather/breathejson.h"
#include "core/settings/keys.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// "0.5" is half a minute.
std::optional<seconds> lengthFrom(QStringView inMinutes)
{
    const std::optional<microseconds> read = microsecondsFromText(inMinutes);
    if (!read)
        return std::nullopt;
    const auto length = std::chrono::round<seconds>(*read * 60);
    const bool isOne = length >= SiteBreathers::Shortest && length <= SiteBreathers::Longest;
    return isOne ? std::optional(length) : std::nullopt;
}

/// QSettings cuts what is written without quotes at its commas, and leaves it whole with them.
QStringList partsOf(const QStringList &stored)
{
    return stored.join(u',').split(u',');
}

QList<seconds> lengthsFrom(const QStringList &stored)
{
    QList<seconds> lengths;
    for (const QString &part : partsOf(stored)) {
        if (const auto length = lengthFrom(part.trimmed()); length && !lengths.contains(*length))
            lengths.append(*length);
    }
    std::ranges::sort(lengths);
    return lengths.first(std::min<qsizetype>(lengths.size(), SiteBreathers::MostLengths));
}

} // namespace

SiteBreathers SiteBreathers::from(const Settings &policy)
{
    const QString line = policy.get(keys::SiteFirstLine).join(u", "_s).simplified();
    return {
        .lengths = lengthsFrom(policy.get(keys::SiteLengths)), .firstLine = line.left(LongestLine)};
}

bool SiteBreathers::allows(seconds length) const
{
    return lengths.isEmpty() || lengths.contains(length);
}

seconds SiteBreathers::nearest(seconds wanted) const
{
    if (lengths.isEmpty())
        return wanted;
    const auto distance = [wanted](seconds length) { return std::chrono::abs(length - wanted); };
    return *std::ranges::min_element(lengths, {}, distance);
}

const QList<seconds> &SiteBreathers::choices(const QList<seconds> &usual) const
{
    return lengths.isEmpty() ? usual : lengths;
}

} // namespace evenkeel
