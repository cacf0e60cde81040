#include "core/keys/sealedbox.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

class SealedBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyItsSecretKeyOpensIt();
    void theSameSecretKeyGivesTheSamePair();
    void aChangedByteIsNoticed();
    void noKeySealsNothing();
};

void SealedBoxTest::onlyItsSecretKeyOpensIt()
{
    const SealedBox box = SealedBox::random();
    const QByteArray content("refund promised by friday");
    const auto sealed = SealedBox::seal(content, box.publicKey());
    QVERIFY(sealed);
    QVERIFY(!sealed->contains("refund"));
    const auto opened = box.open(*sealed);
    QVERIFY(opened);
    QCOMPARE(*opened, content);

    const auto byAnother = SealedBox::random().open(*sealed);
    QVERIFY(!byAnother);
    QCOMPARE(byAnother.error().fault, Fault::WrongKey);
}

void SealedBoxTest::theSameSecretKeyGivesTheSamePair()
{
    const SealedBox box = SealedBox::random();
    QCOMPARE(SealedBox(box.secret()).publicKey(), box.publicKey());
    QVERIFY(SealedBox::random().publicKey() != box.publicKey());
}

void SealedBoxTest::aChangedByteIsNoticed()
{
    const SealedBox box = SealedBox::random();
    const auto sealed = SealedBox::seal("line", box.publicKey());
    QVERIFY(sealed);
    for (qsizetype at = 0; at < sealed->size(); ++at) {
        QByteArray changed = *sealed;
        changed[at] = static_cast<char>(changed.at(at) ^ 1);
        QVERIFY2(!box.open(changed), qPrintable(QString::number(at)));
    }
    QVERIFY(!box.open(sealed->chopped(1)));
    QVERIFY(!box.open({}));
}

void SealedBoxTest::noKeySealsNothing()
{
    const auto sealed = SealedBox::seal("line", "short");
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().fault, Fault::KeyMissing);
}

EVENKEEL_TEST(SealedBoxTest)
#include "sealedboxtest.moc"
