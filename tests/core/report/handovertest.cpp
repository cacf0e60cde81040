#include "core/report/handover.h"
#include "core/report/exporthtml.h"
#include "core/report/exportjson.h"
#include "core/report/handoverpaper.h"
#include "core/storage/statement.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/keywords.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What a colleague gets of follow-ups that are handed over, on paper and in a file.
class HandoverTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyHandedOverOnesGoAlong();
    void allGoToTheSameColleague();
    void fileHoldsFollowUpsOnly();
    void sheetSaysAllThatIsKnown();
    void sheetSaysWhereNoTimeIsAgreed();
    void detailsGoOnlyWhenAsked();
    void boxesAreThereToSign();
    void cardNumbersLeaveMasked();
    void referenceOfTheInteractionHelpsOut();
    void whatNeedsATimeComesFirst();
    void nothingPrivateLeaves();
    void connectionIsShutOffFromWhatIsPrivate();
    void whatLiesInTheBinIsLeftOut();
};

namespace {

const QLocale British(QLocale::English, QLocale::UnitedKingdom);

/// The callback of the example, which was moved and tried, handed over to Bea.
HandoverSource source()
{
    const ExportEntry entry = test::exampleDocument().entries.first();
    HandoverSource source{.followUp = entry.followUps.first(), .interaction = entry.interaction};
    source.followUp.state = FollowUpState::HandedOver;
    source.followUp.closed = test::onTheDay(18, 30).at;
    source.followUp.handedTo = u"Bea"_s;
    source.followUp.note = u"my own note"_s;
    return source;
}

Handover handed(const QList<HandoverSource> &sources, bool details = false)
{
    const auto handover = handoverOf(sources, details, test::onTheDay(18, 31));
    return handover ? *handover : Handover();
}

QString sheet(const Handover &handover)
{
    return QString::fromUtf8(
        exportHtml(composeHandover(handover, test::KeyWords(), British), British));
}

QString line(const Handover &handover, const QString &label)
{
    const ExportPaper paper = composeHandover(handover, test::KeyWords(), British);
    for (const PaperLine &line : paper.sections.first().items.first().lines) {
        if (line.label == label)
            return plainText(line.text);
    }
    return {};
}

/// A promise that came from a rated, reflected interaction with a lesson; handed over to Bea.
FollowUpId filled(test::TestLog &log)
{
    Interaction interaction = test::fullInteraction(log.clock.moment());
    interaction.summary = u"the summary"_s;
    const InteractionId id = log.add(interaction);
    auto changes = log.log.begin("fill"_L1);
    FollowUp promise;
    promise.interaction = id;
    promise.text = u"callback"_s;
    promise.due = LocalTime::fromIso(u"2026-05-15T15:00"_s, "Europe/London");
    const auto made = log.followUps.add(*changes, promise);
    const Moment now = log.clock.moment();
    const bool good = log.ratings.add(
                          *changes,
                          {.id = {},
                           .value = *StressLevel::from(9),
                           .given = now,
                           .context = RatingContext::AfterInteraction,
                           .interaction = id,
                           .breather = {}})
        && log.breathers.add(
            *changes,
            {.pattern = u"six"_s, .started = now, .planned = seconds(60), .note = u"MARKER"_s})
        && log.reflections.answer(
            *changes,
            {.period = DateRange::weekOf(QDate(2026, 5, 14)),
             .prompt = u"in-my-control"_s,
             .answer = u"MARKER"_s,
             .written = now})
        && log.reflections.addLesson(
            *changes, {.text = u"MARKER"_s, .interaction = id, .written = now})
        && log.reflections.answerAbout(
            *changes,
            {.interaction = id, .prompt = u"told"_s, .answer = u"MARKER"_s, .written = now})
        && log.followUps.handOver(*changes, *made, u"Bea"_s, false) && changes->commit();
    return good ? *made : FollowUpId();
}

std::unique_ptr<Database> readerOf(const test::TestLog &log)
{
    return std::move(*Database::openReader(log.file(), log.key()));
}

} // namespace

void HandoverTest::onlyHandedOverOnesGoAlong()
{
    QCOMPARE(handoverOf({}, false, test::onTheDay(19)).error().fault, Fault::NotFound);
    HandoverSource open = source();
    open.followUp.state = FollowUpState::Open;
    const auto refused = handoverOf({source(), open}, false, test::onTheDay(19));
    QCOMPARE(refused.error().fault, Fault::WrongState);
}

void HandoverTest::allGoToTheSameColleague()
{
    HandoverSource other = source();
    other.followUp.handedTo = u"bea"_s;
    QVERIFY(handoverOf({source(), other}, false, test::onTheDay(19)).has_value());
    other.followUp.handedTo = u"Cyd"_s;
    const auto refused = handoverOf({source(), other}, false, test::onTheDay(19));
    QCOMPARE(refused.error(), (Error{Fault::InvalidInput, u"to"_s}));
}

void HandoverTest::fileHoldsFollowUpsOnly()
{
    const QByteArray bytes = exportJson(handoverDocument(handed({source()}, true)));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QVERIFY(json.value("handover"_L1).toBool());
    QVERIFY(json.value("interactions"_L1).toArray().isEmpty());
    QVERIFY(!json.contains("mine"_L1));
    QCOMPARE(json.value("followups"_L1).toArray().size(), 1);
    const QJsonObject followUp = json.value("followups"_L1).toArray().first().toObject();
    QCOMPARE(followUp.value("text"_L1).toString(), u"callback"_s);
    QCOMPARE(followUp.value("handed_to"_L1).toString(), u"Bea"_s);
    for (const auto key : {"interaction"_L1, "note"_L1, "snoozed_until"_L1})
        QVERIFY2(followUp.value(key).isNull(), key.data());
    const Interaction from = source().interaction.value();
    for (const QString &text : {from.summary, from.details.section(u'\n', 1), from.nextStep})
        QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(text));
    QVERIFY(!exportJson(test::exampleDocument()).contains("handover\":"));
}

void HandoverTest::sheetSaysAllThatIsKnown()
{
    const Handover handover = handed({source()});
    const ExportPaper paper = composeHandover(handover, test::KeyWords(), British);
    QCOMPARE(paper.subtitle, u"handover.to[Bea|handover.count[1]]"_s);
    const PaperItem item = paper.sections.first().items.first();
    QCOMPARE(plainText(item.title), u"callback"_s);
    QCOMPARE(plainText(item.meta), u"export.promise · export.customer[4711]"_s);
    QVERIFY(!item.late);
    const auto says = [&handover](const QString &label) { return line(handover, label); };
    QCOMPARE(says(u"handover.by-when"_s), u"handover.due-day[2026-05-16|UTC]"_s);
    QCOMPARE(says(u"handover.channel"_s), u"channel[email]"_s);
    QCOMPARE(says(u"handover.first"_s), u"handover.due[2026-05-15 15:00|Europe/London]"_s);
    QCOMPARE(
        says(u"handover.new-time"_s),
        u"handover.moved[2026-05-14 18:00|handover.due[2026-05-15 15:00|Europe/London]|"
        "handover.due-day[2026-05-16|UTC]] handover.reason[waiting for billing] handover.told"_s);
    QCOMPARE(says(u"handover.tried"_s), u"handover.try[2026-05-14 17:00|handover.left-message]"_s);
    QCOMPARE(
        says(u"handover.from"_s),
        u"2026-05-14 14:31 · channel[phone] · category[billing] · Refund late again for 4711"_s);
    QCOMPARE(says(u"handover.handed"_s), u"handover.noted[2026-05-14 18:30|Bea]"_s);

    HandoverSource accepted = source();
    accepted.followUp.handoverAccepted = true;
    accepted.followUp.everyDays = 3;
    accepted.followUp.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)};
    accepted.followUp.due = LocalTime::fromIso(u"2026-05-14T18:00"_s, "Europe/London");
    QCOMPARE(
        line(handed({accepted}), u"handover.handed"_s),
        u"handover.noted-accepted[2026-05-14 18:30|Bea]"_s);
    QCOMPARE(line(handed({accepted}), u"handover.window"_s), u"handover.span[16:00|18:30]"_s);
    QCOMPARE(line(handed({accepted}), u"handover.again"_s), u"handover.every-days[3]"_s);
    QVERIFY(composeHandover(handed({accepted}), test::KeyWords(), British)
                .sections.first()
                .items.first()
                .late);
}

void HandoverTest::sheetSaysWhereNoTimeIsAgreed()
{
    HandoverSource unclear = source();
    unclear.followUp.due.reset();
    unclear.followUp.needsTime = true;
    unclear.followUp.renegotiations.clear();
    QCOMPARE(line(handed({unclear}), u"handover.by-when"_s), u"handover.no-time"_s);
    QVERIFY(line(handed({unclear}), u"handover.first"_s).isEmpty());
}

void HandoverTest::detailsGoOnlyWhenAsked()
{
    QVERIFY(!sheet(handed({source()})).contains(u"Second line"_s));
    QVERIFY(sheet(handed({source()}, true)).contains(u"Second line"_s));
}

void HandoverTest::boxesAreThereToSign()
{
    const ExportPaper paper = composeHandover(handed({source()}), test::KeyWords(), British);
    QCOMPARE(
        paper.sections.last().boxes,
        (QStringList{
            u"handover.handed-by"_s, u"handover.accepted-by"_s, u"handover.accepted-at"_s}));
    QVERIFY(sheet(handed({source()})).contains(u"<p class=\"box\">handover.accepted-by</p>"_s));
}

void HandoverTest::cardNumbersLeaveMasked()
{
    const QString card = u"4111111111111111"_s;
    HandoverSource with = source();
    for (QString *text :
         {&with.followUp.text, &with.followUp.customer, &with.followUp.handedTo,
          &with.followUp.renegotiations.first().reason, &with.interaction->summary,
          &with.interaction->details})
        *text = card;
    const Handover handover = handed({with}, true);
    QVERIFY(!sheet(handover).contains(card));
    QVERIFY(!exportJson(handoverDocument(handover)).contains(card.toUtf8()));
    QVERIFY(sheet(handover).contains(u"1111"_s));
}

void HandoverTest::referenceOfTheInteractionHelpsOut()
{
    HandoverSource source = ::source();
    source.followUp.customer.clear();
    QCOMPARE(handed({source}).items.first().followUp.customer, u"4711"_s);
    source.followUp.customer = u"8120"_s;
    QCOMPARE(handed({source}).items.first().followUp.customer, u"8120"_s);
}

void HandoverTest::whatNeedsATimeComesFirst()
{
    HandoverSource soon = source();
    soon.followUp.dueAt = test::onTheDay(19).at;
    soon.followUp.text = u"soon"_s;
    HandoverSource unclear = source();
    unclear.followUp.needsTime = true;
    unclear.followUp.text = u"unclear"_s;
    QStringList order;
    const Handover handover = handed({source(), soon, unclear});
    for (const HandoverItem &item : handover.items)
        order.append(item.followUp.text);
    QCOMPARE(order, (QStringList{u"unclear"_s, u"soon"_s, u"callback"_s}));
}

void HandoverTest::nothingPrivateLeaves()
{
    test::TestLog log;
    const FollowUpId id = filled(log);
    QVERIFY(id.isValid());
    const auto reader = readerOf(log);
    const auto handover = readHandover(*reader, {.followUps = {id}, .details = true}, log.clock);
    QVERIFY(handover.has_value());
    const QString paper = sheet(*handover);
    const QByteArray file = exportJson(handoverDocument(*handover));
    QVERIFY(paper.contains(u"callback"_s) && paper.contains(u"the summary"_s));
    QVERIFY(file.contains("callback") && !file.contains("the summary"));
    QVERIFY(!paper.contains(u"MARKER"_s) && !file.contains("MARKER"));
    for (const auto word : {"stress", "rating", "breather", "reflection", "lesson"})
        QVERIFY2(!file.contains(word) && !paper.contains(QLatin1StringView(word)), word);
}

void HandoverTest::connectionIsShutOffFromWhatIsPrivate()
{
    test::TestLog log;
    const FollowUpId id = filled(log);
    const auto reader = readerOf(log);
    QVERIFY(reader->prepare("SELECT value FROM rating").has_value());
    QVERIFY(readHandover(*reader, {.followUps = {id}}, log.clock).has_value());
    for (const auto sql :
         {"SELECT value FROM rating", "SELECT answer FROM reflection", "SELECT text FROM lesson",
          "SELECT answer FROM interaction_answer", "SELECT name FROM skill",
          "SELECT text FROM process_idea", "SELECT before FROM change_row",
          "SELECT words FROM interaction_search"})
        QVERIFY2(!reader->prepare(sql).has_value(), sql);
}

void HandoverTest::whatLiesInTheBinIsLeftOut()
{
    test::TestLog log;
    const FollowUpId id = filled(log);
    const auto read
        = [&log, id] { return readHandover(*readerOf(log), {.followUps = {id}}, log.clock); };
    QVERIFY(read().value().items.first().origin.has_value());
    QCOMPARE(
        readHandover(*readerOf(log), {.followUps = {FollowUpId(99)}}, log.clock).error().fault,
        Fault::NotFound);
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(log.interactions.remove(*changes, *log.followUps.find(id)->interaction));
    QVERIFY(changes->commit());
    QVERIFY(!read().value().items.first().origin.has_value());
    changes = log.log.begin("delete"_L1);
    QVERIFY(log.followUps.remove(*changes, id));
    QVERIFY(changes->commit());
    QCOMPARE(read().error().fault, Fault::NotFound);
}

EVENKEEL_TEST(HandoverTest)
#include "handovertest.moc"
