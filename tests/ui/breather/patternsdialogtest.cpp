#include "ui/breather/patternsdialog.h"
#include "core/settings/keys.h"
#include "core/settings/settings.h"
#include "tests/support/testmain.h"
#include "ui/breather/patterneditor.h"
#include "ui/breather/patternimport.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using patternfile::Verdict;

namespace {

/// Without the signs that keep the direction of a name to itself.
QString plain(QString text)
{
    return text.remove(u'\u2068').remove(u'\u2069');
}

/// The dialog over settings with two patterns.
struct Room
{
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const PatternBook book = PatternShelf(settings).book();
        for (const Pattern &pattern : book.own())
            names.append(pattern.id);
        return names;
    }

    void click(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            const QString says = plain(button->accessibleName());
            if (button->isEnabled() && (says == name || button->text() == name))
                return button->click();
        }
        QFAIL(qPrintable(u"no button "_s + name));
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        return std::ranges::any_of(
            dialog.findChildren<PlainLabel *>(),
            [&words](const PlainLabel *label) { return label->text().contains(words); });
    }

    [[nodiscard]] QString fileWith(const QByteArray &content) const
    {
        const QString path = folder.filePath(u"patterns.json"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }

    QTemporaryDir folder;
    mutable Settings settings{QString()};
    bool filled = fill();
    PatternsDialog dialog{settings};

private:
    [[nodiscard]] bool fill() const
    {
        settings.set(keys::OwnPattern, u"Evening=4,1,0,6,0;Morning=4,0,0,4,0"_s);
        return true;
    }
};

} // namespace

class PatternsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void deletesAndTakesItBack();
    void duplicatesBesideIt();
    void renamesInItsPlaceAndStaysTheLastUsed();
    void makesANewOne();
    void aNewOneWithoutANameReplacesNone();
    void theKeyboardStaysAmongTheRows();
    void savingAndUndoKeepTheKeyboard();
    void importsAfterAPreview();
    void takesNothingThatWasNotAccepted();
    void saysWhyAFileIsNone();
    void exportsWhatComesBack();
    void saysWhyItIsNotWritten();
    void outcomesAreSentences();
};

void PatternsDialogTest::deletesAndTakesItBack()
{
    Room room;
    QSignalSpy changed(&room.dialog, &PatternsDialog::changed);
    room.click(u"Delete Evening"_s);
    QCOMPARE(room.names(), QStringList{u"Morning"_s});
    QVERIFY(room.says(u"Deleted"_s));
    room.click(u"Undo"_s);
    QCOMPARE(room.names(), (QStringList{u"Evening"_s, u"Morning"_s}));
    QCOMPARE(changed.size(), 2);
}

void PatternsDialogTest::duplicatesBesideIt()
{
    Room room;
    room.click(u"Duplicate Evening"_s);
    QCOMPARE(room.names(), (QStringList{u"Evening"_s, u"Evening 2"_s, u"Morning"_s}));
    const PatternBook book = PatternShelf(room.settings).book();
    QCOMPARE(book.find(u"Evening 2"_s)->parts, book.find(u"Evening"_s)->parts);
}

void PatternsDialogTest::renamesInItsPlaceAndStaysTheLastUsed()
{
    Room room;
    room.settings.set(keys::LastPattern, u"Evening"_s);
    room.click(u"Change Evening"_s);
    auto *editor = room.dialog.findChild<PatternEditor *>();
    QVERIFY(editor);
    Pattern renamed = editor->pattern();
    renamed.id = u"Late"_s;
    emit editor->saved(renamed);
    QCOMPARE(room.names(), (QStringList{u"Late"_s, u"Morning"_s}));
    QCOMPARE(room.settings.get(keys::LastPattern), u"Late"_s);
    room.click(u"Undo"_s);
    QCOMPARE(room.names(), (QStringList{u"Evening"_s, u"Morning"_s}));
    QCOMPARE(room.settings.get(keys::LastPattern), u"Evening"_s);
}

void PatternsDialogTest::makesANewOne()
{
    Room room;
    room.click(u"New pattern"_s);
    auto *editor = room.dialog.findChild<PatternEditor *>();
    QVERIFY(editor);
    Pattern made = editor->pattern();
    made.id = u"Third"_s;
    emit editor->saved(made);
    QCOMPARE(room.names(), (QStringList{u"Evening"_s, u"Morning"_s, u"Third"_s}));
}

void PatternsDialogTest::aNewOneWithoutANameReplacesNone()
{
    Room room;
    for (int made = 0; made < 3; ++made) {
        room.click(u"New pattern"_s);
        auto *editor = room.dialog.findChildren<PatternEditor *>().last();
        room.click(u"Save pattern"_s);
        QVERIFY(!editor->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(
        room.names(),
        (QStringList{u"Evening"_s, u"Morning"_s, u"own"_s, u"My own 2"_s, u"My own 3"_s}));
}

void PatternsDialogTest::theKeyboardStaysAmongTheRows()
{
    Room room;
    room.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&room.dialog));
    const auto focus = [&room](const QString &name) {
        for (auto *button : room.dialog.findChildren<IconButton *>()) {
            if (plain(button->accessibleName()) == name)
                button->setFocus();
        }
    };
    const auto focused = [&room] { return plain(room.dialog.focusWidget()->accessibleName()); };
    focus(u"Delete Evening"_s);
    room.click(u"Delete Evening"_s);
    QCOMPARE(focused(), u"Change Morning"_s);
    focus(u"Delete Morning"_s);
    room.click(u"Delete Morning"_s);
    QCOMPARE(static_cast<Button *>(room.dialog.focusWidget())->text(), u"New pattern"_s);
}

void PatternsDialogTest::savingAndUndoKeepTheKeyboard()
{
    Room room;
    room.dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&room.dialog));
    const auto focus = [&room](const QString &name) {
        for (auto *button : room.dialog.findChildren<QAbstractButton *>()) {
            if (plain(button->accessibleName()) == name || button->text() == name)
                button->setFocus();
        }
    };
    const auto focused = [&room] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QWidget *there = room.dialog.focusWidget();
        return there ? plain(there->accessibleName()) : QString();
    };
    focus(u"Change Evening"_s);
    room.click(u"Change Evening"_s);
    auto *editor = room.dialog.findChild<PatternEditor *>();
    QVERIFY(QTest::qWaitForWindowActive(editor));
    editor->findChild<QDoubleSpinBox *>()->setValue(5);
    room.click(u"Save pattern"_s);
    QCOMPARE(focused(), u"Change Evening"_s);
    focus(u"Undo"_s);
    room.click(u"Undo"_s);
    QCOMPARE(focused(), u"Change Evening"_s);
}

void PatternsDialogTest::importsAfterAPreview()
{
    Room room;
    const QList<Pattern> theirs{
        *Pattern::fromText(u"Evening"_s, u"5,0,0,5,0"_s),
        *Pattern::fromText(u"Noon"_s, u"3,0,0,4,0"_s)};
    room.dialog.importFrom(room.fileWith(patternfile::write(theirs)));
    auto *preview = room.dialog.findChild<PatternImport *>();
    QVERIFY(preview);
    QCOMPARE(room.names().size(), 2);
    preview->accept();
    QCOMPARE(room.names(), (QStringList{u"Evening"_s, u"Morning"_s, u"Evening 2"_s, u"Noon"_s}));
    room.click(u"Undo"_s);
    QCOMPARE(room.names(), (QStringList{u"Evening"_s, u"Morning"_s}));
}

void PatternsDialogTest::takesNothingThatWasNotAccepted()
{
    Room room;
    room.dialog.importFrom(
        room.fileWith(patternfile::write({*Pattern::fromText(u"Noon"_s, u"3,0,0,4,0"_s)})));
    room.dialog.findChild<PatternImport *>()->reject();
    QCOMPARE(room.names().size(), 2);
}

void PatternsDialogTest::saysWhyAFileIsNone()
{
    Room room;
    room.dialog.importFrom(room.fileWith("[1, 2]"));
    QVERIFY(!room.dialog.findChild<PatternImport *>());
    QVERIFY(room.says(u"This is no file of breathing patterns."_s));
    room.dialog.importFrom(room.folder.path());
    QVERIFY(room.says(u"The file could not be opened."_s));
    QCOMPARE(room.names().size(), 2);
}

void PatternsDialogTest::exportsWhatComesBack()
{
    Room room;
    const QString file = room.folder.filePath(u"out.json"_s);
    const QList<Pattern> own = PatternShelf(room.settings).book().own();
    room.dialog.exportTo(file, own);
    QVERIFY(room.says(u"Exported to"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto entries = patternfile::read(written.readAll(), PatternBook());
    QVERIFY(entries.has_value());
    QCOMPARE(patternfile::taken(PatternBook(), *entries), own);
}

void PatternsDialogTest::saysWhyItIsNotWritten()
{
    Room room;
    room.dialog.exportTo(
        room.folder.filePath(u"none/out.json"_s), PatternShelf(room.settings).book().own());
    QVERIFY(room.says(u"The file could not be written."_s));
}

void PatternsDialogTest::outcomesAreSentences()
{
    QSet<QString> said;
    for (const Verdict verdict :
         {Verdict::New, Verdict::Renamed, Verdict::Known, Verdict::NoPattern, Verdict::UnknownKey,
          Verdict::BadName, Verdict::BadSeconds, Verdict::NoBreath}) {
        const QString words = PatternImport::outcome({.verdict = verdict, .name = u"a"_s});
        QVERIFY(words.endsWith(u'.') && !words.contains(u"%1"_s));
        said.insert(words);
    }
    QCOMPARE(said.size(), 8);
}

EVENKEEL_TEST(PatternsDialogTest)
#include "patternsdialogtest.moc"
