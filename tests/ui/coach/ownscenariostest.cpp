#include "tests/support/testmain.h"
#include "tests/ui/coach/ownbench.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/practicelist.h"
#include "ui/coach/practiceview.h"
#include "ui/coach/wordrow.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Conversations of the user's own: added from a file, hidden, taken away, written out.
class OwnScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsAddedAndCanBePlayed();
    void whatIsWrongIsSaidWithItsLine();
    void theSameIdIsKeptBeside();
    void theSameWordsAreNotAddedTwice();
    void hidingGoesOnToTheNext();
    void hidingByItsButton();
    void allHiddenLeavesAWayBack();
    void ownIsRemovedWithUndo();
    void delRemovesOnlyOnesOwn();
    void aShippedOneIsSavedAsAStart();
    void anotherFileIsNotWrittenOver();
    void undoInAConversationIsTheConversations();
    void theHeaderOffersAdding();
};

namespace {

/// Shows the conversations.
struct PracticeBench : OwnBench
{
    PracticeBench()
    {
        page.showView(CoachPage::View::Practice);
        page.activate();
    }

    [[nodiscard]] PracticeList &list() const { return page.practice().list(); }
    [[nodiscard]] const QList<Scenario> &all() const { return shelf.book().scenarios; }
    [[nodiscard]] bool shows(const QString &id) const
    {
        return std::ranges::find(all(), id, &Scenario::id) != all().end();
    }

    /// The title of the row that has the focus.
    [[nodiscard]] static QString focused()
    {
        const auto *row = qobject_cast<WordRow *>(QApplication::focusWidget());
        return row ? row->text() : QString();
    }

    [[nodiscard]] static QByteArray manager(const QByteArray &title = "Ours")
    {
        QFile own(QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/coach/en/scenarios/manager.json"));
        if (!own.open(QIODevice::ReadOnly))
            qFatal("no conversation");
        return own.readAll().replace("I want to speak to your manager", title);
    }

    [[nodiscard]] QString file(const QByteArray &content, const QString &name) const
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no file");
        return made.fileName();
    }

    [[nodiscard]] QString ours() const
    {
        return file(
            manager().replace("{\n  \"id\": \"manager\"", "{\n  \"id\": \"ours\""), u"o.json"_s);
    }
};

} // namespace

void OwnScenariosTest::aFileIsAddedAndCanBePlayed()
{
    const PracticeBench bench;
    bench.list().addFrom(bench.ours());
    QVERIFY(bench.shows(u"ours"_s));
    QVERIFY(bench.said().contains(u"is added"_s));
    QCOMPARE(PracticeBench::focused(), u"Ours"_s);
    QVERIFY(QApplication::focusWidget()->accessibleDescription().endsWith(u", yours"_s));
    OwnBench::press(Qt::Key_Return);
    QVERIFY(bench.page.practice().isTalking());
    OwnBench::press(Qt::Key_Escape);
    QCOMPARE(PracticeBench::focused(), u"Ours"_s);
}

void OwnScenariosTest::whatIsWrongIsSaidWithItsLine()
{
    const PracticeBench bench;
    QByteArray bad = PracticeBench::manager();
    bad.replace("\"title\"", "\"titel\"");
    bench.list().addFrom(bench.file(bad, u"bad.json"_s));
    const QStringList lines = bench.said().split(u'\n');
    QVERIFY(lines.first().contains(u"bad.json"_s));
    QVERIFY(lines.contains(u"Line 3: \"titel\" is no key that is known here."_s));
    QVERIFY(!bench.button(u"Undo"_s));
    QVERIFY(!QFileInfo::exists(bench.user));
    QByteArray much = PracticeBench::manager();
    much.replace("\"feedback\"", "\"feedbak\"");
    bench.list().addFrom(bench.file(much, u"bad.json"_s));
    QCOMPARE(bench.said().split(u'\n').size(), 7); // the name, five lines, and how many more
    bench.list().addFrom(bench.folder.filePath(u"nowhere.json"_s));
    QVERIFY(bench.said().contains(u"The file cannot be read."_s));
}

void OwnScenariosTest::theSameIdIsKeptBeside()
{
    const PracticeBench bench;
    const qsizetype before = bench.all().size();
    bench.list().addFrom(bench.file(PracticeBench::manager(), u"m.json"_s));
    QCOMPARE(bench.all().size(), before + 1);
    QVERIFY(bench.shows(u"manager"_s) && bench.shows(u"manager-2"_s));
    QVERIFY(bench.said().contains(u"beside"_s));
    bench.list().addFrom(bench.file(PracticeBench::manager("Once more"), u"m.json"_s));
    QVERIFY(bench.shows(u"manager-3"_s));
    QCOMPARE(PracticeBench::focused(), u"Once more"_s);
}

void OwnScenariosTest::theSameWordsAreNotAddedTwice()
{
    const PracticeBench bench;
    bench.list().addFrom(bench.ours());
    const qsizetype before = bench.all().size();
    bench.list().addFrom(bench.ours());
    QCOMPARE(bench.all().size(), before);
    QVERIFY(bench.said().contains(u"already"_s));
    QVERIFY(!bench.button(u"Undo"_s));
    QVERIFY(!PracticeBench::focused().isEmpty());
}

void OwnScenariosTest::hidingGoesOnToTheNext()
{
    const PracticeBench bench;
    const QList<Scenario> before = bench.all();
    OwnBench::press(Qt::Key_H);
    QCOMPARE(bench.all().size(), before.size() - 1);
    QCOMPARE(PracticeBench::focused(), before.at(1).title);
    OwnBench::press(Qt::Key_End);
    OwnBench::press(Qt::Key_H);
    QCOMPARE(bench.all().size(), before.size() - 2);
    QCOMPARE(PracticeBench::focused(), before.at(before.size() - 2).title);
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(bench.all().first(), before.first());
    QCOMPARE(PracticeBench::focused(), before.first().title);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.shows(before.first().id));
    OwnBench::press(Qt::Key_H, Qt::AltModifier); // a letter with another key is none
    QCOMPARE(bench.all().size(), before.size() - 2);
}

void OwnScenariosTest::hidingByItsButton()
{
    const PracticeBench bench;
    const QList<Scenario> before = bench.all();
    OwnBench::press(Qt::Key_Down);
    QVERIFY(bench.click(u"Hide"_s));
    QVERIFY(!bench.shows(before.at(1).id));
    QCOMPARE(PracticeBench::focused(), before.at(2).title);
    QVERIFY(bench.click(u"Undo"_s));
    QCOMPARE(bench.all(), before);
    QCOMPARE(PracticeBench::focused(), before.at(1).title);
}

void OwnScenariosTest::allHiddenLeavesAWayBack()
{
    const PracticeBench bench;
    for (qsizetype left = bench.all().size(); left > 0; --left)
        OwnBench::press(Qt::Key_H);
    QVERIFY(bench.all().isEmpty());
    QCOMPARE(QApplication::focusWidget(), bench.button(u"Show"_s));
    QVERIFY(!bench.button(u"Hide"_s)->isEnabled());
    QVERIFY(bench.click(u"Show"_s));
    QVERIFY(bench.click(u"Show again"_s));
    QCOMPARE(PracticeBench::focused(), bench.all().first().title);
}

void OwnScenariosTest::ownIsRemovedWithUndo()
{
    const PracticeBench bench;
    QVERIFY(!bench.button(u"Remove"_s));
    bench.list().addFrom(bench.ours());
    QVERIFY(bench.click(u"Remove"_s));
    QVERIFY(!bench.shows(u"ours"_s));
    QCOMPARE(PracticeBench::focused(), bench.all().last().title);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench.shows(u"ours"_s));
    QCOMPARE(PracticeBench::focused(), u"Ours"_s);
}

void OwnScenariosTest::delRemovesOnlyOnesOwn()
{
    const PracticeBench bench;
    const QList<Scenario> before = bench.all();
    OwnBench::press(Qt::Key_Delete);
    QCOMPARE(bench.all(), before);
    bench.list().addFrom(bench.ours());
    OwnBench::press(Qt::Key_Delete);
    QCOMPARE(bench.all(), before);
}

void OwnScenariosTest::aShippedOneIsSavedAsAStart()
{
    const PracticeBench bench;
    const Scenario first = bench.all().first();
    const QString start = bench.folder.filePath(u"start.json"_s);
    bench.list().saveTo(start);
    QVERIFY(bench.said().contains(u"start.json"_s));
    const auto read = OwnScenarios::readFrom(start);
    QVERIFY(read);
    QCOMPARE(read->scenario, first);
    bench.list().addFrom(bench.ours());
    bench.list().saveTo(start); // one's own, over a conversation
    QCOMPARE(OwnScenarios::readFrom(start)->scenario.id, u"ours"_s);
    QCOMPARE(PracticeBench::focused(), u"Ours"_s);
}

void OwnScenariosTest::anotherFileIsNotWrittenOver()
{
    const PracticeBench bench;
    const QString other = bench.file("important", u"other.json"_s);
    bench.list().saveTo(other);
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "important"_ba);
    QVERIFY(bench.said().contains(u"left as it is"_s));
}

void OwnScenariosTest::undoInAConversationIsTheConversations()
{
    const PracticeBench bench;
    const QString hidden = bench.all().first().id;
    OwnBench::press(Qt::Key_H);
    OwnBench::press(Qt::Key_Return);
    QVERIFY(bench.said().isEmpty());
    OwnBench::press(Qt::Key_1);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    OwnBench::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.shows(hidden));
    QVERIFY(!bench.button(u"Add a conversation"_s));
}

void OwnScenariosTest::theHeaderOffersAdding()
{
    const PracticeBench bench;
    QVERIFY(bench.click(u"Add a conversation"_s));
    auto *dialog = bench.page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(bench.ours());
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(PracticeBench::focused(), u"Ours"_s);
    const QWidget *row = QApplication::focusWidget();
    QTRY_COMPARE(row->visibleRegion().boundingRect(), row->rect());
    QVERIFY(bench.click(u"Save as a file"_s));
    const QList<QFileDialog *> dialogs = bench.page.findChildren<QFileDialog *>();
    QCOMPARE(dialogs.last()->acceptMode(), QFileDialog::AcceptSave);
    dialogs.last()->reject();
}

EVENKEEL_TEST(OwnScenariosTest)
#include "ownscenariostest.moc"
