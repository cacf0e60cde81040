#include "ui/interaction/interactioneditor.h"

#include "core/base/fixedclock.h"
#include "core/coach/wordingshelf.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/promisenote.h"
#include "ui/widgets/stressscale.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The form gives back what it was given, and what was typed into it.
class InteractionEditorTest : public QObject
{
    Q_OBJECT

private slots:
    void unchangedContentComesBackWhole();
    void typedWordsAreSubmittedByKeys();
    void emptyFormAsksForWords();
    void escapeCancels();
    void tabComesToThePromisesInTheirPlace();
    void eachFieldPointsOutPersonalData_data();
    void eachFieldPointsOutPersonalData();
    void whatIsPointedOutHasTheWholeRow_data();
    void whatIsPointedOutHasTheWholeRow();
    void personalDataStopsNothing();
    void aPromiseThatPromisesTooMuchIsPointedOutAndSaved();

private:
    FixedClock m_clock{testNow(), QTimeZone("Europe/London")};
    CaptureWords m_words = CaptureWords::shipped(u"en");
    PersonalDataGuard m_guard{m_words};
};

void InteractionEditorTest::unchangedContentComesBackWhole()
{
    Edited content{
        .interaction = fullInteraction({.at = testNow(), .zone = "Europe/London"_ba}),
        .stress = StressLevel::from(7),
        .promises = {},
        .lesson = u"Say the date first."_s};
    content.interaction.id = InteractionId(4);
    InteractionEditor editor(m_clock, m_guard);
    editor.edit(content, {u"billing"_s});
    QCOMPARE(editor.content(), content);
    QVERIFY(!editor.isChanged());
}

void InteractionEditorTest::typedWordsAreSubmittedByKeys()
{
    InteractionEditor editor(m_clock, m_guard);
    editor.edit(
        {.interaction = plainInteraction(u"late refund"_s, m_clock.moment()),
         .stress = {},
         .promises = {},
         .lesson = {}},
        {});
    QSignalSpy submitted(&editor, &InteractionEditor::submitted);
    auto *summary = editor.findChildren<TextField *>().first()->edit();
    QTest::keyClicks(summary, u" again"_s);
    QVERIFY(editor.isChanged());
    editor.findChild<StressScale *>()->pressKey(Qt::Key_8);
    QTest::keyClick(summary, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    const auto content = submitted.first().first().value<Edited>();
    QCOMPARE(content.interaction.summary, u"late refund again"_s);
    QCOMPARE(content.stress, StressLevel::from(8));
}

void InteractionEditorTest::emptyFormAsksForWords()
{
    InteractionEditor editor(m_clock, m_guard);
    editor.edit(
        {.interaction = plainInteraction(u"x"_s, m_clock.moment()),
         .stress = {},
         .promises = {},
         .lesson = {}},
        {});
    QSignalSpy submitted(&editor, &InteractionEditor::submitted);
    auto *summary = editor.findChildren<TextField *>().first()->edit();
    QTest::keyClick(summary, Qt::Key_Backspace);
    QTest::keyClick(summary, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!summary->accessibleDescription().isEmpty());
}

void InteractionEditorTest::escapeCancels()
{
    InteractionEditor editor(m_clock, m_guard);
    editor.edit(
        {.interaction = plainInteraction(u"x"_s, m_clock.moment()),
         .stress = {},
         .promises = {},
         .lesson = {}},
        {});
    QSignalSpy cancelled(&editor, &InteractionEditor::cancelled);
    QTest::keyClick(editor.findChildren<TextField *>().first()->edit(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

void InteractionEditorTest::tabComesToThePromisesInTheirPlace()
{
    InteractionEditor editor(m_clock, m_guard);
    FollowUp promise;
    promise.text = u"callback"_s;
    editor.edit(
        {.interaction = plainInteraction(u"x"_s, m_clock.moment()),
         .stress = {},
         .promises = {promise},
         .lesson = {}},
        {});
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.findChild<StressScale *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto *what = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(what);
    QCOMPARE(what->text(), u"callback"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QDateTimeEdit *>(QApplication::focusWidget()));
}

void InteractionEditorTest::eachFieldPointsOutPersonalData_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"What happened", "Customer reference", "Promised", "Done, one action a line", "Next step",
          "Details", "What I learned"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void InteractionEditorTest::eachFieldPointsOutPersonalData()
{
    QFETCH(const QString, name);
    InteractionEditor editor(m_clock, m_guard);
    FollowUp promise;
    promise.text = u"callback"_s;
    editor.edit(
        {.interaction = plainInteraction(u"x"_s, m_clock.moment()),
         .stress = {},
         .promises = {promise},
         .lesson = {}},
        {});
    const auto fields = editor.findChildren<QWidget *>();
    const auto field = std::ranges::find(fields, name, &QWidget::accessibleName);
    QVERIFY(field != fields.end());
    QTest::keyClicks(*field, u" 07700 900123"_s);
    QVERIFY((*field)->accessibleDescription().contains(u"phone number"_s));
    qsizetype shown = 0;
    for (const auto *note : editor.findChildren<PersonalDataNote *>())
        shown += note->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
}

void InteractionEditorTest::whatIsPointedOutHasTheWholeRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("beside");
    QTest::newRow("customer") << u"Customer reference"_s << u"Category"_s;
    QTest::newRow("promise") << u"Promised"_s << u"Due"_s;
}

/// Beside its field another one stands, which stays at its side.
void InteractionEditorTest::whatIsPointedOutHasTheWholeRow()
{
    QFETCH(const QString, name);
    QFETCH(const QString, beside);
    InteractionEditor editor(m_clock, m_guard);
    FollowUp promise;
    promise.text = u"callback"_s;
    editor.edit(
        {.interaction = plainInteraction(u"x"_s, m_clock.moment()),
         .stress = {},
         .promises = {promise},
         .lesson = {}},
        {});
    editor.resize(344, 600);
    editor.show();
    const auto fields = editor.findChildren<QWidget *>();
    const auto field = std::ranges::find(fields, name, &QWidget::accessibleName);
    const auto other = std::ranges::find(fields, beside, &QWidget::accessibleName);
    QVERIFY(field != fields.end() && other != fields.end());
    const auto topOf = [&](const QWidget *one) { return one->mapTo(&editor, QPoint()).y(); };
    QTest::keyClicks(*field, u" 07700 900123"_s);
    const auto notes = editor.findChildren<PersonalDataNote *>();
    const auto note = std::ranges::find(notes, false, &QWidget::isHidden);
    QVERIFY(note != notes.end());
    QTRY_VERIFY((*note)->width() > (*field)->width() + 20);
    QTRY_VERIFY(topOf(*note) > topOf(*field));
    QCOMPARE(topOf(*other), topOf(*field));
}

void InteractionEditorTest::personalDataStopsNothing()
{
    InteractionEditor editor(m_clock, m_guard);
    editor.edit(
        {.interaction = plainInteraction(u"ring 07700 900123"_s, m_clock.moment()),
         .stress = {},
         .promises = {},
         .lesson = {}},
        {});
    QSignalSpy submitted(&editor, &InteractionEditor::submitted);
    auto *summary = editor.findChildren<TextField *>().first()->edit();
    QTest::keyClicks(summary, u" today"_s);
    QTest::keyClick(summary, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    const auto content = submitted.first().first().value<Edited>();
    QCOMPARE(content.interaction.summary, u"ring 07700 900123 today"_s);
}

void InteractionEditorTest::aPromiseThatPromisesTooMuchIsPointedOutAndSaved()
{
    WordingShelf shelf(u"en"_s, {});
    std::ignore = shelf.wording();
    InteractionEditor editor(m_clock, FieldChecks(m_guard, &shelf));
    FollowUp promise;
    promise.text = u"refund"_s;
    editor.edit(
        {.interaction = plainInteraction(u"x"_s, m_clock.moment()),
         .stress = {},
         .promises = {promise},
         .lesson = {}},
        {});
    const auto *note = editor.findChild<PromiseNote *>();
    QVERIFY(note && note->isHidden());
    const auto fields = editor.findChildren<TextField *>();
    const auto field = std::ranges::find(fields, u"refund"_s, &TextField::text);
    QVERIFY(field != fields.end());
    QTest::keyClicks((*field)->edit(), u" guaranteed"_s);
    QVERIFY(note->words().startsWith(u"“guaranteed”: "_s));
    QSignalSpy submitted(&editor, &InteractionEditor::submitted);
    QTest::keyClick((*field)->edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.count(), 1);
    const auto content = submitted.first().first().value<Edited>();
    QCOMPARE(content.promises.first().text, u"refund guaranteed"_s);
}

EVENKEEL_TEST(InteractionEditorTest)
#include "interactioneditortest.moc"
