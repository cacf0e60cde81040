#include "ui/incall/stripplaces.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr QRect Area{0, 0, 1920, 1040};
constexpr QSize Size{420, 560};

} // namespace

/// Where the strip stands on each screen.
class StripPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void firstInTheCornerWhereLinesEnd();
    void eachScreenHasItsOwn();
    void neverLeavesTheScreen();
    void comesBackFromSettings();
    void leavesOutNonsense();
    void keepsOnlySoMany();
};

void StripPlacesTest::firstInTheCornerWhereLinesEnd()
{
    const StripPlaces none;
    QCOMPARE(none.placeFor(u"A"_s, Area, Size, false), QRect(QPoint(1476, 24), Size));
    QCOMPARE(none.placeFor(u"A"_s, Area, Size, true), QRect(QPoint(24, 24), Size));
}

void StripPlacesTest::eachScreenHasItsOwn()
{
    StripPlaces places;
    places.put(u"A"_s, {10, 20});
    places.put(u"B"_s, {30, 40});
    const QRect left(-1280, 100, 1280, 984);
    QCOMPARE(places.placeFor(u"A"_s, Area, Size, false).topLeft(), QPoint(10, 20));
    QCOMPARE(places.placeFor(u"B"_s, left, Size, false).topLeft(), QPoint(-1250, 140));
}

void StripPlacesTest::neverLeavesTheScreen()
{
    StripPlaces places;
    places.put(u"A"_s, {1900, 1000});
    const QRect shrunk = places.placeFor(u"A"_s, Area, {420, 56}, false);
    QVERIFY(Area.contains(shrunk));
    QVERIFY(Area.contains(places.placeFor(u"A"_s, Area, Size, false)));
    QCOMPARE(shrunk.bottom(), Area.bottom());
}

void StripPlacesTest::comesBackFromSettings()
{
    StripPlaces places;
    places.put(u"DP-1 1920x1080"_s, {10, -20});
    places.put(u"odd=name 800x600"_s, {3, 4});
    QCOMPARE(StripPlaces::from(places.kept()), places);
}

void StripPlacesTest::leavesOutNonsense()
{
    QCOMPARE(
        StripPlaces::from({u""_s, u"A"_s, u"=1,2"_s, u"A=1"_s, u"A=x,2"_s, u"A=1,2,3"_s}),
        StripPlaces());
}

void StripPlacesTest::keepsOnlySoMany()
{
    StripPlaces places;
    for (int i = 0; i < 40; ++i)
        places.put(QString::number(i), {i, i});
    QCOMPARE(places.kept().size(), StripPlaces::Most);
    QVERIFY(places.kept().contains(u"39=39,39"_s));
}

EVENKEEL_TEST(StripPlacesTest)

#include "stripplacestest.moc"
