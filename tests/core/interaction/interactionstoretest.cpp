#include "core/interaction/interactionstore.h"
#include "core/interaction/interactiontable.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs `write` in a change set of its own; the faults are those of `write` and of the commit.
template<class Write>
Result<> saved(TestLog &log, Write write)
{
    Result<ChangeSet> changes = log.log.begin("test"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto written = write(*changes); !written)
        return tl::unexpected(written.error());
    return changes->commit();
}

Fault faultOf(const Result<> &result)
{
    return result ? Fault::Cancelled : result.error().fault;
}

} // namespace

class InteractionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void imagesHoldEveryField();
    void anImportKeepsItsTimes();
    void somethingMustBeSaid();
    void theUnknownIsNotFound();
    void editingKeepsWhatItMustKeep();
    void theBinGivesBack();
    void signalsSayWhatHappened();
    void sameMomentsKeepTheirOrder();
    void aCorrectedTimeMovesTheRow();
    void usedCategoriesComeFirst();
    void theOffsetOfThenAndThereIsKept();
    void valuesOutsideTheListsAreRefused();
    void noDoorSavesACardNumber();
};

void InteractionStoreTest::everyFieldComesBack()
{
    TestLog log;
    Interaction expected = fullInteraction(log.clock.moment());
    expected.id = log.add(expected);
    expected.created = log.clock.now();
    expected.updated = log.clock.now();
    const auto found = log.interactions.find(expected.id);
    QVERIFY(found);
    QVERIFY(*found == expected);

    const InteractionId plain = log.addInteraction(u"only a summary"_s);
    QVERIFY(!log.interactions.find(plain)->severity);
    QVERIFY(log.interactions.find(plain)->actions.isEmpty());
}

void InteractionStoreTest::noDoorSavesACardNumber()
{
    TestLog log;
    const QString card = u"card 4111 1111 1111 1111"_s;
    const QString masked = u"card **** **** **** 1111"_s;
    Interaction typed = plainInteraction(card, log.clock.moment());
    for (QString *text :
         {&typed.customer, &typed.category, &typed.details, &typed.nextStep, &typed.escalatedTo})
        *text = card;
    typed.tags = {card};
    typed.actions = {card, card};
    typed.id = log.add(typed);
    for (int time = 0; time < 2; ++time) { // added, then changed
        const Interaction found = *log.interactions.find(typed.id);
        for (const QString &text :
             {found.summary, found.customer, found.category, found.details, found.nextStep,
              found.escalatedTo, found.tags.first(), found.actions.last()})
            QCOMPARE(text, masked);
        QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.update(set, typed); }));
    }
}

void InteractionStoreTest::imagesHoldEveryField()
{
    TestLog log;
    const InteractionId id = log.add(fullInteraction(log.clock.moment()));
    const auto history = log.log.historyOf(id.value());
    QVERIFY(history);
    QVERIFY(InteractionStore::fromImage(history->first().after) == *log.interactions.find(id));
}

void InteractionStoreTest::anImportKeepsItsTimes()
{
    TestLog log;
    Interaction imported = fullInteraction(log.clock.moment());
    imported.created = log.clock.now() - std::chrono::hours(50);
    imported.updated = log.clock.now() - std::chrono::hours(20);
    imported.deleted = log.clock.now() - std::chrono::hours(10);
    imported.id = log.add(imported);
    QVERIFY(*log.interactions.find(imported.id) == imported);
    QCOMPARE(log.interactions.count().value_or(-1), 0);
}

void InteractionStoreTest::somethingMustBeSaid()
{
    TestLog log;
    for (const QString &summary : {QString(), u"  \t"_s}) {
        const Interaction empty = plainInteraction(summary, log.clock.moment());
        const auto added
            = saved(log, [&](ChangeSet &set) { return log.interactions.add(set, empty); });
        QCOMPARE(faultOf(added), Fault::InvalidInput);
    }
    Interaction onlyDetails = plainInteraction({}, log.clock.moment());
    onlyDetails.details = u"details alone"_s;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.add(set, onlyDetails); }));
}

void InteractionStoreTest::theUnknownIsNotFound()
{
    TestLog log;
    Interaction unknown = fullInteraction(log.clock.moment());
    unknown.id = InteractionId(99);
    QCOMPARE(log.interactions.find(unknown.id).error().fault, Fault::NotFound);
    const auto update = [&](ChangeSet &set) { return log.interactions.update(set, unknown); };
    const auto remove = [&](ChangeSet &set) { return log.interactions.remove(set, unknown.id); };
    const auto restore = [&](ChangeSet &set) { return log.interactions.restore(set, unknown.id); };
    QCOMPARE(faultOf(saved(log, update)), Fault::NotFound);
    QCOMPARE(faultOf(saved(log, remove)), Fault::NotFound);
    QCOMPARE(faultOf(saved(log, restore)), Fault::NotFound);
}

void InteractionStoreTest::editingKeepsWhatItMustKeep()
{
    TestLog log;
    const InteractionId id = log.add(fullInteraction(log.clock.moment()));
    const Instant created = log.clock.now();
    log.clock.advance(minutes(7));
    Interaction changed = *log.interactions.find(id);
    changed.summary = u"calmer at the end"_s;
    changed.created = Instant();
    changed.deleted = log.clock.now();
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.update(set, changed); }));
    const Interaction found = *log.interactions.find(id);
    QCOMPARE(found.summary, changed.summary);
    QCOMPARE(found.created, created);
    QCOMPARE(found.updated, log.clock.now());
    QVERIFY(!found.deleted);
}

void InteractionStoreTest::theBinGivesBack()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"first"_s);
    const auto remove = [&](ChangeSet &set) { return log.interactions.remove(set, id); };
    const auto restore = [&](ChangeSet &set) { return log.interactions.restore(set, id); };
    QCOMPARE(faultOf(saved(log, restore)), Fault::WrongState);
    QVERIFY(saved(log, remove));
    QCOMPARE(log.interactions.find(id)->deleted.value(), log.clock.now());
    QCOMPARE(log.interactions.count().value_or(-1), 0);
    QCOMPARE(faultOf(saved(log, remove)), Fault::WrongState);
    QVERIFY(saved(log, restore));
    QVERIFY(!log.interactions.find(id)->deleted);
}

void InteractionStoreTest::signalsSayWhatHappened()
{
    TestLog log;
    const QSignalSpy added(&log.interactions, &InteractionStore::added);
    const QSignalSpy changed(&log.interactions, &InteractionStore::changed);
    const QSignalSpy removed(&log.interactions, &InteractionStore::removed);
    const InteractionId id = log.addInteraction(u"first"_s);
    QCOMPARE(added.size(), 1);
    Interaction edited = *log.interactions.find(id);
    edited.summary = u"second"_s;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.update(set, edited); }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<InteractionId>(), id);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.remove(set, id); }));
    QCOMPARE(removed.size(), 1);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.restore(set, id); }));
    QCOMPARE(added.size(), 2);
}

void InteractionStoreTest::sameMomentsKeepTheirOrder()
{
    TestLog log;
    const Moment now = log.clock.moment();
    const auto all = saved(log, [&](ChangeSet &set) {
        Result<InteractionId> last;
        for (int number = 0; number < 1024; ++number)
            last = log.interactions.add(set, plainInteraction(QString::number(number), now));
        return last;
    });
    QVERIFY(all);
    QCOMPARE(log.value("SELECT summary FROM interaction ORDER BY sort_key DESC"), u"1023"_s);
    const auto oneTooMany = saved(log, [&](ChangeSet &set) {
        return log.interactions.add(set, plainInteraction(u"1024"_s, log.clock.moment()));
    });
    QCOMPARE(faultOf(oneTooMany), Fault::OutOfRange);
}

void InteractionStoreTest::aCorrectedTimeMovesTheRow()
{
    TestLog log;
    const InteractionId first = log.addInteraction(u"first"_s, minutes(10));
    log.addInteraction(u"second"_s, minutes(5));
    Interaction moved = *log.interactions.find(first);
    moved.occurred.at = log.clock.now() - minutes(5);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.update(set, moved); }));
    QCOMPARE(log.interactions.find(first)->occurred.at, moved.occurred.at);
    const QByteArray order = "SELECT group_concat(summary, ' ') FROM"
                             " (SELECT summary FROM interaction ORDER BY sort_key)";
    QCOMPARE(log.value(order), u"second first"_s);
    QVERIFY(log.log.undo());
    QCOMPARE(log.value(order), u"first second"_s);
}

void InteractionStoreTest::usedCategoriesComeFirst()
{
    TestLog log;
    const QStringList shipped = lists::categories();
    QCOMPARE(log.interactions.categories().value_or(QStringList()), shipped);
    for (const QString &category : {u"my own"_s, u"delivery"_s, u"my own"_s, QString()}) {
        Interaction interaction = plainInteraction(u"call"_s, log.clock.moment());
        interaction.category = category;
        log.add(interaction);
    }
    const QStringList all = log.interactions.categories().value_or(QStringList());
    QCOMPARE(all.mid(0, 2), (QStringList{u"my own"_s, u"delivery"_s}));
    QCOMPARE(all.size(), shipped.size() + 1);
    QCOMPARE(log.interactions.categories(1)->size(), 1);
}

void InteractionStoreTest::theOffsetOfThenAndThereIsKept()
{
    TestLog log;
    log.add(plainInteraction(u"summer"_s, {.at = testNow(), .zone = "Asia/Kolkata"}));
    QCOMPARE(log.value("SELECT utc_offset FROM interaction"), u"19800"_s);
}

void InteractionStoreTest::valuesOutsideTheListsAreRefused()
{
    TestLog log;
    log.add(fullInteraction(log.clock.moment()));
    for (const char *sentence :
         {"UPDATE interaction SET channel = 'fax'", "UPDATE interaction SET severity = 4",
          "UPDATE interaction SET tags = 'no json'",
          "UPDATE interaction SET summary = '', details = ''",
          "UPDATE interaction SET sort_key = 5", "UPDATE interaction SET severity = 'high'"})
        QVERIFY2(!log.database.execute(sentence), sentence);
}

EVENKEEL_TEST(InteractionStoreTest)
#include "interactionstoretest.moc"
