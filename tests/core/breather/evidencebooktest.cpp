#include "core/breather/evidencebook.h"
#include "core/breather/patternbook.h"
#include "core/breather/selfpacedsession.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QStringList sourcesOf(const QList<Study> &studies)
{
    QStringList sources;
    for (const Study &study : studies)
        sources << study.source;
    return sources;
}

} // namespace

class EvidenceBookTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStudyIsWhole();
    void whatLookedAtThisOneComesFirst();
    void anOwnPatternHasOnlyWhatIsAboutAll();
    void otherKindsHaveTheirs();
    void whatFoundNothingIsThere();
    void anotherLanguageFallsBack();
    void namesOnlyWhatThereIs();

private:
    EvidenceBook m_book;
};

void EvidenceBookTest::everyStudyIsWhole()
{
    for (const Study &study : m_book.all()) {
        QVERIFY2(!study.setting.isEmpty() && !study.result.isEmpty(), qPrintable(study.source));
        QVERIFY2(
            study.foundNothing || !study.limits.isEmpty(),
            qPrintable(study.source)); // a result never stands without its limits
        QVERIFY(!study.about.isEmpty());
    }
}

void EvidenceBookTest::whatLookedAtThisOneComesFirst()
{
    QCOMPARE(
        sourcesOf(m_book.about(BreatherKind::Breathing, u"sighing"_s)),
        (QStringList{
            u"Balban 2023"_s, u"Fincham 2023"_s, u"Bentley 2023"_s, u"Brinkmann 2020"_s,
            u"Albulescu 2022"_s}));
    QCOMPARE(
        sourcesOf(m_book.about(BreatherKind::Breathing, u"six"_s)).first(2),
        (QStringList{u"Marchant 2025"_s, u"Shao 2024"_s}));
}

void EvidenceBookTest::anOwnPatternHasOnlyWhatIsAboutAll()
{
    for (const QString &pattern :
         {u"own"_s, u"gentle"_s, QString(SelfPacedSession::Id), u"my \"six\""_s}) {
        QVERIFY(!m_book.isStudied(BreatherKind::Breathing, pattern));
        QCOMPARE(
            sourcesOf(m_book.about(BreatherKind::Breathing, pattern)).first(), u"Fincham 2023"_s);
    }
    QVERIFY(m_book.isStudied(BreatherKind::Breathing, u"box"_s));
}

void EvidenceBookTest::otherKindsHaveTheirs()
{
    QCOMPARE(
        sourcesOf(m_book.about(BreatherKind::Walk, {})),
        (QStringList{u"Kim 2018"_s, u"Albulescu 2022"_s}));
}

void EvidenceBookTest::whatFoundNothingIsThere()
{
    const QList<Study> all = m_book.about(BreatherKind::Breathing, u"box"_s);
    QVERIFY(std::ranges::any_of(all, &Study::foundNothing));
}

void EvidenceBookTest::anotherLanguageFallsBack()
{
    QCOMPARE(EvidenceBook(u"xx"_s).all(), m_book.all());
}

void EvidenceBookTest::namesOnlyWhatThereIs()
{
    QStringList known{u"any"_s, u"breathing"_s, u"walk"_s, u"talk"_s, u"quiet"_s, u"grounding"_s};
    const PatternBook patterns;
    for (const Pattern &pattern : patterns.shipped())
        known << pattern.id;
    for (const Study &study : m_book.all()) {
        for (const QString &id : study.about)
            QVERIFY2(known.contains(id), qPrintable(id));
    }
}

EVENKEEL_TEST(EvidenceBookTest)
#include "evidencebooktest.moc"
