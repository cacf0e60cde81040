#include "core/backup/backupplan.h"
#include "core/backup/backupname.h"
#include "core/base/localtime.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

Instant at(const char *iso)
{
    return instantFrom(QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate));
}

/// The newest time of each day, newest first, at most `most` of them.
QList<Instant> lastOfDays(const QList<Instant> &all, qsizetype most)
{
    QMap<QDate, Instant> days;
    for (const Instant time : all) {
        Instant &last = days[inZone(time, london()).date()];
        last = std::max(last, time);
    }
    QList<Instant> newest;
    for (auto day = days.cend(); day != days.cbegin() && newest.size() < most;)
        newest.append(*--day);
    return newest;
}

} // namespace

/// When backups are made, how they are named, and which of them go.
class BackupPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesSortByTimeAndAreReadBack();
    void knowsWhatWasOnItsWayToABackup();
    void knowsWhatALogWasSetAsideFrom();
    void nothingIsDueWithoutAChange();
    void backupsLieHalfAnHourApart();
    void aTimeAheadIsNotBelieved();
    void keepsEverythingOfTwoDays();
    void keepsTheNewestAlways();
    void keepsTheSetThroughFourHundredDays();
};

void BackupPlanTest::namesSortByTimeAndAreReadBack()
{
    const Instant one = at("2026-05-14T13:31:00Z");
    QCOMPARE(backupname::of(one), u"evenkeel-20260514T133100000Z.backup"_s);
    QVERIFY(backupname::of(one) < backupname::of(one + milliseconds(1)));
    QCOMPARE(backupname::timeOf(backupname::of(one + milliseconds(7))), one + milliseconds(7));
    for (const QString &other :
         {u"evenkeel.backup"_s, u"evenkeel-20260514T133100000Z.backup.part"_s,
          u"evenkeel-20261314T133100000Z.backup"_s, u"notes.txt"_s, QString()})
        QVERIFY2(!backupname::timeOf(other), qPrintable(other));
}

void BackupPlanTest::knowsWhatWasOnItsWayToABackup()
{
    const QString name = u"evenkeel-20260514T133100000Z.backup"_s;
    for (const QString &rest :
         {u".part"_s, u".part-wal"_s, u".next.part"_s, u".anew"_s, u".anew-shm"_s, u".damaged"_s,
          u".damaged-wal"_s})
        QVERIFY2(backupname::isUnfinished(name + rest), qPrintable(rest));
    for (const QString &other :
         {name, name + u".keys.json"_s, name + u".next"_s, name + u".part.txt"_s, name + u"-wal"_s,
          u"my evenkeel.backup.part"_s, u"evenkeel-2026.backup.part"_s, u"holiday.part"_s,
          u"evenkeel-20260514T133100000Z.part"_s, QString()})
        QVERIFY2(!backupname::isUnfinished(other), qPrintable(other));
}

void BackupPlanTest::knowsWhatALogWasSetAsideFrom()
{
    const QString log = u"/a-b/evenkeel.db"_s;
    const QString aside = backupname::asideOf(log, at("2026-05-14T13:31:00Z"));
    QCOMPARE(backupname::originalOf(aside), log);
    for (const QString &other : {log, log + u"-x.aside"_s, u"aside"_s, QString()})
        QCOMPARE(backupname::originalOf(other), other);
}

void BackupPlanTest::nothingIsDueWithoutAChange()
{
    QVERIFY(!backupplan::nextDue({.changed = false}, at("2026-05-14T12:00:00Z")));
}

void BackupPlanTest::backupsLieHalfAnHourApart()
{
    const Instant now = at("2026-05-14T12:00:00Z");
    QCOMPARE(backupplan::nextDue({.changed = true}, now), now);
    const backupplan::Known recent{.lastGood = now - minutes(10), .changed = true};
    QCOMPARE(backupplan::nextDue(recent, now), now + minutes(20));
    const backupplan::Known old{.lastGood = now - minutes(31), .changed = true};
    QCOMPARE(backupplan::nextDue(old, now), now);
    const backupplan::Known failed{
        .lastGood = now - minutes(90), .lastTry = now - minutes(1), .changed = true};
    QCOMPARE(backupplan::nextDue(failed, now), now + minutes(29));
}

void BackupPlanTest::aTimeAheadIsNotBelieved()
{
    const Instant now = at("2026-05-14T12:00:00Z");
    const backupplan::Known ahead{.lastGood = now + std::chrono::hours(900), .changed = true};
    QCOMPARE(backupplan::nextDue(ahead, now), now);
    const QList<Instant> both{now + std::chrono::hours(900), now - std::chrono::hours(900)};
    QVERIFY(backupplan::toRemove(both, now, london()).isEmpty());
}

void BackupPlanTest::keepsEverythingOfTwoDays()
{
    const Instant now = at("2026-05-14T12:00:00Z");
    QList<Instant> times;
    for (int half = 0; half < 96; ++half)
        times.append(now - minutes(30) * half);
    QVERIFY(backupplan::toRemove(times, now, london()).isEmpty());
    QCOMPARE(backupplan::toRemove(times, now + std::chrono::hours(24), london()).size(), 47);
}

void BackupPlanTest::keepsTheNewestAlways()
{
    const QList<Instant> only{at("2020-01-01T12:00:00Z")};
    QVERIFY(backupplan::toRemove(only, at("2026-05-14T12:00:00Z"), london()).isEmpty());
    QVERIFY(backupplan::toRemove({}, at("2026-05-14T12:00:00Z"), london()).isEmpty());
}

void BackupPlanTest::keepsTheSetThroughFourHundredDays()
{
    QRandomGenerator dice(400);
    QList<Instant> kept;
    QList<Instant> all;
    const QDate first(2025, 4, 1);
    qsizetype most = 0;
    for (int day = 0; day < 400; ++day) {
        const QDate date = first.addDays(day);
        const bool off = date.dayOfWeek() >= 6 || dice.bounded(10) == 0 || (day > 120 && day < 140);
        Instant now = resolve(date, QTime(8, dice.bounded(60)), london());
        const int backups = off ? 0 : dice.bounded(1, 17);
        for (int i = 0; i < backups; ++i) {
            kept.append(now);
            all.append(now);
            const QList<Instant> gone = backupplan::toRemove(kept, now, london());
            for (const Instant at : gone) {
                QVERIFY(at <= now - std::chrono::hours(48));
                kept.removeOne(at);
            }
            QVERIFY(backupplan::toRemove(kept, now, london()).isEmpty());
            QVERIFY(kept.contains(now));
            now += minutes(30 + dice.bounded(20));
        }
        for (const Instant last : lastOfDays(all, 12))
            QVERIFY(kept.contains(last));
        most = std::max(most, kept.size());
    }
    QSet<QString> months;
    QSet<qint64> weeks;
    for (const Instant at : std::as_const(kept)) {
        const QDate date = inZone(at, london()).date();
        months.insert(date.toString(u"yyyy-MM"_s));
        weeks.insert(date.toJulianDay() / 7);
    }
    QCOMPARE(months.size(), 9);
    QVERIFY(weeks.size() >= 10);
    QVERIFY2(most <= 3 * 17 + 12 + 10 + 9, qPrintable(QString::number(most)));
    qInfo(
        "trust: backups, 400 days, %lld made, %lld kept at most, %lld at the end",
        static_cast<long long>(all.size()), static_cast<long long>(most),
        static_cast<long long>(kept.size()));
}

EVENKEEL_TEST(BackupPlanTest)
#include "backupplantest.moc"
