#include "tests/support/testmain.h"
#include "tests/trust/trustlog.h"

#include <QProcess>
#include <QTest>

#include <random>
#include <set>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned Seed = 20260514;
constexpr int EndlesslyMany = 1'000'000;

/// The number of a line of draftOf().
int numberOf(const QString &summary)
{
    return summary.section(u' ', 1, 1).chopped(1).toInt();
}

/// Takes what a child tells of: one number in each line.
void take(QProcess &child, std::set<int> &acknowledged)
{
    while (child.canReadLine())
        acknowledged.insert(child.readLine().trimmed().toInt());
}

std::unique_ptr<QProcess> childIn(const TrustLog &log, int first, int count)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(
        QStringLiteral(EVENKEEL_SAVING_CHILD),
        {log.folder().path(), QString::number(first), QString::number(count)});
    return child;
}

/// The numbers of all lines in the log, and what is wrong with it.
QString readAll(const TrustLog &log, std::multiset<int> &numbers)
{
    const auto opened = log.open();
    if (!opened)
        return opened.error().detail;
    QList<TableFigures> figures;
    const QString problem = problemOf(**opened, figures);
    if (!problem.isEmpty())
        return problem;
    for (qint64 id = 1; const auto line = (*opened)->interactions().find(InteractionId(id)); ++id) {
        numbers.insert(numberOf(line->summary));
        const auto promises = (*opened)->followUps().ofInteraction(line->id);
        if (!promises || promises->size() != 1)
            return u"line %1 without its promise"_s.arg(id);
    }
    return {};
}

} // namespace

/// Processes that are killed while they save, and processes that save at the same time.
class KillsTest final : public QObject
{
    Q_OBJECT

private slots:
    void loseNothingAcknowledged();
    void severalProcessesSaveEverythingOnce();
};

void KillsTest::loseNothingAcknowledged()
{
    const int kills = isLongRun() ? 200 : 10;
    const TrustLog log;
    std::mt19937 dice(Seed);
    std::set<int> acknowledged;
    for (int kill = 0; kill < kills; ++kill) {
        const auto child = childIn(log, kill * EndlesslyMany / 1000, EndlesslyMany);
        QVERIFY(child->waitForStarted());
        const size_t enough = acknowledged.size() + 1 + dice() % 12;
        while (acknowledged.size() < enough) {
            QVERIFY(child->waitForReadyRead());
            take(*child, acknowledged);
        }
        child->kill();
        QVERIFY(child->waitForFinished());
        take(*child, acknowledged);

        std::multiset<int> numbers;
        const QString problem = readAll(log, numbers);
        QVERIFY2(problem.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(problem)));
        for (const int number : acknowledged)
            QVERIFY2(numbers.count(number) == 1, qPrintable(u"line %1 is lost"_s.arg(number)));
    }
    qInfo(
        "trust: kills, %d processes killed, %d saves acknowledged, 0 lost, 0 corrupt", kills,
        int(acknowledged.size()));
}

void KillsTest::severalProcessesSaveEverythingOnce()
{
    const int each = isLongRun() ? 400 : 30;
    const TrustLog log;
    QVERIFY(log.open());
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < 3; ++i)
        children.push_back(childIn(log, i * 10'000, each));
    std::set<int> acknowledged;
    for (const auto &child : children) {
        QVERIFY(child->waitForFinished(600'000));
        QCOMPARE(child->exitCode(), 0);
        take(*child, acknowledged);
    }
    std::multiset<int> numbers;
    QCOMPARE(readAll(log, numbers), QString());
    QCOMPARE(numbers.size(), size_t(each) * children.size());
    QVERIFY(std::ranges::equal(numbers, acknowledged));
    qInfo(
        "trust: processes, %d at once, %d saves acknowledged, 0 lost, 0 twice, 0 corrupt",
        int(children.size()), int(acknowledged.size()));
}

EVENKEEL_TEST(KillsTest)
#include "killstest.moc"
