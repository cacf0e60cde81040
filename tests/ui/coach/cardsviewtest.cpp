#include "ui/coach/cardsview.h"
#include "tests/support/testmain.h"
#include "tests/ui/coach/coachbench.h"
#include "ui/coach/carddetail.h"
#include "ui/coach/cardgrid.h"
#include "ui/coach/cardtile.h"
#include "ui/coach/sayline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QAccessible>
#include <QScrollBar>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Cards are found, read, copied and pinned, by keyboard as well.
class CardsViewTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCardIsThere();
    void arrowsMoveInTwoColumns();
    void arrowsGoTheOtherWayFromRightToLeft();
    void wordsFindCards();
    void nothingFoundIsSaid();
    void theCardForACategoryComesFirst();
    void theCategoryComesBeforeThePins();
    void aSentenceIsCopied();
    void whatItStandsAgainstIsOnlyRead();
    void pinsStayAndComeFirst();
    void withoutRoomTheDetailStandsBelow();
    void tabGoesAsOneReads();
    void f8AsksForTheStrip();
    void textOfASiteStaysPlain();
};

namespace {

QList<CardTile *> tiles(const CoachBench &bench)
{
    return bench.page.cards().findChildren<CardTile *>();
}

QString current(const CoachBench &bench)
{
    const CoachCard *card = bench.page.cards().cards().current();
    return card ? card->id : QString();
}

QList<SayLine *> lines(const CoachBench &bench, Qt::FocusPolicy policy)
{
    QList<SayLine *> found = bench.page.cards().findChildren<SayLine *>();
    found.removeIf([policy](const SayLine *line) { return line->focusPolicy() != policy; });
    return found;
}

QString focusedButton()
{
    const auto *button = qobject_cast<Button *>(QApplication::focusWidget());
    return button ? button->text() : QString();
}

} // namespace

void CardsViewTest::everyCardIsThere()
{
    const CoachBench bench;
    const QList<CoachCard> &cards = bench.shelf.book().cards;
    QVERIFY(cards.size() >= 10);
    QCOMPARE(tiles(bench).size(), cards.size());
    QCOMPARE(current(bench), cards.first().id);
    QVERIFY(bench.page.subtitle().startsWith(QString::number(cards.size())));
}

void CardsViewTest::arrowsMoveInTwoColumns()
{
    const CoachBench bench;
    const QList<CoachCard> &cards = bench.shelf.book().cards;
    CoachBench::press(Qt::Key_Right);
    QCOMPARE(current(bench), cards.at(1).id);
    CoachBench::press(Qt::Key_Down);
    QCOMPARE(current(bench), cards.at(3).id);
    CoachBench::press(Qt::Key_Left);
    CoachBench::press(Qt::Key_Up);
    QCOMPARE(current(bench), cards.at(0).id);
    CoachBench::press(Qt::Key_Up); // there is none
    QCOMPARE(current(bench), cards.at(0).id);
    CoachBench::press(Qt::Key_End);
    QCOMPARE(current(bench), cards.last().id);
    CoachBench::press(Qt::Key_Home);
    QCOMPARE(current(bench), cards.first().id);
}

void CardsViewTest::arrowsGoTheOtherWayFromRightToLeft()
{
    CoachBench bench;
    bench.page.setLayoutDirection(Qt::RightToLeft);
    CoachBench::press(Qt::Key_Left);
    QCOMPARE(current(bench), bench.shelf.book().cards.at(1).id);
}

void CardsViewTest::wordsFindCards()
{
    CoachBench bench;
    bench.page.focusSearch();
    CoachBench::type(u"OVERPROMISE"_s);
    QCOMPARE(tiles(bench).size(), 1);
    QCOMPARE(current(bench), u"promise-less"_s);
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), tiles(bench).first());
}

void CardsViewTest::nothingFoundIsSaid()
{
    CoachBench bench;
    bench.page.focusSearch();
    CoachBench::type(u"zeppelin"_s);
    QVERIFY(tiles(bench).isEmpty());
    QVERIFY(lines(bench, Qt::StrongFocus).isEmpty());
    const auto labels = bench.page.cards().findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->isVisible() && label->text() == u"No card has these words."_s;
    }));
}

void CardsViewTest::theCardForACategoryComesFirst()
{
    CoachBench bench;
    const auto &cards = bench.shelf.book().cards;
    const auto meant = std::ranges::find_if(
        cards, [](const CoachCard &card) { return card.categories.contains(u"bad-news"_s); });
    QVERIFY(meant != cards.end() && meant != cards.begin());
    bench.page.showFor(u"bad-news"_s);
    QCOMPARE(current(bench), meant->id);
    QCOMPARE(tiles(bench).size(), cards.size());
}

void CardsViewTest::theCategoryComesBeforeThePins()
{
    CoachBench bench;
    const QString pinned = bench.shelf.book().cards.first().id;
    bench.shelf.togglePin(pinned);
    bench.page.showFor(u"billing"_s);
    const int fitting = bench.page.cards().fitting();
    QVERIFY(fitting > 1);
    for (int i = 0; i < fitting; ++i)
        QVERIFY(tiles(bench).at(i)->card().categories.contains(u"billing"_s));
    QCOMPARE(tiles(bench).at(fitting)->card().id, pinned);
    QCOMPARE(QApplication::focusWidget(), tiles(bench).first());
    QVERIFY(bench.page.subtitle().endsWith(u"those for Billing first"_s));
    // A category of one's own, for which there are no cards.
    bench.page.showFor(u"parking"_s);
    QCOMPARE(tiles(bench).first()->card().id, pinned);
    QVERIFY(bench.page.subtitle().endsWith(u"none of them for Parking alone"_s));
}

void CardsViewTest::aSentenceIsCopied()
{
    CoachBench bench;
    const QStringList say = bench.shelf.book().cards.first().say;
    CoachBench::press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(bench.copied.takeLast().first().toString(), say.first());
    SayLine *second = lines(bench, Qt::StrongFocus).at(1);
    second->setFocus();
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.copied.takeLast().first().toString(), say.at(1));
}

void CardsViewTest::whatItStandsAgainstIsOnlyRead()
{
    CoachBench bench;
    const QStringList rather = bench.shelf.book().cards.first().ratherThan;
    QVERIFY(!rather.isEmpty());
    const QList<SayLine *> read = lines(bench, Qt::NoFocus);
    QCOMPARE(read.size(), rather.size());
    QTest::mouseClick(read.first(), Qt::LeftButton);
    QVERIFY(bench.copied.isEmpty());
    QCOMPARE(QAccessible::queryAccessibleInterface(read.first())->role(), QAccessible::StaticText);
    SayLine *said = lines(bench, Qt::StrongFocus).first();
    QCOMPARE(QAccessible::queryAccessibleInterface(said)->role(), QAccessible::Button);
    QCOMPARE(said->accessibleName(), bench.shelf.book().cards.first().say.first());
}

void CardsViewTest::pinsStayAndComeFirst()
{
    CoachBench bench;
    CoachBench::press(Qt::Key_End);
    const QString last = current(bench);
    CoachBench::press(Qt::Key_P);
    QVERIFY(bench.shelf.pins().has(last));
    QCOMPARE(current(bench), last); // it does not jump away
    QVERIFY(tiles(bench).last()->isPinned());
    QVERIFY(tiles(bench).last()->accessibleName().endsWith(u", pinned"_s));

    CoachShelf later(u"en"_s, {}, bench.wording, bench.settings);
    CoachPage page(later);
    QCOMPARE(page.cards().cards().current()->id, last);
    later.togglePin(last);
    QVERIFY(Pins::from(bench.settings).ids.isEmpty());
}

void CardsViewTest::withoutRoomTheDetailStandsBelow()
{
    {
        const CoachBench wide;
        const auto *beside = wide.page.cards().findChild<CardDetail *>();
        QVERIFY(beside->mapTo(&wide.page, QPoint()).x() > 500);
    }
    const CoachBench narrow({600, 640});
    const auto *below = narrow.page.cards().findChild<CardDetail *>();
    QVERIFY(below->mapTo(&narrow.page, QPoint()).x() < 100);
    const auto *inside = below->findChild<ScrollArea *>();
    QTRY_COMPARE(inside->verticalScrollBar()->maximum(), 0); // only the page scrolls
}

void CardsViewTest::tabGoesAsOneReads()
{
    CoachBench bench;
    CoachBench::press(Qt::Key_Right); // the lines of another card are made anew
    const QList<SayLine *> say = lines(bench, Qt::StrongFocus);
    QVERIFY(say.size() >= 2);
    for (const SayLine *line : say) {
        CoachBench::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), line);
    }
    CoachBench::press(Qt::Key_Tab);
    QCOMPARE(focusedButton(), u"Pin to in-call strip"_s);
    for (qsizetype back = 0; back < say.size() + 1; ++back)
        CoachBench::press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(qobject_cast<CardTile *>(QApplication::focusWidget()));
}

void CardsViewTest::f8AsksForTheStrip()
{
    CoachBench bench;
    QSignalSpy asked(&bench.page, &CoachPage::stripRequested);
    CoachBench::press(Qt::Key_F8);
    QCOMPARE(asked.size(), 1);
}

void CardsViewTest::textOfASiteStaysPlain()
{
    const QTemporaryDir site;
    QFile file(site.filePath(u"cards.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"cards": [{"id": "stay-calm", "moment": "during", "title": "<b>Stay</b>",
        "text": "x", "example": "y", "why": "<img src='a'>", "say": ["<i>z</i>"],
        "principles": ["calm"]}]})");
    file.close();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {site.path()});
    CoachShelf shelf(u"en"_s, {site.path()}, wording, settings);
    QVERIFY(shelf.book().problems.isEmpty());
    const CoachPage page(shelf);
    for (const PlainLabel *label : page.cards().findChildren<PlainLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(page.cards().cards().current()->title, u"<b>Stay</b>"_s);
}

EVENKEEL_TEST(CardsViewTest)
#include "cardsviewtest.moc"
