#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QStringList>

namespace evenkeel {

/// One place in a draft, and what could be said instead.
struct WordingFinding
{
    TextSpan span; ///< what a suggestion would replace
    QString rule; ///< what it is called, such as "absolute-promise"
    QString item; ///< the id of the item in the content file
    QStringList principles;
    QString reason; ///< one sentence
    /// Each fits the sentence as it stands; what is not known is a slot in braces. May be empty.
    QStringList suggestions;

    friend bool operator==(const WordingFinding &, const WordingFinding &) = default;
};

/// Something good in a draft, for example thanks.
struct GoodFinding
{
    TextSpan span;
    QString id;
    QString label;

    friend bool operator==(const GoodFinding &, const GoodFinding &) = default;
};

/// What the wording helper says of a draft, in the order of the text.
struct WordingReport
{
    QList<WordingFinding> findings;
    QList<GoodFinding> good; ///< the first of each kind
    int words = 0;

    friend bool operator==(const WordingReport &, const WordingReport &) = default;
};

} // namespace evenkeel
