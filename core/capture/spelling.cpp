#include "core/capture/spelling.h"

#include <array>

namespace evenkeel {

namespace {

constexpr qsizetype ShortestTyped = 4;
constexpr qsizetype LongestTyped = 16;

bool beginsAlike(QStringView typed, QStringView word)
{
    if (word.size() < 2) // a list may hold any word
        return false;
    return typed.at(0) == word.at(0) || (typed.at(0) == word.at(1) && typed.at(1) == word.at(0));
}

bool isPlural(QStringView typed, QStringView word)
{
    return typed.size() > word.size() && typed.startsWith(word)
        && (typed.endsWith(u's') || typed.endsWith(u"'s"));
}

bool shorter(const QString &a, const QString &b)
{
    return a.size() < b.size();
}

} // namespace

int Spelling::distance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit || a.size() > LongestTyped || b.size() > LongestTyped)
        return limit + 1;
    using Row = std::array<int, LongestTyped + 1>;
    Row before{};
    Row above{};
    Row row{};
    for (size_t j = 0; j < row.size(); ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = above[at - 1] + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, changed});
            const bool swapped
                = i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (swapped)
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = above;
        above = row;
    }
    return std::min(above[static_cast<size_t>(b.size())], limit + 1);
}

std::optional<QString> Spelling::meant(const QString &typed) const
{
    const auto known = m_words.slips().constFind(typed);
    if (known != m_words.slips().cend())
        return *known;
    if (typed.size() < ShortestTyped || typed.size() > LongestTyped)
        return std::nullopt;
    QStringList found;
    int best = 3;
    for (const auto &[word, allowedSlips] : m_words.forgiven()) {
        if (!beginsAlike(typed, word) || isPlural(typed, word))
            continue;
        const int allowed = std::min(allowedSlips, best);
        const int slips = distance(typed, word, allowed);
        if (slips > allowed)
            continue;
        if (slips < best)
            found.clear();
        best = slips;
        // "minuts" is "minutes" rather than "minute".
        if (!found.isEmpty() && (isPlural(word, found.last()) || isPlural(found.last(), word)))
            found.last() = std::max(word, found.last(), shorter);
        else
            found.append(word);
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

std::optional<QString> Spelling::nearest(const QString &typed, const QStringList &list)
{
    std::optional<QString> found;
    for (const QString &word : list) {
        if (word.size() < 5 || typed.size() < ShortestTyped || isPlural(typed, word)
            || !beginsAlike(typed, word) || distance(typed, word, 1) > 1)
            continue;
        if (found)
            return std::nullopt;
        found = word;
    }
    return found;
}

} // namespace evenkeel
