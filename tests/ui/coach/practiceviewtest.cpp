#include "ui/coach/practiceview.h"
#include "core/coach/practicerun.h"
#include "tests/support/layoutrest.h"
#include "tests/support/testmain.h"
#include "tests/ui/coach/coachbench.h"
#include "ui/coach/lookback.h"
#include "ui/coach/practicetalk.h"
#include "ui/coach/talkbox.h"
#include "ui/coach/transcript.h"
#include "ui/coach/wordrow.h"
#include "ui/text/contenttext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/scrollarea.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostTurns = 40;

struct Bench : CoachBench
{
    explicit Bench(QSize size = {944, 640}) : CoachBench(size)
    {
        page.showView(CoachPage::View::Practice);
        page.activate();
    }

    void open(const QString &id)
    {
        const QList<Scenario> &all = shelf.book().scenarios;
        const auto found = std::ranges::find(all, id, &Scenario::id);
        for (qsizetype step = found - all.begin(); step > 0; --step)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
    }

    /// With the first reply each time; false where that leads nowhere.
    [[nodiscard]] bool playToTheEnd() const
    {
        for (int turn = 0; run().turn() != nullptr && turn < MostTurns; ++turn)
            press(Qt::Key_1);
        return run().turn() == nullptr;
    }

    [[nodiscard]] PracticeTalk &talk() const
    {
        return *page.practice().findChild<PracticeTalk *>();
    }
    [[nodiscard]] const PracticeRun &run() const { return *talk().run(); }
    [[nodiscard]] QLineEdit *line() const { return talk().findChild<QLineEdit *>(); }

    /// The boxes of the conversation, from the first one.
    [[nodiscard]] QStringList boxes() const
    {
        QList<TalkBox *> found = talk().findChildren<TalkBox *>();
        found.removeIf([](const TalkBox *box) { return box->isHidden(); });
        QStringList words;
        for (const TalkBox *box : std::as_const(found))
            words.append(box->accessibleName());
        return words;
    }

    template<class Part>
    [[nodiscard]] QList<Part *> visible(const QWidget &in) const
    {
        QList<Part *> found = in.findChildren<Part *>();
        found.removeIf([](const Part *part) { return !part->isVisible(); });
        return found;
    }

    [[nodiscard]] Button *button(const QString &text) const
    {
        const QList<Button *> all = visible<Button>(talk());
        const auto found
            = std::ranges::find(all, text, [](const Button *one) { return one->text(); });
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace

/// Conversations are practised, by keyboard alone as well.
class PracticeViewTest : public QObject
{
    Q_OBJECT

private slots:
    void everyConversationIsThere();
    void isPlayedByKeyboardFromTheListToTheEnd();
    void arrowsAndEnterChooseAsWell();
    void saysThePrincipleAndWhatWasHeard();
    void ownWordsAreTakenForAReply();
    void ownWordsNeedNoOtherFocus();
    void typingWhereNoWordsAreTakenPlaysNothing();
    void saysWhereWordsWereNotRecognised();
    void wordsTakenForAnotherReplyComeBack();
    void wordsWithoutAWordAreNoAnswer();
    void takingBackReachesNothingElse();
    void startsAgain();
    void leavingAsksNothing();
    void looksBackWithoutAScore();
    void looksBackOnWhatWasNotRecognised();
    void newLinesAreAnnounced();
    void tabGoesFromTheRepliesToTheLine();
    void tabLeadsThroughAll();
    void theNewestIsInView_data();
    void theNewestIsInView();
    void boxesAreNoHigherThanTheirWords();
    void whatHasTheFocusIsInView();
    void pagesScrollWhatWasSaid_data();
    void pagesScrollWhatWasSaid();
    void aConversationOfASiteIsThere();
    void keepsWhereOneWasOverAnotherView();
};

void PracticeViewTest::everyConversationIsThere()
{
    const Bench bench;
    const QList<Scenario> &scenarios = bench.shelf.book().scenarios;
    const QList<WordRow *> rows = bench.visible<WordRow>(bench.page.practice());
    QCOMPARE(rows.size(), scenarios.size());
    for (qsizetype index = 0; index < rows.size(); ++index) {
        QCOMPARE(rows.at(index)->accessibleName(), scenarios.at(index).title);
        const QString told = rows.at(index)->accessibleDescription();
        QVERIFY(told.contains(scenarios.at(index).about));
        QVERIFY2(told.contains(u" turns"_s), qPrintable(told));
    }
    const auto refund = std::ranges::find(
        rows, u"The refund that never came"_s, [](const WordRow *row) { return row->text(); });
    QVERIFY((*refund)->accessibleDescription().endsWith(u" Billing, up to 9 turns"_s));
}

void PracticeViewTest::isPlayedByKeyboardFromTheListToTheEnd()
{
    Bench bench;
    for (const Scenario &scenario : bench.shelf.book().scenarios) {
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2}) {
            CoachBench::press(Qt::Key_Home);
            bench.open(scenario.id);
            QCOMPARE(bench.run().scenario().id, scenario.id);
            for (int turn = 0; bench.run().turn() != nullptr && turn < Scenario::MostTurns; ++turn)
                CoachBench::press(key);
            QVERIFY(bench.run().ending() != nullptr);
            QVERIFY(bench.boxes().last().contains(bench.run().ending()->text));
            QVERIFY(bench.boxes().last().contains(bench.run().calm()));
            QVERIFY(bench.page.practice().isTalking());
            CoachBench::press(Qt::Key_Escape);
            QVERIFY(!bench.page.practice().isTalking());
            QCOMPARE(static_cast<WordRow *>(QApplication::focusWidget())->text(), scenario.title);
        }
    }
}

void PracticeViewTest::arrowsAndEnterChooseAsWell()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    CoachBench::press(Qt::Key_Down);
    CoachBench::press(Qt::Key_Down);
    CoachBench::press(Qt::Key_Up);
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.run().played().first().reply, u"number"_s);
    CoachBench::press(Qt::Key_End);
    CoachBench::press(Qt::Key_Space);
    QCOMPARE(bench.run().played().last().reply, u"not-me"_s);
    CoachBench::press(Qt::Key_9); // there is none
    QCOMPARE(bench.run().played().size(), 2);
}

void PracticeViewTest::saysThePrincipleAndWhatWasHeard()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    QCOMPARE(bench.boxes().size(), 1);
    QVERIFY(bench.boxes().first().startsWith(u"Caller, loud and fast\nTwelve days."_s));
    CoachBench::press(Qt::Key_1);
    const QStringList boxes = bench.boxes();
    QCOMPARE(boxes.size(), 4);
    QCOMPARE(boxes.at(1), u"You\nTell me from the start, I am listening."_s);
    QCOMPARE(
        boxes.at(2),
        u"Listen actively; Let them vent\nYou let her begin. It takes a minute and brings the "
        u"facts.\nThey would have heard: “Somebody has time for me.”"_s);
    QVERIFY(boxes.at(3).startsWith(u"Caller, still upset, telling it in order\n"_s));
}

void PracticeViewTest::ownWordsAreTakenForAReply()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    bench.line()->setFocus();
    CoachBench::type(u"What is the reference? 1"_s);
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.run().played().size(), 1);
    QVERIFY(bench.run().played().first().isRecognised);
    QCOMPARE(bench.boxes().at(1), u"You\nWhat is the reference? 1"_s);
    QVERIFY(bench.boxes().at(2).startsWith(u"Taken for: “Your order number, please.”\n"_s));
    QVERIFY(!bench.button(u"Choose another reply"_s));
    QCOMPARE(QApplication::focusWidget(), bench.line()); // who types goes on typing
    QVERIFY(bench.line()->text().isEmpty());
}

/// Each space would press the reply that has the focus.
void PracticeViewTest::ownWordsNeedNoOtherFocus()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    CoachBench::type(u"hello there my friend"_s);
    QVERIFY(bench.run().played().isEmpty());
    QCOMPARE(QApplication::focusWidget(), bench.line());
    QCOMPARE(bench.line()->text(), u"hello there my friend"_s);

    CoachBench::press(Qt::Key_Backtab);
    QVERIFY(qobject_cast<WordRow *>(QApplication::focusWidget()));
    CoachBench::type(u" and more"_s); // they are still being typed
    QVERIFY(bench.run().played().isEmpty());
    QCOMPARE(bench.line()->text(), u"hello there my friend and more"_s);

    CoachBench::press(Qt::Key_Backtab);
    CoachBench::press(Qt::Key_X, Qt::AltModifier);
    CoachBench::press(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(qobject_cast<WordRow *>(QApplication::focusWidget()));
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.run().played().size(), 1);
    QVERIFY(bench.line()->text().isEmpty());
    CoachBench::press(Qt::Key_Space); // nothing is being typed
    QCOMPARE(bench.run().played().size(), 2);
}

void PracticeViewTest::typingWhereNoWordsAreTakenPlaysNothing()
{
    const QTemporaryDir site;
    QVERIFY(QDir(site.path()).mkdir(u"scenarios"_s));
    QFile own(QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/coach/en/scenarios/manager.json"));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QJsonObject words = QJsonDocument::fromJson(own.readAll()).object();
    QJsonArray turns = words.value("turns"_L1).toArray();
    for (QJsonValueRef turn : turns) {
        QJsonObject one = turn.toObject();
        one.remove("typed"_L1);
        turn = one;
    }
    words.insert("turns"_L1, turns);
    words.insert("id"_L1, u"our-own"_s);
    QFile file(site.filePath(u"scenarios/ours.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(words).toJson()) > 0);
    file.close();
    Settings settings(site.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {});
    CoachShelf shelf(u"en"_s, {site.path()}, wording, settings);
    for (const ContentProblem &problem : shelf.book().problems)
        QFAIL(qPrintable(contenttext::line(problem)));
    CoachPage page(shelf);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.showView(CoachPage::View::Practice);
    page.activate();
    CoachBench::press(Qt::Key_End);
    CoachBench::press(Qt::Key_Return);
    const auto *talk = page.practice().findChild<PracticeTalk *>();
    QVERIFY(talk->run());
    QCOMPARE(talk->run()->scenario().id, u"our-own"_s);
    CoachBench::type(u"hello there"_s);
    QVERIFY(talk->run()->played().isEmpty());
}

void PracticeViewTest::saysWhereWordsWereNotRecognised()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    bench.line()->setFocus();
    CoachBench::type(u"Good gracious"_s);
    CoachBench::press(Qt::Key_Return);
    QVERIFY(!bench.run().played().first().isRecognised);
    QVERIFY(bench.boxes().at(2).startsWith(u"Your words hold nothing that"_s));
    QVERIFY(bench.boxes().at(2).contains(u"taken for: “Your order number, please.”"_s));
    QVERIFY(!bench.boxes().at(2).contains(u"They would have heard"_s)); // that was of other words
    Button *other = bench.button(u"Choose another reply"_s);
    QVERIFY(other);
    CoachBench::press(Qt::Key_Backtab); // from the line to the replies, and on to what was said
    CoachBench::press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), other);
    QTest::mouseClick(other, Qt::LeftButton);
    QVERIFY(bench.run().played().isEmpty());
    QCOMPARE(bench.boxes().size(), 1);
    QCOMPARE(QApplication::focusWidget(), bench.visible<WordRow>(bench.talk()).first());
    CoachBench::press(Qt::Key_1);
    QCOMPARE(bench.run().played().first().reply, u"hear"_s);
}

void PracticeViewTest::wordsTakenForAnotherReplyComeBack()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    bench.line()->setFocus();
    CoachBench::type(u"Good gracious"_s);
    CoachBench::press(Qt::Key_Return);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier); // in the line, which is empty
    QVERIFY(bench.run().played().isEmpty());
    QCOMPARE(bench.line()->text(), u"Good gracious"_s);
}

void PracticeViewTest::wordsWithoutAWordAreNoAnswer()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    bench.line()->setFocus();
    CoachBench::type(u" ?!"_s);
    CoachBench::press(Qt::Key_Return);
    QVERIFY(bench.run().played().isEmpty());
    QCOMPARE(bench.line()->text(), u" ?!"_s);
    QVERIFY(bench.line()->accessibleDescription().startsWith(u"Type a few words"_s));
}

/// Ctrl Z means the conversation here, not the last change of the log.
void PracticeViewTest::takingBackReachesNothingElse()
{
    Bench bench;
    const QShortcut undo(QKeySequence::Undo, &bench.page);
    const QSignalSpy undone(&undo, &QShortcut::activated);
    bench.open(u"late-refund"_s);
    CoachBench::press(Qt::Key_1);
    CoachBench::press(Qt::Key_2);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.run().played().size(), 1);
    QCOMPARE(bench.boxes().size(), 4);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier); // nothing is left to take back
    QVERIFY(bench.run().played().isEmpty());
    QVERIFY(undone.isEmpty());
    QVERIFY(!bench.button(u"Take back"_s)->isEnabled());
}

void PracticeViewTest::startsAgain()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    QVERIFY(bench.playToTheEnd());
    QTest::mouseClick(bench.button(u"Start again"_s), Qt::LeftButton);
    QVERIFY(bench.run().played().isEmpty());
    QCOMPARE(bench.boxes().size(), 1);
    QCOMPARE(QApplication::focusWidget(), bench.visible<WordRow>(bench.talk()).first());
}

void PracticeViewTest::leavingAsksNothing()
{
    Bench bench;
    bench.open(u"manager"_s);
    CoachBench::press(Qt::Key_1);
    bench.line()->setFocus();
    CoachBench::type(u"half a sent"_s);
    CoachBench::press(Qt::Key_Escape);
    QVERIFY(!bench.page.practice().isTalking());
    CoachBench::press(Qt::Key_Return);
    QVERIFY(bench.page.practice().isTalking());
    QVERIFY(bench.run().played().isEmpty());
    QVERIFY(bench.line()->text().isEmpty());
}

void PracticeViewTest::looksBackOnWhatWasNotRecognised()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    CoachBench::type(u"Good gracious"_s);
    CoachBench::press(Qt::Key_Return);
    CoachBench::press(Qt::Key_Backtab); // from the line to the replies
    QVERIFY(bench.playToTheEnd());
    QStringList words;
    for (const PlainLabel *label : bench.visible<PlainLabel>(*bench.talk().findChild<LookBack *>()))
        words.append(label->text());
    const qsizetype said = words.indexOf(u"1. Good gracious"_s);
    QVERIFY(said >= 0);
    QCOMPARE(
        words.value(said + 1), u"Not recognised, and taken for: “Your order number, please.”"_s);
}

void PracticeViewTest::looksBackWithoutAScore()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    CoachBench::press(Qt::Key_2);
    QVERIFY(bench.playToTheEnd());
    QStringList words;
    for (const PlainLabel *label : bench.visible<PlainLabel>(*bench.talk().findChild<LookBack *>()))
        words.append(label->text());
    QVERIFY(words.contains(u"1. Your order number, please."_s));
    QVERIFY(words.contains(u"About: Listen actively"_s));
    QVERIFY(words.contains(u"Could be tried as well: Let them vent; Stay calm and composed"_s));
    const auto turns = std::ranges::count_if(
        words, [](const QString &line) { return !line.isEmpty() && line.at(0).isDigit(); });
    QCOMPARE(turns, bench.run().played().size());
    auto *lookBack = qobject_cast<ScrollArea *>(QApplication::focusWidget());
    QVERIFY(lookBack);
    const QString ended = bench.boxes().mid(bench.boxes().size() - 2).join(u'\n');
    QVERIFY(lookBack->accessibleDescription().startsWith(ended));
    QCOMPARE(bench.page.keyHints().first(), (KeyHint{u"Up Down"_s, u"scroll"_s}));
    QVERIFY(lookBack->accessibleDescription().contains(u"\nAbout: Listen actively\n"_s));
    QVERIFY(layoutComesToRest());
    CoachBench::press(Qt::Key_Down);
    QVERIFY(lookBack->verticalScrollBar()->value() > 0); // by keyboard as well
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.run().turn() != nullptr);
    QVERIFY(!bench.talk().findChild<LookBack *>()->isVisible());
}

void PracticeViewTest::newLinesAreAnnounced()
{
    Bench bench;
    QSignalSpy announced(bench.talk().findChild<Transcript *>(), &Transcript::announced);
    const auto said = [&announced] {
        QStringList words;
        while (!announced.isEmpty())
            words.append(announced.takeFirst().first().toString());
        return words;
    };
    bench.open(u"late-refund"_s);
    QCOMPARE(said(), bench.boxes());
    CoachBench::press(Qt::Key_1);
    QCOMPARE(said(), bench.boxes().mid(2)); // what was heard, and the caller
    // Where announcements are not heard, the focus tells it.
    const auto described = [] { return QApplication::focusWidget()->accessibleDescription(); };
    QCOMPARE(described(), bench.boxes().mid(2).join(u'\n'));
    bench.line()->setFocus();
    CoachBench::type(u"Is that right"_s);
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(said(), bench.boxes().mid(5));
    QCOMPARE(QApplication::focusWidget(), bench.line());
    QCOMPARE(described(), bench.boxes().mid(5).join(u'\n'));
    CoachBench::press(Qt::Key_Backtab);
    QVERIFY(bench.playToTheEnd());
    QCOMPARE(said().last(), bench.boxes().last());
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said(), QStringList{bench.boxes().last()});
}

void PracticeViewTest::tabLeadsThroughAll()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    CoachBench::type(u"zzz qqq"_s);
    CoachBench::press(Qt::Key_Return);
    QList<QWidget *> met;
    for (QWidget *stop = QApplication::focusWidget(); !met.contains(stop);
         stop = QApplication::focusWidget()) {
        met.append(stop);
        CoachBench::press(Qt::Key_Tab);
    }
    for (QWidget *stop : stopsAsRead(bench.page)) {
        if (stop->isVisible() && stop->isEnabled())
            QVERIFY2(met.contains(stop), stop->metaObject()->className());
    }
}

void PracticeViewTest::tabGoesFromTheRepliesToTheLine()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    for (int turn = 0; turn < 2; ++turn) {
        CoachBench::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bench.line());
        CoachBench::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bench.button(u"Say it"_s));
        CoachBench::press(Qt::Key_1); // the numbers count everywhere but in the line
        QCOMPARE(bench.run().played().size(), turn + 1);
    }
}

void PracticeViewTest::theNewestIsInView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside") << QSize(944, 500);
    QTest::newRow("below") << QSize(600, 500);
}

void PracticeViewTest::theNewestIsInView()
{
    QFETCH(QSize, size);
    Bench bench(size);
    bench.open(u"late-refund"_s);
    for (int turn = 0; bench.run().turn() != nullptr; ++turn) {
        QVERIFY(turn < MostTurns);
        CoachBench::press(Qt::Key_1);
        const TalkBox *newest = bench.visible<TalkBox>(bench.talk()).last();
        QVERIFY(layoutComesToRest());
        QCOMPARE(newest->visibleRegion().boundingRect(), newest->rect());
        for (const WordRow *reply : bench.visible<WordRow>(bench.talk()))
            QCOMPARE(reply->visibleRegion().boundingRect(), reply->rect());
    }
}

/// Wider than they wish to be they need fewer lines.
void PracticeViewTest::boxesAreNoHigherThanTheirWords()
{
    Bench bench({780, 700});
    bench.open(u"late-refund"_s);
    for (int turn = 0; turn < 3; ++turn)
        CoachBench::press(Qt::Key_1);
    QVERIFY(layoutComesToRest());
    for (const TalkBox *box : bench.visible<TalkBox>(bench.talk()))
        QCOMPARE(box->height(), box->heightForWidth(box->width()));
    for (const WordRow *row : bench.visible<WordRow>(bench.talk()))
        QCOMPARE(row->height(), row->heightForWidth(row->width()));
    const auto *words = bench.talk().findChild<Transcript *>();
    QCOMPARE(words->height(), words->heightForWidth(words->width()));
}

/// With little room the replies stand below what was said, and all of it scrolls.
void PracticeViewTest::whatHasTheFocusIsInView()
{
    Bench bench({600, 360});
    bench.open(u"late-refund"_s);
    CoachBench::press(Qt::Key_1);
    QVERIFY(layoutComesToRest());
    const TalkBox *newest = bench.visible<TalkBox>(bench.talk()).last();
    QCOMPARE(newest->visibleRegion().boundingRect(), newest->rect());
    CoachBench::press(Qt::Key_End);
    const QWidget *last = QApplication::focusWidget();
    QCOMPARE(last, bench.visible<WordRow>(bench.talk()).last());
    QCOMPARE(last->visibleRegion().boundingRect(), last->rect());
    bench.line()->setFocus();
    CoachBench::type(u"So"_s);
    QCOMPARE(bench.line()->visibleRegion().boundingRect(), bench.line()->rect());
}

void PracticeViewTest::pagesScrollWhatWasSaid_data()
{
    theNewestIsInView_data();
}

void PracticeViewTest::pagesScrollWhatWasSaid()
{
    QFETCH(QSize, size);
    Bench bench(size);
    bench.open(u"late-refund"_s);
    for (int turn = 0; turn < 4; ++turn)
        CoachBench::press(Qt::Key_1);
    const TalkBox *first = bench.visible<TalkBox>(bench.talk()).first();
    QVERIFY(layoutComesToRest());
    QVERIFY(first->visibleRegion().isEmpty());
    for (int page = 0; page < 9; ++page)
        CoachBench::press(Qt::Key_PageUp);
    QVERIFY(!first->visibleRegion().isEmpty());
}

void PracticeViewTest::aConversationOfASiteIsThere()
{
    const QTemporaryDir site;
    QVERIFY(QDir(site.path()).mkdir(u"scenarios"_s));
    QFile own(QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/coach/en/scenarios/manager.json"));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QByteArray words = own.readAll();
    words.replace("{\n  \"id\": \"manager\"", "{\n  \"id\": \"our-own\"");
    words.replace("\"title\": \"I want to speak to your manager\"", "\"title\": \"<b>Ours</b>\"");
    words.replace("\"category\": \"pricing\",", "");
    QFile theirs(site.filePath(u"scenarios/ours.json"_s));
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write(words) == words.size());
    theirs.close();

    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {site.path()});
    CoachShelf shelf(u"en"_s, {site.path(), folder.path()}, wording, settings);
    for (const ContentProblem &problem : shelf.book().problems)
        QFAIL(qPrintable(contenttext::line(problem)));
    CoachPage page(shelf);
    page.showView(CoachPage::View::Practice);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.activate();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    const auto *row = qobject_cast<WordRow *>(QApplication::focusWidget());
    QVERIFY(row);
    QCOMPARE(row->text(), u"<b>Ours</b>"_s);
    QVERIFY(row->accessibleDescription().endsWith(u" up to 9 turns"_s)); // of no kind
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(page.practice().findChild<PracticeTalk *>()->run()->scenario().id, u"our-own"_s);
    for (const PlainLabel *label : page.practice().findChildren<PlainLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void PracticeViewTest::keepsWhereOneWasOverAnotherView()
{
    Bench bench;
    bench.open(u"late-refund"_s);
    CoachBench::press(Qt::Key_1);
    bench.page.showView(CoachPage::View::Cards);
    bench.page.activate();
    bench.page.showView(CoachPage::View::Practice);
    bench.page.activate();
    QCOMPARE(bench.run().played().size(), 1);
    QCOMPARE(QApplication::focusWidget(), bench.visible<WordRow>(bench.talk()).first());
}

EVENKEEL_TEST(PracticeViewTest)
#include "practiceviewtest.moc"
