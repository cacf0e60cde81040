#include "core/capture/journal.h"
#include "core/interaction/lists.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A log with one call, a promise and an update every two days.
struct OpenCall
{
    TestLog log;
    Journal journal{log.log, log.interactions, log.followUps, log.ratings};
    InteractionId id = log.addInteraction(u"no line since monday"_s);
    FollowUpId promise = added(FollowUpKind::Promise);
    FollowUpId update = added(FollowUpKind::Update);

    FollowUpId added(FollowUpKind kind)
    {
        FollowUp followUp;
        followUp.interaction = id;
        followUp.kind = kind;
        followUp.text = u"call"_s;
        followUp.due = LocalTime::fromIso(u"2026-05-15T15:00", "Europe/London");
        followUp.everyDays = kind == FollowUpKind::Update ? 2 : 0;
        auto changes = log.log.begin("test"_L1);
        const FollowUpId made = *log.followUps.add(*changes, followUp);
        if (!changes->commit())
            qFatal("not saved");
        return made;
    }

    Result<> endAs(QLatin1StringView outcome)
    {
        Interaction edited = *log.interactions.find(id);
        edited.outcome = outcome;
        return journal.edit(edited, {});
    }

    [[nodiscard]] FollowUpState stateOf(FollowUpId one) const
    {
        return log.followUps.find(one)->state;
    }
};

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void updatesEndWhenTheCallIsResolved();
    void otherOutcomesEndNothing();
};

void JournalTest::updatesEndWhenTheCallIsResolved()
{
    OpenCall call;
    QVERIFY(call.endAs(lists::Resolved));
    QCOMPARE(call.stateOf(call.update), FollowUpState::Withdrawn);
    QCOMPARE(call.stateOf(call.promise), FollowUpState::Open); // the agent still owes it
    QCOMPARE(call.log.followUps.open()->size(), 1);
    QVERIFY(call.log.log.undo());
    QCOMPARE(call.stateOf(call.update), FollowUpState::Open);
    QVERIFY(call.log.interactions.find(call.id)->outcome.isEmpty());
}

void JournalTest::otherOutcomesEndNothing()
{
    OpenCall call;
    QVERIFY(call.endAs("escalated"_L1));
    QCOMPARE(call.stateOf(call.update), FollowUpState::Open);
}

EVENKEEL_TEST(JournalTest)
#include "journaltest.moc"
