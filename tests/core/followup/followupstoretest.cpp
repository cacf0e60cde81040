#include "core/followup/followupstore.h"
#include "core/base/textlimit.h"
#include "core/followup/followupactions.h"
#include "core/storage/statement.h"
#include "tests/core/followup/promises.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The log's clock stands at 14:31 on Thursday 14 May 2026 in London.
class FollowUpStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyFieldComesBack();
    void imagesAreRecords();
    void openOnesNeedingATimeComeFirst();
    void closingComparesWithTheTimeThatCounts();
    void lateCanBeSaid();
    void whatIsClosedStaysClosedUntilReopened();
    void nothingIsKeptInTheFuture();
    void snoozeMovesTheAlertOnly();
    void snoozeRefusesThePast();
    void renegotiatingKeepsIdAndHistory();
    void renegotiatingRefusesThePastAndTheClosed();
    void keptAfterALateMoveIsKeptLate();
    void secondsOfADueTimeComeBack();
    void textsOfAnEndingAreNotTooLong();
    void aTimeIsGivenWithoutARenegotiation();
    void whatIsOverdueIsAgreedAnew();
    void attemptsAreKept();
    void handingOverNeedsAName();
    void everyVerbIsUndone();
    void aHandoverMayBeAcceptedLater();
    void everyVerbOnSeveralIsOneUndo();
    void whereOneRefusesNoneIsChanged();
    void updatesGoOnUntilResolved();
    void undoTakesTheNextUpdateBackToo();
    void goesIntoTheBinWithItsInteraction();
    void whatWasRemovedAloneStaysRemoved();
    void listsByStateAndDue();
    void touchingFindsEveryAgreedTime();
    void zoneRulesAreAppliedAnew();
    void tellsWhatHappened();
    void unknownIdsAreRefused();
    void noDoorSavesACardNumber();
    void listsUseTheirIndex_data();
    void listsUseTheirIndex();

private:
    FollowUpId add(const QString &due);
    FollowUpId add(const FollowUp &followUp);
    FollowUp find(FollowUpId id) const;

    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<FollowUpActions> m_actions;
};

void FollowUpStoreTest::init()
{
    m_log = std::make_unique<TestLog>();
    m_actions = std::make_unique<FollowUpActions>(m_log->log, m_log->followUps);
}

void FollowUpStoreTest::cleanup()
{
    m_actions.reset();
    m_log.reset();
}

FollowUpId FollowUpStoreTest::add(const QString &due)
{
    return add(promise(0, due));
}

FollowUpId FollowUpStoreTest::add(const FollowUp &followUp)
{
    return m_actions->add(followUp).value();
}

FollowUp FollowUpStoreTest::find(FollowUpId id) const
{
    return m_log->followUps.find(id).value();
}

void FollowUpStoreTest::everyFieldComesBack()
{
    FollowUp full = promise(0, u"2026-05-15T15:00"_s);
    full.interaction = m_log->addInteraction(u"angry about late refund"_s);
    full.kind = FollowUpKind::Update;
    full.channel = Channel::InPerson;
    full.everyDays = 2;
    full.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)};
    full.snoozedUntil = at(u"2026-05-15T15:10"_s);
    full.attempts = {{.result = Attempt::Result::LeftMessage, .at = at(u"2026-05-14T12:00"_s)}};
    full = moved(full, u"2026-05-16"_s, u"2026-05-14T13:00"_s);
    full = closed(full, FollowUpState::HandedOver, u"2026-05-14T14:00"_s);
    full.note = u"she <b>knows</b>; 'quoted'"_s;
    full.handedTo = u"Bea"_s;
    full.handoverAccepted = true;
    full.id = add(full);
    QCOMPARE(find(full.id), full);
}

void FollowUpStoreTest::imagesAreRecords()
{
    FollowUp whole
        = moved(promise(0, u"2026-05-15T15:00"_s), u"2026-05-16T10:00"_s, u"2026-05-14T13:00"_s);
    whole.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)};
    const FollowUpId id = add(whole);
    const auto history = m_log->log.historyOf("follow_up"_L1, id.value()).value();
    QCOMPARE(history.size(), 1);
    QCOMPARE(FollowUpStore::fromImage(history.first().after), find(id));
}

void FollowUpStoreTest::openOnesNeedingATimeComeFirst()
{
    const FollowUpId late = add(u"2026-05-16T10:00"_s);
    const FollowUpId soon = add(u"2026-05-15T10:00"_s);
    const FollowUpId unclear = add(QString());
    const FollowUpId gone = add(u"2026-05-15T09:00"_s);
    QVERIFY(m_actions->done(gone));
    const QList<FollowUp> open = m_log->followUps.open().value();
    QList<FollowUpId> ids;
    for (const FollowUp &followUp : open)
        ids << followUp.id;
    QCOMPARE(ids, (QList<FollowUpId>{unclear, soon, late}));
    QVERIFY(open.first().needsTime);
}

void FollowUpStoreTest::closingComparesWithTheTimeThatCounts()
{
    const FollowUpId early = add(u"2026-05-14T14:31"_s);
    QVERIFY(m_actions->done(early));
    QCOMPARE(find(early).state, FollowUpState::Kept);
    QCOMPARE(find(early).closed, m_log->clock.now());
    const FollowUpId late = add(u"2026-05-14T14:15"_s);
    QVERIFY(m_actions->done(late));
    QCOMPARE(find(late).state, FollowUpState::KeptLate);
    const FollowUpId earlier = add(u"2026-05-14T14:15"_s);
    QVERIFY(m_actions->close(earlier, {.at = at(u"2026-05-14T14:10"_s)}));
    QCOMPARE(find(earlier).state, FollowUpState::Kept);
    QCOMPARE(find(earlier).closed, at(u"2026-05-14T14:10"_s));
}

void FollowUpStoreTest::lateCanBeSaid()
{
    const FollowUpId id = add(u"2026-05-15T15:00"_s);
    QVERIFY(m_actions->close(
        id, {.at = m_log->clock.now(), .forceLate = true, .note = u"called back after lunch"_s}));
    QCOMPARE(find(id).state, FollowUpState::KeptLate);
    QCOMPARE(find(id).note, u"called back after lunch"_s);
}

void FollowUpStoreTest::whatIsClosedStaysClosedUntilReopened()
{
    const FollowUpId id = add(u"2026-05-15T15:00"_s);
    const FollowUp before = find(id);
    QVERIFY(m_actions->close(
        id, {.outcome = Closing::Outcome::Broken, .at = m_log->clock.now(), .note = u"no"_s}));
    QCOMPARE(find(id).state, FollowUpState::Broken);
    QCOMPARE(m_actions->done(id).error().fault, Fault::WrongState);
    QVERIFY(m_actions->reopen(id));
    QCOMPARE(find(id), before);
    QCOMPARE(m_actions->reopen(id).error().fault, Fault::WrongState);
}

void FollowUpStoreTest::nothingIsKeptInTheFuture()
{
    const FollowUpId id = add(u"2026-05-15T15:00"_s);
    const Result<> kept = m_actions->close(id, {.at = at(u"2026-05-14T14:32"_s)});
    QCOMPARE(kept.error().fault, Fault::OutOfRange);
    QCOMPARE(find(id).state, FollowUpState::Open);
}

void FollowUpStoreTest::snoozeMovesTheAlertOnly()
{
    const FollowUpId id = add(u"2026-05-14T14:15"_s);
    const Instant until = m_log->clock.now() + minutes(10);
    QVERIFY(m_actions->remindAgain({id}, until));
    QCOMPARE(find(id).snoozedUntil, until);
    QCOMPARE(find(id).due, wall(u"2026-05-14T14:15"_s));
    QCOMPARE(find(id).dueAt, at(u"2026-05-14T14:15"_s));
    QVERIFY(find(id).renegotiations.isEmpty());
    m_log->clock.advance(minutes(5));
    QVERIFY(m_actions->done(id));
    QCOMPARE(find(id).state, FollowUpState::KeptLate);
}

void FollowUpStoreTest::snoozeRefusesThePast()
{
    const FollowUpId first = add(u"2026-05-14T14:15"_s);
    const FollowUpId second = add(u"2026-05-14T14:20"_s);
    for (const Instant past : {m_log->clock.now(), m_log->clock.now() - seconds(1)}) {
        QCOMPARE(m_actions->remindAgain({first}, past).error().fault, Fault::TimeInPast);
        QVERIFY(!find(first).snoozedUntil);
    }
    QVERIFY(m_actions->done(second));
    const Instant later = m_log->clock.now() + minutes(10);
    QCOMPARE(m_actions->remindAgain({first, second}, later).error().error.fault, Fault::WrongState);
    QVERIFY(!find(first).snoozedUntil);
}

void FollowUpStoreTest::renegotiatingKeepsIdAndHistory()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    const LocalTime to = wall(u"2026-05-18T10:00"_s);
    QVERIFY(m_actions->remindAgain({id}, m_log->clock.now() + minutes(10)));
    QVERIFY(m_actions->renegotiate(id, to, u"parts late"_s, true));
    const FollowUp followUp = find(id);
    QCOMPARE(followUp.state, FollowUpState::Open);
    QCOMPARE(followUp.due, to);
    QCOMPARE(followUp.dueAt, to.instant());
    QVERIFY(!followUp.snoozedUntil);
    QCOMPARE(
        followUp.renegotiations,
        (QList<Renegotiation>{
            {.from = wall(u"2026-05-14T15:00"_s),
             .to = to,
             .reason = u"parts late"_s,
             .told = true,
             .at = m_log->clock.now()}}));
}

void FollowUpStoreTest::renegotiatingRefusesThePastAndTheClosed()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    const auto renegotiate = [&](const QString &to) {
        return m_actions->renegotiate(id, wall(to), u"parts late"_s, std::nullopt);
    };
    QCOMPARE(renegotiate(u"2026-05-14T14:31"_s).error().fault, Fault::TimeInPast);
    QCOMPARE(renegotiate(u"2026-05-13"_s).error().fault, Fault::TimeInPast);
    QVERIFY(renegotiate(u"2026-05-14"_s));
    QVERIFY(m_actions->done(id));
    QCOMPARE(renegotiate(u"2026-05-18T10:00"_s).error().fault, Fault::WrongState);
}

void FollowUpStoreTest::keptAfterALateMoveIsKeptLate()
{
    const FollowUpId id = add(u"2026-05-14T14:15"_s);
    QVERIFY(m_actions->renegotiate(id, wall(u"2026-05-18T10:00"_s), u"parts late"_s, true));
    m_log->clock.advance(std::chrono::days(1));
    QVERIFY(m_actions->done(id));
    QCOMPARE(find(id).state, FollowUpState::KeptLate);
}

void FollowUpStoreTest::secondsOfADueTimeComeBack()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    const LocalTime to = wall(u"2026-05-18T10:00:30"_s);
    QVERIFY(m_actions->renegotiate(id, to, u"parts late"_s, true));
    const FollowUp followUp = find(id);
    QCOMPARE(followUp.due, to);
    QCOMPARE(followUp.dueAt, followUp.due->instant());
}

void FollowUpStoreTest::textsOfAnEndingAreNotTooLong()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    const QString tooLong(64 * 1024 + 1, u'x');
    const Instant now = m_log->clock.now();
    QCOMPARE(
        m_actions->close(id, {.at = now, .note = tooLong}).error(),
        (Error{Fault::OutOfRange, u"note"_s}));
    QCOMPARE(
        m_actions->renegotiate(id, wall(u"2026-05-18T10:00"_s), tooLong, true).error(),
        (Error{Fault::OutOfRange, u"reason"_s}));
    QVERIFY(m_actions->close(id, {.at = now, .note = tooLong.chopped(1)}));
}

void FollowUpStoreTest::aTimeIsGivenWithoutARenegotiation()
{
    const FollowUpId id = add(QString());
    QVERIFY(m_actions->setDue(id, wall(u"2026-05-15T15:00"_s)));
    QVERIFY(!find(id).needsTime);
    QCOMPARE(find(id).dueAt, at(u"2026-05-15T15:00"_s));
    QVERIFY(find(id).renegotiations.isEmpty());
    FollowUp edited = find(id);
    edited.text = u"call the engineer"_s;
    edited.due = wall(u"2026-05-15T16:00"_s);
    QVERIFY(m_actions->edit(edited));
    QCOMPARE(find(id).text, u"call the engineer"_s);
    QCOMPARE(find(id).dueAt, at(u"2026-05-15T16:00"_s));
}

void FollowUpStoreTest::whatIsOverdueIsAgreedAnew()
{
    const FollowUpId id = add(u"2026-05-14T14:15"_s);
    const Result<> corrected = m_actions->setDue(id, wall(u"2026-05-15T15:00"_s));
    QCOMPARE(corrected.error().fault, Fault::WrongState);
    QCOMPARE(find(id).due, wall(u"2026-05-14T14:15"_s));
}

void FollowUpStoreTest::attemptsAreKept()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    QVERIFY(m_actions->attempt(id, Attempt::Result::NoAnswer));
    m_log->clock.advance(minutes(3));
    QVERIFY(m_actions->attempt(id, Attempt::Result::LeftMessage));
    QCOMPARE(
        find(id).attempts,
        (QList<Attempt>{
            {.result = Attempt::Result::NoAnswer, .at = m_log->clock.now() - minutes(3)},
            {.result = Attempt::Result::LeftMessage, .at = m_log->clock.now()}}));
    QCOMPARE(find(id).state, FollowUpState::Open);
}

void FollowUpStoreTest::handingOverNeedsAName()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    QCOMPARE(m_actions->handOver(id, u"  "_s, true).error().fault, Fault::InvalidInput);
    const QString tooLong(LongestText + 1, u'B');
    QCOMPARE(m_actions->handOver(id, tooLong, true).error(), (Error{Fault::OutOfRange, u"to"_s}));
    QCOMPARE(m_actions->acceptHandover(id).error().fault, Fault::WrongState);
    QVERIFY(m_actions->handOver(id, u" Bea "_s, true));
    QCOMPARE(find(id).state, FollowUpState::HandedOver);
    QCOMPARE(find(id).handedTo, u"Bea"_s);
    QVERIFY(find(id).handoverAccepted);
    QVERIFY(m_log->followUps.open()->isEmpty());
}

void FollowUpStoreTest::aHandoverMayBeAcceptedLater()
{
    const FollowUpId id = add(u"2026-05-15T10:00"_s);
    QCOMPARE(m_actions->acceptHandover(id).error().fault, Fault::WrongState);
    QVERIFY(m_actions->handOver(id, u"Bea"_s, false));
    const FollowUp before = find(id);
    QVERIFY(m_actions->acceptHandover(id));
    FollowUp accepted = before;
    accepted.handoverAccepted = true;
    QCOMPARE(find(id), accepted);
    QCOMPARE(m_log->log.undo()->action, u"handover"_s);
    QCOMPARE(find(id), before);
}

void FollowUpStoreTest::everyVerbIsUndone()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    const FollowUp before = find(id);
    const auto undoes = [&](const Result<> &verb, const QString &action) {
        if (!verb || find(id) == before)
            return false;
        const auto step = m_log->log.undo();
        return step && step->action == action && step->id == id.value() && find(id) == before;
    };
    const LocalTime to = wall(u"2026-05-18T10:00"_s);
    QVERIFY(undoes(m_actions->done(id), u"done"_s));
    QVERIFY(undoes(m_actions->remindAgain({id}, to.instant()), u"snooze"_s));
    QVERIFY(undoes(m_actions->renegotiate(id, to, u"r"_s, false), u"renegotiate"_s));
    QVERIFY(undoes(m_actions->attempt(id, Attempt::Result::NoAnswer), u"attempt"_s));
    QVERIFY(undoes(m_actions->handOver(id, u"Bea"_s, false), u"handover"_s));
    QVERIFY(undoes(m_actions->setDue(id, to), u"edit"_s));
    QVERIFY(undoes(m_actions->remove(id), u"delete"_s));
    QVERIFY(m_log->log.redo());
    QVERIFY(find(id).deleted.has_value());
}

void FollowUpStoreTest::everyVerbOnSeveralIsOneUndo()
{
    const FollowUpId late = add(u"2026-05-14T14:15"_s);
    const FollowUpId ahead = add(u"2026-05-14T17:00"_s);
    const QList ids{late, ahead};
    const auto both = [&] { return QList{find(late), find(ahead)}; };
    const QList<FollowUp> before = both();
    const auto undoes = [&](const ForAll &verb, const QString &action) {
        const QList<FollowUp> after = both();
        if (!verb || after.first() == before.first() || after.last() == before.last())
            return false;
        const auto step = m_log->log.undo();
        return step && step->action == action && both() == before;
    };
    const LocalTime to = wall(u"2026-05-18T10:00"_s);
    QVERIFY(m_actions->done(ids));
    QCOMPARE(find(late).state, FollowUpState::KeptLate); // each by its own time
    QCOMPARE(find(ahead).state, FollowUpState::Kept);
    QVERIFY(m_log->log.undo() && both() == before);
    QVERIFY(undoes(m_actions->done(ids), u"done"_s));
    QVERIFY(undoes(
        m_actions->close(ids, {.outcome = Closing::Outcome::Withdrawn, .at = m_log->clock.now()}),
        u"done"_s));
    QVERIFY(undoes(m_actions->remindAgain(ids, to.instant()), u"snooze"_s));
    QVERIFY(undoes(m_actions->renegotiate(ids, to, u"parts"_s, true), u"renegotiate"_s));
    QVERIFY(undoes(m_actions->handOver(ids, u"Bea"_s, true), u"handover"_s));
    QVERIFY(undoes(m_actions->remove(ids), u"delete"_s));
    QVERIFY(m_actions->done(ids));
    QVERIFY(m_actions->reopen(ids));
    QVERIFY(find(late).state == FollowUpState::Open && find(ahead).state == FollowUpState::Open);
}

void FollowUpStoreTest::whereOneRefusesNoneIsChanged()
{
    const FollowUpId first = add(u"2026-05-14T16:00"_s);
    const FollowUpId closed = add(u"2026-05-14T16:30"_s);
    const FollowUpId last = add(u"2026-05-14T17:00"_s);
    QVERIFY(m_actions->done(closed));
    const auto all = [&] { return QList{find(first), find(closed), find(last)}; };
    const QList<FollowUp> before = all();
    const QList ids{first, closed, last};
    const QSignalSpy settled(&m_log->followUps, &FollowUpStore::settled);
    const LocalTime to = wall(u"2026-05-18T10:00"_s);
    for (const ForAll &verb :
         {m_actions->done(ids), m_actions->close(ids, {.at = m_log->clock.now()}),
          m_actions->remindAgain(ids, to.instant()),
          m_actions->renegotiate(ids, to, u"parts"_s, true),
          m_actions->handOver(ids, u"Bea"_s, true)}) {
        QVERIFY(!verb);
        QCOMPARE(verb.error().followUp, closed);
        QCOMPARE(verb.error().error.fault, Fault::WrongState);
    }
    QCOMPARE(all(), before);
    QVERIFY(settled.isEmpty());
    QVERIFY(m_actions->done(QList<FollowUpId>()));
    QCOMPARE(m_log->log.undo()->id, closed.value()); // nothing else was saved
}

void FollowUpStoreTest::updatesGoOnUntilResolved()
{
    Interaction interaction
        = plainInteraction(u"line down for a third day"_s, m_log->clock.moment());
    interaction.id = m_log->add(interaction);
    FollowUp update = promise(0, u"2026-05-14T15:00"_s);
    update.interaction = interaction.id;
    update.kind = FollowUpKind::Update;
    update.everyDays = 2;
    const auto window = std::optional(DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)});
    update.customerWindow = window;
    QVERIFY(m_actions->done(add(update)));

    const QList<FollowUp> open = m_log->followUps.open().value();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().due, wall(u"2026-05-16T15:00"_s));
    QCOMPARE(open.first().kind, FollowUpKind::Update);
    QCOMPARE(open.first().everyDays, 2);
    QCOMPARE(open.first().customerWindow, window);

    auto changes = m_log->log.begin("edit"_L1);
    interaction.outcome = lists::Resolved;
    QVERIFY(m_log->interactions.update(*changes, interaction));
    QVERIFY(changes->commit());
    QVERIFY(m_actions->done(open.first().id));
    QVERIFY(m_log->followUps.open()->isEmpty());
}

void FollowUpStoreTest::undoTakesTheNextUpdateBackToo()
{
    FollowUp update = promise(0, u"2026-05-14T15:00"_s);
    update.kind = FollowUpKind::Update;
    update.everyDays = 1;
    const FollowUpId id = add(update);
    QVERIFY(m_actions->done(id));
    QCOMPARE(m_log->followUps.open()->size(), 1);
    QVERIFY(m_log->log.undo());
    QCOMPARE(m_log->followUps.open()->size(), 1);
    QCOMPARE(m_log->followUps.open()->first().id, id);
}

void FollowUpStoreTest::goesIntoTheBinWithItsInteraction()
{
    const InteractionId interaction = m_log->addInteraction(u"parcel lost twice"_s);
    FollowUp owed = promise(0, u"2026-05-15T15:00"_s);
    owed.interaction = interaction;
    const FollowUpId id = add(owed);
    {
        auto changes = m_log->log.begin("delete"_L1);
        QVERIFY(m_log->followUps.removeOf(*changes, interaction));
        QVERIFY(changes->commit());
    }
    QVERIFY(m_log->followUps.open()->isEmpty());
    QVERIFY(find(id).deleted.has_value());
    QCOMPARE(m_log->followUps.ofInteraction(interaction)->size(), 1);
    {
        auto changes = m_log->log.begin("restore"_L1);
        QVERIFY(m_log->followUps.restoreOf(*changes, interaction));
        QVERIFY(changes->commit());
    }
    QVERIFY(!find(id).deleted.has_value());
    QVERIFY(m_log->log.undo());
    QVERIFY(m_log->log.undo());
    QVERIFY(!find(id).deleted.has_value());
}

void FollowUpStoreTest::whatWasRemovedAloneStaysRemoved()
{
    const InteractionId interaction = m_log->addInteraction(u"parcel lost twice"_s);
    FollowUp owed = promise(0, u"2026-05-15T15:00"_s);
    owed.interaction = interaction;
    const FollowUpId alone = add(owed);
    const FollowUpId along = add(owed);
    QVERIFY(m_actions->remove(alone));
    auto changes = m_log->log.begin("delete"_L1);
    QVERIFY(m_log->followUps.removeOf(*changes, interaction));
    QVERIFY(m_log->followUps.restoreOf(*changes, interaction));
    QVERIFY(changes->commit());
    QVERIFY(find(alone).deleted.has_value());
    QVERIFY(!find(along).deleted.has_value());
    QCOMPARE(m_actions->done(alone).error().fault, Fault::NotFound);
}

void FollowUpStoreTest::listsByStateAndDue()
{
    const FollowUpId open = add(u"2026-05-15T10:00"_s);
    const FollowUpId kept = add(u"2026-05-14T16:00"_s);
    add(QString());
    QVERIFY(m_actions->done(kept));
    QCOMPARE(m_log->followUps.listed(std::nullopt, std::nullopt)->size(), 3);
    QCOMPARE(m_log->followUps.listed(FollowUpState::Kept, std::nullopt)->first().id, kept);
    const auto before
        = m_log->followUps.listed(FollowUpState::Open, at(u"2026-05-15T10:01"_s)).value();
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.first().id, open);
    QVERIFY(m_log->followUps.listed(FollowUpState::Open, at(u"2026-05-15T10:00"_s))->isEmpty());
    const auto today
        = m_log->followUps.closedBetween(at(u"2026-05-14T00:00"_s), at(u"2026-05-15T00:00"_s));
    QCOMPARE(today->size(), 1);
}

void FollowUpStoreTest::touchingFindsEveryAgreedTime()
{
    const FollowUpId id
        = add(moved(promise(0, u"2026-05-31"_s), u"2026-07-02T10:00"_s, u"2026-05-14T13:00"_s));
    const auto month = [this](int number) {
        return m_log->followUps
            .touching(
                startOfDay(QDate(2026, number, 1), QTimeZone(London)),
                startOfDay(QDate(2026, number + 1, 1), QTimeZone(London)))
            .value();
    };
    QCOMPARE(month(5).size(), 1);
    QCOMPARE(month(5).first().id, id);
    QCOMPARE(month(7).size(), 1);
    QVERIFY(month(3).isEmpty());
    QVERIFY(month(9).isEmpty());
}

void FollowUpStoreTest::zoneRulesAreAppliedAnew()
{
    const FollowUpId id = add(u"2026-05-15T15:00"_s);
    QVERIFY(m_log->database.execute("UPDATE follow_up SET due_at = due_at + 3600000"));
    QVERIFY(find(id).dueAt != at(u"2026-05-15T15:00"_s));
    QSignalSpy changed(&m_log->followUps, &FollowUpStore::changed);
    QVERIFY(m_log->followUps.recomputeDue());
    QCOMPARE(find(id).dueAt, at(u"2026-05-15T15:00"_s));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_log->followUps.recomputeDue());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_log->log.nextUndo().value(), u"follow-up"_s);
}

void FollowUpStoreTest::tellsWhatHappened()
{
    QSignalSpy added(&m_log->followUps, &FollowUpStore::added);
    QSignalSpy changed(&m_log->followUps, &FollowUpStore::changed);
    QSignalSpy removed(&m_log->followUps, &FollowUpStore::removed);
    const FollowUpId id = add(u"2026-05-15T10:00"_s);
    QCOMPARE(added.size(), 1);
    QVERIFY(m_actions->done(id));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_actions->remove(id));
    QCOMPARE(removed.size(), 1);
    QVERIFY(m_log->log.undo());
    QCOMPARE(added.size(), 2);
}

void FollowUpStoreTest::unknownIdsAreRefused()
{
    const FollowUpId none(99);
    QCOMPARE(m_log->followUps.find(none).error().fault, Fault::NotFound);
    QCOMPARE(m_actions->done(none).error().fault, Fault::NotFound);
    QCOMPARE(m_actions->attempt(none, Attempt::Result::NoAnswer).error().fault, Fault::NotFound);
    QVERIFY(m_log->log.nextUndo()->isEmpty());
}

void FollowUpStoreTest::noDoorSavesACardNumber()
{
    const QString card = u"card 4111 1111 1111 1111"_s;
    const QString masked = u"card **** **** **** 1111"_s;
    FollowUp typed = promise(0, u"2026-05-15T15:00"_s);
    typed.text = card;
    typed.customer = card;
    typed.id = add(typed);
    QCOMPARE(find(typed.id).text, masked);
    QCOMPARE(find(typed.id).customer, masked);
    QVERIFY(m_actions->edit(typed));
    QCOMPARE(find(typed.id).text, masked);
    const LocalTime later = *LocalTime::fromIso(u"2026-05-16T10:00", "Europe/London");
    QVERIFY(m_actions->renegotiate(typed.id, later, card, true));
    QCOMPARE(find(typed.id).renegotiations.first().reason, masked);
    QVERIFY(m_actions->close(typed.id, {.at = m_log->clock.now(), .note = card}));
    QCOMPARE(find(typed.id).note, masked);
    const FollowUpId given = add(u"2026-05-15T15:00"_s);
    QVERIFY(m_actions->handOver(given, card, true));
    QCOMPARE(find(given).handedTo, masked);
    QCOMPARE(
        m_log->value("SELECT count(*) FROM change_row WHERE before LIKE '%4111 1111%'"
                     " OR after LIKE '%4111 1111%'"),
        u"0"_s);
}

void FollowUpStoreTest::listsUseTheirIndex_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QString>("index");
    QTest::newRow("open") << "state = 'open' AND deleted_at IS NULL"
                             " ORDER BY needs_time DESC, due_at, id"_ba
                          << u"follow_up_open"_s;
    QTest::newRow("closed") << "closed_at >= 1 AND closed_at < 2 AND deleted_at IS NULL"
                               " ORDER BY closed_at DESC"_ba
                            << u"follow_up_closed"_s;
    QTest::newRow("due") << "latest_due >= 1 AND earliest_due < 2 AND deleted_at IS NULL"_ba
                         << u"follow_up_judged"_s;
    QTest::newRow("of one") << "interaction = 1 ORDER BY id"_ba << u"follow_up_interaction"_s;
}

void FollowUpStoreTest::listsUseTheirIndex()
{
    QFETCH(QByteArray, condition);
    QFETCH(QString, index);
    auto plan
        = m_log->database.prepare("EXPLAIN QUERY PLAN SELECT * FROM follow_up WHERE " + condition);
    QVERIFY(plan && plan->step().value());
    QVERIFY2(plan->text(3).contains(index), qPrintable(plan->text(3)));
    QVERIFY2(!plan->step().value(), "it is sorted as well");
}

EVENKEEL_TEST(FollowUpStoreTest)
#include "followupstoretest.moc"
