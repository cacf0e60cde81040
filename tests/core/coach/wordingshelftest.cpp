#include "core/coach/wordingshelf.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// The rules are read when somebody asks, and again when a file of them is another.
class WordingShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void aChangedFileIsReadAgain();
    void aFileThatGoesIsForgotten();
    void unchangedFilesAreNotReadAgain();
    void theRulesOfBeforeAnswerMeanwhile();
    void aChangeWhileTheyAreMadeCounts();
    void nothingIsReadBeforeAnybodyAsks();
    void whatIsMendedIsNoProblemAnyMore();
};

namespace {

const QString Text = u"We synergise your parcel."_s;

QByteArray pointingOut(const QByteArray &word)
{
    return R"({"rules": [{"id": "ours", "rule": "jargon", "reason": "Ours.", "find": [")" + word
        + R"("]}]})";
}

struct Bench
{
    QTemporaryDir folder;
    WordingShelf shelf{u"en"_s, {folder.path()}};
    QSignalSpy made{&shelf, &WordingShelf::made};

    void write(const QByteArray &content) const
    {
        QFile file(folder.filePath(u"wording.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no rules");
    }

    [[nodiscard]] bool waitForMade(int times) const
    {
        return QTest::qWaitFor([&] { return made.size() >= times; });
    }

    [[nodiscard]] QStringList found()
    {
        QStringList items;
        for (const WordingFinding &finding : shelf.wording().check(Text).findings)
            items.append(finding.item);
        return items;
    }
};

} // namespace

void WordingShelfTest::aChangedFileIsReadAgain()
{
    Bench bench;
    QCOMPARE(bench.found(), QStringList());
    QVERIFY(bench.waitForMade(1));
    bench.write(pointingOut("synergise"));
    bench.shelf.lookAgain();
    QVERIFY(bench.waitForMade(2));
    QCOMPARE(bench.found(), QStringList{u"ours"_s});
    bench.write(pointingOut("synergize"));
    bench.shelf.readAgain(); // as large as before, and perhaps in the same millisecond
    QVERIFY(bench.waitForMade(3));
    QCOMPARE(bench.found(), QStringList());
}

void WordingShelfTest::aFileThatGoesIsForgotten()
{
    Bench bench;
    bench.write(pointingOut("synergise"));
    QCOMPARE(bench.found(), QStringList{u"ours"_s});
    QVERIFY(bench.waitForMade(1));
    QVERIFY(QFile::remove(bench.folder.filePath(u"wording.json"_s)));
    bench.shelf.lookAgain();
    QVERIFY(bench.waitForMade(2));
    QCOMPARE(bench.found(), QStringList());
}

void WordingShelfTest::unchangedFilesAreNotReadAgain()
{
    Bench bench;
    bench.write(pointingOut("synergise"));
    const Wording *wording = &bench.shelf.wording();
    QVERIFY(bench.waitForMade(1));
    bench.shelf.lookAgain();
    QVERIFY(!QTest::qWaitFor([&] { return bench.made.size() > 1; }, 50));
    QCOMPARE(&bench.shelf.wording(), wording);
}

void WordingShelfTest::theRulesOfBeforeAnswerMeanwhile()
{
    Bench bench;
    const Wording *wording = &bench.shelf.wording();
    QVERIFY(bench.waitForMade(1));
    bench.write(pointingOut("synergise"));
    bench.shelf.lookAgain();
    QCOMPARE(bench.shelf.ready(), wording);
    QCOMPARE(&bench.shelf.wording(), wording);
    QVERIFY(bench.waitForMade(2));
    QVERIFY(bench.shelf.ready() != wording);
}

void WordingShelfTest::aChangeWhileTheyAreMadeCounts()
{
    Bench bench;
    QVERIFY(!bench.shelf.ready());
    bench.write(pointingOut("synergise"));
    bench.shelf.readAgain();
    QVERIFY(bench.waitForMade(2));
    QCOMPARE(bench.found(), QStringList{u"ours"_s});
}

void WordingShelfTest::nothingIsReadBeforeAnybodyAsks()
{
    Bench bench;
    bench.write(pointingOut("synergise"));
    bench.shelf.lookAgain();
    bench.shelf.readAgain();
    QVERIFY(!QTest::qWaitFor([&] { return !bench.made.isEmpty(); }, 50));
    QCOMPARE(bench.found(), QStringList{u"ours"_s});
}

void WordingShelfTest::whatIsMendedIsNoProblemAnyMore()
{
    Bench bench;
    bench.write("{");
    QCOMPARE(bench.shelf.problems().size(), 1);
    QVERIFY(bench.waitForMade(1));
    bench.write("{}");
    bench.shelf.lookAgain();
    QVERIFY(bench.waitForMade(2));
    QVERIFY(bench.shelf.problems().isEmpty());
}

EVENKEEL_TEST(WordingShelfTest)
#include "wordingshelftest.moc"
