#include "tests/core/importing/takingin.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Files for a colleague with thousands of follow-ups of one moment, as a program that logs for a
/// whole team writes them. Comparing each with each would keep these tests busy for minutes.
class ManyHandoversTest : public QObject
{
    Q_OBJECT

private slots:
    void secondImportTakesNothing();
    void newWordsAreStillKnown();
    void othersOfTheMomentComeIn();
    void whatIsInTheBinIsTold();
};

namespace {

constexpr int Many = 4000;

QByteArray fileOf(const QByteArray &words)
{
    QByteArrayList all;
    for (int i = 0; i < Many; ++i)
        all.append(
            "{\"text\": \"" + words + ' ' + QByteArray::number(i)
            + R"(", "state": "handed-over", "closed_at": "2026-05-14T13:00:00Z",
            "created_at": "2026-05-14T12:00:00Z"})");
    return R"({"format": "evenkeel-export", "version": 1, "handover": true, "followups": [)"
        + all.join(',') + "]}";
}

/// Whoever takes the files in.
class Receiver : public test::TakingIn
{
public:
    Receiver() { log.clock.advance(minutes(600)); }

    /// The same for all that is owed, in one change.
    template<class Verb>
    bool doesToAll(Verb verb)
    {
        const QList<FollowUp> owed = log.followUps.open().value();
        auto changes = log.log.begin("edit"_L1);
        for (const FollowUp &followUp : owed) {
            if (!verb(*changes, followUp))
                return false;
        }
        return changes->commit().has_value();
    }

    qsizetype owes() const { return log.followUps.open().value().size(); }
};

/// How many of a file were left out for `reason`.
qsizetype leftOut(const ImportPreview &preview, SkipReason reason)
{
    return std::ranges::count(preview.taken.skipped, reason, &SkippedRecord::reason);
}

} // namespace

void ManyHandoversTest::secondImportTakesNothing()
{
    Receiver bea;
    const QByteArray file = fileOf("callback");
    QVERIFY(bea.takesIn(file));
    QCOMPARE(bea.owes(), Many);
    const ImportPreview again = bea.sees(file);
    QCOMPARE(again.count(), 0);
    QCOMPARE(leftOut(again, SkipReason::AlreadyThere), Many);
    QVERIFY(bea.takesIn(file));
    QCOMPARE(bea.owes(), Many);
}

void ManyHandoversTest::newWordsAreStillKnown()
{
    Receiver bea;
    const QByteArray file = fileOf("callback");
    QVERIFY(bea.takesIn(file));
    QVERIFY(bea.doesToAll([&](ChangeSet &changes, FollowUp followUp) {
        followUp.text.replace(u"callback"_s, u"ring"_s);
        return bea.log.followUps.update(changes, followUp).has_value();
    }));
    QCOMPARE(leftOut(bea.sees(file), SkipReason::AlreadyThere), Many);
    QCOMPARE(leftOut(bea.sees(fileOf("ring")), SkipReason::AlreadyThere), Many);
}

void ManyHandoversTest::othersOfTheMomentComeIn()
{
    Receiver bea;
    QVERIFY(bea.takesIn(fileOf("callback")));
    QCOMPARE(bea.sees(fileOf("form")).count(), Many);
    QVERIFY(bea.takesIn(fileOf("form")));
    QCOMPARE(bea.owes(), 2 * Many);
}

void ManyHandoversTest::whatIsInTheBinIsTold()
{
    Receiver bea;
    const QByteArray file = fileOf("callback");
    QVERIFY(bea.takesIn(file));
    QVERIFY(bea.doesToAll([&](ChangeSet &changes, const FollowUp &followUp) {
        return bea.log.followUps.remove(changes, followUp.id).has_value();
    }));
    const ImportPreview again = bea.sees(file);
    QCOMPARE(again.count(), 0);
    QCOMPARE(leftOut(again, SkipReason::InTheBin), Many);
}

EVENKEEL_TEST(ManyHandoversTest)
#include "manyhandoverstest.moc"
