#include "ui/widgets/personaldatanote.h"

#include "tests/support/testmain.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Personal data is pointed out below the field it stands in, and nothing else happens.
class PersonalDataNoteTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItSeesAsOneTypes();
    void saysEachKindOnce();
    void tellsThoseWhoListen();
    void seesWhatAFormIsFilledWith();
    void oneKeyMasks();
    void maskingABoxCanBeUndone();
    void longTextIsReadInAPause();

private:
    CaptureWords m_words = CaptureWords::shipped(u"en");
    PersonalDataGuard m_guard{m_words};
};

void PersonalDataNoteTest::saysWhatItSeesAsOneTypes()
{
    QLineEdit field;
    const PersonalDataNote note(m_guard, &field);
    QTest::keyClicks(&field, u"ring 07700"_s);
    QVERIFY(note.isHidden());
    QTest::keyClicks(&field, u" 900123"_s);
    QVERIFY(!note.isHidden());
    QCOMPARE(note.words(), u"Looks like a phone number, Ctrl M masks it"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(note.isHidden());
}

void PersonalDataNoteTest::saysEachKindOnce()
{
    QLineEdit field;
    const PersonalDataNote note(m_guard, &field);
    field.setText(u"a@example.org, b@example.org, 4111 1111 1111 1111"_s);
    QCOMPARE(
        note.words(), u"Looks like a mail address, Ctrl M masks it\nCard number will be masked"_s);
}

void PersonalDataNoteTest::tellsThoseWhoListen()
{
    QLineEdit field;
    const PersonalDataNote note(m_guard, &field);
    field.setText(u"GB82 WEST 1234 5698 7654 32"_s);
    QCOMPARE(field.accessibleDescription(), note.words());
    QVERIFY(field.accessibleDescription().contains(u"account number"_s));
    field.clear();
    QVERIFY(field.accessibleDescription().isEmpty());
}

void PersonalDataNoteTest::seesWhatAFormIsFilledWith()
{
    QPlainTextEdit field;
    const PersonalDataNote note(m_guard, &field);
    const QSignalBlocker quiet(field);
    field.setPlainText(u"they gave\ncvv 123"_s);
    QCOMPARE(note.words(), u"Looks like a security code, Ctrl M masks it"_s);
}

void PersonalDataNoteTest::oneKeyMasks()
{
    QLineEdit field;
    const PersonalDataNote note(m_guard, &field);
    QSignalSpy edited(&field, &QLineEdit::textEdited);
    field.setText(u"write to ann@example.org today"_s);
    field.setCursorPosition(5);
    QTest::keyClick(&field, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(field.text(), u"write to ***@example.org today"_s);
    QCOMPARE(field.cursorPosition(), 5);
    QVERIFY(edited.count() > 0); // the form knows that it has changed
    QVERIFY(note.isHidden());
    field.undo();
    QCOMPARE(field.text(), u"write to ann@example.org today"_s);
}

void PersonalDataNoteTest::maskingABoxCanBeUndone()
{
    QPlainTextEdit field;
    const PersonalDataNote note(m_guard, &field);
    const QString typed = u"card 4111 1111 1111 1111\nmobile 07700 900123"_s;
    field.setPlainText(typed);
    QTest::keyClick(&field, Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!field.toPlainText().contains(u"4111 1"_s));
    QVERIFY(!field.toPlainText().contains(u"07700"_s));
    QVERIFY(note.isHidden());
    field.undo();
    QCOMPARE(field.toPlainText(), typed);
}

void PersonalDataNoteTest::longTextIsReadInAPause()
{
    QPlainTextEdit field;
    const PersonalDataNote note(m_guard, &field);
    field.setPlainText(u"word "_s.repeated(2000) + u"07700 900123"_s);
    QVERIFY(note.isHidden()); // not between two letters
    QTRY_VERIFY(!note.isHidden());
}

EVENKEEL_TEST(PersonalDataNoteTest)

#include "personaldatanotetest.moc"
