#include "tests/support/testmain.h"
#include "tests/ui/followup/pageroom.h"
#include "ui/followup/againbar.h"
#include "ui/followup/chosenpanel.h"
#include "ui/followup/followupdetail.h"
#include "ui/followup/followupform.h"
#include "ui/followup/handoveroffer.h"
#include "ui/followup/outcomeform.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Several follow-ups of the page at once, by keys and clicks, over a real log.
class SeveralFollowUpsTest final : public QObject, private PageRoom
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shiftAndCtrlChooseSeveral();
    void ctrlAChoosesWhatIsOpen();
    void clicksChoose();
    void aClickWithCtrlMarksNothingDone();
    void thePanelSaysHowManyAndWhich();
    void spaceMarksAllDoneWithOneUndo();
    void spaceOpensAllThatAreDone();
    void deleteRemovesAllWithOneUndo();
    void sOffersTheExactTimesForAll();
    void chipsRemindOfAllAgain();
    void aNewTimeIsAgreedForAll();
    void aNewTimeOnADayOffIsPointedOut();
    void allAreHandedOverToOne();
    void allAreNoLongerNeeded();
    void whereOneRefusesNoneIsChanged();
    void whatWasTypedStaysWhileMoreAreChosen();
    void choosingSeveralLetsAFormWait();
    void aFormStaysWhileTheChoiceShrinks();
    void oneAgainShowsItsDetail();

private:
    [[nodiscard]] QList<FollowUp> all() const;
    [[nodiscard]] QModelIndex row(const QString &text) const;
    void choose(const QString &text);
    void add(const QString &text);
    void chooseTwo();
    void answer(const QString &text);
    [[nodiscard]] QLineEdit *field(const QString &placeholder) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] ChosenPanel *panel() const { return part<ChosenPanel>(); }

    QString m_said;
};

void SeveralFollowUpsTest::init()
{
    furnish({992, 706});
    connect(m_commands.get(), &FollowUpCommands::said, this, [this](const Message &message) {
        m_said = message.text;
    });
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    m_said.clear();
}

void SeveralFollowUpsTest::cleanup()
{
    clear();
}

QList<FollowUp> SeveralFollowUpsTest::all() const
{
    return m_log->followUps.listed(std::nullopt, std::nullopt).value();
}

QModelIndex SeveralFollowUpsTest::row(const QString &text) const
{
    return m_model->indexOf(find(text).id);
}

void SeveralFollowUpsTest::choose(const QString &text)
{
    m_list->setCurrent(row(text));
}

void SeveralFollowUpsTest::add(const QString &text)
{
    m_list->selectionModel()->setCurrentIndex(row(text), QItemSelectionModel::Select);
}

/// One overdue, one still ahead.
void SeveralFollowUpsTest::chooseTwo()
{
    choose(u"Engineer update"_s);
    add(u"Email refund form"_s);
    QCOMPARE(m_list->chosen().size(), 2);
    QVERIFY(panel()->isVisible());
}

void SeveralFollowUpsTest::answer(const QString &text)
{
    for (ChoiceRow *choice : panel()->findChildren<ChoiceRow *>()) {
        if (choice->isVisible() && choice->text() == text) {
            choice->click();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

QLineEdit *SeveralFollowUpsTest::field(const QString &placeholder) const
{
    for (auto *edit : panel()->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->placeholderText() == placeholder)
            return edit;
    }
    return nullptr;
}

void SeveralFollowUpsTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void SeveralFollowUpsTest::shiftAndCtrlChooseSeveral()
{
    choose(u"Engineer update"_s);
    press(Qt::Key_Down, Qt::ShiftModifier); // over the heading of a group
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(
        m_list->chosen(),
        (QList{
            find(u"Engineer update"_s).id, find(u"Send courier claim number"_s).id,
            find(u"Email refund form"_s).id}));
    press(Qt::Key_Up, Qt::ControlModifier);
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(
        m_list->chosen(), (QList{find(u"Engineer update"_s).id, find(u"Email refund form"_s).id}));
    QVERIFY(find(u"Send courier claim number"_s).state == FollowUpState::Open);
}

void SeveralFollowUpsTest::ctrlAChoosesWhatIsOpen()
{
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_list->chosen().size(), m_model->openCount());
    QVERIFY(!m_list->chosen().contains(find(u"Account unlock"_s).id));
}

void SeveralFollowUpsTest::clicksChoose()
{
    const auto click = [this](const QString &text, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(
            m_list->viewport(), Qt::LeftButton, modifiers, m_list->visualRect(row(text)).center());
    };
    click(u"Engineer update"_s, Qt::NoModifier);
    click(u"Check account unlock"_s, Qt::ShiftModifier);
    QCOMPARE(m_list->chosen().size(), 4);
    click(u"Email refund form"_s, Qt::ControlModifier);
    QCOMPARE(m_list->chosen().size(), 3);
    click(u"Email refund form"_s, Qt::NoModifier);
    QCOMPARE(m_list->chosen(), QList{find(u"Email refund form"_s).id});
}

void SeveralFollowUpsTest::aClickWithCtrlMarksNothingDone()
{
    choose(u"Engineer update"_s);
    const QRect rect = m_list->visualRect(row(u"Email refund form"_s));
    QTest::mouseClick(
        m_list->viewport(), Qt::LeftButton, Qt::ControlModifier,
        QPoint(rect.left() + 26, rect.center().y()));
    QCOMPARE(m_list->chosen().size(), 2);
    QVERIFY(find(u"Email refund form"_s).state == FollowUpState::Open);
}

void SeveralFollowUpsTest::thePanelSaysHowManyAndWhich()
{
    QVERIFY(!panel());
    chooseTwo();
    QVERIFY(!part<FollowUpDetail>()->isVisible());
    QCOMPARE(panel()->accessibleName(), u"2 follow-ups chosen"_s);
    QCOMPARE(panel()->accessibleDescription(), u"Engineer update, Email refund form"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(panel()->accessibleName(), u"6 follow-ups chosen"_s);
    QVERIFY(panel()->accessibleDescription().endsWith(u"and 3 more"_s));
}

void SeveralFollowUpsTest::spaceMarksAllDoneWithOneUndo()
{
    const QList<FollowUp> before = all();
    chooseTwo();
    press(Qt::Key_Space);
    QVERIFY(find(u"Engineer update"_s).state == FollowUpState::KeptLate);
    QVERIFY(find(u"Email refund form"_s).state == FollowUpState::Kept);
    QCOMPARE(m_said, u"2 follow-ups marked done."_s);
    QCOMPARE(m_list->chosen(), QList{find(u"Send courier claim number"_s).id});
    QVERIFY(part<FollowUpDetail>()->isVisible());
    QVERIFY(m_log->log.undo());
    QCOMPARE(all(), before);
}

void SeveralFollowUpsTest::spaceOpensAllThatAreDone()
{
    choose(u"Account unlock"_s);
    add(u"Refund rule in writing"_s);
    press(Qt::Key_Space);
    QVERIFY(find(u"Account unlock"_s).state == FollowUpState::Open);
    QVERIFY(find(u"Refund rule in writing"_s).state == FollowUpState::Open);
    QCOMPARE(m_said, u"2 follow-ups open again."_s);
}

void SeveralFollowUpsTest::deleteRemovesAllWithOneUndo()
{
    chooseTwo();
    press(Qt::Key_Delete);
    QVERIFY(find(u"Engineer update"_s).text.isEmpty());
    QVERIFY(find(u"Email refund form"_s).text.isEmpty());
    QVERIFY(m_log->log.undo());
    QVERIFY(!find(u"Engineer update"_s).text.isEmpty());
    QVERIFY(!find(u"Email refund form"_s).text.isEmpty());
}

void SeveralFollowUpsTest::sOffersTheExactTimesForAll()
{
    chooseTwo();
    press(Qt::Key_S);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"10 min, 14:41"_s);
    menu->actions().first()->trigger();
    menu->close();
    const Instant until = m_log->clock.now() + minutes(10);
    QVERIFY(find(u"Engineer update"_s).snoozedUntil == until);
    QVERIFY(find(u"Email refund form"_s).snoozedUntil == until);
    QCOMPARE(m_list->chosen().size(), 2);
}

void SeveralFollowUpsTest::chipsRemindOfAllAgain()
{
    chooseTwo();
    panel()->findChild<AgainBar *>()->findChildren<Chip *>().at(1)->click();
    QVERIFY(find(u"Engineer update"_s).snoozedUntil.has_value());
    QVERIFY(find(u"Email refund form"_s).snoozedUntil.has_value());
    QVERIFY(m_log->log.undo());
    QVERIFY(!find(u"Engineer update"_s).snoozedUntil);
    QVERIFY(!find(u"Email refund form"_s).snoozedUntil);
}

void SeveralFollowUpsTest::aNewTimeIsAgreedForAll()
{
    chooseTwo();
    answer(u"New time agreed with the customer"_s);
    QLineEdit *reason = field(u"Reason, optional"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"parts late"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    for (const QString &text : {u"Engineer update"_s, u"Email refund form"_s}) {
        const FollowUp moved = find(text);
        QCOMPARE(moved.due->toIso(), u"2026-05-15T10:00"_s);
        QCOMPARE(moved.renegotiations.size(), 1);
        QCOMPARE(moved.renegotiations.first().reason, u"parts late"_s);
    }
    QCOMPARE(m_said, u"New time agreed for 2 follow-ups."_s);
    choose(u"Check account unlock"_s); // what was saved is not offered again
    add(u"Callback about refund"_s);
    answer(u"New time agreed with the customer"_s);
    QCOMPARE(field(u"Reason, optional"_s)->text(), QString());
}

void SeveralFollowUpsTest::aNewTimeOnADayOffIsPointedOut()
{
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(
            panel()->findChildren<PlainLabel *>(), [&words](const PlainLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
    };
    WorkCalendar work;
    work.holidays.add(QDate(2026, 5, 15), u"Bread Day"_s);
    m_page->setWorkCalendar(work); // before the panel is made
    chooseTwo();
    answer(u"New time agreed with the customer"_s);
    QVERIFY(says(u"Bread Day"_s));
    m_page->setWorkCalendar({}); // and after it
    QVERIFY(!says(u"Bread Day"_s));
}

void SeveralFollowUpsTest::allAreHandedOverToOne()
{
    const QList<FollowUp> before = all();
    chooseTwo();
    answer(u"Handed over to a colleague"_s);
    QLineEdit *name = field(u"Name of the colleague"_s);
    QVERIFY(name);
    name->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(all(), before); // it asks for the name
    QTest::keyClicks(name, u"Bea"_s);
    press(Qt::Key_Return);
    QCOMPARE(find(u"Engineer update"_s).handedTo, u"Bea"_s);
    QCOMPARE(find(u"Email refund form"_s).handedTo, u"Bea"_s);
    QCOMPARE(m_said, u"2 follow-ups handed over to Bea."_s);
    // One sheet, one file for both.
    QCOMPARE(m_page->handover().request().followUps.size(), 2);
    QCOMPARE(m_list->current(), find(u"Engineer update"_s).id);
    QVERIFY(m_log->log.undo());
    QCOMPARE(all(), before);
}

void SeveralFollowUpsTest::allAreNoLongerNeeded()
{
    chooseTwo();
    answer(u"No longer needed"_s);
    QTest::keyClicks(field(u"Note, optional"_s), u"customer left"_s);
    panel()->submit();
    QVERIFY(find(u"Engineer update"_s).state == FollowUpState::Withdrawn);
    QVERIFY(find(u"Email refund form"_s).state == FollowUpState::Withdrawn);
    QCOMPARE(find(u"Email refund form"_s).note, u"customer left"_s);
    QCOMPARE(m_said, u"2 follow-ups no longer needed."_s);
}

void SeveralFollowUpsTest::whereOneRefusesNoneIsChanged()
{
    const QList<FollowUp> before = all();
    choose(u"Engineer update"_s);
    add(u"Account unlock"_s); // done already
    answer(u"No longer needed"_s);
    QLineEdit *note = field(u"Note, optional"_s);
    QTest::keyClicks(note, u"customer left"_s);
    panel()->submit();
    QCOMPARE(all(), before);
    QCOMPARE(
        m_said,
        u"None was changed, because of “Account unlock”. This is closed already. Open it again "
        "first."_s);
    QCOMPARE(m_list->chosen().size(), 2);
    QCOMPARE(note->text(), u"customer left"_s);
}

void SeveralFollowUpsTest::whatWasTypedStaysWhileMoreAreChosen()
{
    chooseTwo();
    answer(u"Handed over to a colleague"_s);
    QLineEdit *name = field(u"Name of the colleague"_s);
    QTest::keyClicks(name, u"Bea"_s);
    add(u"Send courier claim number"_s);
    QCOMPARE(panel()->accessibleName(), u"3 follow-ups chosen"_s);
    QCOMPARE(name->text(), u"Bea"_s);
    m_log->clock.advance(minutes(1));
    m_model->refresh();
    QCOMPARE(name->text(), u"Bea"_s);
}

void SeveralFollowUpsTest::choosingSeveralLetsAFormWait()
{
    m_page->addFollowUp();
    QTest::keyClicks(QApplication::focusWidget(), u"Send the form"_s);
    const QString draft = m_page->draftText();
    QVERIFY(!draft.isEmpty());
    m_list->setFocus();
    chooseTwo();
    QVERIFY(!part<FollowUpForm>()->isVisible());
    answer(u"No longer needed"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(find(u"Engineer update"_s).state == FollowUpState::Withdrawn);
    QVERIFY(find(u"Email refund form"_s).state == FollowUpState::Withdrawn);
    QVERIFY(find(u"Send the form"_s).text.isEmpty());
    QCOMPARE(m_page->draftText(), draft);
    m_page->addFollowUp();
    QVERIFY(part<FollowUpForm>()->isVisible());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Send the form"_s);
}

void SeveralFollowUpsTest::aFormStaysWhileTheChoiceShrinks()
{
    chooseTwo();
    add(u"Send courier claim number"_s);
    m_page->addFollowUp();
    QVERIFY(m_commands->remove(find(u"Email refund form"_s).id));
    QCOMPARE(m_list->chosen().size(), 2);
    QVERIFY(part<FollowUpForm>()->isVisible());
}

void SeveralFollowUpsTest::oneAgainShowsItsDetail()
{
    chooseTwo();
    press(Qt::Key_Down);
    QCOMPARE(m_list->chosen().size(), 1);
    QVERIFY(part<FollowUpDetail>()->isVisible());
    QCOMPARE(part<FollowUpDetail>()->current(), m_list->current());
}

EVENKEEL_TEST(SeveralFollowUpsTest)
#include "severalfollowupstest.moc"
