#include "ui/today/daymodel.h"
#include "core/capture/journal.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/today/daytext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Room
{
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row).data().toString());
        return found;
    }

    test::TestLog log;
    Timeline timeline{log.database};
    Journal journal{log.log, log.interactions, log.followUps, log.ratings};
    DayModel model{log.log, timeline};
    QAbstractItemModelTester tester{&model};
};

} // namespace

class DayModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTodayNewestFirst();
    void readsTheRatingUnlessDiscreet();
    void aNewRowIsInsertedWhereItBelongs();
    void aChangeTouchesOneRow();
    void aDeletedOneIsRemoved();
    void checkInsAreNoRows();
    void goesIntoTheNextDay();
};

void DayModelTest::showsTodayNewestFirst()
{
    Room room;
    room.log.addInteraction(u"Before noon"_s, 3h);
    room.log.addInteraction(u"Just now"_s, 1min);
    room.log.addInteraction(u"Yesterday"_s, 24h);
    const QStringList expected{u"Just now"_s, u"Before noon"_s};
    QCOMPARE(room.titles(), expected);
}

void DayModelTest::readsTheRatingUnlessDiscreet()
{
    Room room;
    const Clock &clock = room.log.log.clock();
    LogRow row;
    row.interaction.summary = u"parcel lost twice"_s;
    row.interaction.occurred = clock.moment();
    row.rating = Rating{};
    row.rating->value = *StressLevel::from(7);
    const QString said = daytext::spoken({row}, clock, false);
    QVERIFY2(said.endsWith(u", stress 7, high. Parcel lost twice."_s), qPrintable(said));
    QVERIFY(!daytext::spoken({row}, clock, true).contains(u"stress"_s));
}

void DayModelTest::aNewRowIsInsertedWhereItBelongs()
{
    Room room;
    room.log.addInteraction(u"Early"_s, 4h);
    room.log.addInteraction(u"Late"_s, 1h);
    QSignalSpy inserted(&room.model, &DayModel::rowsInserted);
    QSignalSpy reset(&room.model, &DayModel::modelReset);
    room.log.addInteraction(u"Between"_s, 2h);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(room.titles().at(1), u"Between"_s);
}

void DayModelTest::aChangeTouchesOneRow()
{
    Room room;
    room.log.addInteraction(u"One"_s, 2h);
    const InteractionId id = room.log.addInteraction(u"Two"_s, 1h);
    QSignalSpy changed(&room.model, &DayModel::dataChanged);
    QSignalSpy inserted(&room.model, &DayModel::rowsInserted);
    Interaction interaction = *room.log.interactions.find(id);
    interaction.summary = u"Two, said better"_s;
    QVERIFY(room.journal.edit(interaction, StressLevel::from(6)).has_value());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(room.titles().first(), u"Two, said better"_s);
}

void DayModelTest::aDeletedOneIsRemoved()
{
    Room room;
    const InteractionId id = room.log.addInteraction(u"One"_s, 2h);
    room.log.addInteraction(u"Two"_s, 1h);
    QSignalSpy removed(&room.model, &DayModel::rowsRemoved);
    QVERIFY(room.journal.remove(id).has_value());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(room.titles(), QStringList{u"Two"_s});
    QVERIFY(room.log.log.undo().has_value());
    QCOMPARE(room.model.rowCount(), 2);
}

void DayModelTest::checkInsAreNoRows()
{
    Room room;
    QSignalSpy refreshed(&room.model, &DayModel::refreshed);
    QVERIFY(room.journal.rate(*StressLevel::from(5), RatingContext::CheckIn).has_value());
    QCOMPARE(room.model.rowCount(), 0);
    QCOMPARE(room.model.all().size(), 1);
    QCOMPARE(refreshed.size(), 1);
}

void DayModelTest::goesIntoTheNextDay()
{
    Room room;
    room.log.addInteraction(u"Today"_s);
    room.log.clock.advance(12h);
    room.model.refresh();
    QCOMPARE(room.model.rowCount(), 0);
    QCOMPARE(room.model.day(), QDate(2026, 5, 15));
}

EVENKEEL_TEST(DayModelTest)
#include "daymodeltest.moc"
