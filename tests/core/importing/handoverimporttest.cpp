#include "core/report/exportbuilder.h"
#include "core/report/exportjson.h"
#include "core/report/handover.h"
#include "tests/core/importing/takingin.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// A file for a colleague, taken in by them.
class HandoverImportTest : public QObject
{
    Q_OBJECT

private slots:
    void comesInOpenWithAllThatMatters();
    void oneUndoTakesItBack();
    void twiceDoublesNothing_data();
    void twiceDoublesNothing();
    void siblingsOfOneLineAreNotTakenForEachOther();
    void ownFileIsNotOwedAgain();
    void whatComesBackIsOwedAgain();
    void whatWasThrownAwayStaysSo();
    void whatWasThrownAwayBeforeCanComeBack();
    void onlyWhatItIsAboutComesIn();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void badFollowUpsAreLeftOut_data();
    void badFollowUpsAreLeftOut();
    void manyOfOneMomentAreReadSoon();
};

namespace {

/// Ada, Bea: a log of their own each, and what they do.
class Agent : public test::TakingIn
{
public:
    explicit Agent(minutes later = {}) { log.clock.advance(later); }

    FollowUpId promise(const QString &text, std::optional<InteractionId> from = {})
    {
        FollowUp followUp;
        followUp.interaction = from;
        followUp.kind = FollowUpKind::Update;
        followUp.text = text;
        followUp.customer = u"4711"_s;
        followUp.channel = Channel::Email;
        followUp.due = LocalTime::fromIso(u"2026-05-15T15:00"_s, "America/New_York");
        followUp.everyDays = 3;
        followUp.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)};
        auto changes = log.log.begin("follow-up"_L1);
        const auto id = log.followUps.add(*changes, followUp);
        return id && changes->commit() ? *id : FollowUpId();
    }

    template<class Verb>
    bool does(Verb verb)
    {
        auto changes = log.log.begin("edit"_L1);
        return verb(*changes).has_value() && changes->commit().has_value();
    }

    bool handsOver(FollowUpId id, const QString &to)
    {
        log.clock.advance(minutes(1));
        return does(
            [&](ChangeSet &changes) { return log.followUps.handOver(changes, id, to, true); });
    }

    QByteArray fileOf(const QList<FollowUpId> &ids) const
    {
        const auto reader = Database::openReader(log.file(), log.key());
        const auto handover = readHandover(**reader, {.followUps = ids}, log.clock);
        return handover ? exportJson(handoverDocument(*handover)) : QByteArray();
    }

    QList<FollowUp> owes() const { return log.followUps.open().value(); }
    FollowUp find(FollowUpId id) const { return log.followUps.find(id).value(); }

    QByteArray everything() const
    {
        const auto reader = Database::openReader(log.file(), log.key());
        const auto document = buildExport(**reader, {.period = {}, .mine = true}, log.clock);
        return document ? exportJson(*document) : QByteArray();
    }
};

QByteArray handoverOfOne(const QByteArray &changedFrom = {}, const QByteArray &to = {})
{
    QByteArray file
        = R"({"format": "evenkeel-export", "version": 1, "handover": true, "interactions": [], "followups": [
        {"id": 4, "text": "callback", "state": "handed-over", "closed_at": "2026-05-14T13:00:00Z",
         "created_at": "2026-05-14T12:00:00Z", "due_local": "2026-05-15T15:00", "zone": "Europe/London"}]})";
    if (!changedFrom.isEmpty())
        file.replace(changedFrom, to);
    return file;
}

} // namespace

void HandoverImportTest::comesInOpenWithAllThatMatters()
{
    Agent ada;
    const FollowUpId id = ada.promise(u"callback"_s, ada.log.addInteraction(u"refund"_s));
    QVERIFY(ada.does([&](ChangeSet &changes) {
        return ada.log.followUps.attempt(changes, id, Attempt::Result::LeftMessage);
    }));
    const auto later = LocalTime::fromIso(u"2026-05-18T10:00"_s, "Europe/Berlin").value();
    QVERIFY(ada.does([&](ChangeSet &changes) {
        return ada.log.followUps.renegotiate(changes, id, later, u"parts late"_s, true);
    }));
    QVERIFY(ada.does([&](ChangeSet &changes) {
        return ada.log.followUps.snooze(changes, id, ada.log.clock.now() + minutes(90));
    }));
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    const FollowUp given = ada.find(id);
    QCOMPARE(given.state, FollowUpState::HandedOver);
    QCOMPARE(given.handedTo, u"Bea"_s);

    Agent bea;
    QVERIFY(bea.takesIn(ada.fileOf({id})));
    QCOMPARE(bea.log.interactions.count().value_or(-1), 0);
    QCOMPARE(bea.owes().size(), 1);
    FollowUp expected = given;
    expected.id = bea.owes().first().id;
    expected.interaction.reset();
    expected.state = FollowUpState::Open;
    expected.closed.reset();
    expected.snoozedUntil.reset();
    expected.handedTo.clear();
    expected.handoverAccepted = false;
    QCOMPARE(bea.owes().first(), expected);
    QCOMPARE(expected.everyDays, 3);
    QVERIFY(expected.customerWindow.has_value());
    QCOMPARE(expected.due, later);
    QCOMPARE(expected.attempts.size(), 1);
    QCOMPARE(expected.renegotiations.size(), 1);
}

void HandoverImportTest::oneUndoTakesItBack()
{
    Agent ada;
    const QList<FollowUpId> both{ada.promise(u"callback"_s), ada.promise(u"send the form"_s)};
    for (const FollowUpId id : both)
        QVERIFY(ada.handsOver(id, u"Bea"_s));
    Agent bea;
    QVERIFY(bea.promise(u"my own"_s).isValid());
    const QByteArray before = bea.everything();
    QVERIFY(bea.takesIn(ada.fileOf(both)));
    QCOMPARE(bea.owes().size(), 3);
    QCOMPARE(bea.log.log.undo()->action, u"import"_s);
    QCOMPARE(bea.everything(), before);
    QVERIFY(bea.log.log.redo());
    QCOMPARE(bea.owes().size(), 3);
    QCOMPARE(bea.sees(ada.fileOf(both)).count(), 0);
}

void HandoverImportTest::twiceDoublesNothing_data()
{
    using Change = std::function<Result<>(Agent &, ChangeSet &, FollowUp)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("untouched") << Change();
    QTest::newRow("new words") << Change([](Agent &bea, ChangeSet &changes, FollowUp followUp) {
        followUp.text = u"ring them"_s;
        return bea.log.followUps.update(changes, followUp);
    });
    QTest::newRow("new time") << Change(
        [](Agent &bea, ChangeSet &changes, const FollowUp &followUp) {
            const auto to = LocalTime::fromIso(u"2026-05-20"_s, "Europe/London").value();
            return bea.log.followUps.renegotiate(changes, followUp.id, to, {}, true);
        });
    QTest::newRow("done") << Change([](Agent &bea, ChangeSet &changes, const FollowUp &followUp) {
        return bea.log.followUps.close(
            changes, followUp.id, {.outcome = Closing::Outcome::Broken, .at = changes.moment().at});
    });
    QTest::newRow("handed on") << Change(
        [](Agent &bea, ChangeSet &changes, const FollowUp &followUp) {
            return bea.log.followUps.handOver(changes, followUp.id, u"Cyd"_s, true);
        });
}

void HandoverImportTest::twiceDoublesNothing()
{
    using Change = std::function<Result<>(Agent &, ChangeSet &, FollowUp)>;
    QFETCH(Change, change);
    Agent ada;
    const FollowUpId id = ada.promise(u"callback"_s);
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    const QByteArray file = ada.fileOf({id});
    Agent bea(minutes(5));
    QVERIFY(bea.takesIn(file));
    if (change) {
        const FollowUp taken = bea.owes().first();
        QVERIFY(bea.does([&](ChangeSet &changes) { return change(bea, changes, taken); }));
    }
    const ImportPreview again = bea.sees(file);
    QCOMPARE(again.count(), 0);
    QCOMPARE(again.taken.skipped.size(), 1);
    QCOMPARE(again.taken.skipped.first().reason, SkipReason::AlreadyThere);
}

void HandoverImportTest::siblingsOfOneLineAreNotTakenForEachOther()
{
    Agent ada;
    const FollowUpId first = ada.promise(u"callback"_s);
    const FollowUpId second = ada.promise(u"send the form"_s); // in the same millisecond
    QCOMPARE(ada.find(first).created, ada.find(second).created);
    QVERIFY(ada.handsOver(first, u"Bea"_s));
    Agent bea;
    QVERIFY(bea.takesIn(ada.fileOf({first})));
    QVERIFY(ada.handsOver(second, u"Bea"_s));
    QVERIFY(bea.takesIn(ada.fileOf({second})));
    QCOMPARE(bea.owes().size(), 2);
}

void HandoverImportTest::ownFileIsNotOwedAgain()
{
    Agent ada;
    const FollowUpId id = ada.promise(u"callback"_s, ada.log.addInteraction(u"refund"_s));
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    QCOMPARE(ada.sees(ada.fileOf({id})).count(), 0);
}

void HandoverImportTest::whatComesBackIsOwedAgain()
{
    Agent ada;
    const FollowUpId id = ada.promise(u"callback"_s, ada.log.addInteraction(u"refund"_s));
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    const QByteArray there = ada.fileOf({id});
    Agent bea(minutes(5));
    QVERIFY(bea.takesIn(there));
    const FollowUpId atBea = bea.owes().first().id;
    QVERIFY(bea.handsOver(atBea, u"Ada"_s));
    const QByteArray back = bea.fileOf({atBea});
    QVERIFY(ada.takesIn(back));
    QCOMPARE(ada.owes().size(), 1);
    QCOMPARE(ada.find(id).state, FollowUpState::HandedOver); // what was handed over stays so
    QCOMPARE(ada.sees(back).count(), 0);
    QCOMPARE(bea.sees(there).count(), 0);
}

void HandoverImportTest::whatWasThrownAwayStaysSo()
{
    Agent ada;
    const FollowUpId id = ada.promise(u"callback"_s);
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    const QByteArray file = ada.fileOf({id});
    Agent bea(minutes(5));
    QVERIFY(bea.takesIn(file));
    const FollowUpId taken = bea.owes().first().id;
    QVERIFY(bea.does([&](ChangeSet &changes) { return bea.log.followUps.remove(changes, taken); }));
    const ImportPreview again = bea.sees(file);
    QCOMPARE(again.count(), 0);
    QCOMPARE(again.taken.skipped.first().reason, SkipReason::InTheBin);
}

void HandoverImportTest::whatWasThrownAwayBeforeCanComeBack()
{
    Agent ada;
    const FollowUpId id = ada.promise(u"callback"_s);
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    Agent bea(minutes(5));
    QVERIFY(bea.takesIn(ada.fileOf({id})));
    const FollowUpId taken = bea.owes().first().id;
    QVERIFY(bea.does([&](ChangeSet &changes) { return bea.log.followUps.remove(changes, taken); }));
    // Ada takes it back, and gives it away once more.
    QVERIFY(ada.does([&](ChangeSet &changes) { return ada.log.followUps.reopen(changes, id); }));
    ada.log.clock.advance(minutes(30));
    QVERIFY(ada.handsOver(id, u"Bea"_s));
    QVERIFY(bea.takesIn(ada.fileOf({id})));
    QCOMPARE(bea.owes().size(), 1);
}

void HandoverImportTest::onlyWhatItIsAboutComesIn()
{
    Agent bea;
    const QByteArray file = handoverOfOne(
        "\"id\": 4",
        "\"id\": 4, \"note\": \"theirs\", \"snoozed_until\": \"2026-05-15T12:00:00Z\"");
    QVERIFY(bea.takesIn(file));
    const FollowUp taken = bea.owes().first();
    QVERIFY(taken.note.isEmpty());
    QVERIFY(!taken.snoozedUntil.has_value());
}

void HandoverImportTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a word for the mark") << "\"handover\": true"_ba
                                         << "\"handover\": \"yes\""_ba << u"handover"_s;
    QTest::newRow("an interaction in it") << "\"interactions\": []"_ba
                                          << "\"interactions\": [{\"summary\": \"x\"}]"_ba
                                          << u"a hand-over with more than follow-ups"_s;
    QTest::newRow("ratings in it")
        << "\"interactions\": []"_ba
        << "\"mine\": {\"ratings\": []}"_ba << u"a hand-over with more than follow-ups"_s;
    QTest::newRow("follow-ups of another kind")
        << "\"followups\": ["_ba
        << "\"followups\": {}, \"x\": ["_ba << u"followups"_s;
}

void HandoverImportTest::badFilesAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, detail);
    QCOMPARE(batchFromJson(handoverOfOne())->loose.size(), 1);
    const auto refused = batchFromJson(handoverOfOne(from, to));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error(), (Error{Fault::FileFormat, detail}));
}

void HandoverImportTest::badFollowUpsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<SkipReason>("reason");
    QTest::addColumn<QString>("detail");
    const auto row
        = [](const char *name, const QByteArray &from, const QByteArray &to, SkipReason reason,
             const QString &detail) { QTest::newRow(name) << from << to << reason << detail; };
    row("kept", "\"handed-over\"", "\"kept\"", SkipReason::Unreadable, u"state"_s);
    row("open", "\"handed-over\", \"closed_at\": \"2026-05-14T13:00:00Z\"", "\"open\"",
        SkipReason::Unreadable, u"state"_s);
    row("no moment of making", "\"created_at\"", "\"made\"", SkipReason::Unreadable,
        u"created_at"_s);
    row("in the bin", "\"id\": 4", "\"deleted_at\": \"2026-05-14T13:00:00Z\"",
        SkipReason::Unreadable, u"deleted_at"_s);
    row("of an interaction", "\"id\": 4", "\"interaction\": 4", SkipReason::Unreadable,
        u"interaction"_s);
    row("a number for words", "\"callback\"", "7", SkipReason::Unreadable, u"text"_s);
    row("no words", "\"callback\"", "\" \"", SkipReason::NoText, {});
}

void HandoverImportTest::badFollowUpsAreLeftOut()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(SkipReason, reason);
    QFETCH(QString, detail);
    QVERIFY(handoverOfOne().contains(from));
    const auto batch = batchFromJson(handoverOfOne(from, to));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->loose.size(), 0);
    QCOMPARE(batch->skipped.size(), 1);
    QCOMPARE(batch->skipped.first().reason, reason);
    QCOMPARE(batch->skipped.first().detail, detail);
}

void HandoverImportTest::manyOfOneMomentAreReadSoon()
{
    const QByteArray one
        = R"({"text": "t", "state": "handed-over", "closed_at": "2026-05-14T13:00:00Z",
        "created_at": "2026-05-14T12:00:00Z"})";
    QByteArray all;
    for (int i = 0; i < 20000; ++i)
        all += QByteArray(one).replace("\"t\"", "\"t" + QByteArray::number(i) + "\"") + ',';
    QByteArray file = handoverOfOne("\"followups\": [", "\"followups\": [" + all);
    const auto batch = batchFromJson(file);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->loose.size(), 20001);
    file.replace("t19999\"", "t0\"");
    QCOMPARE(batchFromJson(file)->skipped.first().reason, SkipReason::TwiceInFile);
}

EVENKEEL_TEST(HandoverImportTest)
#include "handoverimporttest.moc"
