#include "app/application/noteclipboard.h"

#include "tests/support/testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class NoteClipboardTest final : public QObject
{
    Q_OBJECT

private slots:
    void copies();
    void keepsItsNoteOutOfHistories();
    void takesItsNoteOutAtTheEnd();
    void leavesTheTextOfOthersAlone();
};

void NoteClipboardTest::copies()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    NoteClipboard notes(clipboard);
    notes.copy(u"late refund"_s);
    QCOMPARE(clipboard.text(), u"late refund"_s);
}

void NoteClipboardTest::keepsItsNoteOutOfHistories()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("the mark of this system is read by its own clipboard only");
#endif
    QClipboard &clipboard = *QGuiApplication::clipboard();
    NoteClipboard notes(clipboard);
    notes.copy(u"late refund"_s);
    QCOMPARE(clipboard.mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
}

void NoteClipboardTest::takesItsNoteOutAtTheEnd()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    {
        NoteClipboard notes(clipboard);
        notes.copy(u"late refund"_s);
    }
    QCOMPARE(clipboard.text(), QString());
}

void NoteClipboardTest::leavesTheTextOfOthersAlone()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    {
        NoteClipboard notes(clipboard);
        notes.copy(u"late refund"_s);
        clipboard.setText(u"copied elsewhere"_s);
    }
    QCOMPARE(clipboard.text(), u"copied elsewhere"_s);
}

EVENKEEL_TEST(NoteClipboardTest)
#include "noteclipboardtest.moc"
