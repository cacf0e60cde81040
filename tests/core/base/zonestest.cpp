#include "core/base/localtime.h"
#include "tests/support/testmain.h"
#include "tests/support/zonetable.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const std::array Distances{
    milliseconds(0),
    milliseconds(1),
    milliseconds(seconds(1)),
    milliseconds(minutes(15)),
    milliseconds(minutes(30)),
    milliseconds(std::chrono::hours(1)),
    milliseconds(std::chrono::hours(3))};

Instant yearBegin(int year)
{
    return instantFrom(QDateTime(QDate(year, 1, 1), QTime(0, 0), QTimeZone::utc()));
}

QDateTime asUtc(Instant wall)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(wall), QTimeZone::utc());
}

/// The system's library knows a zone by its file.
bool isZoneFile(const QByteArray &id)
{
    return !id.startsWith("UTC+") && !id.startsWith("UTC-");
}

} // namespace

/// Every zone of the machine's database over all its changes from 2024 to 2037, held against what
/// the C library says.
class ZonesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeOfEveryZone();
    void everyDayOfEveryZone();

private:
    void tryAround(Instant wall, const ZoneTable &table, const QTimeZone &zone);

    int m_zones = 0;
    int m_changes = 0;
    int m_tried = 0;
    int m_wrong = 0;
};

void ZonesTest::tryAround(Instant wall, const ZoneTable &table, const QTimeZone &zone)
{
    for (const milliseconds distance : Distances) {
        for (const Instant at : {wall - distance, wall + distance}) {
            const QDateTime said = asUtc(at);
            const Instant resolved = resolve(said.date(), said.time(), zone);
            ++m_tried;
            if (resolved == table.instantAt(at))
                continue;
            ++m_wrong;
            qWarning() << zone.id() << said.toString(Qt::ISODateWithMs) << toIsoUtc(resolved)
                       << toIsoUtc(table.instantAt(at));
        }
    }
}

void ZonesTest::everyChangeOfEveryZone()
{
    const bool isLong = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1;
    const std::chrono::hours step(isLong ? 3 : 24);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (!isZoneFile(id))
            continue;
        const QTimeZone zone(id);
        const ZoneTable table(id, yearBegin(2024), yearBegin(2038), step);
        ++m_zones;
        for (qsizetype i = 1; i < table.periods().size(); ++i) {
            const Instant change = table.periods().at(i).begin;
            ++m_changes;
            tryAround(change + table.periods().at(i - 1).offset, table, zone);
            tryAround(change + table.periods().at(i).offset, table, zone);
        }
    }
    qInfo(
        "trust: zones: %d zones, %d changes from 2024 to 2037, %d wall times resolved, %d wrong",
        m_zones, m_changes, m_tried, m_wrong);
    QVERIFY(m_zones > 300);
    QVERIFY(m_changes > 3000);
    QCOMPARE(m_wrong, 0);
}

/// A promise for a day is kept by its end, and one for nine in the morning stays at nine.
void ZonesTest::everyDayOfEveryZone()
{
    const bool isLong = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1;
    const int every = isLong ? 1 : 41;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (!isZoneFile(id))
            continue;
        const QTimeZone zone(id);
        const ZoneTable table(id, yearBegin(2024), yearBegin(2038), std::chrono::hours(24));
        for (QDate day(2024, 1, 2); day.year() < 2038; day = day.addDays(every)) {
            const Instant midnight = instantFrom(QDateTime(day, QTime(0, 0), QTimeZone::utc()));
            const LocalTime wholeDay{.date = day.addDays(-1), .time = {}, .zone = id};
            const LocalTime nine{.date = day, .time = QTime(9, 0), .zone = id};
            if (wholeDay.instant() != table.instantAt(midnight)
                || nine.instant() != table.instantAt(midnight + std::chrono::hours(9)))
                QFAIL(qPrintable(QString::fromLatin1(id) + u' ' + day.toString(Qt::ISODate)));
        }
    }
}

EVENKEEL_TEST(ZonesTest)
#include "zonestest.moc"
