#include "core/retention/retention.h"
#include "core/insight/summaryreader.h"
#include "core/insight/weektable.h"
#include "core/storage/integrity.h"
#include "tests/support/plainpages.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

Moment on(QDate day, QTime time = QTime(12, 0))
{
    const QTimeZone zone("Europe/London");
    return {.at = resolve(day, time, zone), .zone = zone.id()};
}

Interaction callOn(QDate day)
{
    Interaction interaction = fullInteraction(on(day));
    interaction.details = u"zebracrossing details"_s;
    return interaction;
}

} // namespace

/// What is past its term goes, and nothing else does. Today is Thursday 14 May 2026.
class RetentionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log = std::make_unique<TestLog>(); }
    void cleanup() { m_log.reset(); }
    void detailsGoAfterTheirLastDay();
    void daysAreThoseOfTheRecord();
    void eachKindHasItsTerm();
    void whatIsOpenStays();
    void wordsOfClosedPromisesGo();
    void ratingsBecomeFiguresOfTheWeek();
    void aWeekThatIsNotOverStays();
    void previewChangesNothing();
    void historyGoesAlong();
    void detailsAloneTakeTheirHistory();
    void whatWasSavedLongAgoIsForgotten();
    void noByteOfItStays();
    void forEverIsForEver();

private:
    [[nodiscard]] Result<QList<RowChange>> apply(const RetentionTerms &terms = {})
    {
        return Retention(m_log->database, terms, m_log->clock).apply();
    }
    [[nodiscard]] Interaction found(InteractionId id) const
    {
        return must(m_log->interactions.find(id));
    }
    FollowUpId promise(InteractionId of, QDate due);
    void close(FollowUpId id, const Moment &at);
    void rate(InteractionId of, int value, const Moment &at);

    std::unique_ptr<TestLog> m_log;
};

FollowUpId RetentionTest::promise(InteractionId of, QDate due)
{
    auto changes = must(m_log->log.begin("followup"_L1));
    const FollowUp wanted{
        .interaction = of,
        .text = u"call back about zebracrossing"_s,
        .customer = u"4711"_s,
        .due = LocalTime{.date = due, .time = QTime(15, 0), .zone = "Europe/London"}};
    const FollowUpId id = must(m_log->followUps.add(changes, wanted));
    must(changes.commit());
    return id;
}

void RetentionTest::close(FollowUpId id, const Moment &at)
{
    auto changes = must(m_log->log.begin("done"_L1));
    must(m_log->followUps.close(changes, id, {.at = at.at, .note = u"said thanks"_s}));
    must(changes.commit());
}

void RetentionTest::rate(InteractionId of, int value, const Moment &at)
{
    auto changes = must(m_log->log.begin("stress"_L1));
    std::ignore = must(m_log->ratings.add(
        changes,
        {.value = *StressLevel::from(value),
         .given = at,
         .context = RatingContext::AfterInteraction,
         .interaction = of}));
    must(changes.commit());
}

void RetentionTest::detailsGoAfterTheirLastDay()
{
    const InteractionId gone = m_log->add(callOn(QDate(2025, 5, 13)));
    const InteractionId kept = m_log->add(callOn(QDate(2025, 5, 14)));
    must(apply());
    QVERIFY(found(gone).details.isEmpty());
    QVERIFY(found(gone).actions.isEmpty());
    QVERIFY(found(gone).nextStep.isEmpty());
    QVERIFY(found(gone).customer.isEmpty());
    QCOMPARE(found(gone).summary, u"angry about a late refund"_s); // what the log is made of stays
    QCOMPARE(found(gone).category, u"billing"_s);
    QCOMPARE(found(kept).details, u"zebracrossing details"_s);
    QCOMPARE(found(kept).customer, u"4711"_s);
    QVERIFY(must(integrityFindings(m_log->database)).isEmpty());
}

/// An evening in Los Angeles is another day in London.
void RetentionTest::daysAreThoseOfTheRecord()
{
    const QTimeZone far("America/Los_Angeles");
    Interaction call = callOn(QDate(2025, 5, 13));
    call.occurred = {.at = resolve(QDate(2025, 5, 13), QTime(23, 30), far), .zone = far.id()};
    const InteractionId gone = m_log->add(call);
    call.occurred.at = resolve(QDate(2025, 5, 14), QTime(0, 30), far);
    const InteractionId kept = m_log->add(call);
    must(apply());
    QVERIFY(found(gone).details.isEmpty());
    QVERIFY(!found(kept).details.isEmpty());
}

void RetentionTest::eachKindHasItsTerm()
{
    const InteractionId id = m_log->add(callOn(QDate(2025, 12, 1)));
    must(apply({.details = 3, .customers = 12, .promises = 12, .ratings = 12}));
    QVERIFY(found(id).details.isEmpty());
    QCOMPARE(found(id).customer, u"4711"_s);
    must(apply({.details = 12, .customers = 3, .promises = 12, .ratings = 12}));
    QVERIFY(found(id).customer.isEmpty());
}

void RetentionTest::whatIsOpenStays()
{
    const InteractionId id = m_log->add(callOn(QDate(2024, 1, 10)));
    const FollowUpId open = promise(id, QDate(2024, 1, 12));
    must(apply());
    QCOMPARE(found(id).details, u"zebracrossing details"_s);
    QCOMPARE(found(id).customer, u"4711"_s);
    QCOMPARE(must(m_log->followUps.find(open)).text, u"call back about zebracrossing"_s);
    close(open, on(QDate(2026, 5, 13)));
    must(apply());
    QVERIFY(found(id).details.isEmpty()); // the call is old; what was closed yesterday is not
    QCOMPARE(must(m_log->followUps.find(open)).text, u"call back about zebracrossing"_s);
}

void RetentionTest::wordsOfClosedPromisesGo()
{
    const InteractionId id = m_log->add(callOn(QDate(2025, 4, 1)));
    const FollowUpId gone = promise(id, QDate(2025, 5, 20));
    const FollowUpId kept = promise(id, QDate(2025, 5, 20));
    m_log->clock.setNow(on(QDate(2025, 5, 14)).at);
    auto changes = must(m_log->log.begin("renegotiate"_L1));
    must(m_log->followUps.renegotiate(
        changes, gone, LocalTime{.date = QDate(2025, 5, 16), .time = {}, .zone = "Europe/London"},
        u"zebracrossing was busy"_s, true));
    must(changes.commit());
    close(gone, on(QDate(2025, 5, 13), QTime(23, 59)));
    close(kept, on(QDate(2025, 5, 14), QTime(0, 0)));
    m_log->clock.setNow(testNow());
    const FollowUp before = must(m_log->followUps.find(gone));
    must(apply());
    const FollowUp after = must(m_log->followUps.find(gone));
    QVERIFY(after.text.isEmpty() && after.note.isEmpty() && after.customer.isEmpty());
    QCOMPARE(after.renegotiations.size(), 1);
    QVERIFY(after.renegotiations.first().reason.isEmpty());
    QVERIFY(after.renegotiations.first().to == before.renegotiations.first().to);
    QVERIFY(
        after.state == before.state && after.due == before.due && after.closed == before.closed);
    QCOMPARE(must(m_log->followUps.find(kept)).text, u"call back about zebracrossing"_s);
}

void RetentionTest::ratingsBecomeFiguresOfTheWeek()
{
    const QDate monday(2025, 5, 5);
    for (int i = 0; i < 7; ++i) {
        const QDate day = monday.addDays(i);
        rate(m_log->add(callOn(day)), 2 + i, on(day, QTime(13, 0)));
    }
    const DateRange week = DateRange::weekOf(monday);
    const SummaryReader reader(m_log->database);
    const StressFigures before
        = must(reader.summary(week, m_log->clock.zone(), m_log->clock.now())).stress;
    QVERIFY(before.mean && before.interval && before.quartiles);
    must(apply());
    QCOMPARE(m_log->value("SELECT count(*) FROM rating"), u"0"_s);
    const StressFigures after
        = must(reader.summary(week, m_log->clock.zone(), m_log->clock.now())).stress;
    QVERIFY(after.dayMeans.isEmpty());
    QCOMPARE(after.n, before.n);
    QCOMPARE(after.days, before.days);
    QCOMPARE(after.missing, before.missing);
    QVERIFY(after.mean == before.mean && after.quartiles == before.quartiles);
    QVERIFY(after.interval == before.interval);
    must(apply()); // once more changes nothing
    QCOMPARE(
        must(reader.summary(week, m_log->clock.zone(), m_log->clock.now())).stress.n, before.n);
}

/// 13 May 2025 was a Tuesday: its week is not over by the last day that goes.
void RetentionTest::aWeekThatIsNotOverStays()
{
    const QDate monday(2025, 5, 12);
    rate(m_log->add(callOn(monday)), 5, on(monday, QTime(13, 0)));
    rate(m_log->add(callOn(monday.addDays(-1))), 5, on(monday.addDays(-1), QTime(13, 0)));
    must(apply());
    QCOMPARE(m_log->value("SELECT count(*) FROM rating"), u"1"_s);
    m_log->clock.setNow(on(QDate(2026, 5, 19)).at);
    must(apply());
    QCOMPARE(m_log->value("SELECT count(*) FROM rating"), u"0"_s);
}

void RetentionTest::previewChangesNothing()
{
    const InteractionId id = m_log->add(callOn(QDate(2025, 3, 1)));
    m_log->add(callOn(QDate(2025, 5, 13)));
    m_log->add(callOn(QDate(2026, 5, 13)));
    const auto lines
        = must(Retention(m_log->database, {}, m_log->clock).preview(m_log->clock.today()));
    QCOMPARE(lines.size(), 4);
    QVERIFY(isAnything(lines));
    QCOMPARE(lines.first().found, (Outdated{.count = 2, .oldest = QDate(2025, 3, 1)}));
    QCOMPARE(lines.at(1).found.count, 2);
    QCOMPARE(lines.at(3).found, Outdated());
    QVERIFY(!found(id).details.isEmpty());
    must(apply());
    QVERIFY(!isAnything(
        must(Retention(m_log->database, {}, m_log->clock).preview(m_log->clock.today()))));
}

/// Also that of a change that was made since.
void RetentionTest::historyGoesAlong()
{
    const InteractionId id = m_log->add(callOn(QDate(2025, 3, 1)));
    auto changes = must(m_log->log.begin("edit"_L1));
    Interaction edited = found(id);
    edited.outcome = u"resolved"_s;
    must(m_log->interactions.update(changes, edited));
    must(changes.commit());
    const InteractionId other = m_log->add(callOn(QDate(2026, 5, 1)));
    must(apply());
    QVERIFY(must(m_log->log.historyOf(id.value())).isEmpty());
    QCOMPARE(must(m_log->log.historyOf(other.value())).size(), 1);
    std::ignore = must(m_log->log.undo()); // of the newest; what is left of the old is never undone
    QCOMPARE(m_log->log.undo().error().fault, Fault::NothingToUndo);
}

void RetentionTest::detailsAloneTakeTheirHistory()
{
    const InteractionId id = m_log->add(callOn(QDate(2025, 3, 1)));
    must(apply({.details = 12, .customers = 0, .promises = 0, .ratings = 0}));
    QVERIFY(must(m_log->log.historyOf(id.value())).isEmpty());
    QCOMPARE(found(id).customer, u"4711"_s);
}

/// Even of what still has its words: an open promise, say.
void RetentionTest::whatWasSavedLongAgoIsForgotten()
{
    m_log->clock.setNow(on(QDate(2025, 5, 13), QTime(23, 59)).at);
    const InteractionId old = m_log->add(callOn(QDate(2025, 5, 13)));
    promise(old, QDate(2027, 1, 1));
    m_log->clock.setNow(on(QDate(2025, 5, 14), QTime(0, 0)).at);
    const InteractionId kept = m_log->add(callOn(QDate(2025, 5, 14)));
    m_log->clock.setNow(testNow());
    must(apply());
    QVERIFY(must(m_log->log.historyOf(old.value())).isEmpty());
    QCOMPARE(found(old).details, u"zebracrossing details"_s);
    QCOMPARE(must(m_log->log.historyOf(kept.value())).size(), 1);
}

void RetentionTest::noByteOfItStays()
{
    const InteractionId id = m_log->add(callOn(QDate(2025, 3, 1)));
    close(promise(id, QDate(2025, 3, 2)), on(QDate(2025, 3, 3)));
    must(m_log->database.checkpoint());
    QVERIFY(!test::found(plainPages(m_log->file(), m_log->key()), {"zebracrossing"}).isEmpty());
    must(apply());
    QVERIFY(test::found(
                plainPages(m_log->file(), m_log->key()),
                {"zebracrossing", "racrossing", "said thanks", "4711", "cu34373131"})
                .isEmpty());
}

void RetentionTest::forEverIsForEver()
{
    const InteractionId id = m_log->add(callOn(QDate(2001, 1, 1)));
    must(apply({.details = 0, .customers = 0, .promises = 0, .ratings = 0}));
    QVERIFY(!found(id).details.isEmpty() && !found(id).customer.isEmpty());
    QCOMPARE(must(m_log->log.historyOf(id.value())).size(), 1);
}

EVENKEEL_TEST(RetentionTest)
#include "retentiontest.moc"
