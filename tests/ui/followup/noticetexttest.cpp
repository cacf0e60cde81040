#include "ui/followup/noticetext.h"
#include "core/base/fixedclock.h"
#include "core/followup/schedule.h"
#include "tests/support/testmain.h"
#include "ui/followup/reminderpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

LocalTime wall(const QString &iso)
{
    return *LocalTime::fromIso(iso, "Europe/London");
}

FollowUp owed(qint64 id, const QString &text, const QString &customer, const QString &due)
{
    FollowUp followUp;
    followUp.id = FollowUpId(id);
    followUp.text = text;
    followUp.customer = customer;
    followUp.due = wall(due);
    followUp.dueAt = followUp.due->instant();
    return followUp;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

} // namespace

/// The words of reminders and the panel that shows them in the window.
class NoticeTextTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatIsDrawn();
    void saysTheAttemptsSoFar();
    void hidesWhatIsNotNamed();
    void countsAfterACall();
    void theButtonSaysTheExactTime();
    void panelShowsAndForgets();
    void panelSaysWhatItTakesOfTheWindow();
    void panelTakesNoFocus();
    void panelLeavesWhatTheKeyboardReaches();
    void panelStaysUntilItIsDealtWith();
    void panelJoinsNotices();
    void quietPanelSaysNoNames();
    void afterAnAbsenceEachRowCanBeDealtWith();
    void whatIsStillAheadDidNotComeUpMeanwhile();
    void beforeAnAbsenceItListsWhatFallsDue();
    void panelStandsAtTheEndOfTheReadingDirection();
    void withoutAColumnThePanelIsALowBar();
    void barPutsWordsBelowEachOtherWhereTheyNeedIt();
    void itsButtonsHaveTheirHeightAtEverySizeOfText();

private:
    [[nodiscard]] Notice notice(const QList<FollowUp> &followUps) const;
    [[nodiscard]] QStringList words(const QWidget &widget) const;

    FixedClock m_clock{wall(u"2026-05-14T14:31"_s).instant(), QTimeZone("Europe/London")};
    FollowUp m_engineer = owed(1, u"Engineer update"_s, u"2086"_s, u"2026-05-14T14:15"_s);
    FollowUp m_courier = owed(2, u"Send courier claim number"_s, u"5530"_s, u"2026-05-14T14:20"_s);
};

void NoticeTextTest::init()
{
    m_clock.setNow(wall(u"2026-05-14T14:31"_s).instant());
}

Notice NoticeTextTest::notice(const QList<FollowUp> &followUps) const
{
    const Reminders due = remindersAt(followUps, m_clock.now(), AgentActivity::Free, {});
    return {.alerts = due.alerts, .quiet = false, .hideDetails = false};
}

QStringList NoticeTextTest::words(const QWidget &widget) const
{
    QStringList words;
    for (const auto *label : widget.findChildren<PlainLabel *>()) {
        if (label->isVisibleTo(&widget))
            words << plain(label->text());
    }
    return words;
}

void NoticeTextTest::saysWhatIsDrawn()
{
    const Notice late = notice({m_engineer});
    QCOMPARE(NoticeText::title(late, true, m_clock), u"Engineer update was due at 14:15"_s);
    QCOMPARE(
        plain(NoticeText::body(late, true, m_clock)),
        u"Customer 2086. A short message now still helps."_s);
    const FollowUp ahead
        = owed(3, u"Send courier claim number"_s, u"5530"_s, u"2026-05-14T14:41"_s);
    QCOMPARE(NoticeText::title(notice({ahead}), true, m_clock), u"Send courier claim number"_s);
    QCOMPARE(
        plain(NoticeText::body(notice({ahead}), true, m_clock)),
        u"Customer 5530, promised for 14:41, in 10 min."_s);
    const FollowUp now = owed(4, u"Email form"_s, {}, u"2026-05-14T14:31"_s);
    QCOMPARE(NoticeText::title(notice({now}), true, m_clock), u"Email form is due now"_s);
    QCOMPARE(NoticeText::body(notice({now}), true, m_clock), u"Promised for 14:31."_s);
    const FollowUp day = owed(5, u"Letter"_s, {}, u"2026-05-14"_s);
    QCOMPARE(NoticeText::title(notice({day}), true, m_clock), u"Letter is due today"_s);
}

void NoticeTextTest::saysTheAttemptsSoFar()
{
    FollowUp tried = m_engineer;
    const auto add = [&tried](Attempt::Result result, const QString &at) {
        tried.attempts.append({.result = result, .at = wall(at).instant()});
    };
    const auto said = [&] { return plain(NoticeText::body(notice({tried}), true, m_clock)); };
    const QString before = u"Customer 2086. A short message now still helps."_s;
    QCOMPARE(said(), before);
    add(Attempt::Result::LeftMessage, u"2026-05-13T16:40"_s);
    QCOMPARE(said(), before + u" 1 attempt so far: left a message yesterday 16:40."_s);
    add(Attempt::Result::NoAnswer, u"2026-05-14T10:15"_s);
    add(Attempt::Result::LeftMessage, u"2026-05-14T11:40"_s);
    QCOMPARE(
        said(),
        before + u" 3 attempts so far, most recently: no answer 10:15, left a message 11:40."_s);

    const Notice two = notice({tried, m_courier});
    QCOMPARE(
        NoticeText::body(two, true, m_clock),
        u"Engineer update (3 attempts), Send courier claim number."_s);
    QCOMPARE(
        NoticeText::line(two.alerts.first(), m_clock), u"14:15, Engineer update (3 attempts)"_s);
    for (const Notice &one : {notice({tried}), two})
        QVERIFY(!NoticeText::body(one, false, m_clock).contains(u"attempt"_s));
}

void NoticeTextTest::hidesWhatIsNotNamed()
{
    const Notice one = notice({m_engineer});
    QCOMPARE(NoticeText::title(one, false, m_clock), u"A follow-up is due"_s);
    QCOMPARE(NoticeText::body(one, false, m_clock), u"Open Evenkeel to see which one."_s);
    QCOMPARE(NoticeText::actions(one, false), (QList{NoticeAction::Open, NoticeAction::Again}));
    QCOMPARE(
        NoticeText::actions(one, true),
        (QList{NoticeAction::Done, NoticeAction::Again, NoticeAction::Open}));
}

void NoticeTextTest::countsAfterACall()
{
    Notice two = notice({m_engineer, m_courier});
    two.reason = Notice::Reason::AfterCall;
    QCOMPARE(NoticeText::title(two, true, m_clock), u"2 follow-ups came up during your call"_s);
    QCOMPARE(
        NoticeText::body(two, true, m_clock), u"Engineer update, Send courier claim number."_s);
    QCOMPARE(NoticeText::label(NoticeAction::Open, two, m_clock), u"Show both"_s);
}

void NoticeTextTest::theButtonSaysTheExactTime()
{
    Notice one = notice({m_engineer});
    one.again = m_clock.now() + minutes(12);
    QCOMPARE(NoticeText::label(NoticeAction::Again, one, m_clock), u"Again at 14:43"_s);
}

void NoticeTextTest::panelShowsAndForgets()
{
    QWidget host;
    host.resize(800, 600);
    ReminderPanel panel(host, m_clock);
    host.show();
    QVERIFY(panel.isHidden());
    panel.show(notice({m_engineer}));
    QVERIFY(panel.isVisible());
    QVERIFY(words(panel).contains(u"Engineer update was due at 14:15"_s));
    panel.forget(FollowUpId(99));
    QVERIFY(panel.isVisible());
    panel.forget(m_engineer.id);
    QVERIFY(panel.isHidden());
}

void NoticeTextTest::panelSaysWhatItTakesOfTheWindow()
{
    QWidget host;
    host.resize(800, 600);
    ReminderPanel panel(host, m_clock);
    QSignalSpy taken(&panel, &ReminderPanel::heightChanged);
    host.show();
    panel.show(notice({m_engineer}));
    QCOMPARE(taken.last().first().toInt(), panel.height());
    QVERIFY(panel.height() > 50);
    panel.forget(m_engineer.id);
    QCOMPARE(taken.last().first().toInt(), 0);
}

void NoticeTextTest::panelTakesNoFocus()
{
    QWidget host;
    QWidget field(&host);
    field.setFocusPolicy(Qt::StrongFocus);
    host.show();
    field.setFocus();
    ReminderPanel panel(host, m_clock);
    panel.show(notice({m_engineer}));
    QCOMPARE(host.focusWidget(), &field);
}

void NoticeTextTest::panelLeavesWhatTheKeyboardReaches()
{
    QWidget host;
    host.resize(800, 600);
    QWidget first(&host);
    QWidget covered(&host);
    first.setFocusPolicy(Qt::StrongFocus);
    covered.setFocusPolicy(Qt::StrongFocus);
    first.setGeometry(20, 20, 60, 30);
    ReminderPanel panel(host, m_clock);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    panel.show(notice({m_engineer}));
    const QRect before = panel.geometry();
    covered.setGeometry(before.adjusted(20, 20, -20, -20));
    first.setFocus();
    QCOMPARE(panel.geometry(), before);
    covered.setFocus();
    QVERIFY(!panel.geometry().intersects(covered.geometry()));
    QVERIFY(host.rect().contains(panel.geometry()));
}

void NoticeTextTest::panelStaysUntilItIsDealtWith()
{
    QWidget host;
    host.resize(800, 600);
    host.show();
    ReminderPanel panel(host, m_clock);
    QSignalSpy acted(&panel, &ReminderPanel::acted);
    panel.show(notice({m_engineer}));
    const auto buttons = panel.findChildren<Button *>();
    QCOMPARE(buttons.size(), 3);
    buttons.first()->click();
    QCOMPARE(acted.last().at(1).value<NoticeAction>(), NoticeAction::Done);
    QVERIFY(panel.isVisible());
    panel.findChild<IconButton *>()->click();
    QCOMPARE(acted.last().at(1).value<NoticeAction>(), NoticeAction::Dismissed);
    QVERIFY(panel.isHidden());
}

void NoticeTextTest::panelJoinsNotices()
{
    QWidget host;
    host.show();
    ReminderPanel panel(host, m_clock);
    panel.show(notice({m_courier}));
    panel.show(notice({m_engineer}));
    panel.show(notice({m_engineer}));
    QCOMPARE(panel.alerts().size(), 2);
    QCOMPARE(panel.alerts().first().followUp.id, m_engineer.id);
}

void NoticeTextTest::quietPanelSaysNoNames()
{
    QWidget host;
    host.show();
    ReminderPanel panel(host, m_clock);
    Notice quiet = notice({m_engineer});
    quiet.quiet = true;
    panel.show(quiet);
    QVERIFY(words(panel).contains(u"A follow-up is due"_s));
    QVERIFY(!words(panel).join(u' ').contains(u"Engineer"_s));
}

void NoticeTextTest::afterAnAbsenceEachRowCanBeDealtWith()
{
    QWidget host;
    host.resize(800, 600);
    host.show();
    ReminderPanel panel(host, m_clock);
    Notice away = notice({m_courier, m_engineer});
    away.reason = Notice::Reason::AfterAbsence;
    panel.show(away);
    QVERIFY(words(panel).contains(u"2 follow-ups came up while you were away"_s));
    QVERIFY(words(panel).contains(u"14:15, Engineer update"_s));
    QSignalSpy done(&panel, &ReminderPanel::doneRequested);
    QSignalSpy moved(&panel, &ReminderPanel::newTimeRequested);
    QSignalSpy handed(&panel, &ReminderPanel::handOverRequested);
    // The first button closes the panel; then come three for each row, oldest first.
    const auto buttons = panel.findChildren<IconButton *>();
    QCOMPARE(buttons.size(), 7);
    for (const auto *label : panel.findChildren<PlainLabel *>()) {
        if (plain(label->text()) != u"14:15, Engineer update"_s)
            continue;
        for (auto *button : label->parentWidget()->findChildren<IconButton *>())
            button->click();
    }
    QCOMPARE(done.size() + moved.size() + handed.size(), 3);
    QCOMPARE(done.first().first().value<FollowUpId>(), m_engineer.id);
}

void NoticeTextTest::whatIsStillAheadDidNotComeUpMeanwhile()
{
    const FollowUp ahead = owed(3, u"Call back"_s, {}, u"2026-05-14T14:40"_s);
    Notice away = notice({m_engineer, ahead});
    away.reason = Notice::Reason::AfterAbsence;
    away.alerts.last().kind = Alert::Kind::Soon;
    QCOMPARE(
        NoticeText::title(away, true, m_clock),
        u"A follow-up came up while you were away, 1 more due soon"_s);
    away.alerts.append(away.alerts.first());
    QCOMPARE(
        NoticeText::title(away, true, m_clock),
        u"2 follow-ups came up while you were away, 1 more due soon"_s);
    // Alone it is a reminder like any other.
    Notice alone = notice({ahead});
    alone.alerts.first().kind = Alert::Kind::Soon;
    QCOMPARE(NoticeText::body(alone, true, m_clock), u"Promised for 14:40, in 9 min."_s);
}

void NoticeTextTest::beforeAnAbsenceItListsWhatFallsDue()
{
    QWidget host;
    host.show();
    ReminderPanel panel(host, m_clock);
    const FollowUp ahead = owed(3, u"Email form"_s, {}, u"2026-05-14T16:00"_s);
    const Instant back = wall(u"2026-05-14T17:00"_s).instant();
    panel.show(
        {.reason = Notice::Reason::BeforeAbsence,
         .alerts = fallingDue({ahead}, m_clock.now(), back)});
    QVERIFY(words(panel).contains(u"A follow-up falls due before you are back"_s));
    QVERIFY(words(panel).contains(u"16:00, Email form"_s));
    for (auto *button : panel.findChildren<Button *>()) {
        if (button->text() == u"Leave them"_s)
            button->click();
    }
    QVERIFY(panel.isHidden());
}

void NoticeTextTest::panelStandsAtTheEndOfTheReadingDirection()
{
    QWidget host;
    host.resize(800, 600);
    host.show();
    ReminderPanel panel(host, m_clock);
    panel.show(notice({m_engineer}));
    QCOMPARE(panel.geometry().right(), 800 - 24 - 1);
    QCOMPARE(panel.geometry().bottom(), 600 - 24 - 1);
    panel.setPlace({232, 24, 16, 40}, 300);
    QCOMPARE(panel.geometry().right(), 800 - 16 - 1);
    QCOMPARE(panel.geometry().bottom(), 600 - 40 - 1);
    QCOMPARE(panel.width(), 300);
    host.setLayoutDirection(Qt::RightToLeft);
    host.resize(900, 600);
    QCOMPARE(panel.geometry().left(), 16);
}

void NoticeTextTest::withoutAColumnThePanelIsALowBar()
{
    QWidget host;
    host.resize(1100, 600);
    host.show();
    ReminderPanel panel(host, m_clock);
    panel.show(notice({m_engineer}));
    const int card = panel.height();
    panel.setPlace({232, 24, 24, 40}, 0);
    QCOMPARE(panel.geometry().left(), 232);
    QCOMPARE(panel.geometry().right(), 1100 - 24 - 1);
    QVERIFY(panel.height() * 2 < card);
    QVERIFY(words(panel).contains(u"Engineer update was due at 14:15"_s));
    QCOMPARE(panel.findChildren<Button *>().size(), 3);
    panel.setPlace({232, 24, 24, 40}, 352);
    QCOMPARE(panel.height(), card);
}

void NoticeTextTest::itsButtonsHaveTheirHeightAtEverySizeOfText()
{
    Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
    QWidget host;
    host.resize(1400, 600);
    host.show();
    ReminderPanel panel(host, m_clock);
    panel.setPlace({232, 24, 24, 40}, 0);
    panel.show(notice({m_engineer}));
    const auto areWhole = [&panel] {
        return std::ranges::all_of(panel.findChildren<Button *>(), [](const Button *button) {
            return button->height() >= button->sizeHint().height();
        });
    };
    QTRY_VERIFY(areWhole());
    theme.choose({.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    QTRY_VERIFY(areWhole());
    QVERIFY(panel.geometry().bottom() < host.height() - 40);
}

void NoticeTextTest::barPutsWordsBelowEachOtherWhereTheyNeedIt()
{
    QWidget host;
    host.resize(1100, 600);
    host.show();
    ReminderPanel panel(host, m_clock);
    panel.setPlace({24, 24, 24, 24}, 0);
    panel.show(notice({m_engineer}));
    const auto labels = panel.findChildren<PlainLabel *>();
    const auto find = [&labels](QStringView text) {
        return *std::ranges::find_if(labels, [text](const PlainLabel *label) {
            return plain(label->text()).startsWith(text);
        });
    };
    const PlainLabel *title = find(u"Engineer update was");
    const PlainLabel *body = find(u"Customer 2086");
    QCOMPARE(body->y(), title->y());
    host.resize(640, 600);
    QVERIFY(body->y() > title->y());
    QVERIFY(title->width() >= title->fontMetrics().horizontalAdvance(title->text()));
    host.resize(1100, 600);
    QCOMPARE(body->y(), title->y());
}

EVENKEEL_TEST(NoticeTextTest)
#include "noticetexttest.moc"
