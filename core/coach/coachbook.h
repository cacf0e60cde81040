#pragma once

#include "core/coach/callguide.h"
#include "core/coach/coachcard.h"
#include "core/coach/contentproblem.h"
#include "core/coach/phrase.h"
#include "core/coach/scenario.h"
#include "core/coach/sitepolicy.h"

namespace evenkeel {

/// What the coach says, from folders that lie one over the other: the program's own, the site's,
/// the user's. A folder may hold cards.json, steps.json, phrases.json, site.json and
/// scenarios/*.json; each may be missing. What is wrong in one is reported and left out, and what
/// lies below it stays.
struct CoachBook
{
    QList<CoachCard> cards{};
    CallGuide guide{};
    QList<Phrase> phrases{};
    QList<Scenario> scenarios{}; ///< those of one folder in the order of their files
    SitePolicy site{}; ///< empty unless a folder brings one
    ContentProblems problems{};

    /// The program's own folder for `language`, such as "en"; English where there is none.
    [[nodiscard]] static QString ownFolder(const QString &language);

    /// Reads `folders`, the lowest first.
    [[nodiscard]] static CoachBook from(const QStringList &folders);

    [[nodiscard]] QList<Phrase> phrasesFor(PhrasePurpose purpose) const;
};

} // namespace evenkeel
