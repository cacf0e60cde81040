#include "app/lock/timewatch.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/eventfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// The clock is a file that the test writes to, the zone a link in a folder of its own.
class TimeWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aClockThatIsSetIsToldEachTime();
    void theSystemsTimerWaitsFarAhead();
    void aZoneThatIsReplacedIsToldEachTime();
    void newRulesOfTheZoneAreTold();
    void otherFilesOfTheFolderAreNot();
    void withoutAClockTheZoneIsStillTold();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    void point(const QString &zone) const;
    [[nodiscard]] TimeWatch::Sources sources();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_clock = -1; ///< the watch closes it
    int m_armed = 0;
};

void TimeWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_armed = 0;
    write(u"London"_s, "GMT");
    write(u"Riga"_s, "EETEEST");
    point(u"London"_s);
}

void TimeWatchTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

/// As a desktop does it: a new link takes the place of the old one.
void TimeWatchTest::point(const QString &zone) const
{
    QVERIFY(QFile::link(path(zone), path(u"new"_s)));
    const QByteArray link = QFile::encodeName(path(u"localtime"_s));
    QCOMPARE(std::rename(QFile::encodeName(path(u"new"_s)).constData(), link.constData()), 0);
}

TimeWatch::Sources TimeWatchTest::sources()
{
    m_clock = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    return {
        .open = [this] { return m_clock; },
        .arm = [this](int file) { m_armed += file == m_clock ? 1 : 0; },
        .zone = path(u"localtime"_s)};
}

void TimeWatchTest::aClockThatIsSetIsToldEachTime()
{
    TimeWatch watch(sources());
    QCOMPARE(m_armed, 1);
    QSignalSpy changed(&watch, &TimeWatch::changed);
    for (int time = 1; time <= 2; ++time) {
        QCOMPARE(eventfd_write(m_clock, 1), 0);
        QVERIFY(changed.wait());
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), time);
        QCOMPARE(m_armed, time + 1);
    }
}

void TimeWatchTest::theSystemsTimerWaitsFarAhead()
{
    const int file = TimeWatch::openClock();
    QVERIFY(file >= 0);
    TimeWatch::armClock(file);
    itimerspec left{};
    QCOMPARE(timerfd_gettime(file, &left), 0);
    QVERIFY(left.it_value.tv_sec > 9L * 365 * 24 * 60 * 60);
    QCOMPARE(left.it_interval.tv_sec, 0);
    QFile described(u"/proc/self/fdinfo/%1"_s.arg(file));
    QVERIFY(described.open(QFile::ReadOnly));
    // TFD_TIMER_ABSTIME and TFD_TIMER_CANCEL_ON_SET, in octal
    QVERIFY(described.readAll().contains("settime flags: 03"));
    close(file);
}

void TimeWatchTest::aZoneThatIsReplacedIsToldEachTime()
{
    TimeWatch watch(sources());
    QSignalSpy changed(&watch, &TimeWatch::changed);
    point(u"Riga"_s);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1);
    point(u"London"_s);
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 2);
}

void TimeWatchTest::newRulesOfTheZoneAreTold()
{
    TimeWatch watch(sources());
    QSignalSpy changed(&watch, &TimeWatch::changed);
    write(u"London"_s, "GMTBST with new rules");
    QVERIFY(changed.wait());
}

void TimeWatchTest::otherFilesOfTheFolderAreNot()
{
    TimeWatch watch(sources());
    QSignalSpy changed(&watch, &TimeWatch::changed);
    write(u"passwd"_s, "of no matter");
    QCOMPARE(eventfd_write(m_clock, 1), 0); // told after the folder
    QVERIFY(changed.wait());
    QFileSystemWatcher other({m_folder->path()});
    QSignalSpy seen(&other, &QFileSystemWatcher::directoryChanged);
    write(u"group"_s, "of no matter");
    QVERIFY(seen.wait());
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1); // the clock alone
}

void TimeWatchTest::withoutAClockTheZoneIsStillTold()
{
    TimeWatch::Sources without = sources();
    close(m_clock);
    without.open = [] { return -1; };
    TimeWatch watch(without);
    QCOMPARE(m_armed, 0);
    QSignalSpy changed(&watch, &TimeWatch::changed);
    point(u"Riga"_s);
    QVERIFY(changed.wait());
}

EVENKEEL_TEST(TimeWatchTest)
#include "timewatchtest.moc"
