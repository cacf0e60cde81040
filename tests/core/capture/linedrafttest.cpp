#include "core/capture/linedraft.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

DraftEdits everyEdit()
{
    return {
        .removed
        = {{.kind = LineToken::Kind::Trigger, .text = u"refund"_s},
           {.kind = LineToken::Kind::Customer, .text = u"@4711"_s}},
        .chosen = {{u"on Friday"_s, u"2026-05-15T10:00"_s}},
        .channel = Channel::Chat,
        .category = u"delivery"_s,
        .stress = StressLevel::from(3)};
}

} // namespace

/// What is kept of a line that is not finished.
class LineDraftTest final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWasKept();
    void oneOfBeforeHasOnlyItsText();
    void nothingIsKeptOfWordsThatWentAgain();
    void whatStandsFirstKeepsItsChoices();
    void anEmptyOneTakesTheOtherOver();
};

void LineDraftTest::comesBackAsItWasKept()
{
    const LineDraft draft{.text = u"late refund @4711, call on Friday"_s, .edits = everyEdit()};
    QVERIFY(lineDraftFrom(toJson(draft)) == draft);
    QVERIFY(toJson(LineDraft()).isEmpty());
    QVERIFY(!toJson(LineDraft{.text = u"late"_s}).contains("edits"_L1));
}

void LineDraftTest::oneOfBeforeHasOnlyItsText()
{
    const LineDraft draft = lineDraftFrom({{u"text"_s, u"late refund"_s}});
    QVERIFY(draft == LineDraft{.text = u"late refund"_s});
}

/// A reference that was deleted from the line is in no draft either.
void LineDraftTest::nothingIsKeptOfWordsThatWentAgain()
{
    const DraftEdits edits = editsOf(u"late refund"_s, everyEdit());
    QCOMPARE(edits.removed.size(), 1);
    QCOMPARE(edits.removed.first().text, u"refund"_s);
    QVERIFY(edits.chosen.isEmpty());
    QCOMPARE(edits.channel, Channel::Chat);
    QCOMPARE(edits.category, u"delivery"_s);
    QVERIFY(edits.stress);
}

void LineDraftTest::whatStandsFirstKeepsItsChoices()
{
    LineDraft draft{.text = u"first"_s, .edits = {.channel = Channel::Phone}};
    draft.append({.text = u"second @4711"_s, .edits = everyEdit()});
    QCOMPARE(draft.text, u"first\nsecond @4711"_s);
    QCOMPARE(draft.edits.channel, Channel::Phone);
    QCOMPARE(draft.edits.category, u"delivery"_s);
    QCOMPARE(draft.edits.removed.size(), 2);
}

void LineDraftTest::anEmptyOneTakesTheOtherOver()
{
    const LineDraft other{.text = u"second"_s, .edits = everyEdit()};
    LineDraft draft;
    draft.append(other);
    QVERIFY(draft == other);
}

EVENKEEL_TEST(LineDraftTest)
#include "linedrafttest.moc"
