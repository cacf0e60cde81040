#include "ui/today/shiftendoffer.h"
#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "core/breather/dayclose.h"
#include "core/breather/shiftplan.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Room
{
    Room()
    {
        settings.set(keys::WorkEnd, u"17:30"_s);
        settings.set(keys::AskAtShiftEnd, true);
    }

    void press(const QString &verb)
    {
        for (QPushButton *button : offer.findChildren<QPushButton *>()) {
            if (button->text() == verb)
                button->click();
        }
    }

    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(17, 20), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    Settings settings{QString()};
    ShiftPlan plan;
    ShiftEndOffer offer{plan, settings, clock};
};

} // namespace

class ShiftEndOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void comesAtTheEndOnly();
    void needsToBeWanted();
    void keepsAwayWhileSomethingElseIsOn();
    void comesOnceADay();
    void countsAmongThePrompts();
    void goesWhenTheTimeIsOver();
    void looksBack();
    void closesTheDay();
    void staysAwayOnceTheDayIsClosed();
};

void ShiftEndOfferTest::comesAtTheEndOnly()
{
    Room room;
    room.clock.setNow(room.clock.now() - minutes(6));
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
    room.clock.advance(minutes(6));
    room.offer.consider(true);
    QVERIFY(!room.offer.isHidden());
}

void ShiftEndOfferTest::needsToBeWanted()
{
    Room room;
    room.settings.set(keys::AskAtShiftEnd, false);
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
    room.settings.set(keys::AskAtShiftEnd, true);
    room.settings.set(keys::WorkEnd, QString());
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
}

void ShiftEndOfferTest::keepsAwayWhileSomethingElseIsOn()
{
    Room room;
    room.offer.consider(false);
    QVERIFY(room.offer.isHidden());
    room.offer.consider(true);
    QVERIFY(!room.offer.isHidden());
}

void ShiftEndOfferTest::comesOnceADay()
{
    Room room;
    room.offer.consider(true);
    room.press(u"Close the day"_s);
    QVERIFY(room.offer.isHidden());
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
    ShiftPlan afterARestart;
    ShiftEndOffer again(afterARestart, room.settings, room.clock);
    again.consider(true);
    QVERIFY(again.isHidden());
    room.clock.advance(std::chrono::hours(24));
    again.consider(true);
    QVERIFY(!again.isHidden());
}

void ShiftEndOfferTest::countsAmongThePrompts()
{
    Room room;
    for (int prompt = 0; prompt < ShiftPlan::MostPrompts; ++prompt)
        room.plan.note(Prompt::ScaleAfter, room.clock.now());
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
}

void ShiftEndOfferTest::goesWhenTheTimeIsOver()
{
    Room room;
    room.offer.consider(true);
    room.clock.advance(minutes(71));
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
}

void ShiftEndOfferTest::looksBack()
{
    Room room;
    QSignalSpy wanted(&room.offer, &ShiftEndOffer::lookBackRequested);
    room.offer.consider(true);
    room.press(u"Look back"_s);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(room.offer.isHidden());
}

void ShiftEndOfferTest::closesTheDay()
{
    Room room;
    room.offer.consider(true);
    QSignalSpy closed(&room.offer, &ShiftEndOffer::dayClosed);
    room.press(u"Close the day"_s);
    QCOMPARE(closed.size(), 1);
    QVERIFY(room.offer.isHidden());
}

void ShiftEndOfferTest::staysAwayOnceTheDayIsClosed()
{
    Room room;
    dayclose::close(room.plan, room.settings, room.clock);
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
    dayclose::open(room.plan, room.settings);
    room.offer.consider(true);
    QVERIFY(!room.offer.isHidden()); // it was not asked yet
    dayclose::close(room.plan, room.settings, room.clock);
    room.offer.consider(true);
    QVERIFY(room.offer.isHidden());
}

EVENKEEL_TEST(ShiftEndOfferTest)
#include "shiftendoffertest.moc"
