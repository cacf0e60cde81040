#include "core/breather/breatherstore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

Breather breather(const Moment &started)
{
    return {
        .id = {},
        .kind = BreatherKind::Breathing,
        .pattern = u"six"_s,
        .started = started,
        .planned = seconds(120),
        .taken = seconds(110),
        .finished = true,
        .note = u"only for me"_s};
}

BreatherId add(TestLog &log, const Breather &breather)
{
    auto changes = log.log.begin("breathe"_L1);
    if (!changes)
        return {};
    const auto id = log.breathers.add(*changes, breather);
    return id && changes->commit() ? *id : BreatherId();
}

} // namespace

class BreatherStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void everyKindHasAnId();
    void aCardNumberInTheNoteIsMasked();
    void removingIsUndone();
    void rangesAreHalfOpen();
    void theLatestComeFirst();
};

void BreatherStoreTest::everyFieldComesBack()
{
    TestLog log;
    const QSignalSpy added(&log.breathers, &BreatherStore::added);
    Breather expected = breather(log.clock.moment());
    expected.id = add(log, expected);
    QVERIFY(*log.breathers.find(expected.id) == expected);
    QCOMPARE(added.size(), 1);
    QCOMPARE(log.breathers.find(BreatherId(99)).error().fault, Fault::NotFound);
}

void BreatherStoreTest::aCardNumberInTheNoteIsMasked()
{
    TestLog log;
    Breather talked = breather(log.clock.moment());
    talked.note = u"card 4111 1111 1111 1111"_s;
    QCOMPARE(log.breathers.find(add(log, talked))->note, u"card **** **** **** 1111"_s);
}

void BreatherStoreTest::everyKindHasAnId()
{
    for (const BreatherKind kind :
         {BreatherKind::Breathing, BreatherKind::Walk, BreatherKind::Talk, BreatherKind::Quiet,
          BreatherKind::Grounding})
        QVERIFY(breatherKindFromId(idOf(kind)) == kind);
    QVERIFY(!breatherKindFromId(u"nap"));
}

void BreatherStoreTest::removingIsUndone()
{
    TestLog log;
    const BreatherId id = add(log, breather(log.clock.moment()));
    const Breather before = *log.breathers.find(id);
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(changes);
    QCOMPARE(log.breathers.remove(*changes, BreatherId(99)).error().fault, Fault::NotFound);
    QVERIFY(log.breathers.remove(*changes, id));
    QVERIFY(changes->commit());
    QCOMPARE(log.breathers.find(id).error().fault, Fault::NotFound);
    QVERIFY(log.log.undo());
    QVERIFY(*log.breathers.find(id) == before);
}

void BreatherStoreTest::rangesAreHalfOpen()
{
    TestLog log;
    const Instant begin = log.clock.now();
    for (const int offset : {1, 0, 2})
        add(log, breather({.at = begin + minutes(offset), .zone = "Europe/London"}));
    const auto found = log.breathers.between(begin, begin + minutes(2));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().started.at, begin);
}

void BreatherStoreTest::theLatestComeFirst()
{
    TestLog log;
    for (const int offset : {1, 0, 2})
        add(log, breather({.at = log.clock.now() + minutes(offset), .zone = "Europe/London"}));
    const auto found = log.breathers.latest(2);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().started.at, log.clock.now() + minutes(2));
}

EVENKEEL_TEST(BreatherStoreTest)
#include "breatherstoretest.moc"
