#include "ui/followup/absencedialog.h"
#include "core/followup/schedule.h"
#include "tests/support/testmain.h"
#include "tests/ui/followup/sampleday.h"
#include "ui/followup/absencelist.h"
#include "ui/followup/followupcommands.h"
#include "ui/followup/whenedit.h"
#include "ui/followup/whenfield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

/// The day after the one the tests stand on is a holiday.
WorkCalendar breadDay()
{
    WorkCalendar work;
    work.holidays.add(QDate(2026, 5, 15), u"Bread Day"_s);
    return work;
}

} // namespace

/// The dialog by its keys, over a real log, at 14:31 on Thursday 14 May 2026.
class AbsenceDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersAnHourFromNow();
    void readsWords_data();
    void readsWords();
    void anHourOpenToChoiceIsOffered();
    void listsLiveWhatFallsDueOldestFirst();
    void ofManyTheFirstFiftyAreRows();
    void rowsStayWhileTheListIsTheSame();
    void tabGoesDownTheDialog();
    void saysThatNothingFallsDue();
    void agreesANewTimeInItsRow();
    void aNewTimeOnADayOffIsPointedOut();
    void aNewTimeIsOfferedAfterTheAbsence();
    void handsOverAndAsksForTheName();
    void whatIsTypedInARowOutlivesTheNextLetter();
    void leavingIsSaidAndTakenBack();
    void askingForANewTimeTakesLeftBack();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void badInputLosesNothing();
    void enterDeclares();
    void ctrlEnterGivesTheOpenFormFirst();
    void showsWhatIsDeclaredAlready();

private:
    void list();
    void type(WhenField *field, const QString &words);
    void click(const QString &name);
    [[nodiscard]] Button *button(const QString &name) const;
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] bool shows(const QString &words) const;
    [[nodiscard]] FollowUp find(const QString &text) const;
    [[nodiscard]] Instant at(const QString &iso) const;

    LineParser m_parser{CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s)};
    WorkCalendar m_work = breadDay();
    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<SampleDay> m_day;
    std::unique_ptr<FollowUpCommands> m_commands;
    std::unique_ptr<AbsenceDialog> m_dialog;
    WhenField *m_from = nullptr;
    WhenField *m_to = nullptr;
};

void AbsenceDialogTest::init()
{
    m_log = std::make_unique<TestLog>();
    m_day = std::make_unique<SampleDay>(*m_log);
    m_day->fill();
    m_commands = std::make_unique<FollowUpCommands>(m_log->log, m_log->followUps, m_log->clock);
    m_dialog = std::make_unique<AbsenceDialog>(AbsenceDialog::Parts{
        .parser = m_parser, .guard = m_parser.guard(), .clock = m_log->clock, .work = m_work});
    const QList<WhenField *> fields = m_dialog->findChildren<WhenField *>();
    m_from = fields.at(0);
    m_to = fields.at(1);
    connect(m_dialog.get(), &AbsenceDialog::spanChanged, this, &AbsenceDialogTest::list);
    connect(&m_log->followUps, &FollowUpStore::settled, this, &AbsenceDialogTest::list);
    connect(
        m_dialog.get(), &AbsenceDialog::outcomeGiven, m_commands.get(), &FollowUpCommands::give);
    list();
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void AbsenceDialogTest::cleanup()
{
    m_log->followUps.disconnect(this);
    m_dialog.reset();
    m_commands.reset();
    m_day.reset();
    m_log.reset();
}

/// What the desk of the program does.
void AbsenceDialogTest::list()
{
    if (const auto span = m_dialog->span())
        m_dialog->setFalling(fallingDue(m_log->followUps.open().value(), span->from, span->until));
}

void AbsenceDialogTest::type(WhenField *field, const QString &words)
{
    auto *edit = field->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, words);
}

Button *AbsenceDialogTest::button(const QString &name) const
{
    for (Button *button : m_dialog->findChildren<Button *>()) {
        const QString known
            = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (button->isVisible() && known == name)
            return button;
    }
    return nullptr;
}

void AbsenceDialogTest::click(const QString &name)
{
    Button *found = button(name);
    QVERIFY2(found, qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
}

/// What the rows say, in their order.
QStringList AbsenceDialogTest::rows() const
{
    QStringList names;
    for (const Button *button : m_dialog->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == u"New time"_s)
            names << button->accessibleName().mid(QStringLiteral("New time for ").size());
    }
    return names;
}

bool AbsenceDialogTest::shows(const QString &words) const
{
    const auto labels = m_dialog->findChildren<PlainLabel *>();
    return std::ranges::any_of(labels, [&words](const PlainLabel *label) {
        return label->isVisible() && label->text() == words;
    });
}

FollowUp AbsenceDialogTest::find(const QString &text) const
{
    const auto all = m_log->followUps.listed(std::nullopt, std::nullopt).value();
    const auto at = std::ranges::find(all, text, &FollowUp::text);
    return at == all.end() ? FollowUp() : *at;
}

Instant AbsenceDialogTest::at(const QString &iso) const
{
    return LocalTime::fromIso(iso, "Europe/London")->instant();
}

void AbsenceDialogTest::offersAnHourFromNow()
{
    const auto span = m_dialog->span();
    QVERIFY(span);
    QCOMPARE(span->from, m_log->clock.now());
    QCOMPARE(span->until, at(u"2026-05-14T15:31"_s));
    QVERIFY(shows(u"Away from now to Thu 14 May 15:31"_s));
    QVERIFY(m_to->findChild<QLineEdit *>()->hasFocus());
    QCOMPARE(m_to->findChild<QLineEdit *>()->accessibleName(), u"To"_s);
}

void AbsenceDialogTest::readsWords_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    const QString now = u"2026-05-14T14:31"_s;
    const auto row
        = [](const char *name, const QString &from, const QString &to, const QString &begin,
             const QString &end) { QTest::newRow(name) << from << to << begin << end; };
    row("a weekday and an hour", {}, u"fri 10"_s, now, u"2026-05-15T10:00"_s);
    row("a length", {}, u"in 2 h"_s, now, u"2026-05-14T16:31"_s);
    row("a time of day", {}, u"16:00"_s, now, u"2026-05-14T16:00"_s);
    row("an hour alone", {}, u"16"_s, now, u"2026-05-14T16:00"_s);
    row("figures alone", {}, u"1630"_s, now, u"2026-05-14T16:30"_s);
    row("a day is away until it is over", {}, u"fri"_s, now, u"2026-05-16T00:00"_s);
    row("a time follows the beginning", u"fri 9"_s, u"17:30"_s, u"2026-05-15T09:00"_s,
        u"2026-05-15T17:30"_s);
    row("an hour follows the beginning", u"fri 13:00"_s, u"12"_s, u"2026-05-15T13:00"_s,
        u"2026-05-16T12:00"_s);
    row("a day begins with its first moment", u"mon"_s, u"tue"_s, u"2026-05-18T00:00"_s,
        u"2026-05-20T00:00"_s);
    row("an hour from a beginning", u"tomorrow 9:15"_s, {}, u"2026-05-15T09:15"_s,
        u"2026-05-15T10:15"_s);
}

void AbsenceDialogTest::readsWords()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    type(m_from, from);
    type(m_to, to);
    const auto span = m_dialog->span();
    QVERIFY(span);
    QCOMPARE(toIsoUtc(span->from), toIsoUtc(at(begin)));
    QCOMPARE(toIsoUtc(span->until), toIsoUtc(at(end)));
}

void AbsenceDialogTest::anHourOpenToChoiceIsOffered()
{
    type(m_to, u"5"_s);
    QVERIFY(!m_dialog->span());
    const auto chips = m_to->findChildren<Chip *>();
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips.at(0)->text(), u"Fri 15 May 05:00"_s);
    QCOMPARE(chips.at(1)->text(), u"Thu 14 May 17:00"_s);
    chips.at(1)->click();
    QCOMPARE(m_dialog->span()->until, at(u"2026-05-14T17:00"_s));
}

void AbsenceDialogTest::listsLiveWhatFallsDueOldestFirst()
{
    QVERIFY(rows().isEmpty());
    type(m_to, u"fri 10"_s);
    QCOMPARE(
        rows(),
        (QStringList{
            u"16:00, Send courier claim number, customer 5530"_s,
            u"16:30, Email refund form, customer 3915"_s,
            u"Fri 09:30, Check account unlock, customer 6044"_s}));
    QVERIFY(shows(u"3 follow-ups due in between"_s));
    QVERIFY(shows(u"Away from now to Fri 15 May 10:00"_s)); // no length: "1 day" is not so
    type(m_from, u"16:10"_s);
    QCOMPARE(rows().size(), 2);
    QVERIFY(shows(u"2 follow-ups due in between"_s));
    type(m_to, u"16:40"_s);
    QVERIFY(shows(u"1 follow-up due in between"_s));
}

void AbsenceDialogTest::ofManyTheFirstFiftyAreRows()
{
    for (int i = 0; i < 60; ++i)
        m_day->addPromise("Ring back", "1000", "2026-05-14T16:10");
    type(m_to, u"17:00"_s);
    QCOMPARE(rows().size(), 50);
    QVERIFY(shows(u"62 follow-ups due in between"_s));
    QVERIFY(shows(u"and 12 more"_s));
    type(m_to, u"16:05"_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY(!shows(u"and 12 more"_s));
}

void AbsenceDialogTest::rowsStayWhileTheListIsTheSame()
{
    type(m_to, u"fri 10"_s);
    const QPointer<Button> first
        = button(u"New time for 16:00, Send courier claim number, customer 5530"_s);
    QVERIFY(first);
    auto *words = m_to->findChild<QLineEdit *>();
    QTest::keyClicks(words, u"x"_s);
    QVERIFY(rows().isEmpty());
    QTest::keyClick(words, Qt::Key_Backspace);
    QCOMPARE(rows().size(), 3);
    QCOMPARE(
        button(u"New time for 16:00, Send courier claim number, customer 5530"_s), first.data());
}

void AbsenceDialogTest::tabGoesDownTheDialog()
{
    type(m_to, u"16:40"_s);
    const QString first = u"16:00, Send courier claim number, customer 5530"_s;
    const QString second = u"16:30, Email refund form, customer 3915"_s;
    click(u"Hand over "_s + first);
    m_from->focusWords();
    QStringList names;
    const auto isNamed = [](const QWidget *widget) {
        return qobject_cast<const Button *>(widget) || qobject_cast<const QLineEdit *>(widget);
    };
    for (int i = 0; i < 40 && !names.contains(u"Not now"_s); ++i) {
        const auto *button = qobject_cast<Button *>(QApplication::focusWidget());
        if (isNamed(QApplication::focusWidget())) {
            const QString name = QApplication::focusWidget()->accessibleName();
            names << (button && name.isEmpty() ? button->text() : name);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QString leave = u"Leave %1 as it is"_s;
    QCOMPARE(
        names,
        (QStringList{
            u"From"_s, u"To"_s, u"New time for "_s + first, u"Hand over "_s + first,
            leave.arg(first), u"Name of the colleague"_s, u"Hand over"_s,
            u"New time for "_s + second, u"Hand over "_s + second, leave.arg(second),
            u"Set this absence"_s, u"Not now"_s}));
}

void AbsenceDialogTest::saysThatNothingFallsDue()
{
    QVERIFY(shows(u"Nothing falls due in between."_s));
    type(m_to, u"fri blah"_s);
    QVERIFY(shows(u"What falls due in between is listed here."_s));
}

void AbsenceDialogTest::agreesANewTimeInItsRow()
{
    type(m_to, u"fri 9"_s);
    click(u"New time for 16:30, Email refund form, customer 3915"_s);
    auto *reason = m_dialog->findChild<AbsenceList *>()->findChildren<QLineEdit *>().last();
    for (auto *edit : m_dialog->findChild<AbsenceList *>()->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->placeholderText() == u"Reason, optional"_s)
            reason = edit;
    }
    reason->setFocus();
    QTest::keyClicks(reason, u"away"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    const FollowUp moved = find(u"Email refund form"_s);
    QCOMPARE(moved.due->toIso(), u"2026-05-15T10:00"_s);
    QCOMPARE(moved.renegotiations.size(), 1);
    QCOMPARE(moved.renegotiations.first().reason, u"away"_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY(m_dialog->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(m_dialog->isVisible());
}

void AbsenceDialogTest::aNewTimeOnADayOffIsPointedOut()
{
    type(m_to, u"fri 9"_s);
    click(u"New time for 16:30, Email refund form, customer 3915"_s);
    QVERIFY(shows(u"Fri 15 May is a holiday, Bread Day."_s));
}

void AbsenceDialogTest::aNewTimeIsOfferedAfterTheAbsence()
{
    const auto offered = [this] {
        return m_dialog->findChild<AbsenceList *>()->findChild<WhenEdit *>()->value().toIso();
    };
    type(m_to, u"tue 10"_s);
    click(u"New time for 16:30, Email refund form, customer 3915"_s);
    QCOMPARE(offered(), u"2026-05-19T11:00"_s);
    type(m_to, u"mon"_s); // until the day is over: when work begins
    QCOMPARE(offered(), u"2026-05-19T09:00"_s);
    type(m_to, u"18/5/2026 23:30"_s);
    QCOMPARE(offered(), u"2026-05-19T09:00"_s);
    auto *when = m_dialog->findChild<AbsenceList *>()->findChild<WhenEdit *>();
    QTest::keyClick(when->findChild<QTimeEdit *>(), Qt::Key_Up); // a time that was picked stays
    QCOMPARE(offered(), u"2026-05-19T10:00"_s);
    type(m_to, u"wed 10"_s);
    QCOMPARE(offered(), u"2026-05-19T10:00"_s);
}

void AbsenceDialogTest::handsOverAndAsksForTheName()
{
    type(m_to, u"16:40"_s);
    click(u"Hand over 16:00, Send courier claim number, customer 5530"_s);
    click(u"Hand over"_s);
    QVERIFY(shows(u"Say who takes it over, for example Bea."_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Bea"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const FollowUp handed = find(u"Send courier claim number"_s);
    QVERIFY(handed.state == FollowUpState::HandedOver);
    QCOMPARE(handed.handedTo, u"Bea"_s);
    QCOMPARE(rows().size(), 1);
}

void AbsenceDialogTest::whatIsTypedInARowOutlivesTheNextLetter()
{
    type(m_to, u"17:00"_s);
    click(u"Hand over 16:00, Send courier claim number, customer 5530"_s);
    QLineEdit *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"Be"_s);
    type(m_to, u"fri 9:35"_s);
    QCOMPARE(rows().size(), 3);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"Be"_s);
}

void AbsenceDialogTest::leavingIsSaidAndTakenBack()
{
    type(m_to, u"16:40"_s);
    const QString words = u"16:00, Send courier claim number, customer 5530"_s;
    click(u"Leave %1 as it is"_s.arg(words));
    QVERIFY(button(u"Left as it is: %1"_s.arg(words))->hasFocus());
    QVERIFY(find(u"Send courier claim number"_s).state == FollowUpState::Open);
    click(u"Left as it is: %1"_s.arg(words));
    QVERIFY(button(u"Leave %1 as it is"_s.arg(words)));
}

void AbsenceDialogTest::askingForANewTimeTakesLeftBack()
{
    type(m_to, u"16:40"_s);
    const QString words = u"16:00, Send courier claim number, customer 5530"_s;
    for (const QString &ask : {u"New time for "_s, u"Hand over "_s}) {
        click(u"Leave %1 as it is"_s.arg(words));
        QVERIFY(button(u"Left as it is: %1"_s.arg(words)));
        click(ask + words);
        QVERIFY(!button(u"Left as it is: %1"_s.arg(words)));
        QVERIFY(button(u"Leave %1 as it is"_s.arg(words)));
    }
}

void AbsenceDialogTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &from, const QString &to,
                        const QString &sentence) { QTest::newRow(name) << from << to << sentence; };
    row("no time", {}, u"later on"_s, u"Write until when, for example 14:30, fri 10 or in 2 h."_s);
    row("no beginning", u"soonish"_s, u"fri 10"_s,
        u"Write when it begins, for example 14:00 or fri 9. Empty means now."_s);
    row("the end first", u"fri 10"_s, u"tomorrow 9"_s,
        u"It would end before it begins. Write a later time."_s);
    row("no length", u"fri 10"_s, u"tomorrow 10"_s,
        u"It would end before it begins. Write a later time."_s);
    row("in the gap", {}, u"28/3/2027 1:30"_s,
        u"The clocks are put forward that day and 01:30 does not come. Write 02:00 or later."_s);
    row("from the gap", u"28/3/2027 1:30"_s, u"29/3/2027 9:00"_s,
        u"The clocks are put forward that day and 01:30 does not come. Write 02:00 or later."_s);
}

void AbsenceDialogTest::tellsWhatIsWrong()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, sentence);
    const QSignalSpy declared(m_dialog.get(), &AbsenceDialog::declared);
    type(m_from, from);
    type(m_to, to);
    QVERIFY(!m_dialog->span());
    click(u"Set this absence"_s);
    QVERIFY2(shows(sentence), qPrintable(sentence));
    QVERIFY(declared.isEmpty());
}

void AbsenceDialogTest::badInputLosesNothing()
{
    type(m_to, u"fri 10"_s);
    m_log->clock.advance(hours(24)); // the dialog was left open: that time has passed
    auto *words = m_to->findChild<QLineEdit *>();
    const QSignalSpy declared(m_dialog.get(), &AbsenceDialog::declared);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(declared.isEmpty());
    QVERIFY(shows(u"That time has passed. Write a later one, for example fri 10."_s));
    QCOMPARE(words->text(), u"fri 10"_s);
    QVERIFY(words->hasFocus());
}

void AbsenceDialogTest::enterDeclares()
{
    const QSignalSpy declared(m_dialog.get(), &AbsenceDialog::declared);
    type(m_from, u"15:00"_s);
    type(m_to, u"fri 10"_s);
    QTest::keyClick(m_to->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(declared.size(), 1);
    const auto absence = declared.first().first().value<PlannedAbsence>();
    QCOMPARE(absence.from, at(u"2026-05-14T15:00"_s));
    QCOMPARE(absence.until, at(u"2026-05-15T10:00"_s));
}

void AbsenceDialogTest::ctrlEnterGivesTheOpenFormFirst()
{
    const QSignalSpy declared(m_dialog.get(), &AbsenceDialog::declared);
    type(m_to, u"16:20"_s);
    click(u"New time for 16:00, Send courier claim number, customer 5530"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(find(u"Send courier claim number"_s).renegotiations.size(), 1);
    QVERIFY(declared.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(declared.size(), 1);
}

void AbsenceDialogTest::showsWhatIsDeclaredAlready()
{
    QVERIFY(!button(u"Call it off"_s));
    m_dialog->setPlanned(
        PlannedAbsence{.from = at(u"2026-05-15T13:00"_s), .until = at(u"2026-05-15T14:00"_s)});
    QVERIFY(shows(u"Declared so far: away from Fri 15 May 13:00 to Fri 15 May 14:00. Another one "
                  "that begins later takes its place."_s));
    const QSignalSpy off(m_dialog.get(), &AbsenceDialog::calledOff);
    click(u"Call it off"_s);
    QCOMPARE(off.size(), 1);
}

EVENKEEL_TEST(AbsenceDialogTest)
#include "absencedialogtest.moc"
