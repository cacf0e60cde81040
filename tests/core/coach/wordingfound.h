#pragma once

#include "core/coach/wording.h"

namespace evenkeel::test {

inline const Wording &shipped()
{
    static const Wording wording(WordingRules::shipped(QStringLiteral("en")));
    return wording;
}

/// What is pointed out, each as "words > first suggestion".
inline QStringList pointedOut(const Wording &wording, const QString &text)
{
    QStringList found;
    for (const WordingFinding &finding : wording.check(text).findings) {
        const QString words = text.mid(finding.span.start, finding.span.length);
        found.append(words + QStringLiteral(" > ") + finding.suggestions.value(0));
    }
    return found;
}

} // namespace evenkeel::test
