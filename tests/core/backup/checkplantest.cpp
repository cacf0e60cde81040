#include "core/backup/checkplan.h"
#include "core/backup/openmarker.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What tells that an end was not clean, and what follows from it.
class CheckPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCleanEndLeavesNothing();
    void anUncleanEndIsRememberedUntilChecked();
    void theDepthFollowsTimeAndEnd();
};

void CheckPlanTest::aCleanEndLeavesNothing()
{
    const QTemporaryDir folder;
    {
        const OpenMarker marker(folder.filePath(u"evenkeel.db"_s));
        QVERIFY(!marker.wasLeft());
        QCOMPARE(namesIn(folder.path()), QStringList{u"evenkeel.db-open"_s});
    }
    QVERIFY(namesIn(folder.path()).isEmpty());
}

void CheckPlanTest::anUncleanEndIsRememberedUntilChecked()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"evenkeel.db"_s);
    QFile left(database + u"-open"_s);
    QVERIFY(left.open(QIODevice::WriteOnly)); // as by a process that was killed
    for (int start = 0; start < 2; ++start) {
        const OpenMarker marker(database); // one that has no time to check
        QVERIFY(marker.wasLeft());
    }
    {
        OpenMarker marker(database);
        QVERIFY(marker.wasLeft());
        marker.settle();
    }
    QVERIFY(!OpenMarker(database).wasLeft());
}

void CheckPlanTest::theDepthFollowsTimeAndEnd()
{
    const Instant now = instantFromMs(1'778'765'460'000);
    const auto ago = [now](int hours) { return now - std::chrono::hours(hours); };
    QCOMPARE(dueCheck(false, std::nullopt, now), CheckDepth::Full);
    QCOMPARE(dueCheck(false, ago(7 * 24), now), CheckDepth::Full);
    QCOMPARE(dueCheck(true, ago(7 * 24), now), CheckDepth::Full);
    QCOMPARE(dueCheck(false, ago(7 * 24 - 1), now), CheckDepth::None);
    QCOMPARE(dueCheck(true, ago(1), now), CheckDepth::Quick);
    QCOMPARE(dueCheck(false, ago(-1), now), CheckDepth::Full);
}

EVENKEEL_TEST(CheckPlanTest)
#include "checkplantest.moc"
