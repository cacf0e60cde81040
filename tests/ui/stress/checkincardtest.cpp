#include "ui/stress/checkincard.h"
#include "tests/support/testmain.h"
#include "ui/widgets/stressscale.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

StressLevel level(int value)
{
    return *StressLevel::from(value);
}

/// What the signal carried; a level has no default that QVariant could give.
StressLevel ratedLevel(const QSignalSpy &spy)
{
    return *static_cast<const StressLevel *>(spy.first().first().constData());
}

QStringList words(const CheckInCard &card)
{
    QStringList found;
    for (const QLabel *label : card.findChildren<QLabel *>())
        found.append(label->text());
    return found;
}

} // namespace

class CheckInCardTest : public QObject
{
    Q_OBJECT

private slots:
    void asksInTheWordsOfTheItem();
    void oneKeyRates();
    void aOneAndANoughtAreTen();
    void oneClickRates();
    void hasNoDefault();
    void undoStandsInItsPlaceForAWhile();
    void saysTheLastAnswerAndItsTime();
    void discreetHidesTheAnswer();
};

void CheckInCardTest::asksInTheWordsOfTheItem()
{
    const CheckInCard card;
    QVERIFY(words(card).contains(u"Right now, how stressed do you feel?"_s));
}

void CheckInCardTest::oneKeyRates()
{
    CheckInCard card;
    QSignalSpy rated(&card, &CheckInCard::rated);
    QTest::keyClick(card.findChild<StressScale *>(), Qt::Key_7);
    QCOMPARE(rated.size(), 1);
    QCOMPARE(ratedLevel(rated), level(7));
}

void CheckInCardTest::aOneAndANoughtAreTen()
{
    CheckInCard card;
    QSignalSpy rated(&card, &CheckInCard::rated);
    QTest::keyClick(card.findChild<StressScale *>(), Qt::Key_1);
    QTest::keyClick(card.findChild<StressScale *>(), Qt::Key_0);
    QCOMPARE(rated.size(), 1);
    QCOMPARE(ratedLevel(rated), level(10));
}

void CheckInCardTest::oneClickRates()
{
    CheckInCard card;
    card.resize(344, 144);
    card.show();
    QSignalSpy rated(&card, &CheckInCard::rated);
    auto *scale = card.findChild<StressScale *>();
    QTest::mouseClick(scale, Qt::LeftButton, {}, scale->cellRect(level(3)).center());
    QCOMPARE(rated.size(), 1);
    QCOMPARE(ratedLevel(rated), level(3));
}

void CheckInCardTest::hasNoDefault()
{
    CheckInCard card;
    card.setLast(level(6), u"14:18"_s);
    QVERIFY(!card.findChild<StressScale *>()->level());
    QVERIFY(!card.offersUndo());
}

void CheckInCardTest::undoStandsInItsPlaceForAWhile()
{
    CheckInCard card;
    QSignalSpy undo(&card, &CheckInCard::undoRequested);
    card.showSaved(level(5));
    QVERIFY(card.offersUndo());
    QCOMPARE(card.findChild<StressScale *>()->level(), level(5));
    card.findChild<QPushButton *>()->click();
    QCOMPARE(undo.size(), 1);
    card.showNothing();
    QVERIFY(!card.offersUndo());
    QVERIFY(!card.findChild<StressScale *>()->level());
}

void CheckInCardTest::saysTheLastAnswerAndItsTime()
{
    CheckInCard card;
    card.setLast(level(7), u"14:18"_s);
    QVERIFY(words(card).contains(u"7 at 14:18"_s));
}

void CheckInCardTest::discreetHidesTheAnswer()
{
    CheckInCard card;
    card.setDiscreet(true);
    card.setLast(level(7), u"14:18"_s);
    QVERIFY(words(card).contains(u"last at 14:18"_s));
    QVERIFY(!words(card).join(u' ').contains(u'7'));
}

EVENKEEL_TEST(CheckInCardTest)
#include "checkincardtest.moc"
