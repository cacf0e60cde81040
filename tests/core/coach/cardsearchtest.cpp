#include "core/coach/cardsearch.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QList<CoachCard> cards()
{
    return {
        {.id = u"a"_s,
         .moment = CardMoment::Before,
         .title = u"Café noise"_s,
         .text = u"Sit straight."_s,
         .categories = {u"billing"_s}},
        {.id = u"b"_s,
         .title = u"Listen"_s,
         .text = u"Don't hurry."_s,
         .say = {u"Tell me from the start."_s},
         .ratherThan = {u"Yes, yes."_s}},
        {.id = u"c"_s,
         .moment = CardMoment::After,
         .title = u"Write"_s,
         .example = u"Straße 5"_s,
         .why = u"Facts."_s,
         .toTry = u"Start early."_s,
         .categories = {u"delivery"_s, u"billing"_s}}};
}

QString found(const CardQuery &query)
{
    QStringList ids;
    for (const CoachCard &card : cardsFor(cards(), query))
        ids.append(card.id);
    return ids.join(u' ');
}

} // namespace

class CardSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void allWordsMustStandInTheCard_data();
    void allWordsMustStandInTheCard();
    void aMomentLeavesOutTheOthers();
    void theCategoryComesFirstAndLeavesOutNothing();
    void ownCardsAreFound();
};

void CardSearchTest::allWordsMustStandInTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");

    QTest::newRow("nothing") << u" "_s << u"a b c"_s;
    QTest::newRow("signs only") << u"?!"_s << u"a b c"_s;
    QTest::newRow("title") << u"listen"_s << u"b"_s;
    QTest::newRow("an accent") << u"cafe"_s << u"a"_s;
    QTest::newRow("an accent that is not there") << u"lísten"_s << u"b"_s;
    QTest::newRow("capitals") << u"STRAßE"_s << u"c"_s;
    QTest::newRow("apostrophe") << u"don\u2019t"_s << u"b"_s;
    QTest::newRow("say and try") << u"start"_s << u"b c"_s;
    QTest::newRow("rather than") << u"yes"_s << u"b"_s;
    QTest::newRow("why") << u"facts"_s << u"c"_s;
    QTest::newRow("two words") << u"early facts"_s << u"c"_s;
    QTest::newRow("two words of two cards") << u"early listen"_s << u""_s;
    QTest::newRow("beginning") << u"str"_s << u"a c"_s;
    QTest::newRow("the inside of a word") << u"isten"_s << u""_s;
    QTest::newRow("its id") << u"delivery"_s << u""_s;
}

void CardSearchTest::allWordsMustStandInTheCard()
{
    QFETCH(QString, text);
    QTEST(found({.text = text}), "ids");
}

void CardSearchTest::aMomentLeavesOutTheOthers()
{
    QCOMPARE(found({.moment = CardMoment::During}), u"b"_s);
    QCOMPARE(found({.text = u"str"_s, .moment = CardMoment::After}), u"c"_s);
}

void CardSearchTest::theCategoryComesFirstAndLeavesOutNothing()
{
    QCOMPARE(found({.category = u"delivery"_s}), u"c a b"_s);
    QCOMPARE(found({.category = u"billing"_s}), u"a c b"_s);
    QCOMPARE(found({.category = u"unheard"_s}), u"a b c"_s);
    QCOMPARE(found({.text = u"start"_s, .category = u"billing"_s}), u"c b"_s);
}

void CardSearchTest::ownCardsAreFound()
{
    const QList<CoachCard> own = test::ownBook().cards;
    QCOMPARE(cardsFor(own, {.category = u"bad-news"_s}).first().id, u"bad-news"_s);
    const QList<CoachCard> pity = cardsFor(own, {.text = u"poor you pity"_s});
    QCOMPARE(pity.size(), 1);
    QCOMPARE(pity.first().id, u"empathise"_s);
}

EVENKEEL_TEST(CardSearchTest)

#include "cardsearchtest.moc"
