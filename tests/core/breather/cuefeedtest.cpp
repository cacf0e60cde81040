#include "core/breather/cuefeed.h"
#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds Frame{17}; ///< a sixtieth of a second, rounded up
constexpr milliseconds LongestUnseen{3000}; ///< then the running view is closed

BreathSession tenMinutes(const Pattern &pattern)
{
    return BreathSession::lasting(pattern, minutes(10));
}

/// Any pattern that can be set, down to breaths of two tenths.
Pattern made(QRandomGenerator &dice)
{
    Pattern pattern{.id = u"made"_s};
    for (tenths &part : pattern.parts)
        part = dice.bounded(3) == 0 ? tenths(0) : tenths(dice.bounded(1, 121));
    auto &in = pattern.parts[static_cast<std::size_t>(BreathPhase::In)];
    auto &out = pattern.parts[static_cast<std::size_t>(BreathPhase::Out)];
    in = std::max(in, tenths(1));
    out = std::max(out, tenths(1));
    return pattern;
}

/// Mostly a sixtieth of a second, now and then late, sometimes as late as a view may be.
milliseconds nextFrame(QRandomGenerator &dice)
{
    const int chance = dice.bounded(100);
    if (chance < 90)
        return milliseconds(dice.bounded(14, 20));
    return chance < 98 ? milliseconds(dice.bounded(20, 200))
                       : milliseconds(dice.bounded(200, int(LongestUnseen.count())));
}

/// The last cue that can be heard by `elapsed`.
const PhaseStart *heardBy(const QList<PhaseStart> &cues, milliseconds elapsed)
{
    const auto later = std::ranges::upper_bound(cues, elapsed, {}, &PhaseStart::at);
    return later == cues.begin() ? nullptr : &*(later - 1);
}

/// What the feed hands out over the session, in frames as the dice have them; empty where one came
/// too late to be heard in time.
QList<PhaseStart> playedThrough(const BreathSession &session, QRandomGenerator &dice)
{
    CueFeed feed(session);
    QList<PhaseStart> handed;
    for (milliseconds at{0}; at < session.length(); at += nextFrame(dice)) {
        const QList<PhaseStart> cues = feed.take(at);
        for (const PhaseStart &cue : cues) {
            if (cue.at < at)
                return {};
        }
        handed += cues;
    }
    return handed;
}

} // namespace

class CueFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPartBeginsWithACue();
    void eyeAndEarAgreeWithinAFrame_data();
    void eyeAndEarAgreeWithinAFrame();
    void nothingIsLostOrDoubledWhenFramesAreSkipped_data();
    void nothingIsLostOrDoubledWhenFramesAreSkipped();
    void whatWasHushedIsHandedOutAgain();
    void aheadIsLongerThanAViewMayBeUnseen();
};

void CueFeedTest::everyPartBeginsWithACue()
{
    const BreathSession session(*PatternBook().find(u"sighing"_s), 2);
    const QList<PhaseStart> expected{{0ms, BreathPhase::In, 1},      {3s, BreathPhase::InAgain, 1},
                                     {4s, BreathPhase::Out, 1},      {10s, BreathPhase::In, 2},
                                     {13s, BreathPhase::InAgain, 2}, {14s, BreathPhase::Out, 2}};
    QCOMPARE(cuesBetween(session, 0ms, 1h), expected);
    QCOMPARE(cuesBetween(session, 3s, 10s), expected.sliced(1, 2));
    QVERIFY(cuesBetween(session, 20s, 1h).isEmpty());
}

void CueFeedTest::eyeAndEarAgreeWithinAFrame_data()
{
    QTest::addColumn<Pattern>("pattern");
    const PatternBook book;
    for (const Pattern &pattern : book.shipped())
        QTest::newRow(qPrintable(pattern.id)) << pattern;
    QRandomGenerator dice(20'260'514);
    for (int i = 0; i < 30; ++i)
        QTest::addRow("made %d", i) << made(dice);
}

void CueFeedTest::eyeAndEarAgreeWithinAFrame()
{
    QFETCH(Pattern, pattern);
    const BreathSession session = tenMinutes(pattern);
    const QList<PhaseStart> cues = cuesBetween(session, 0ms, session.length());
    QRandomGenerator dice(7);
    for (milliseconds at{0}; at < session.length(); at += nextFrame(dice)) {
        const BreathPoint seen = session.at(at);
        const PhaseStart *heard = heardBy(cues, at);
        QVERIFY(heard);
        const bool same = heard->phase == seen.phase && heard->breath == seen.breath;
        QVERIFY2(same, qPrintable(u"at %1 ms"_s.arg(at.count())));
        // It was not heard before the part that is seen began, nor a frame after.
        QVERIFY(session.at(heard->at).phaseProgress == 0);
        const BreathPoint before = session.at(heard->at - Frame);
        QVERIFY(heard->at == 0ms || before.phase != seen.phase || before.breath != seen.breath);
    }
}

void CueFeedTest::nothingIsLostOrDoubledWhenFramesAreSkipped_data()
{
    eyeAndEarAgreeWithinAFrame_data();
}

void CueFeedTest::nothingIsLostOrDoubledWhenFramesAreSkipped()
{
    QFETCH(Pattern, pattern);
    const BreathSession session = tenMinutes(pattern);
    QRandomGenerator dice(11);
    QCOMPARE(playedThrough(session, dice), cuesBetween(session, 0ms, session.length()));
}

void CueFeedTest::whatWasHushedIsHandedOutAgain()
{
    CueFeed feed(BreathSession(*PatternBook().find(u"box"_s), 4));
    QCOMPARE(feed.take(0ms).size(), 1);
    QCOMPARE(feed.take(3s).first().at, milliseconds(4s));
    feed.goOnAfter(3s); // a pause: the cue at four seconds was not heard
    QCOMPARE(feed.take(3s).first().at, milliseconds(4s));
    feed.goOnAfter(4s); // it was
    QCOMPARE(feed.take(4s).size(), 0);
    QCOMPARE(feed.take(4500ms).first().at, milliseconds(8s));
    feed.goOnAfter(13s); // it was off for a while
    QCOMPARE(feed.take(13s).first().at, milliseconds(16s));
}

void CueFeedTest::aheadIsLongerThanAViewMayBeUnseen()
{
    QVERIFY(CueFeed::Ahead > LongestUnseen);
}

EVENKEEL_TEST(CueFeedTest)
#include "cuefeedtest.moc"
