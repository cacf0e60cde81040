#include "tests/support/testmain.h"
#include "tests/ui/coach/coachbench.h"
#include "ui/coach/draftedit.h"
#include "ui/coach/draftreview.h"
#include "ui/coach/sayinsteadview.h"
#include "ui/coach/suggestionrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// A draft is read as it is typed; what is pointed out can be replaced or kept, by keyboard.
class SayInsteadTest : public QObject
{
    Q_OBJECT

private slots:
    void typingPointsOut();
    void enterReplacesAndUndoBringsBack();
    void undoTakesBackAWord();
    void anOpenSlotIsSelected();
    void keptWordsStay();
    void anotherWordingIsOffered();
    void whatIsGoodIsSaid();
    void theReplyIsCopied();
    void theLastFollowsTheFirst();
    void richTextBecomesPlain();
    void wordsOfPeopleHaveNoSlots();
    void whatIsWrongInRulesIsSaid();
    void changedRulesAreReadAgain();
    void clearedIsGoneAndCanBeUndone();
};

namespace {

struct Bench : CoachBench
{
    Bench()
    {
        page.showView(CoachPage::View::SayInstead);
        page.activate();
    }

    [[nodiscard]] DraftEdit &editor() const { return page.sayInstead().editor(); }
    [[nodiscard]] QString text() const { return editor().toPlainText(); }

    [[nodiscard]] QList<SuggestionRow *> rows() const
    {
        QList<SuggestionRow *> rows = page.sayInstead().findChildren<SuggestionRow *>();
        rows.removeIf([](const SuggestionRow *row) { return row->isHidden(); });
        return rows;
    }

    [[nodiscard]] Button *button(const QString &name) const
    {
        for (Button *button : page.sayInstead().findChildren<Button *>()) {
            if (button->text() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = page.sayInstead().findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&words](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

const QString Unkind = u"Unfortunately we can't process your refund until next week."_s;

} // namespace

void SayInsteadTest::typingPointsOut()
{
    const Bench bench;
    QCOMPARE(QApplication::focusWidget(), &bench.editor());
    QVERIFY(bench.says(u"Type or paste a reply."_s));
    CoachBench::type(Unkind);
    QCOMPARE(bench.rows().size(), 1);
    QVERIFY(bench.rows().first()->accessibleName().startsWith(u"Unfortunately we can't"_s));
    QCOMPARE(bench.editor().extraSelections().size(), 1);
    QCOMPARE(
        bench.editor().extraSelections().first().format.underlineStyle(),
        QTextCharFormat::WaveUnderline);
}

void SayInsteadTest::enterReplacesAndUndoBringsBack()
{
    const Bench bench;
    CoachBench::type(Unkind);
    CoachBench::press(Qt::Key_F4);
    QCOMPARE(QApplication::focusWidget(), bench.rows().first());
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.text(), u"We can process your refund from next week."_s);
    QVERIFY(bench.rows().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &bench.editor());
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.text(), Unkind);
}

void SayInsteadTest::undoTakesBackAWord()
{
    const Bench bench;
    CoachBench::type(u"one two three"_s);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.text(), u"one two "_s);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.text(), u"one "_s);
    CoachBench::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.text(), u"one two "_s);
}

void SayInsteadTest::anOpenSlotIsSelected()
{
    const Bench bench;
    CoachBench::type(u"I will get back to you soon."_s);
    CoachBench::press(Qt::Key_F4);
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.text(), u"I will get back to you by [day, time]."_s);
    QCOMPARE(bench.editor().textCursor().selectedText(), u"[day, time]"_s);
    CoachBench::type(u"Friday 15:00"_s);
    QCOMPARE(bench.text(), u"I will get back to you by Friday 15:00."_s);
}

void SayInsteadTest::keptWordsStay()
{
    const Bench bench;
    CoachBench::type(Unkind);
    bench.button(u"Keep mine"_s)->click();
    QVERIFY(bench.rows().isEmpty());
    CoachBench::type(u" "_s + Unkind); // the same words again
    QVERIFY(bench.rows().isEmpty());
    QVERIFY(bench.text().startsWith(Unkind));
    bench.button(u"Clear"_s)->click();
    bench.editor().setFocus();
    CoachBench::type(Unkind);
    QCOMPARE(bench.rows().size(), 1);
}

void SayInsteadTest::anotherWordingIsOffered()
{
    const Bench bench;
    CoachBench::type(u"You'll have to send the form again."_s);
    QCOMPARE(bench.rows().size(), 1);
    const QString first = bench.rows().first()->suggestion();
    bench.button(u"Another"_s)->click();
    QVERIFY(bench.rows().first()->suggestion() != first);
}

void SayInsteadTest::whatIsGoodIsSaid()
{
    const Bench bench;
    CoachBench::type(u"Thank you for your message."_s);
    QVERIFY(bench.says(u"Good already: thanks."_s));
    QVERIFY(bench.says(u"Nothing to point out."_s));
}

void SayInsteadTest::theReplyIsCopied()
{
    const Bench bench;
    QVERIFY(!bench.button(u"Copy reply"_s)->isEnabled());
    CoachBench::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.copied.isEmpty());
    CoachBench::type(u"Thank you."_s);
    CoachBench::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.copied.size(), 1);
    QCOMPARE(bench.copied.first().first().toString(), u"Thank you."_s);
}

void SayInsteadTest::theLastFollowsTheFirst()
{
    const Bench bench;
    CoachBench::type(Unkind + u" I will get back to you soon."_s);
    QCOMPARE(bench.rows().size(), 2);
    CoachBench::press(Qt::Key_F4);
    const qsizetype begin = bench.page.sayInstead().review().current();
    CoachBench::press(Qt::Key_F4);
    QVERIFY(bench.page.sayInstead().review().current() != begin);
    CoachBench::press(Qt::Key_F4);
    QCOMPARE(bench.page.sayInstead().review().current(), begin);
}

void SayInsteadTest::richTextBecomesPlain()
{
    const Bench bench;
    auto *rich = new QMimeData;
    rich->setHtml(u"<b>Dear</b> <img src='http://a/b.png'> Ms Alder"_s);
    rich->setText(u"Dear Ms Alder"_s);
    QGuiApplication::clipboard()->setMimeData(rich);
    bench.page.sayInstead().paste();
    QCOMPARE(bench.text(), u"Dear Ms Alder"_s);
    QVERIFY(!bench.editor().toHtml().contains(u"<img"_s));
    QGuiApplication::clipboard()->clear();
}

void SayInsteadTest::wordsOfPeopleHaveNoSlots()
{
    const Bench bench;
    CoachBench::type(u"Unfortunately we can't process {name} until next week."_s);
    for (const SuggestionRow *row : bench.rows())
        QVERIFY(row->accessibleName().contains(u"{name}"_s));
}

void SayInsteadTest::whatIsWrongInRulesIsSaid()
{
    const QTemporaryDir site;
    QFile file(site.filePath(u"wording.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"nonsense\": 1}");
    file.close();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {site.path()});
    CoachShelf shelf(u"en"_s, {site.path()}, wording, settings);
    CoachPage page(shelf);
    page.showView(CoachPage::View::SayInstead);
    const auto lines = page.findChildren<IconLine *>();
    QVERIFY(std::ranges::any_of(
        lines, [](const IconLine *line) { return line->words().contains(u"wording.json:"_s); }));
}

void SayInsteadTest::changedRulesAreReadAgain()
{
    const QTemporaryDir site;
    const auto write = [&site](const QByteArray &content) {
        QFile file(site.filePath(u"wording.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write("{\n\"nonsense\": 1}");
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {site.path()});
    CoachShelf shelf(u"en"_s, {site.path()}, wording, settings);
    CoachPage page(shelf);
    const QSignalSpy made(&wording, &WordingShelf::made);
    const QSignalSpy said(&page, &CoachPage::messageRequested);
    page.show();
    page.showView(CoachPage::View::SayInstead);
    QTRY_COMPARE(made.size(), 1);
    page.sayInstead().editor().setPlainText(u"We synergise your parcel."_s);
    const DraftReview &review = page.sayInstead().review();
    QVERIFY(review.findings().isEmpty());
    write(R"({"rules": [{"id": "ours", "rule": "jargon", "reason": "Ours.",
        "find": ["synergise"]}]})");
    page.activate();
    QTRY_COMPARE(review.findings().size(), 1);
    QCOMPARE(said.size(), 1); // nothing is left out any more
    write("{}");
    page.activate();
    QTRY_VERIFY(review.findings().isEmpty());
    QCOMPARE(said.size(), 1);
}

void SayInsteadTest::clearedIsGoneAndCanBeUndone()
{
    const Bench bench;
    CoachBench::type(Unkind);
    bench.button(u"Clear"_s)->click();
    QVERIFY(bench.text().isEmpty());
    bench.button(u"Undo"_s)->click();
    QCOMPARE(bench.text(), Unkind);
}

EVENKEEL_TEST(SayInsteadTest)
#include "sayinsteadtest.moc"
