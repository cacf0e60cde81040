#include "app/application/sessionstart.h"

#include "core/followup/followupactions.h"
#include "core/settings/keys.h"
#include "tests/support/fakeautostart.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// Starting with the session, on a log and settings of its own.
class SessionStartTest final : public QObject
{
    Q_OBJECT

private slots:
    void isOfferedWithTheFirstPromise();
    void isOfferedForNothingElse();
    void whoAcceptsIsStarted();
    void whoDeclinesIsNotAskedAgain();
    void followsWhatTheSessionSays();
    void aRefusalIsSaidAndTheSettingIsTrue();
    void aMadeLogOffersNothing();

private:
    struct Room
    {
        TestLog log;
        Settings settings{log.folder.filePath(u"settings.ini"_s)};
        FakeAutostart session;

        void promise(FollowUpKind kind = FollowUpKind::Promise)
        {
            FollowUp followUp;
            followUp.kind = kind;
            followUp.text = u"call back"_s;
            followUp.needsTime = true;
            QVERIFY(FollowUpActions(log.log, log.followUps).add(followUp));
        }
    };
};

void SessionStartTest::isOfferedWithTheFirstPromise()
{
    Room room;
    SessionStart start(&room.session, room.settings, room.log.followUps);
    QSignalSpy offered(&start, &SessionStart::offered);
    QVERIFY(!start.wasDeclined());
    room.promise();
    room.promise();
    QCOMPARE(offered.size(), 1);
}

void SessionStartTest::isOfferedForNothingElse()
{
    Room room;
    SessionStart start(&room.session, room.settings, room.log.followUps);
    QSignalSpy offered(&start, &SessionStart::offered);
    room.promise(FollowUpKind::Courtesy);
    room.session.on = true;
    room.promise();
    QCOMPARE(offered.size(), 0);
}

void SessionStartTest::whoAcceptsIsStarted()
{
    Room room;
    SessionStart start(&room.session, room.settings, room.log.followUps);
    QSignalSpy changed(&start, &SessionStart::changed);
    start.accept();
    QVERIFY(room.session.on);
    QVERIFY(!start.wasDeclined());
    QCOMPARE(changed.size(), 1);
    room.settings.set(keys::StartWithSession, false); // in Settings
    QVERIFY(!room.session.on);
    QVERIFY(start.wasDeclined());
}

void SessionStartTest::whoDeclinesIsNotAskedAgain()
{
    Room room;
    {
        SessionStart start(&room.session, room.settings, room.log.followUps);
        start.decline();
        QVERIFY(start.wasDeclined());
    }
    SessionStart start(&room.session, room.settings, room.log.followUps);
    QSignalSpy offered(&start, &SessionStart::offered);
    room.promise();
    QCOMPARE(offered.size(), 0);
    QVERIFY(start.wasDeclined());
}

void SessionStartTest::followsWhatTheSessionSays()
{
    Room room;
    room.settings.set(keys::StartWithSession, true);
    const SessionStart start(&room.session, room.settings, room.log.followUps);
    QVERIFY(!room.settings.get(keys::StartWithSession)); // it was switched off there
}

void SessionStartTest::aRefusalIsSaidAndTheSettingIsTrue()
{
    Room room;
    room.session.refuses = true;
    SessionStart start(&room.session, room.settings, room.log.followUps);
    QSignalSpy failed(&start, &SessionStart::failed);
    start.accept();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!room.settings.get(keys::StartWithSession));
    QVERIFY(start.wasDeclined());
}

void SessionStartTest::aMadeLogOffersNothing()
{
    Room room;
    room.settings.set(keys::Sample, true);
    SessionStart start(&room.session, room.settings, room.log.followUps);
    QVERIFY(!start.isSupported());
    QSignalSpy offered(&start, &SessionStart::offered);
    room.promise();
    QCOMPARE(offered.size(), 0);
}

EVENKEEL_TEST(SessionStartTest)
#include "sessionstarttest.moc"
