#include "app/application/draftkeeper.h"

#include "app/openlog/logopener.h"
#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class DraftKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsTypedAtMostOnceASecond();
    void forgetsAnEmptyForm();
    void keepsTheLastKeysWhenTheProgramQuits();
};

void DraftKeeperTest::keepsWhatIsTypedAtMostOnceASecond()
{
    const QTemporaryDir home;
    const FixedClock clock(Instant(), QTimeZone::utc());
    const auto log = LogOpener::empty(home.path(), clock);
    QVERIFY(log);
    QString text = u"late"_s;
    int asked = 0;
    DraftKeeper keeper((*log)->drafts(), "line"_L1, [&] { return ++asked, text; }, nullptr);
    keeper.noteChange();
    text = u"late refund"_s;
    keeper.noteChange();
    QTRY_COMPARE_WITH_TIMEOUT(asked, 1, 3000);
    QCOMPARE(keeper.kept(), u"late refund"_s);
}

void DraftKeeperTest::forgetsAnEmptyForm()
{
    const QTemporaryDir home;
    const FixedClock clock(Instant(), QTimeZone::utc());
    const auto log = LogOpener::empty(home.path(), clock);
    QVERIFY((*log)->drafts().save("line"_L1, {{u"text"_s, u"late"_s}}));
    DraftKeeper keeper((*log)->drafts(), "line"_L1, [] { return QString(); }, nullptr);
    QCOMPARE(keeper.kept(), u"late"_s);
    keeper.noteChange();
    QTRY_COMPARE_WITH_TIMEOUT(keeper.kept(), QString(), 3000);
}

void DraftKeeperTest::keepsTheLastKeysWhenTheProgramQuits()
{
    const QTemporaryDir home;
    const FixedClock clock(Instant(), QTimeZone::utc());
    const auto log = LogOpener::empty(home.path(), clock);
    QVERIFY(log);
    DraftKeeper keeper((*log)->drafts(), "line"_L1, [] { return u"late"_s; }, nullptr);
    keeper.noteChange();
    QVERIFY(QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection));
    QCOMPARE(keeper.kept(), u"late"_s);
}

EVENKEEL_TEST(DraftKeeperTest)
#include "draftkeepertest.moc"
