#include "core/base/wholefile.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder in which "old" stands in the file that is replaced.
struct Place
{
    Place()
    {
        QFile old(file);
        if (!old.open(QIODevice::WriteOnly) || old.write("old") != 3)
            qFatal("no temporary folder");
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"kept"_s);
    QString aside = folder.filePath(u"kept.new"_s);
};

QByteArray longContent()
{
    return QByteArray("0123456789abcdef").repeated(4000) + "the end";
}

/// A disk that has something else on it than what was written.
class OtherContent final : public DiskFiles
{
public:
    explicit OtherContent(QByteArray written) : m_written(std::move(written)) { }

    [[nodiscard]] Result<> write(const QString &file, const QByteArray &) override
    {
        return DiskFiles::write(file, m_written);
    }

private:
    QByteArray m_written;
};

} // namespace

class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewContentTakesTheOldOnesPlace();
    void onlyTheUserMayReadIt();
    void whatReadsBackOtherwiseIsNotTaken_data();
    void whatReadsBackOtherwiseIsNotTaken();
    void aLongContentIsTakenWhole();
    void aStepThatFailsLeavesTheOldContent_data();
    void aStepThatFailsLeavesTheOldContent();
};

void WholeFileTest::theNewContentTakesTheOldOnesPlace()
{
    const Place place;
    QFile left(place.aside); // of a run that ended too early
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(putWholeFile(place.file, place.aside, "new", diskFiles()));
    QCOMPARE(contentOf(place.file), QByteArray("new"));
    QVERIFY(!QFile::exists(place.aside));
}

void WholeFileTest::onlyTheUserMayReadIt()
{
    const Place place;
    QVERIFY(QFile::setPermissions(place.file, QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(putWholeFile(place.file, place.aside, "new", diskFiles()));
    QVERIFY(!(QFile::permissions(place.file) & (QFile::ReadOther | QFile::ReadGroup)));
}

void WholeFileTest::whatReadsBackOtherwiseIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("written");
    QByteArray content = longContent();
    QTest::newRow("one byte short") << content.chopped(1);
    QTest::newRow("one byte more") << content + 'x';
    content.back() = 'x';
    QTest::newRow("another last byte") << content;
    content = longContent();
    content.front() = 'x';
    QTest::newRow("another first byte") << content;
}

void WholeFileTest::whatReadsBackOtherwiseIsNotTaken()
{
    QFETCH(const QByteArray, written);
    const Place place;
    OtherContent files(written);
    const Result<> put = putWholeFile(place.file, place.aside, longContent(), files);
    QVERIFY(!put && put.error().fault == Fault::FileNotWritten);
    QCOMPARE(contentOf(place.file), QByteArray("old"));
}

void WholeFileTest::aLongContentIsTakenWhole()
{
    const Place place;
    QVERIFY(putWholeFile(place.file, place.aside, longContent(), diskFiles()));
    QCOMPARE(contentOf(place.file), longContent());
    QVERIFY(putWholeFile(place.file, place.aside, {}, diskFiles()));
    QCOMPARE(contentOf(place.file), QByteArray());
}

void WholeFileTest::aStepThatFailsLeavesTheOldContent_data()
{
    QTest::addColumn<BrokenFiles::Kind>("kind");
    QTest::newRow("full") << BrokenFiles::Kind::Full;
    QTest::newRow("input and output") << BrokenFiles::Kind::Io;
    QTest::newRow("read only") << BrokenFiles::Kind::ReadOnly;
    QTest::newRow("half written") << BrokenFiles::Kind::ShortWrite;
    QTest::newRow("not on the disk") << BrokenFiles::Kind::Sync;
}

void WholeFileTest::aStepThatFailsLeavesTheOldContent()
{
    QFETCH(const BrokenFiles::Kind, kind);
    int failed = 0;
    int named = 0;
    for (int step = 0;; ++step) {
        const Place place;
        BrokenFiles files(step, BrokenFiles::How::Once, kind);
        const Result<> put = putWholeFile(place.file, place.aside, "new", files);
        if (put && files.taken() <= step)
            break; // there are no more steps
        // Once it has its name only the last sync can fail, of which nobody can say what it did.
        const bool hasName = !put && contentOf(place.file) == "new";
        QVERIFY(put || hasName || contentOf(place.file) == "old");
        failed += put ? 0 : 1;
        named += hasName ? 1 : 0;
    }
    QVERIFY(failed > 0);
    QVERIFY(named <= 1);
}

EVENKEEL_TEST(WholeFileTest)
#include "wholefiletest.moc"
