#include "tests/support/testmain.h"
#include "tests/ui/coach/ownbench.h"
#include "ui/coach/draftedit.h"
#include "ui/coach/draftreview.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sayinsteadview.h"
#include "ui/coach/suggestionrow.h"
#include "ui/coach/termform.h"
#include "ui/coach/termlist.h"
#include "ui/coach/wordsfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What the wording helper points out is added to, changed and hidden where it is read.
class OwnRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void oneWordIsHidden();
    void aWholeRuleIsHiddenAndShownAgain();
    void aRuleForOneThingHasOneWay();
    void wordsOfTheCustomerAreNotWritten();
    void aLengthIsHidden();
    void hAsksAndEscLeavesIt();
    void undoByTheKeysInTheDraft();
    void typingIsWhatIsUndoneAfterwards();
    void wordsAreAdded();
    void aRuleIsChangedAndDeleted();
    void whatIsTypedStaysUntilItIsSaved();
    void whatIsWrongIsSaidAtItsField();
    void aFileThatCannotBeReadIsLeftAlone();
    void promisesAreAskedFor();
    void withoutAFolderNothingIsOffered();
};

namespace {

struct Bench : OwnBench
{
    Bench()
    {
        page.showView(CoachPage::View::SayInstead);
        page.activate();
    }

    [[nodiscard]] DraftEdit &editor() const { return page.sayInstead().editor(); }

    void draft(const QString &text) const
    {
        editor().setPlainText(text);
        editor().setFocus();
    }

    /// What is pointed out, as the draft says it.
    [[nodiscard]] QStringList found() const
    {
        QStringList said;
        const DraftReview &review = page.sayInstead().review();
        for (const WordingFinding &finding : review.findings())
            said.append(review.said(finding));
        return said;
    }

    [[nodiscard]] bool waitFor(const QStringList &expected) const
    {
        return QTest::qWaitFor([&] { return found() == expected; });
    }

    /// Without the signs that keep words in their own direction.
    [[nodiscard]] static QString plain(QString text)
    {
        return text.remove(u'\u2068').remove(u'\u2069');
    }

    /// What the open menu offers.
    [[nodiscard]] static QStringList offered()
    {
        QStringList texts;
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                texts.append(plain(action->text()));
        }
        return texts;
    }

    [[nodiscard]] bool choose(const QString &begin)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return false;
        const QList<QAction *> actions = menu->actions();
        const auto one = std::ranges::find_if(actions, [&begin](const QAction *action) {
            return plain(action->text()).startsWith(begin);
        });
        if (one == actions.end())
            return false;
        menu->close();
        (*one)->trigger();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }

    /// By the button of the line above; the draft has one of its own.
    [[nodiscard]] bool undo() const
    {
        auto *button = page.findChild<ChangeLine *>()->findChild<Button *>();
        if (!button->isVisible())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    [[nodiscard]] TermForm &form() const { return *page.findChild<TermForm *>(); }
    [[nodiscard]] QPlainTextEdit *field(const QString &begin) const
    {
        for (auto *edit : form().findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName().startsWith(begin))
                return edit;
        }
        return nullptr;
    }

    [[nodiscard]] QJsonObject written() const
    {
        return QJsonDocument::fromJson(content(u"wording.json"_s)).object();
    }

    void add(const QString &find, const QString &instead) const
    {
        QVERIFY(click(u"Add words"_s));
        field(u"Words to point out"_s)->setPlainText(find);
        field(u"Say instead"_s)->setPlainText(instead);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
};

const QString Never = u"Never point this out"_s;

const Button *undoOfTheDraft(const Bench &bench)
{
    const QList<Button *> buttons = bench.page.sayInstead().findChildren<Button *>();
    const auto found = std::ranges::find(buttons, u"Undo"_s, &Button::text);
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

void OwnRulesTest::oneWordIsHidden()
{
    Bench bench;
    bench.draft(u"Your SLA and your RMA are here."_s);
    QCOMPARE(bench.found(), QStringList({u"SLA"_s, u"RMA"_s}));
    QVERIFY(bench.click(Never));
    QCOMPARE(
        Bench::offered(), QStringList({u"Only “SLA”"_s, u"All like it: “sla”, “rma” and more"_s}));
    QVERIFY(bench.choose(u"Only"_s));
    QVERIFY(bench.waitFor({u"RMA"_s}));
    QVERIFY(bench.said().contains(u"“SLA”"_s));
    QCOMPARE(bench.written().value("exceptions"_L1).toArray().size(), 1);
    QVERIFY(bench.undo());
    QVERIFY(bench.waitFor({u"SLA"_s, u"RMA"_s}));
    QVERIFY(!QFile::exists(bench.user + u"/wording.json"_s));
}

void OwnRulesTest::aWholeRuleIsHiddenAndShownAgain()
{
    Bench bench;
    bench.draft(u"Your SLA and your RMA are here."_s);
    QVERIFY(bench.click(Never));
    QVERIFY(bench.choose(u"All like it"_s));
    QVERIFY(bench.waitFor({}));
    QCOMPARE(
        bench.content(u"wording.json"_s),
        "{\n  \"rules\": [\n    {\"id\": \"j-short-forms\", \"hidden\": true}\n  ]\n}\n");
    const auto *hidden = bench.page.sayInstead().findChild<HiddenList *>();
    QVERIFY(hidden->isVisible());
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QVERIFY(bench.waitFor({u"SLA"_s, u"RMA"_s}));
    QVERIFY(!hidden->isVisible());
    QVERIFY(bench.said().contains(u"“sla”"_s));
}

void OwnRulesTest::aRuleForOneThingHasOneWay()
{
    Bench bench;
    bench.draft(u"Let us touch base."_s);
    QVERIFY(bench.click(Never));
    QCOMPARE(Bench::offered(), QStringList{u"All like it: “touch base”"_s});
    QApplication::activePopupWidget()->close();
}

void OwnRulesTest::wordsOfTheCustomerAreNotWritten()
{
    Bench bench;
    bench.draft(u"We cannot call Ms Adeyemi."_s);
    QVERIFY(bench.click(Never));
    QCOMPARE(Bench::offered().size(), 1);
    QCOMPARE(Bench::offered().first(), u"All like it: “we can not …”, “we can not” and more"_s);
    QApplication::activePopupWidget()->close();
    bench.draft(u"We cannot send it."_s); // of words of the rules alone
    QVERIFY(bench.click(Never));
    QCOMPARE(Bench::offered().first(), u"Only “We cannot send it”"_s);
    QApplication::activePopupWidget()->close();
}

void OwnRulesTest::aLengthIsHidden()
{
    Bench bench;
    bench.draft(u"word "_s.repeated(41) + u"."_s);
    QCOMPARE(bench.found().size(), 1);
    QVERIFY(bench.click(Never));
    QCOMPARE(Bench::offered(), QStringList{u"All like it: Sentences of more than 40 words"_s});
    QVERIFY(bench.choose(u"All"_s));
    QVERIFY(bench.waitFor({}));
    QCOMPARE(bench.written().value("lengths"_L1).toArray().size(), 1);
    QVERIFY(bench.said().contains(u"Sentences of more than 40 words"_s));
}

void OwnRulesTest::hAsksAndEscLeavesIt()
{
    Bench bench;
    bench.draft(u"Your SLA is here."_s);
    Bench::press(Qt::Key_F4);
    QVERIFY(qobject_cast<SuggestionRow *>(QApplication::focusWidget()));
    Bench::press(Qt::Key_H);
    QCOMPARE(Bench::offered().size(), 2);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(bench.found().size(), 1);
    QVERIFY(!QFile::exists(bench.user + u"/wording.json"_s));
}

void OwnRulesTest::undoByTheKeysInTheDraft()
{
    Bench bench;
    bench.draft(u"Your SLA is here."_s);
    const Button *draftsOwn = undoOfTheDraft(bench);
    const int withKeys = draftsOwn->sizeHint().width();
    Bench::press(Qt::Key_F4);
    Bench::press(Qt::Key_H);
    QVERIFY(bench.choose(u"Only"_s));
    QVERIFY(bench.waitFor({}));
    QCOMPARE(QApplication::focusWidget(), &bench.editor()); // no row is left
    QVERIFY(draftsOwn->sizeHint().width() < withKeys); // the keys are not named twice
    Bench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(draftsOwn->sizeHint().width(), withKeys);
    QVERIFY(bench.waitFor({u"SLA"_s}));
    QCOMPARE(bench.editor().toPlainText(), u"Your SLA is here."_s);
}

void OwnRulesTest::typingIsWhatIsUndoneAfterwards()
{
    Bench bench;
    bench.draft(u"Your SLA is here."_s);
    QVERIFY(bench.click(Never));
    QVERIFY(bench.choose(u"Only"_s));
    QVERIFY(bench.waitFor({}));
    bench.editor().setFocus();
    bench.editor().moveCursor(QTextCursor::End);
    Bench::type(u"x"_s);
    QVERIFY(bench.said().isEmpty());
    Bench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.editor().toPlainText(), u"Your SLA is here."_s);
    QVERIFY(bench.found().isEmpty());
}

void OwnRulesTest::wordsAreAdded()
{
    Bench bench;
    bench.draft(u"I will touch base on Friday at 3, and/or write."_s);
    QVERIFY(bench.click(u"Add words"_s));
    QCOMPARE(QApplication::focusWidget(), bench.field(u"Words to point out"_s));
    Bench::type(u"touch base"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    Bench::type(u"and/or"_s);
    Bench::press(Qt::Key_Tab);
    Bench::type(u"talk"_s);
    Bench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.waitFor({u"touch base"_s, u"and/or"_s}));
    const WordingFinding first = bench.page.sayInstead().review().findings().first();
    QCOMPARE(first.suggestions, QStringList{u"talk"_s});
    QCOMPARE(first.reason, u"You asked to have this pointed out."_s);
    QVERIFY(bench.said().contains(u"“touch base”, “and/or”"_s));
    QVERIFY(!bench.button(Never));
    QVERIFY(bench.button(u"Change"_s));
}

void OwnRulesTest::aRuleIsChangedAndDeleted()
{
    Bench bench;
    bench.draft(u"We synergise your parcel."_s);
    bench.add(u"synergise"_s, {});
    QVERIFY(bench.waitFor({u"synergise"_s}));
    QVERIFY(bench.click(u"Change"_s)); // of its row
    QCOMPARE(bench.field(u"Words to point out"_s)->toPlainText(), u"synergise"_s);
    QCOMPARE(bench.form().findChild<TextField *>()->text(), QString());
    bench.field(u"Words to point out"_s)->setPlainText(u"parcel"_s);
    Bench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.waitFor({u"parcel"_s}));
    QCOMPARE(bench.written().value("rules"_L1).toArray().size(), 1);
    auto *terms = bench.page.sayInstead().findChild<TermList *>();
    QVERIFY(terms->isVisible());
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Delete"_s));
    QVERIFY(bench.waitFor({}));
    QVERIFY(!terms->isVisible());
    QVERIFY(bench.undo());
    QVERIFY(bench.waitFor({u"parcel"_s}));
}

void OwnRulesTest::whatIsTypedStaysUntilItIsSaved()
{
    Bench bench;
    QVERIFY(bench.click(u"Add words"_s));
    Bench::type(u"half"_s);
    Bench::press(Qt::Key_Escape);
    QVERIFY(bench.form().isHidden());
    QCOMPARE(QApplication::focusWidget(), &bench.editor());
    QVERIFY(bench.click(u"Add words"_s));
    QCOMPARE(bench.field(u"Words to point out"_s)->toPlainText(), u"half"_s);
    QVERIFY(bench.click(u"Discard"_s));
    QCOMPARE(bench.field(u"Words to point out"_s)->toPlainText(), QString());
    QVERIFY(!QFile::exists(bench.user + u"/wording.json"_s));
}

void OwnRulesTest::whatIsWrongIsSaidAtItsField()
{
    Bench bench;
    bench.add(u"..."_s, u"by {moon}"_s);
    QVERIFY(!bench.form().isHidden());
    QVERIFY(
        bench.field(u"Words to point out"_s)->accessibleDescription().startsWith(u"Write words"_s));
    QVERIFY(bench.field(u"Say instead"_s)->accessibleDescription().contains(u"{moon}"_s));
    QVERIFY(!QFile::exists(bench.user + u"/wording.json"_s));
}

void OwnRulesTest::aFileThatCannotBeReadIsLeftAlone()
{
    Bench bench;
    bench.draft(u"Your SLA is here."_s);
    bench.write(u"wording.json"_s, "{ \"rules\": [,] }");
    QVERIFY(bench.click(Never));
    QVERIFY(bench.choose(u"All"_s));
    QVERIFY(bench.said().contains(u"wording.json"_s));
    QVERIFY(!bench.undo());
    QCOMPARE(bench.content(u"wording.json"_s), "{ \"rules\": [,] }");
    QCOMPARE(bench.found(), QStringList{u"SLA"_s});
}

void OwnRulesTest::promisesAreAskedFor()
{
    Bench bench;
    QVERIFY(bench.click(u"Add words"_s));
    Bench::type(u"next day"_s);
    bench.form().findChild<QCheckBox *>()->click();
    Bench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.form().isHidden());
    QVERIFY(QTest::qWaitFor([&] {
        return bench.shelf.wording().absolutePromises(u"Delivery next day"_s).size() == 1;
    }));
}

void OwnRulesTest::withoutAFolderNothingIsOffered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {});
    CoachShelf shelf(u"en"_s, {}, wording, settings);
    CoachPage page(shelf);
    page.show();
    page.showView(CoachPage::View::SayInstead);
    page.sayInstead().editor().setPlainText(u"Your SLA is here."_s);
    for (const Button *button : page.findChildren<Button *>())
        QVERIFY(
            !button->isVisible() || (button->text() != Never && button->text() != u"Add words"_s));
}

EVENKEEL_TEST(OwnRulesTest)
#include "ownrulestest.moc"
