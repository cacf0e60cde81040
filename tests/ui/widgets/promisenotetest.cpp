#include "ui/widgets/promisenote.h"

#include "core/capture/personaldataguard.h"
#include "core/coach/wordingshelf.h"
#include "tests/support/testmain.h"
#include "ui/widgets/personaldatanote.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What promises too much is pointed out below the field of the promise, and nothing else happens.
class PromiseNoteTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhichWordAndWhatInstead();
    void goesWithTheWord();
    void saysWhatWasFilledIn();
    void anOrdinaryPromiseIsLeftAlone_data();
    void anOrdinaryPromiseIsLeftAlone();
    void tellsThoseWhoListenBesideOthers();
    void readsForThoseWithoutAField();
    void asksForTheRulesWithTheFirstPromise();
    void rulesOfASiteCount();
    void aChangeOfTheRulesIsHeard();

private:
    WordingShelf m_shelf{u"en"_s, {}};
};

void PromiseNoteTest::initTestCase()
{
    std::ignore = m_shelf.wording();
}

void PromiseNoteTest::saysWhichWordAndWhatInstead()
{
    QLineEdit field;
    const PromiseNote note(m_shelf, &field);
    QTest::keyClicks(&field, u"Refund definitely"_s);
    QVERIFY(!note.isHidden());
    QCOMPARE(
        note.words(),
        u"“definitely”: It promises more than you can know. Say what you will do, and by when."_s);
    field.setText(u"I will definitely call back"_s);
    QCOMPARE(
        note.words(),
        u"“I will definitely”: The promise is as strong without it. Perhaps “I will”."_s);
    QCOMPARE(field.text(), u"I will definitely call back"_s);
}

void PromiseNoteTest::goesWithTheWord()
{
    QLineEdit field;
    const PromiseNote note(m_shelf, &field);
    QTest::keyClicks(&field, u"guaranteed"_s);
    QVERIFY(!note.isHidden());
    QTest::keyClick(&field, Qt::Key_Backspace);
    QVERIFY(note.isHidden());
    QVERIFY(field.accessibleDescription().isEmpty());
}

void PromiseNoteTest::saysWhatWasFilledIn()
{
    QLineEdit field;
    const PromiseNote note(m_shelf, &field);
    field.setText(u"New router, no matter what"_s);
    QVERIFY(!note.isHidden());
}

void PromiseNoteTest::anOrdinaryPromiseIsLeftAlone_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList ordinary{
        u"callback"_s,
        u"Refund 50 percent by Friday"_s,
        u"Call back by 15:00, even if the cause is not known for sure"_s,
        u"Find out for sure when the part arrives"_s,
        u"Make sure the form is in the post"_s,
        u"Send the form as always"_s};
    for (const QString &typed : ordinary)
        QTest::newRow(qPrintable(typed)) << typed;
}

void PromiseNoteTest::anOrdinaryPromiseIsLeftAlone()
{
    QFETCH(const QString, typed);
    QLineEdit field;
    const PromiseNote note(m_shelf, &field);
    field.setText(typed);
    QVERIFY2(note.isHidden(), qPrintable(note.words()));
}

void PromiseNoteTest::tellsThoseWhoListenBesideOthers()
{
    const CaptureWords words = CaptureWords::shipped(u"en");
    QLineEdit field;
    const PersonalDataNote personal(PersonalDataGuard(words), &field);
    const PromiseNote note(m_shelf, &field);
    field.setText(u"Definitely mail to a@example.org"_s);
    QCOMPARE(field.accessibleDescription(), personal.words() + u'\n' + note.words());
    field.setText(u"Mail to a@example.org"_s);
    QCOMPARE(field.accessibleDescription(), personal.words());
}

void PromiseNoteTest::readsForThoseWithoutAField()
{
    PromiseNote note(m_shelf);
    note.read({u"callback"_s, u"Refund without fail"_s});
    QVERIFY(note.words().startsWith(u"“without fail”"_s));
    note.read({});
    QVERIFY(note.isHidden());
}

void PromiseNoteTest::asksForTheRulesWithTheFirstPromise()
{
    WordingShelf shelf(u"en"_s, {});
    const QSignalSpy made(&shelf, &WordingShelf::made);
    QLineEdit field;
    const PromiseNote note(shelf, &field);
    QTest::qWait(0);
    QCOMPARE(made.size(), 0);
    field.setText(u"Refund guaranteed"_s);
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!note.isHidden());
}

void PromiseNoteTest::rulesOfASiteCount()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"wording.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"rules": [{"id": "ours", "rule": "absolute-promise", "in": "promise",
        "principles": ["no-overpromise"], "reason": "Couriers may be late.",
        "find": ["next day"], "say": ["by {day, time}"]}]})");
    file.close();
    WordingShelf shelf(u"en"_s, {folder.path()});
    QVERIFY(shelf.problems().isEmpty());
    QLineEdit field;
    const PromiseNote note(shelf, &field);
    field.setText(u"Delivery next day"_s);
    QCOMPARE(note.words(), u"“next day”: Couriers may be late."_s);
    // It is a rule for promises alone.
    QVERIFY(shelf.wording().check(u"Delivery is the next day."_s).findings.isEmpty());
}

/// Where a promise begins the files are looked at; what is being written is read again by itself.
void PromiseNoteTest::aChangeOfTheRulesIsHeard()
{
    const QTemporaryDir folder;
    WordingShelf shelf(u"en"_s, {folder.path()});
    const QSignalSpy made(&shelf, &WordingShelf::made);
    QLineEdit field;
    const PromiseNote note(shelf, &field);
    field.setText(u"Delivery next day"_s);
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(note.isHidden());
    field.clear();
    QFile file(folder.filePath(u"wording.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"rules": [{"id": "ours", "rule": "absolute-promise",
        "reason": "Couriers may be late.", "find": ["next day"]}]})");
    file.close();
    field.setText(u"Delivery next day"_s);
    QTRY_VERIFY(!note.isHidden());
    QCOMPARE(note.words(), u"“next day”: Couriers may be late."_s);
    QVERIFY(file.remove());
    shelf.lookAgain();
    QTRY_VERIFY(note.isHidden());
}

EVENKEEL_TEST(PromiseNoteTest)

#include "promisenotetest.moc"
