#include "tests/support/layoutrest.h"
#include "tests/support/testmain.h"
#include "tests/ui/coach/ownbench.h"
#include "ui/coach/cardform.h"
#include "ui/coach/cardgrid.h"
#include "ui/coach/cardsview.h"
#include "ui/coach/cardtile.h"
#include "ui/coach/changeline.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sitenote.h"
#include "ui/coach/wordsfield.h"
#include "ui/text/contenttext.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Cards of the user's own: added, changed, hidden, and taken back, and nothing typed is lost.
class OwnCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewCardIsAdded();
    void whatIsMissingIsSaidAtItsField();
    void aCardIsChangedAndComesBack();
    void hidingIsUndone();
    void whatUndoBringsBackIsChosenAndInView();
    void undoByKeysStaysOnThePage();
    void whatIsHiddenIsShownAgain();
    void anOwnCardIsDeleted();
    void whatIsTypedOutlivesTheForm();
    void whatIsTypedMayBeDiscarded();
    void aFileThatCannotBeReadIsNotOverwritten();
    void aFolderThatCannotBeWrittenLosesNothing();
    void withoutAFolderNothingIsOffered();
    void whatASiteLaysDownIsShown();
    void aMendedFileIsReadAgain();
    void aFileOfASiteIsReadAgain();
    void whoComesBackFromAnEditorSeesIt();
};

namespace {

const CoachCard *current(const OwnBench &bench)
{
    return bench.page.cards().cards().current();
}

QLineEdit *field(const OwnBench &bench, const QString &name)
{
    for (QLineEdit *edit : bench.page.cards().findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QPlainTextEdit *box(const OwnBench &bench, const QString &name)
{
    for (QPlainTextEdit *edit : bench.page.cards().findChildren<QPlainTextEdit *>()) {
        if (edit->accessibleName().startsWith(name))
            return edit;
    }
    return nullptr;
}

bool isEditing(const OwnBench &bench)
{
    return bench.page.cards().findChild<CardForm *>()->isVisible();
}

void fillNew(const OwnBench &bench)
{
    QVERIFY(bench.click(u"New card"_s));
    OwnBench::type(u"House rule"_s);
    field(bench, u"What to do, in one line"_s)->setFocus();
    OwnBench::type(u"Ask twice."_s);
}

} // namespace

void OwnCardsTest::aNewCardIsAdded()
{
    const OwnBench bench;
    const qsizetype before = bench.shelf.book().cards.size();
    fillNew(bench);
    box(bench, u"Say it like this"_s)->insertPlainText(u"One.\n\n Two. "_s);
    OwnBench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!isEditing(bench));
    QCOMPARE(bench.shelf.book().cards.size(), before + 1);
    const CoachCard made = bench.shelf.book().cards.last();
    QCOMPARE(made.title, u"House rule"_s);
    QCOMPARE(made.text, u"Ask twice."_s);
    QCOMPARE(made.say, (QStringList{u"One."_s, u"Two."_s}));
    QVERIFY(made.principles.isEmpty());
    QCOMPARE(current(bench)->id, made.id);
    QVERIFY(bench.button(u"Delete"_s));
    QVERIFY(bench.page.subtitle().startsWith(QString::number(before + 1)));
    QCOMPARE(bench.said(), u"Card saved."_s);
    QVERIFY(qobject_cast<CardTile *>(QApplication::focusWidget()));
}

void OwnCardsTest::whatIsMissingIsSaidAtItsField()
{
    const OwnBench bench;
    QVERIFY(bench.click(u"New card"_s));
    OwnBench::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isEditing(bench));
    const QLineEdit *title = field(bench, u"Title"_s);
    QVERIFY(title->hasFocus());
    QVERIFY(title->accessibleDescription().contains(u"for example"_s));
    QVERIFY(!field(bench, u"What to do, in one line"_s)->accessibleDescription().isEmpty());
    QVERIFY(bench.content(u"cards.json"_s).isEmpty());
}

void OwnCardsTest::aCardIsChangedAndComesBack()
{
    const OwnBench bench;
    const CoachCard before = *current(bench);
    QVERIFY(!bench.button(u"Back to the original"_s));
    QVERIFY(bench.click(u"Change"_s));
    QCOMPARE(field(bench, u"Title"_s)->text(), before.title);
    OwnBench::press(Qt::Key_A, Qt::ControlModifier);
    OwnBench::type(u"Slow down"_s);
    OwnBench::press(Qt::Key_Return, Qt::ControlModifier);
    CoachCard changed = before;
    changed.title = u"Slow down"_s;
    QCOMPARE(*current(bench), changed);
    QCOMPARE(bench.shelf.book().cards.first(), changed);
    QVERIFY(bench.click(u"Back to the original"_s));
    QCOMPARE(*current(bench), before);
    QVERIFY(!bench.button(u"Back to the original"_s));
}

void OwnCardsTest::hidingIsUndone()
{
    const OwnBench bench;
    const QList<CoachCard> before = bench.shelf.book().cards;
    OwnBench::press(Qt::Key_H);
    QTRY_COMPARE(current(bench)->id, before.at(1).id);
    QCOMPARE(bench.shelf.book().cards.size(), before.size() - 1);
    QVERIFY(qobject_cast<CardTile *>(QApplication::focusWidget()));
    QVERIFY(bench.said().contains(before.first().title));
    QVERIFY(bench.click(u"Undo"_s));
    QCOMPARE(bench.shelf.book().cards, before);
    QVERIFY(!QFile::exists(bench.user + u"/cards.json"_s));
    QVERIFY(!bench.button(u"Undo"_s));
    QVERIFY(qobject_cast<CardTile *>(QApplication::focusWidget()));
}

void OwnCardsTest::whatUndoBringsBackIsChosenAndInView()
{
    const OwnBench bench;
    const QString last = bench.shelf.book().cards.last().id;
    OwnBench::press(Qt::Key_End);
    QCOMPARE(current(bench)->id, last);
    OwnBench::press(Qt::Key_H);
    QTRY_VERIFY(current(bench)->id != last);
    OwnBench::press(Qt::Key_Home);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(current(bench)->id, last);
    const auto *tile = qobject_cast<CardTile *>(QApplication::focusWidget());
    QVERIFY(tile);
    QCOMPARE(tile->card().id, last);
    QVERIFY(layoutComesToRest());
    QCOMPARE(tile->visibleRegion().boundingRect(), tile->rect());
}

/// The same keys take back the last change of the log elsewhere.
void OwnCardsTest::undoByKeysStaysOnThePage()
{
    OwnBench bench;
    int elsewhere = 0;
    auto *action = new QAction(&bench.page);
    action->setShortcut(QKeySequence::Undo);
    bench.page.addAction(action);
    connect(action, &QAction::triggered, this, [&elsewhere] { ++elsewhere; });
    const QList<CoachCard> before = bench.shelf.book().cards;
    QVERIFY(bench.click(u"Hide"_s));
    QCOMPARE(bench.shelf.book().cards.size(), before.size() - 1);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.shelf.book().cards, before);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier); // once too often
    QCOMPARE(elsewhere, 0);
    bench.page.findChild<ChangeLine *>()->putAway();
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(elsewhere, 1);

    QVERIFY(bench.click(u"Hide"_s));
    bench.page.showView(CoachPage::View::SayInstead);
    QVERIFY(bench.said().isEmpty());
    QVERIFY(!bench.shelf.own().offersUndo());
}

void OwnCardsTest::whatIsHiddenIsShownAgain()
{
    const OwnBench bench;
    const CoachCard first = *current(bench);
    const auto *hidden = bench.page.cards().findChild<HiddenList *>();
    QVERIFY(!hidden->isVisible());
    QVERIFY(bench.click(u"Hide"_s));
    QVERIFY(hidden->isVisible());
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(*current(bench), first);
    QVERIFY(!hidden->isVisible());
    QCOMPARE(bench.content(u"cards.json"_s), "{\n  \"cards\": []\n}\n"_ba);
}

void OwnCardsTest::anOwnCardIsDeleted()
{
    const OwnBench bench;
    const qsizetype before = bench.shelf.book().cards.size();
    fillNew(bench);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(bench.click(u"Delete"_s));
    QCOMPARE(bench.shelf.book().cards.size(), before);
    QVERIFY(bench.click(u"Undo"_s));
    QCOMPARE(bench.shelf.book().cards.size(), before + 1);
}

void OwnCardsTest::whatIsTypedOutlivesTheForm()
{
    OwnBench bench;
    fillNew(bench);
    OwnBench::press(Qt::Key_Escape);
    QVERIFY(!isEditing(bench));
    QVERIFY(bench.click(u"Change"_s)); // another one has its own
    QCOMPARE(field(bench, u"Title"_s)->text(), current(bench)->title);
    OwnBench::press(Qt::Key_Escape);

    OwnBench later;
    later.shelf.own().typed().setContent(bench.shelf.own().typed().content());
    QVERIFY(later.click(u"New card"_s));
    QCOMPARE(field(later, u"Title"_s)->text(), u"House rule"_s);
    QVERIFY(later.click(u"Save"_s));
    QVERIFY(later.shelf.own().typed().content().isEmpty());
    QCOMPARE(later.shelf.book().cards.last().text, u"Ask twice."_s);
}

void OwnCardsTest::whatIsTypedMayBeDiscarded()
{
    OwnBench bench;
    QVERIFY(bench.click(u"Change"_s));
    QVERIFY(!bench.button(u"Discard"_s));
    OwnBench::type(u"x"_s);
    QVERIFY(bench.click(u"Discard"_s));
    QCOMPARE(field(bench, u"Title"_s)->text(), current(bench)->title);
    QVERIFY(bench.shelf.own().typed().content().isEmpty());
    QVERIFY(!bench.button(u"Discard"_s));
}

void OwnCardsTest::aFileThatCannotBeReadIsNotOverwritten()
{
    const OwnBench bench;
    const QByteArray theirs = "{\n\"cards\": [,]}";
    bench.write(u"cards.json"_s, theirs);
    fillNew(bench);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(isEditing(bench));
    const QString fault = bench.page.cards().findChild<CardForm *>()->fault();
    QVERIFY2(fault.contains(u"cards.json:2:"_s), qPrintable(fault));
    QCOMPARE(field(bench, u"Title"_s)->text(), u"House rule"_s);
    QCOMPARE(bench.content(u"cards.json"_s), theirs);
    OwnBench::press(Qt::Key_Escape);
    QVERIFY(bench.click(u"Hide"_s));
    QVERIFY(bench.said().contains(u"cards.json:2:"_s));
    QVERIFY(!bench.button(u"Undo"_s));
    QCOMPARE(bench.content(u"cards.json"_s), theirs);
}

void OwnCardsTest::aFolderThatCannotBeWrittenLosesNothing()
{
    const OwnBench bench;
    QFile inTheWay(bench.folder.filePath(u"user"_s)); // a file where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    fillNew(bench);
    QVERIFY(bench.click(u"Save"_s));
    QVERIFY(isEditing(bench));
    QVERIFY(!bench.page.cards().findChild<CardForm *>()->fault().isEmpty());
    QCOMPARE(field(bench, u"Title"_s)->text(), u"House rule"_s);
}

void OwnCardsTest::withoutAFolderNothingIsOffered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {});
    CoachShelf shelf(u"en"_s, {}, wording, settings);
    CoachPage page(shelf);
    page.show();
    for (const Button *button : page.findChildren<Button *>()) {
        const QStringList own{u"New card"_s, u"Change"_s, u"Hide"_s};
        QVERIFY(!own.contains(button->text()) || !button->isVisible());
    }
}

void OwnCardsTest::whatASiteLaysDownIsShown()
{
    const OwnBench without;
    QVERIFY(without.page.findChildren<SiteNote *>().isEmpty());

    const QTemporaryDir site;
    QFile file(site.filePath(u"site.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"promises": {"allowed": [
        {"id": "a", "text": "<b>A call back</b>", "within": "one day"}]},
        "escalation": [{"id": "b", "to": "The lead", "when": "They ask."}]})");
    file.close();
    Settings settings(site.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {});
    CoachShelf shelf(u"en"_s, {site.path()}, wording, settings);
    CoachPage page(shelf);
    page.showView(CoachPage::View::Phrases);
    QStringList texts;
    const auto notes = page.findChildren<SiteNote *>();
    QCOMPARE(notes.size(), 4); // below the cards, and at their purposes
    for (const SiteNote *note : notes) {
        for (const PlainLabel *label : note->findChildren<PlainLabel *>()) {
            texts.append(label->text());
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QCOMPARE(texts.count(u"<b>A call back</b>"_s), 2);
    QCOMPARE(texts.count(u"Within: one day"_s), 2);
    QCOMPARE(texts.count(u"1. The lead"_s), 2);
    QCOMPARE(texts.count(u"Your site's own words, not Evenkeel's."_s), 4);
}

void OwnCardsTest::aMendedFileIsReadAgain()
{
    OwnBench bench;
    QSignalSpy read(&bench.shelf, &CoachShelf::bookChanged);
    QSignalSpy told(&bench.page, &CoachPage::messageRequested);
    const qsizetype before = bench.shelf.book().cards.size();
    bench.write(u"cards.json"_s, "{\n\"cards\": [,]}");
    bench.page.activate();
    QCOMPARE(read.size(), 1);
    const auto *notice = bench.page.findChild<IconLine *>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->words().contains(u"cards.json:2:"_s), qPrintable(notice->words()));
    bench.page.activate();
    QCOMPARE(read.size(), 1); // it is as it was

    bench.write(u"cards.json"_s, R"({"cards": [{"id": "ours", "icon": "note", "title": "Ours",
        "text": "Ask twice.", "moment": "during"}]})");
    bench.page.activate();
    QCOMPARE(read.size(), 2);
    for (const ContentProblem &problem : bench.shelf.book().problems)
        QFAIL(qPrintable(contenttext::line(problem)));
    QVERIFY(!notice->isVisible());
    QCOMPARE(told.size(), 1);
    QCOMPARE(bench.shelf.book().cards.size(), before + 1);
    QCOMPARE(bench.shelf.own().whose(OwnContent::Kind::Cards, u"ours"_s), OwnContent::Whose::Own);

    QVERIFY(bench.click(u"Hide"_s)); // what the program writes it has read
    const qsizetype since = read.size();
    bench.page.activate();
    QCOMPARE(read.size(), since);
}

void OwnCardsTest::aFileOfASiteIsReadAgain()
{
    OwnBench bench;
    QVERIFY(bench.page.cards().findChildren<SiteNote *>().isEmpty());
    QVERIFY(QDir().mkpath(bench.site + u"/scenarios"_s));
    QFile file(bench.site + u"/site.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"escalation": [{"id": "b", "to": "The lead", "when": "They ask."}]})");
    file.close();
    bench.page.activate();
    QCOMPARE(bench.page.cards().findChildren<SiteNote *>().size(), 1);

    QFile scenario(bench.site + u"/scenarios/one.json"_s);
    QVERIFY(scenario.open(QIODevice::WriteOnly) && scenario.write("{") == 1);
    scenario.close();
    bench.page.activate();
    QCOMPARE(bench.shelf.book().problems.size(), 1);
    QVERIFY(scenario.remove());
    bench.page.activate();
    QVERIFY(bench.shelf.book().problems.isEmpty());
}

void OwnCardsTest::whoComesBackFromAnEditorSeesIt()
{
    OwnBench bench;
    bench.write(u"cards.json"_s, "{\n\"cards\": [,]}");
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&bench.page, &back);
    QTRY_VERIFY(bench.page.findChild<IconLine *>()->isVisible());
    QVERIFY(qobject_cast<CardTile *>(QApplication::focusWidget()));
}

EVENKEEL_TEST(OwnCardsTest)
#include "owncardstest.moc"
