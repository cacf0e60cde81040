#include "core/reflection/nextcall.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace evenkeel::nextcall {

namespace {

using Away = std::function<bool(const Remembered &)>;

bool isWelcome(const Remembered &one, const Away &isAway)
{
    return one.trials.didNot <= one.trials.helped && !(isAway && isAway(one));
}

bool isOpenPlan(const Remembered &one, const QStringList &categories, Instant now)
{
    const bool fits
        = one.category.isEmpty() || categories.isEmpty() || categories.contains(one.category);
    return one.plan && one.trials.tried == 0 && fits && one.written.at <= now
        && now - one.written.at < PlanIsOpenFor;
}

} // namespace

std::optional<Remembered>
choose(const QList<Remembered> &all, const QStringList &categories, Instant now, const Away &isAway)
{
    const auto find = [&](const auto &fits) -> std::optional<Remembered> {
        const auto found = std::ranges::find_if(
            all, [&](const Remembered &one) { return fits(one) && isWelcome(one, isAway); });
        return found == all.end() ? std::nullopt : std::optional(*found);
    };
    if (auto plan = find([&](const auto &one) { return isOpenPlan(one, categories, now); }))
        return plan;
    QStringList wanted = categories;
    wanted.removeAll(QString());
    wanted.append(QString()); // for any call
    for (const QString &category : std::as_const(wanted)) {
        auto lesson = find([&](const auto &one) { return one.lesson && one.category == category; });
        if (lesson)
            return lesson;
    }
    return std::nullopt;
}

namespace {

/// The end of the second sentence, or of all.
qsizetype endOfSentences(const QString &all)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, all);
    for (int sentences = 0; sentences < MostSentences;) {
        const qsizetype from = finder.position();
        const qsizetype to = finder.toNextBoundary();
        if (to < 0 || to >= all.size())
            return all.size();
        if (!QStringView(all).mid(from, to - from).trimmed().isEmpty())
            ++sentences; // else it was an empty line
    }
    return finder.position();
}

} // namespace

Words parted(const QString &text)
{
    const QString all = text.trimmed();
    qsizetype at = endOfSentences(all);
    if (at > MostLetters) {
        const qsizetype space = all.lastIndexOf(u' ', MostLetters);
        at = space > 0 ? space : MostLetters - (all.at(MostLetters).isLowSurrogate() ? 1 : 0);
    }
    return {.first = all.left(at).trimmed(), .rest = all.mid(at).trimmed()};
}

} // namespace evenkeel::nextcall
