#include "core/coach/contentfile.h"
#include "core/coach/wording.h"
#include "tests/fuzz/fuzzing.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

/// What is true of every report: places lie in the text and in order, none says nothing.
void check(const Wording &wording, const QString &text)
{
    const WordingReport report = wording.check(text);
    qsizetype last = 0;
    for (const WordingFinding &finding : report.findings) {
        mustHold(finding.span.start >= last, "findings are in order");
        mustHold(finding.span.length > 0, "a finding has a place");
        mustHold(
            finding.span.start + finding.span.length <= text.size(), "a place lies in the text");
        mustHold(!finding.suggestions.contains(QString()), "a suggestion says something");
        last = finding.span.start;
    }
    WordingCache cache;
    for (const qsizetype length : {text.size() / 2, text.size()}) {
        const QString typed = text.left(length);
        mustHold(
            wording.check(typed, cache) == wording.check(typed),
            "what was read before changes nothing");
    }
}

const QStringList &drafts()
{
    static const QStringList all{
        u"Unfortunately we can\u2019t process your refund until next week. You\u2019ll have to "
        "send the form again, and I will get back to you soon."_s,
        u"a b c, \"d e\" f 5 pm. \U0001F600 don't 1.000,50 x-y\n> z"_s};
    return all;
}

} // namespace

/// The first digit chooses: a draft under the shipped rules, or rules for drafts.
void fuzz(Input input)
{
    static const Wording shipped(WordingRules::shipped(u"en"_s));
    if (input.choice(2) == 0) {
        check(shipped, input.text());
        return;
    }
    ContentProblems problems;
    WordingRules rules;
    rules.layFile(ContentFile(u"wording.json"_s, input.rest(), problems));
    for (const ContentProblem &problem : problems)
        mustHold(problem.line >= 1, "a problem has a line");
    const Wording wording(rules);
    for (const QString &draft : drafts())
        check(wording, draft);
}

} // namespace evenkeel::fuzz
