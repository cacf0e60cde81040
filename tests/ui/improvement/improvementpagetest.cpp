#include "ui/improvement/improvementpage.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/improvement/improvementcard.h"
#include "ui/improvement/improvementrow.h"
#include "ui/improvement/improvementshelf.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange Week = DateRange::weekOf(QDate(2026, 5, 14));

/// The page in a window of its own over a real log.
struct Bench
{
    TestLog log;
    ImprovementShelf shelf{log.log, log.improvement, log.reflections, log.interactions};
    CaptureWords words = CaptureWords::shipped(u"en");
    ImprovementPage page{shelf, PersonalDataGuard(words)};
    QSignalSpy messages{&page, &Page::messageRequested};

    Bench()
    {
        page.resize(1000, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the window is not active");
        page.activate();
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    [[nodiscard]] bool says(const QString &text) const
    {
        for (const PlainLabel *label : page.findChildren<PlainLabel *>()) {
            if (label->text() == text && label->isVisible())
                return true;
        }
        return false;
    }

    [[nodiscard]] Button *button(const QString &text) const
    {
        for (Button *button : page.findChildren<Button *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

} // namespace

class ImprovementPageTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyListsSayHowToBegin();
    void aSkillIsAddedByKeys();
    void anotherWordIsSavedInItsPlace();
    void anIdeaOpensItsCalls();
    void answersBecomeSkills();
    void deletingCanBeUndone();
    void listsStandBelowEachOtherWithoutRoom();
};

void ImprovementPageTest::emptyListsSayHowToBegin()
{
    const Bench bench;
    QVERIFY(bench.says(u"Nothing here yet. One skill at a time is plenty."_s));
    QVERIFY(bench.says(u"Nothing here yet. Which rule or step would have spared a call?"_s));
}

void ImprovementPageTest::aSkillIsAddedByKeys()
{
    Bench bench;
    bench.type(u"say no early"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"it took long"_s);
    bench.press(Qt::Key_Return);
    const auto skills = bench.log.improvement.skills();
    QCOMPARE(skills->size(), 1);
    QCOMPARE(skills->first().name, u"say no early"_s);
    QCOMPARE(skills->first().why, u"it took long"_s);
    QVERIFY(bench.says(u"say no early"_s));
    QVERIFY(bench.messages.last().first().value<Message>().offersUndo);
    for (const QLineEdit *field : bench.page.findChildren<QLineEdit *>())
        QVERIFY(field->text().isEmpty());
}

void ImprovementPageTest::anotherWordIsSavedInItsPlace()
{
    Bench bench;
    QVERIFY(bench.shelf.saveSkill(0, u"say no"_s, u"it took long"_s));
    for (IconButton *button : bench.page.findChildren<IconButton *>()) {
        if (button->accessibleName() == u"Change: say no"_s)
            button->click();
    }
    QApplication::focusWidget()->setProperty("text", u"say no early"_s);
    bench.press(Qt::Key_Return);
    const auto skills = bench.log.improvement.skills();
    QCOMPARE(skills->size(), 1);
    QCOMPARE(skills->first().name, u"say no early"_s);
    QCOMPARE(skills->first().why, u"it took long"_s);
}

void ImprovementPageTest::anIdeaOpensItsCalls()
{
    Bench bench;
    const InteractionId one = bench.log.addInteraction(u"parcel lost"_s);
    const InteractionId two = bench.log.addInteraction(u"refund late"_s);
    auto changes = bench.log.log.begin("idea"_L1);
    QVERIFY(bench.log.improvement.addIdea(
        *changes,
        {.text = u"tell the date"_s, .interactions = {one, two}, .written = changes->moment()}));
    QVERIFY(changes->commit());
    QSignalSpy wanted(&bench.page, &ImprovementPage::interactionRequested);
    QTRY_VERIFY(bench.button(u"2 interactions"_s));
    bench.button(u"2 interactions"_s)->click();
    const auto *menu = bench.page.findChild<QMenu *>();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().last()->text().endsWith(u"refund late"_s));
    menu->actions().last()->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<InteractionId>(), two);
}

void ImprovementPageTest::answersBecomeSkills()
{
    Bench bench;
    auto changes = bench.log.log.begin("reflect"_L1);
    QVERIFY(bench.log.reflections.answer(
        *changes,
        {.period = Week,
         .prompt = u"skill"_s,
         .answer = u"Say no early."_s,
         .written = changes->moment()}));
    QVERIFY(changes->commit());
    QVERIFY(bench.says(u"You wrote: Say no early."_s));
    QTRY_VERIFY(bench.button(u"Add to the list"_s));
    bench.button(u"Add to the list"_s)->click();
    const auto skills = bench.log.improvement.skills();
    QCOMPARE(skills->size(), 1);
    QCOMPARE(skills->first().period, std::optional(Week));
    QVERIFY(!bench.says(u"You wrote: Say no early."_s));
}

void ImprovementPageTest::deletingCanBeUndone()
{
    Bench bench;
    QVERIFY(bench.shelf.saveIdea(0, u"tell the date"_s));
    for (IconButton *button : bench.page.findChildren<IconButton *>()) {
        if (button->accessibleName() == u"Delete: tell the date"_s)
            button->click();
    }
    QVERIFY(bench.log.improvement.ideas()->isEmpty());
    QVERIFY(bench.log.log.undo());
    QVERIFY(bench.says(u"tell the date"_s));
}

void ImprovementPageTest::listsStandBelowEachOtherWithoutRoom()
{
    Bench bench;
    const auto cards = bench.page.findChildren<ImprovementCard *>();
    QCOMPARE(cards.size(), 2);
    QTRY_COMPARE(cards.first()->y(), cards.last()->y());
    bench.page.resize(600, 700);
    QTRY_VERIFY(cards.last()->y() >= cards.first()->geometry().bottom());
}

EVENKEEL_TEST(ImprovementPageTest)
#include "improvementpagetest.moc"
