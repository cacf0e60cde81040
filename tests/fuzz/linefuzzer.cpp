#include "core/base/accountnumbers.h"
#include "core/capture/draftjson.h"
#include "core/capture/lineparser.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/linerules.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

/// Where and when a line is typed.
struct Desk
{
    LineParser parser;
    Moment now;
};

Desk deskOf(const QString &locale, const QByteArray &zone, const QDateTime &wall)
{
    return {
        .parser = LineParser(CaptureWords::shipped(u"en"), QLocale(locale)),
        .now = {.at = resolve(wall.date(), wall.time(), QTimeZone(zone)), .zone = zone}};
}

/// Two locales, each on a plain day and where the calendar has a fold.
const std::array<Desk, 4> &desks()
{
    static const std::array all{
        deskOf(u"en_GB"_s, "Europe/London"_ba, {QDate(2026, 5, 14), QTime(14, 31)}),
        deskOf(u"en_US"_s, "America/New_York"_ba, {QDate(2026, 10, 31), QTime(23, 50)}),
        deskOf(u"en_GB"_s, "Europe/London"_ba, {QDate(2026, 3, 28), QTime(20, 0)}),
        deskOf(u"en_US"_s, "America/New_York"_ba, {QDate(2028, 2, 29), QTime(0, 0)})};
    return all;
}

/// All that a user can take back or choose about the draft by its chips.
DraftEdits everyEdit(const QString &line, const Draft &draft)
{
    DraftEdits edits;
    const QString safe = accountnumbers::withCardsMasked(line);
    for (const LineToken &token : draft.tokens)
        edits.removed.append({token.kind, safe.mid(token.span.start, token.span.length)});
    for (const Ambiguity &open : draft.ambiguities)
        edits.chosen.insert(open.text, open.choices.first());
    return edits;
}

void lookAtEdits(const Desk &desk, const QString &line, const Draft &draft)
{
    const DraftEdits all = everyEdit(line, draft);
    QList<DraftEdits> tries{all, {.removed = {}, .chosen = all.chosen}};
    for (const DraftEdits::Removed &one : all.removed)
        tries.append({.removed = {one}});
    for (const DraftEdits &edits : tries) {
        const Draft edited = desk.parser.edited(line, draft, edits, desk.now);
        const QString broken = test::brokenRuleOfEdited(line, edited, desk.now);
        mustHold(broken.isEmpty(), u"edited: "_s + broken);
    }
}

} // namespace

void fuzz(Input input)
{
    const Desk &desk = desks().at(static_cast<size_t>(input.choice(int(desks().size()))));
    const QString line = input.text();
    const Draft draft = desk.parser.parse(line, desk.now);
    mustHold(draft == desk.parser.parse(line, desk.now), "the same line gives the same draft");
    const QString broken = test::brokenRule(line, draft, desk.now);
    mustHold(broken.isEmpty(), broken);
    mustHold(!toJson(draft).isEmpty(), "a draft has its JSON");
    lookAtEdits(desk, line, draft);

    const QString safe = desk.parser.safeText(line);
    mustHold(safe.size() == line.size(), "masking keeps the length");
    mustHold(desk.parser.safeText(safe) == safe, "what is masked stays as it is");
}

} // namespace evenkeel::fuzz
