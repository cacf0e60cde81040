#include "tests/support/testmain.h"
#include "tests/ui/breather/breathepageroom.h"
#include "ui/breather/breathesight.h"
#include "ui/breather/breathscene.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// The page with another kind of breather that is taken to its end.
struct Room : test::BreathePageRoom
{
    [[nodiscard]] QImage picture() { return running().grab().toImage(); }

    void begin(const QString &kind, bool moves)
    {
        settings.set(keys::BreathNoRing, !moves);
        page.begin(kind, seconds(60));
        goBy(seconds(59));
    }

    /// Time, or the last of the steps.
    void end()
    {
        goBy(seconds(2));
        for (int step = 0; step < 5 && !running().isOver(); ++step)
            QTest::keyClick(&running(), Qt::Key_Return);
    }

    /// Until the words are there.
    void wait() { goBy(seconds(1)); }

    /// Something is painted again and again.
    [[nodiscard]] bool ticks()
    {
        const auto timers = running().findChildren<QTimer *>();
        return std::ranges::any_of(timers, [](const QTimer *timer) { return timer->isActive(); });
    }

    /// Where the two lines in the ring are at the end.
    [[nodiscard]] QRect lines()
    {
        const QSize size = running().size();
        return breathring::wordsRect(
            theme, {size.width() / 2.0, breathscene::horizon(size)},
            BreatheSight::over(breathring::Motion::WordsOnly));
    }

    /// Pixels of the colour of words, from `top` of the lines to `bottom`, as shares.
    [[nodiscard]] int ink(double top, double bottom)
    {
        const QImage seen = picture();
        const QRect in = lines();
        const QRgb colour = theme.colour(Token::Text).rgb();
        int count = 0;
        for (int y = qRound(in.top() + in.height() * top); y < in.top() + in.height() * bottom;
             ++y) {
            for (int x = in.left(); x <= in.right(); ++x)
                count += seen.pixel(x, y) == colour ? 1 : 0;
        }
        return count;
    }
};

} // namespace

/// What is seen where a walk, a talk, a quiet minute or grounding is over, and waits.
class GentleEndTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSoInTheRing_data();
    void saysSoInTheRing();
    void itsWordsComeSoftly();
    void withoutMovementTheyAreThereAtOnce();
    void whoeverComesBackFindsThem();
    void onlyATalkSpeaksOfANote();
};

void GentleEndTest::saysSoInTheRing_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("moves");
    for (const QString &kind : {u"walk"_s, u"talk"_s, u"quiet"_s, u"grounding"_s}) {
        QTest::addRow("%s", qPrintable(kind)) << kind << true;
        QTest::addRow("%s, words only", qPrintable(kind)) << kind << false;
    }
}

/// Two lines, others than before the end, and the same for as long as it waits.
void GentleEndTest::saysSoInTheRing()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, moves);
    Room room;
    room.begin(kind, moves);
    const QImage before = room.picture().copy(room.lines());
    room.end();
    QVERIFY(room.running().isOver());
    room.wait();
    QVERIFY(room.ink(0, 0.5) > 50);
    QVERIFY(room.ink(0.6, 1) > 50);
    const QImage end = room.picture();
    QVERIFY(end.copy(room.lines()) != before);
    room.goBy(minutes(5));
    QCOMPARE(room.picture(), end);
}

/// By more and more, and then nothing moves any longer.
void GentleEndTest::itsWordsComeSoftly()
{
    Room room;
    room.begin(u"walk"_s, true);
    room.end();
    QCOMPARE(room.ink(0, 1), 0);
    const auto faint = [&room] {
        room.goBy(milliseconds(200));
        return room.picture().copy(room.lines());
    };
    const QImage first = faint();
    const QImage second = faint();
    QCOMPARE(room.ink(0, 1), 0); // none in full colour yet
    QVERIFY(second != first);
    QVERIFY(room.ticks());
    room.wait();
    QVERIFY(room.ink(0, 1) > 100);
    QVERIFY(!room.ticks());
}

void GentleEndTest::withoutMovementTheyAreThereAtOnce()
{
    for (const bool reduced : {true, false}) {
        Room room;
        room.theme.choose(
            {.mode = ThemeChoice::Mode::Light,
             .motion = reduced ? ThemeChoice::Motion::Reduced : ThemeChoice::Motion::Full});
        room.begin(u"walk"_s, reduced);
        room.end();
        QVERIFY(room.ink(0, 1) > 100);
        QVERIFY(!room.ticks());
    }
}

/// A walk needs no window: it may have been hidden at the end.
void GentleEndTest::whoeverComesBackFindsThem()
{
    Room room;
    room.begin(u"walk"_s, true);
    room.page.hide();
    room.end();
    QVERIFY(!room.ticks());
    room.log.clock.advance(minutes(3));
    room.page.show();
    QVERIFY(room.ink(0, 1) > 100);
}

void GentleEndTest::onlyATalkSpeaksOfANote()
{
    const auto below = [](const QString &kind) {
        Room room;
        room.begin(kind, false);
        room.end();
        const QRect lines = room.lines();
        return room.picture().copy(0, lines.bottom() + 100, 1200, 200);
    };
    QCOMPARE(below(u"walk"_s), below(u"quiet"_s));
    QVERIFY(below(u"talk"_s) != below(u"walk"_s));
}

EVENKEEL_TEST(GentleEndTest)
#include "gentleendtest.moc"
