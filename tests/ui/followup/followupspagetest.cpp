#include "tests/support/testmain.h"
#include "tests/ui/followup/pageroom.h"
#include "ui/followup/followupdetail.h"
#include "ui/followup/followupform.h"
#include "ui/followup/handoveroffer.h"
#include "ui/followup/nextfollowups.h"
#include "ui/followup/outcomeform.h"
#include "ui/followup/whenedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/promisenote.h"
#include "ui/widgets/spanedit.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The page by its keys, over a real log.
class FollowUpsPageTest : public QObject, private PageRoom
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsAtTheFirst();
    void spaceMarksDoneAndTheNextIsChosen();
    void deleteRemovesWithUndo();
    void sOffersTheExactTimes();
    void ctrlEnterGivesTheOutcome();
    void newTimeIsAgreed();
    void typedNoteWaitsForItsFollowUp();
    void handingOverAsksForAName();
    void handedOverStaysChosenWithWhatCanGoAlong();
    void aColleagueMayAcceptLater();
    void whatGoesAlongIsWhatIsTicked();
    void onlyWhatWasHandedOverCanGoAlong();
    void attemptsAreNoted();
    void whatNeedsATimeIsAskedFor();
    void doneOnesAreOpenedAgain();
    void addsWithKeys();
    void textOfAFormSurvivesAFailure();
    void aPromiseThatPromisesTooMuchIsPointedOut();
    void editsASlip();
    void subtitleCountsTheOverdueOne();
    void smallLayoutFoldsWhatIsDone();
    void markupIsText();
    void cardShowsWhatIsNext();
    void cardAsksInsteadOfDoing();
    void cardHoldsWholeRowsOnly();
    void cardSaysThatNothingIsOwed();
    void sideGoesBelowWhereItIsNarrow();
    void tabGoesThroughTheAnswersBeforeTheNote();
    void draftOfANewOneCanBeKept();
    void escapeKeepsWhatWasTypedForNextTime();
    void aNewOneWaitsWhileAnotherIsEdited();
    void editsOfEachWaitForTheNextTime();
    void cancelDropsAnEdit();
    void aCrashLosesNoEdit();
    void personalDataIsPointedOut();

private:
    void choose(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void edit(const QString &text);
    void click(const QString &button);
    void handOver(const QString &text, const QString &to);
};

void FollowUpsPageTest::init()
{
    furnish({992, 706});
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void FollowUpsPageTest::cleanup()
{
    clear();
}

void FollowUpsPageTest::choose(const QString &text)
{
    m_page->open(find(text).id);
}

void FollowUpsPageTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void FollowUpsPageTest::click(const QString &name)
{
    const auto buttons = m_page->findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == name && button->isVisible()) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

void FollowUpsPageTest::edit(const QString &text)
{
    choose(text);
    click(u"Edit"_s);
}

void FollowUpsPageTest::handOver(const QString &text, const QString &to)
{
    m_page->askHandOver(find(text).id);
    auto *form = part<OutcomeForm>();
    for (auto *field : form->findChildren<TextField *>()) {
        if (field->isVisible())
            field->setText(to);
    }
    form->submit();
}

void FollowUpsPageTest::startsAtTheFirst()
{
    QCOMPARE(m_list->current(), find(u"Engineer update"_s).id);
    QCOMPARE(QApplication::focusWidget(), m_list);
    press(Qt::Key_Down);
    QCOMPARE(m_list->current(), find(u"Send courier claim number"_s).id);
    press(Qt::Key_Up);
    QCOMPARE(m_list->current(), find(u"Engineer update"_s).id);
}

void FollowUpsPageTest::spaceMarksDoneAndTheNextIsChosen()
{
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    press(Qt::Key_Space);
    QCOMPARE(find(u"Engineer update"_s).state, FollowUpState::KeptLate);
    QCOMPARE(m_list->current(), find(u"Send courier claim number"_s).id);
    QVERIFY(said.last().first().value<Message>().offersUndo);
    QVERIFY(m_log->log.undo());
    QCOMPARE(find(u"Engineer update"_s).state, FollowUpState::Open);
}

void FollowUpsPageTest::deleteRemovesWithUndo()
{
    press(Qt::Key_Delete);
    QVERIFY(!find(u"Engineer update"_s).id.isValid());
    QVERIFY(m_log->log.undo());
    QVERIFY(find(u"Engineer update"_s).id.isValid());
}

void FollowUpsPageTest::sOffersTheExactTimes()
{
    press(Qt::Key_S);
    auto *menu = m_page->findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().first()->text(), u"10 min, 14:41"_s);
    menu->actions().first()->trigger();
    menu->close();
    QCOMPARE(find(u"Engineer update"_s).snoozedUntil, m_log->clock.now() + minutes(10));
    QCOMPARE(find(u"Engineer update"_s).due->toIso(), u"2026-05-14T14:15"_s);
}

void FollowUpsPageTest::ctrlEnterGivesTheOutcome()
{
    auto *form = part<OutcomeForm>();
    form->findChild<TextField *>()->setFocus();
    for (auto *field : form->findChildren<TextField *>()) {
        if (field->isVisible())
            field->setText(u"sent a message"_s);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    const FollowUp done = find(u"Engineer update"_s);
    QCOMPARE(done.state, FollowUpState::KeptLate);
    QCOMPARE(done.note, u"sent a message"_s);
}

void FollowUpsPageTest::newTimeIsAgreed()
{
    m_page->askNewTime(find(u"Engineer update"_s).id);
    part<OutcomeForm>()->submit();
    const FollowUp moved = find(u"Engineer update"_s);
    QCOMPARE(moved.state, FollowUpState::Open);
    QCOMPARE(moved.due->toIso(), u"2026-05-15T14:15"_s);
    QCOMPARE(moved.renegotiations.size(), 1);
    QCOMPARE(moved.renegotiations.first().told, true);
}

void FollowUpsPageTest::typedNoteWaitsForItsFollowUp()
{
    auto *note = part<OutcomeForm>()->findChildren<TextField *>().constLast()->edit();
    QTest::keyClicks(note, u"half typed"_s);
    choose(u"Send courier claim number"_s);
    QCOMPARE(note->text(), QString());
    // While its note is being typed its time passes: another first answer, the same note.
    QTest::keyClicks(note, u"rang them"_s);
    m_log->clock.advance(std::chrono::hours(24));
    m_model->refresh();
    QCOMPARE(note->text(), u"rang them"_s);
    choose(u"Engineer update"_s);
    QCOMPARE(note->text(), u"half typed"_s);
    m_page->askNewTime(find(u"Engineer update"_s).id);
    part<OutcomeForm>()->submit();
    QCOMPARE(find(u"Engineer update"_s).renegotiations.size(), 1);
    choose(u"Send courier claim number"_s);
    choose(u"Engineer update"_s);
    QCOMPARE(note->text(), QString());
}

void FollowUpsPageTest::handingOverAsksForAName()
{
    m_page->askHandOver(find(u"Engineer update"_s).id);
    auto *form = part<OutcomeForm>();
    form->submit();
    QCOMPARE(find(u"Engineer update"_s).state, FollowUpState::Open);
    for (auto *field : form->findChildren<TextField *>()) {
        if (field->isVisible())
            field->setText(u"Bea"_s);
    }
    form->submit();
    QCOMPARE(find(u"Engineer update"_s).state, FollowUpState::HandedOver);
    QCOMPARE(find(u"Engineer update"_s).handedTo, u"Bea"_s);
}

void FollowUpsPageTest::handedOverStaysChosenWithWhatCanGoAlong()
{
    m_page->setCompact(true); // what was done is folded away there
    handOver(u"Engineer update"_s, u"Bea <b>"_s);
    QCOMPARE(m_list->current(), find(u"Engineer update"_s).id);
    QVERIFY(m_page->handover().isVisible());
    QCOMPARE(m_page->handover().findChild<PlainLabel *>()->text(), u"For Bea <b>"_s);
    const auto *focused = qobject_cast<Button *>(QApplication::focusWidget());
    QVERIFY(focused && focused->text() == u"Print a sheet"_s);
    QCOMPARE(
        focused->accessibleName().isEmpty() ? focused->text() : focused->accessibleName(),
        u"Print a sheet"_s);
    QSignalSpy printed(&m_page->handover(), &HandoverOffer::printRequested);
    QSignalSpy sheets(&m_page->handover(), &HandoverOffer::sheetRequested);
    QSignalSpy files(&m_page->handover(), &HandoverOffer::fileRequested);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    const HandoverRequest expected{.followUps = {find(u"Engineer update"_s).id}};
    for (const QSignalSpy *spy : {&printed, &sheets, &files}) {
        QCOMPARE(spy->size(), 1);
        QCOMPARE(spy->first().first().value<HandoverRequest>(), expected);
    }
}

void FollowUpsPageTest::aColleagueMayAcceptLater()
{
    handOver(u"Engineer update"_s, u"Bea"_s);
    QVERIFY(!find(u"Engineer update"_s).handoverAccepted);
    click(u"They have accepted it"_s);
    QVERIFY(find(u"Engineer update"_s).handoverAccepted);
    for (const Button *button : m_page->handover().findChildren<Button *>())
        QVERIFY(button->text() != u"They have accepted it" || button->isHidden());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QVERIFY(m_log->log.undo());
    QVERIFY(!find(u"Engineer update"_s).handoverAccepted);
}

void FollowUpsPageTest::whatGoesAlongIsWhatIsTicked()
{
    handOver(u"Send courier claim number"_s, u"bea"_s);
    handOver(u"Email refund form"_s, u"Cyd"_s);
    handOver(u"Check account unlock"_s, u"Bea"_s);
    const auto shown = [this] {
        QStringList texts;
        for (auto *choice : m_page->handover().findChildren<ChoiceRow *>()) {
            if (choice->isVisible())
                texts.append(choice->text());
        }
        return texts;
    };
    // That one came from no call.
    QCOMPARE(shown().size(), 1);
    for (auto *choice : m_page->handover().findChildren<ChoiceRow *>())
        choice->setChecked(true);
    const HandoverRequest both{
        .followUps = {find(u"Check account unlock"_s).id, find(u"Send courier claim number"_s).id}};
    QCOMPARE(m_page->handover().request(), both);

    choose(u"Send courier claim number"_s);
    const FollowUpId claim = find(u"Send courier claim number"_s).id;
    QCOMPARE(m_page->handover().request(), (HandoverRequest{.followUps = {claim}}));
    QCOMPARE(shown().size(), 2);
    m_page->handover().findChildren<ChoiceRow *>().first()->setChecked(true);
    QCOMPARE(
        m_page->handover().request(), (HandoverRequest{.followUps = {claim}, .details = true}));
    choose(u"Email refund form"_s);
    QCOMPARE(shown(), QStringList{u"Details of the call on the sheet"_s}); // alone with Cyd
    QVERIFY(!m_page->handover().request().details);
}

void FollowUpsPageTest::onlyWhatWasHandedOverCanGoAlong()
{
    choose(u"Account unlock"_s);
    QVERIFY(!m_page->handover().isVisible());
    handOver(u"Engineer update"_s, u"Bea"_s);
    QVERIFY(m_page->handover().isVisible());
    click(u"Open it again"_s);
    QCOMPARE(find(u"Engineer update"_s).state, FollowUpState::Open);
    QVERIFY(!m_page->handover().isVisible());
}

void FollowUpsPageTest::attemptsAreNoted()
{
    for (auto *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"No answer"_s)
            button->click();
    }
    const FollowUp tried = find(u"Engineer update"_s);
    QCOMPARE(tried.state, FollowUpState::Open);
    QCOMPARE(tried.attempts.size(), 1);
    QCOMPARE(tried.attempts.first().result, Attempt::Result::NoAnswer);
}

void FollowUpsPageTest::whatNeedsATimeIsAskedFor()
{
    FollowUp unclear;
    unclear.text = u"Ask about the meter"_s;
    QVERIFY(m_day->actions().add(unclear));
    choose(u"Ask about the meter"_s);
    auto *set = static_cast<Button *>(nullptr);
    for (auto *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Set the time"_s)
            set = button;
    }
    QVERIFY(set && set->isVisible());
    set->click();
    QVERIFY(!find(u"Ask about the meter"_s).needsTime);
    QCOMPARE(find(u"Ask about the meter"_s).due->toIso(), u"2026-05-14T15:00"_s);
    QVERIFY(find(u"Ask about the meter"_s).renegotiations.isEmpty());
}

void FollowUpsPageTest::doneOnesAreOpenedAgain()
{
    choose(u"Account unlock"_s);
    press(Qt::Key_Space);
    QCOMPARE(find(u"Account unlock"_s).state, FollowUpState::Open);
}

void FollowUpsPageTest::addsWithKeys()
{
    m_page->addFollowUp();
    QTest::keyClicks(QApplication::focusWidget(), u"Call the bank"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const FollowUp added = find(u"Call the bank"_s);
    QVERIFY(added.id.isValid());
    QCOMPARE(added.kind, FollowUpKind::Promise);
    QCOMPARE(added.due->toIso(), u"2026-05-14T16:00"_s);
    QCOMPARE(added.due->zone, QByteArray("Europe/London"));
    QCOMPARE(QApplication::focusWidget(), m_list);
}

void FollowUpsPageTest::aPromiseThatPromisesTooMuchIsPointedOut()
{
    m_page->addFollowUp();
    auto *note = part<PromiseNote>();
    QTest::keyClicks(note->parentWidget()->findChild<QLineEdit *>(), u"Refund without fail"_s);
    QTRY_VERIFY(!note->isHidden()); // the rules are read with the first word
    QVERIFY(note->words().startsWith(u"“without fail”: "_s));
}

void FollowUpsPageTest::textOfAFormSurvivesAFailure()
{
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    m_page->addFollowUp();
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(part<FollowUpForm>()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Call the bank"_s);
    QVERIFY(m_log->database.execute("PRAGMA query_only = ON"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(part<FollowUpForm>()->isVisible());
    QCOMPARE(part<FollowUpForm>()->followUp().text, u"Call the bank"_s);
    QVERIFY(!said.last().first().value<Message>().offersUndo);
    QVERIFY(m_log->database.execute("PRAGMA query_only = OFF"));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find(u"Call the bank"_s).id.isValid());
}

void FollowUpsPageTest::editsASlip()
{
    choose(u"Email refund form"_s);
    for (auto *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Edit"_s)
            button->click();
    }
    auto *form = part<FollowUpForm>();
    QVERIFY(form->isVisible());
    QCOMPARE(form->followUp(), find(u"Email refund form"_s));
    QTest::keyClicks(QApplication::focusWidget(), u" again"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find(u"Email refund form again"_s).id.isValid());
    m_page->addFollowUp();
    press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
}

void FollowUpsPageTest::subtitleCountsTheOverdueOne()
{
    QCOMPARE(m_page->subtitle(), u"2 of 3 kept on time this month, 2 of 3 as first promised"_s);
}

void FollowUpsPageTest::smallLayoutFoldsWhatIsDone()
{
    m_page->setCompact(true);
    QVERIFY(!m_model->indexOf(find(u"Account unlock"_s).id).isValid());
    const QModelIndex heading = m_model->indexOf(FollowUpGroup::DoneToday);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(heading).center());
    QVERIFY(m_model->indexOf(find(u"Account unlock"_s).id).isValid());
}

void FollowUpsPageTest::markupIsText()
{
    m_day->addPromise("<img src=x> & <b>bold</b>", "1", "2026-05-14T15:00");
    choose(u"<img src=x> & <b>bold</b>"_s);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::all_of(
        labels, [](const QLabel *label) { return label->textFormat() == Qt::PlainText; }));
}

void FollowUpsPageTest::cardShowsWhatIsNext()
{
    NextFollowUps card(*m_model);
    card.resize(344, 332);
    card.show();
    auto *list = card.findChild<FollowUpList *>();
    QCOMPARE(list->model()->rowCount(), 6);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Engineer update"_s);
    QVERIFY(m_commands->done(find(u"Engineer update"_s).id));
    QCOMPARE(list->model()->rowCount(), 5);
}

void FollowUpsPageTest::cardAsksInsteadOfDoing()
{
    NextFollowUps card(*m_model);
    card.resize(344, 332);
    card.show();
    auto *list = card.findChild<FollowUpList *>();
    QSignalSpy done(&card, &NextFollowUps::doneRequested);
    QSignalSpy opened(&card, &NextFollowUps::openRequested);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 26, row.center().y()});
    QCOMPARE(done.size(), 1);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(find(u"Engineer update"_s).state, FollowUpState::Open);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 90, row.center().y()});
    QCOMPARE(opened.size(), 1);
}

void FollowUpsPageTest::cardHoldsWholeRowsOnly()
{
    NextFollowUps card(*m_model);
    card.show();
    auto *list = card.findChild<FollowUpList *>();
    for (const int height : {230, 268, 290}) {
        card.resize(344, height);
        const int room = list->parentWidget()->height();
        const int row = list->visualRect(list->model()->index(0, 0)).height();
        QVERIFY2(row >= 56 && row < 84, qPrintable(QString::number(row)));
        QTRY_VERIFY(room - list->viewport()->height() < 4); // they share it
        QCOMPARE(list->viewport()->height() % row, 0);
        QVERIFY(list->viewport()->height() >= row * 2);
    }
}

void FollowUpsPageTest::cardSaysThatNothingIsOwed()
{
    TestLog log;
    FollowUpsModel model(log.followUps, log.interactions, log.clock);
    NextFollowUps card(model);
    card.resize(344, 332);
    card.show();
    QVERIFY(card.findChild<EmptyState *>()->isVisible());
    QVERIFY(!card.findChild<FollowUpList *>()->isVisible());
    for (const auto *button : card.findChildren<Button *>())
        QVERIFY(!button->isVisible());
}

void FollowUpsPageTest::sideGoesBelowWhereItIsNarrow()
{
    const auto bottomOf = [this](const QWidget *part) {
        return part->mapTo(m_page.get(), part->rect().bottomLeft()).y();
    };
    auto *detail = part<FollowUpDetail>();
    m_page->resize(992, 706);
    QCOMPARE(bottomOf(detail), bottomOf(part<Card>()));
    m_page->resize(700, 560);
    QTRY_VERIFY(bottomOf(detail) > bottomOf(part<Card>()) + detail->height() / 2);
    QVERIFY(detail->height() >= 280);
    QVERIFY(part<FollowUpList>()->height() >= 3 * 54 + 2 * 34);
    // Nothing scrolls around what scrolls itself.
    for (const QWidget *above = part<FollowUpList>()->parentWidget(); above;
         above = above->parentWidget())
        QVERIFY(!qobject_cast<const QAbstractScrollArea *>(above));
    m_page->addFollowUp();
    QVERIFY(!part<FollowUpList>()->isVisible());
    QTest::keyClick(part<FollowUpForm>(), Qt::Key_Escape);
    QVERIFY(part<FollowUpList>()->isVisible());
}

void FollowUpsPageTest::tabGoesThroughTheAnswersBeforeTheNote()
{
    const auto *form = part<OutcomeForm>();
    QList<QWidget *> order;
    for (QWidget *next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
        if (form->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus)
            order << next;
    }
    const auto placeOf = [&](const QString &name) {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (order.at(i)->accessibleName() == name)
                return i;
        }
        return qsizetype(-1);
    };
    QVERIFY(placeOf(u"Kept"_s) >= 0);
    QVERIFY(placeOf(u"Could not be kept"_s) < placeOf(u"Note, optional"_s));
    QVERIFY(placeOf(u"Note, optional"_s) < placeOf(u"More answers"_s));
}

void FollowUpsPageTest::escapeKeepsWhatWasTypedForNextTime()
{
    m_page->addFollowUp();
    auto *form = part<FollowUpForm>();
    auto *text = form->findChild<QLineEdit *>();
    QTest::keyClicks(text, u"Ring the depot"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    m_page->addFollowUp();
    QVERIFY(form->isVisible());
    QCOMPARE(text->text(), u"Ring the depot"_s);

    const auto buttons = form->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == u"Cancel"_s)
            button->click();
    }
    m_page->addFollowUp();
    QVERIFY(text->text().isEmpty());
}

void FollowUpsPageTest::aNewOneWaitsWhileAnotherIsEdited()
{
    auto *text = part<FollowUpForm>()->findChild<QLineEdit *>();
    m_page->addFollowUp();
    QTest::keyClicks(text, u"Ring the depot"_s);
    const QString kept = m_page->draftText();
    edit(u"Email refund form"_s);
    QCOMPARE(text->text(), u"Email refund form"_s);
    QCOMPARE(m_page->draftText(), kept); // a crash now would not lose it either
    QTest::keyClicks(text, u" again"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find(u"Email refund form again"_s).id.isValid());
    edit(u"Engineer update"_s);
    press(Qt::Key_Escape);
    m_page->addFollowUp();
    QCOMPARE(text->text(), u"Ring the depot"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find(u"Ring the depot"_s).id.isValid());
    QVERIFY(m_page->draftText().isEmpty());
}

void FollowUpsPageTest::editsOfEachWaitForTheNextTime()
{
    auto *text = part<FollowUpForm>()->findChild<QLineEdit *>();
    edit(u"Email refund form"_s);
    QTest::keyClicks(text, u" once more"_s);
    press(Qt::Key_Escape);
    QVERIFY(!part<FollowUpForm>()->isVisible());
    edit(u"Engineer update"_s);
    QTest::keyClicks(text, u", and the bill"_s);
    m_page->addFollowUp();
    QVERIFY(text->text().isEmpty());
    edit(u"Email refund form"_s);
    QCOMPARE(text->text(), u"Email refund form once more"_s);
    edit(u"Engineer update"_s);
    QCOMPARE(text->text(), u"Engineer update, and the bill"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(find(u"Engineer update, and the bill"_s).due->toIso(), u"2026-05-14T14:15"_s);
    edit(u"Email refund form"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find(u"Email refund form once more"_s).id.isValid());
}

void FollowUpsPageTest::cancelDropsAnEdit()
{
    auto *text = part<FollowUpForm>()->findChild<QLineEdit *>();
    edit(u"Email refund form"_s);
    QTest::keyClicks(text, u" once more"_s);
    click(u"Cancel"_s);
    edit(u"Engineer update"_s);
    edit(u"Email refund form"_s);
    QCOMPARE(text->text(), u"Email refund form"_s);
}

void FollowUpsPageTest::aCrashLosesNoEdit()
{
    QSignalSpy changed(m_page.get(), &FollowUpsPage::draftChanged);
    auto *text = part<FollowUpForm>()->findChild<QLineEdit *>();
    edit(u"Email refund form"_s);
    QVERIFY(m_page->draftText().isEmpty());
    QTest::keyClicks(text, u" once more"_s);
    QVERIFY(!changed.isEmpty());
    {
        FollowUpsPage again(*m_model, *m_commands, m_guard);
        again.setDraftText(m_page->draftText());
        auto *form = again.findChild<FollowUpForm *>();
        QVERIFY(!form->isHidden());
        QCOMPARE(form->followUp().text, u"Email refund form once more"_s);
        QCOMPARE(form->followUp().id, find(u"Email refund form"_s).id);
    }
    m_page->addFollowUp();
    QTest::keyClicks(text, u"Ring the depot"_s);
    FollowUpsPage again(*m_model, *m_commands, m_guard);
    again.setDraftText(m_page->draftText());
    QCOMPARE(again.draftText(), m_page->draftText());
    QCOMPARE(again.findChild<FollowUpForm *>()->followUp().text, u"Ring the depot"_s);
    again.findChild<FollowUpForm *>()->submit();
    QVERIFY(again.draftText().contains(u"once more"_s));
}

void FollowUpsPageTest::draftOfANewOneCanBeKept()
{
    QSignalSpy changed(m_page.get(), &FollowUpsPage::draftChanged);
    m_page->addFollowUp();
    QVERIFY(m_page->draftText().isEmpty());
    QTest::keyClicks(part<FollowUpForm>()->findChild<QLineEdit *>(), u"Ring the depot"_s);
    QVERIFY(!changed.isEmpty());
    const QString kept = m_page->draftText();
    const FollowUp typed = part<FollowUpForm>()->followUp();

    FollowUpsPage again(*m_model, *m_commands, m_guard);
    again.setDraftText(kept);
    auto *form = again.findChild<FollowUpForm *>();
    QVERIFY(!form->isHidden());
    QCOMPARE(form->followUp(), typed);
    again.addFollowUp();
    QCOMPARE(again.draftText(), kept);
    form->submit();
    QVERIFY(again.draftText().isEmpty());
    QCOMPARE(find(u"Ring the depot"_s).due, typed.due);
}

void FollowUpsPageTest::personalDataIsPointedOut()
{
    m_page->addFollowUp();
    for (QLineEdit *field : part<FollowUpForm>()->findChildren<QLineEdit *>()) {
        auto *whole = qobject_cast<TextField *>(field->parentWidget());
        if (!whole || qobject_cast<SpanEdit *>(whole->parentWidget()))
            continue;
        QTest::keyClicks(field, u"ann@example.org"_s);
        QVERIFY(field->accessibleDescription().contains(u"mail address"_s));
    }
    auto *note = part<OutcomeForm>()->findChildren<TextField *>().constLast()->edit();
    QTest::keyClicks(note, u"said 07700 900123"_s);
    QVERIFY(note->accessibleDescription().contains(u"phone number"_s));
}

EVENKEEL_TEST(FollowUpsPageTest)
#include "followupspagetest.moc"
