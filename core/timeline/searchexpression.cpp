#include "core/timeline/searchexpression.h"

#include "core/interaction/interactiontable.h"

#include <algorithm>

namespace evenkeel {

namespace {

using Facet = InteractionTable::Facet;

/// How many characters of a word the tokenizer keeps; the rest only separates.
qsizetype lettersIn(const QString &word)
{
    const auto points = word.toUcs4();
    return std::ranges::count_if(points, [](uint point) { return QChar::isLetterOrNumber(point); });
}

QByteArray quoted(const QString &word)
{
    return '"' + word.toUtf8().replace('"', "\"\"") + '"';
}

QByteArray wordsExpression(const SearchWords &search)
{
    QByteArrayList terms;
    for (const QString &word : search.words)
        terms.append(quoted(word));
    if (search.lastIsBeginning)
        terms.last() += '*';
    return "words : (" + terms.join(" AND ") + ')';
}

QByteArray facetExpression(Facet facet, const QStringList &values)
{
    QByteArrayList terms;
    for (const QString &value : values)
        terms.append('"' + InteractionTable::token(facet, value) + '"');
    return "facets : (" + terms.join(" OR ") + ')';
}

QStringList idsOf(const QList<Channel> &channels)
{
    QStringList ids;
    for (const Channel channel : channels)
        ids.append(idOf(channel));
    return ids;
}

} // namespace

SearchWords SearchWords::of(const QString &text)
{
    QString typed = text;
    typed.replace(QChar::Null, QChar::Space);
    const QString simple = typed.simplified();
    SearchWords search{
        .words = simple.split(QChar::Space, Qt::SkipEmptyParts),
        .lastIsBeginning = typed.endsWith(QStringView(simple).right(1))};
    if (search.lastIsBeginning && !search.words.isEmpty() && lettersIn(search.words.last()) < 2) {
        search.words.removeLast();
        search.lastIsBeginning = false;
    }
    search.words.removeIf([](const QString &word) { return lettersIn(word) == 0; });
    if (lettersIn(search.words.join(QString())) < 2)
        search.words.clear();
    search.lastIsBeginning = search.lastIsBeginning && !search.words.isEmpty();
    return search;
}

bool findsNothing(const QString &text)
{
    QString typed = text;
    typed.remove(QChar::Null);
    return !typed.trimmed().isEmpty() && lettersIn(typed) == 0;
}

std::optional<QByteArray> searchExpression(const LogQuery &query)
{
    QByteArrayList parts;
    if (const SearchWords search = SearchWords::of(query.text); !search.words.isEmpty())
        parts.append(wordsExpression(search));
    if (!query.channels.isEmpty())
        parts.append(facetExpression(Facet::Channel, idsOf(query.channels)));
    if (!query.categories.isEmpty())
        parts.append(facetExpression(Facet::Category, query.categories));
    if (!query.triggers.isEmpty())
        parts.append(facetExpression(Facet::Trigger, query.triggers));
    if (!query.customer.isEmpty())
        parts.append(facetExpression(Facet::Customer, {query.customer}));
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(" AND "));
}

} // namespace evenkeel
