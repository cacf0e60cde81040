#include "ui/interaction/experienceblock.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/interaction/pastline.h"
#include "ui/text/experiencetext.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A log with calls about billing, rated 3, 5 and 7, each an hour older than the one before.
struct Bench
{
    explicit Bench(int count)
    {
        auto changes = log.log.begin("test"_L1);
        for (int number = 0; number < count; ++number) {
            Interaction call = plainInteraction(
                u"call %1"_s.arg(number),
                {.at = log.clock.now() - std::chrono::hours(number), .zone = "Europe/London"});
            call.category = u"billing"_s;
            call.outcome = u"resolved"_s;
            call.actions = {u"named the day"_s};
            ids.append(*log.interactions.add(*changes, call));
            const auto stress = StressLevel::from(3 + 2 * number);
            if (!log.ratings.rateInteraction(*changes, ids.last(), stress))
                qFatal("not rated");
        }
        if (!changes->commit())
            qFatal("no calls");
    }

    [[nodiscard]] bool says(const QWidget &widget, const QString &words) const
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(words))
                return true;
        }
        return false;
    }

    ExperienceWorker::Open open{[this] { return Database::openReader(log.file(), log.key()); }};
    TestLog log;
    QList<InteractionId> ids;
};

} // namespace

class ExperienceBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void sentencesSayHowMany();
    void itIsFoldedAtFirstAndOpensTheCalmest();
    void longWordsStayInside();
    void oneOfAnotherYearSaysWhich();
    void fewSayOnlyHowMany();
    void discreetTellsNoRating();
    void withoutOthersItIsNotThere();
    void theLineBeingToldSaysHowTheyEnded();
};

void ExperienceBlockTest::sentencesSayHowMany()
{
    Experience experience{.category = u"billing"_s, .count = 14};
    experience.endings = {{.outcome = u"resolved"_s, .count = 12}, {.outcome = {}, .count = 2}};
    QCOMPARE(experiencetext::count(experience), u"14 others of this kind in your log: Billing"_s);
    QCOMPARE(
        experiencetext::endings(experience), u"How they ended: resolved 12, no outcome noted 2"_s);
    QVERIFY(experiencetext::calmest(experience, false).isEmpty());
    QVERIFY(experiencetext::count({}).isEmpty());
}

void ExperienceBlockTest::itIsFoldedAtFirstAndOpensTheCalmest()
{
    Bench bench(4);
    ExperienceBlock block(bench.open, bench.log.clock);
    const QSignalSpy opened(&block, &ExperienceBlock::openRequested);
    block.look(*bench.log.interactions.find(bench.ids.first()));
    QTRY_VERIFY(!block.isHidden());
    QVERIFY(block.isFolded());
    QVERIFY(bench.says(block, u"3 others of this kind"_s));
    block.setFolded(false);
    QVERIFY(bench.says(block, u"resolved 3"_s));
    QVERIFY(bench.says(block, u"The calmest of the 3 you rated, with a 5"_s));
    QVERIFY(bench.says(block, u"named the day"_s));
    block.findChild<QPushButton *>()->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<InteractionId>(), bench.ids.at(1));
}

/// In a pane as narrow as it gets; what happened may be told in any words.
void ExperienceBlockTest::longWordsStayInside()
{
    Bench bench(4);
    for (const InteractionId id : bench.ids) {
        auto changes = bench.log.log.begin("test"_L1);
        Interaction call = *bench.log.interactions.find(id);
        call.summary = u"Insults from the start, and then a complaint about the router"_s;
        QVERIFY(bench.log.interactions.update(*changes, call) && changes->commit());
    }
    ExperienceBlock block(bench.open, bench.log.clock);
    block.setFolded(false);
    block.look(*bench.log.interactions.find(bench.ids.first()));
    QTRY_VERIFY(!block.isHidden());
    QVERIFY(bench.says(block, u"Insults from the start, and then a complaint about the router"_s));
    constexpr int Narrow = 240;
    QVERIFY2(
        block.minimumSizeHint().width() <= Narrow,
        qPrintable(QString::number(block.minimumSizeHint().width())));
}

void ExperienceBlockTest::oneOfAnotherYearSaysWhich()
{
    Bench bench(4);
    const QDate calmest = bench.log.clock.today();
    bench.log.clock.advance(std::chrono::days(300));
    QVERIFY(bench.log.clock.today().year() == calmest.year() + 1);
    ExperienceBlock block(bench.open, bench.log.clock);
    block.setFolded(false);
    block.look(*bench.log.interactions.find(bench.ids.first()));
    QTRY_VERIFY(!block.isHidden());
    QVERIFY(bench.says(block, u" %1 "_s.arg(calmest.year())));
}

void ExperienceBlockTest::fewSayOnlyHowMany()
{
    Bench bench(3);
    ExperienceBlock block(bench.open, bench.log.clock);
    block.setFolded(false);
    block.look(*bench.log.interactions.find(bench.ids.first()));
    QTRY_VERIFY(!block.isHidden());
    QVERIFY(bench.says(block, u"2 others of this kind"_s));
    QVERIFY(block.findChild<QPushButton *>()->isHidden());
    QVERIFY(!bench.says(block, u"ended"_s) || !block.findChild<QPushButton *>()->isVisible());
}

void ExperienceBlockTest::discreetTellsNoRating()
{
    Bench bench(4);
    ExperienceBlock block(bench.open, bench.log.clock);
    block.setFolded(false);
    block.setDiscreet(true);
    block.look(*bench.log.interactions.find(bench.ids.first()));
    QTRY_VERIFY(!block.isHidden());
    QVERIFY(bench.says(block, u"The calmest of the 3 you rated"_s));
    QVERIFY(!bench.says(block, u"with a 5"_s));
}

void ExperienceBlockTest::withoutOthersItIsNotThere()
{
    Bench bench(1);
    ExperienceBlock block(bench.open, bench.log.clock);
    ExperienceWorker worker(bench.open);
    const QSignalSpy answered(&worker, &ExperienceWorker::answered);
    block.look(*bench.log.interactions.find(bench.ids.first()));
    worker.request({.category = u"billing"_s});
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(block.isHidden());
    block.look({});
    QVERIFY(block.isHidden());
}

void ExperienceBlockTest::theLineBeingToldSaysHowTheyEnded()
{
    Bench bench(3);
    PastLine line(bench.open);
    line.look({.category = u"billing"_s});
    QTRY_VERIFY(!line.isHidden());
    QVERIFY(bench.says(line, u"How they ended: resolved 3"_s));
    line.look({});
    QVERIFY(line.isHidden());
    line.look({.category = u"delivery"_s});
    line.look({.category = u"billing"_s});
    QTRY_VERIFY(!line.isHidden());
}

EVENKEEL_TEST(ExperienceBlockTest)
#include "experienceblocktest.moc"
