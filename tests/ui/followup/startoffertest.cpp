#include "ui/followup/startoffer.h"

#include "tests/support/testmain.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class StartOfferTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachButtonSaysItsOwn();
};

void StartOfferTest::eachButtonSaysItsOwn()
{
    StartOffer offer;
    QSignalSpy accepted(&offer, &StartOffer::accepted);
    QSignalSpy declined(&offer, &StartOffer::declined);
    const auto buttons = offer.findChildren<Button *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.at(0)->text(), u"Start it for me"_s);
    buttons.at(0)->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(declined.size(), 0);
    QCOMPARE(buttons.at(1)->text(), u"Not now"_s);
    buttons.at(1)->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(declined.size(), 1);
}

EVENKEEL_TEST(StartOfferTest)
#include "startoffertest.moc"
