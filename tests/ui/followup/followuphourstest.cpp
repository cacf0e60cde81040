#include "tests/support/testmain.h"
#include "tests/ui/followup/pageroom.h"
#include "ui/followup/duewords.h"
#include "ui/followup/followupdetail.h"
#include "ui/followup/followupform.h"
#include "ui/followup/outcomeform.h"
#include "ui/followup/whenedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spanedit.h"

#include <QLineEdit>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What hours of work, holidays and the customer's window do on the Follow-ups page, on Thursday,
/// 14 May 2026 at 14:31.
class FollowUpHoursTest : public QObject, private PageRoom
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aTryOffersTheNextOne();
    void nothingIsOfferedBeforeATry();
    void aTryAfterThePromisedTimeIsPointedOut();
    void hoursThatNeverMeetAreSaid();
    void theCustomersWindowIsKept();
    void halfAWindowIsPointedAt();
    void aTypedWindowWaits();
    void aHolidayIsPointedOutInTheForm();
    void aNewTimeOutsideTheWindowIsPointedOut();
    void saysWhatSpeaksAgainstATime();

private:
    [[nodiscard]] QStringList offers() const
    {
        QStringList texts;
        for (const Chip *chip : m_page->findChildren<Chip *>()) {
            if (chip->isVisible() && chip->text().startsWith(u"Try again"))
                texts << chip->text();
        }
        return texts;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void click(const QString &name)
    {
        for (Button *button : m_page->findChildren<Button *>()) {
            if (button->text() == name && button->isVisible())
                button->click();
        }
    }

    WorkCalendar m_work{.begin = QTime(9, 0), .end = QTime(17, 30)};
};

void FollowUpHoursTest::init()
{
    furnish({992, 900});
    m_page->setWorkCalendar(m_work);
    m_page->activate();
}

void FollowUpHoursTest::cleanup()
{
    clear();
}

void FollowUpHoursTest::aTryOffersTheNextOne()
{
    m_page->open(find(u"Send courier claim number"_s).id);
    click(u"No answer"_s);
    QCOMPARE(offers(), (QStringList{u"Try again 15:45"_s, u"Try again Fri 09:00"_s}));
    m_work.holidays.add(QDate(2026, 5, 15), {});
    m_work.days.set(Qt::Thursday, DaySpan{.begin = QTime(9, 0), .end = QTime(15, 0)});
    m_page->setWorkCalendar(m_work);
    QCOMPARE(offers(), (QStringList{u"Try again Mon 09:00"_s, u"Try again Tue 09:00"_s}));

    for (Chip *chip : m_page->findChildren<Chip *>()) {
        if (chip->isVisible() && chip->text() == u"Try again Mon 09:00")
            chip->click();
    }
    const FollowUp moved = find(u"Send courier claim number"_s);
    QCOMPARE(
        moved.snoozedUntil, LocalTime::fromIso(u"2026-05-18T09:00", "Europe/London")->instant());
    QCOMPARE(moved.due->toIso(), u"2026-05-14T16:00"_s);
    m_work = {.begin = QTime(9, 0), .end = QTime(17, 30)};
}

void FollowUpHoursTest::nothingIsOfferedBeforeATry()
{
    QVERIFY(offers().isEmpty());
    QVERIFY(!says(u"do not meet"_s));
}

void FollowUpHoursTest::aTryAfterThePromisedTimeIsPointedOut()
{
    m_page->open(find(u"Send courier claim number"_s).id); // for 16:00
    click(u"No answer"_s);
    QVERIFY(!says(u"after the promised time"_s));
    m_work.days.set(Qt::Thursday, DaySpan{.begin = QTime(9, 0), .end = QTime(15, 0)});
    m_page->setWorkCalendar(m_work);
    QVERIFY(says(u"after the promised time"_s));
    m_work.days.set(Qt::Thursday, {});
}

void FollowUpHoursTest::hoursThatNeverMeetAreSaid()
{
    FollowUp late = find(u"Send courier claim number"_s);
    late.customerWindow = DaySpan{.begin = QTime(18, 0), .end = QTime(20, 0)};
    QVERIFY(m_commands->save(late));
    m_page->open(late.id);
    click(u"Left a message"_s);
    QVERIFY(offers().isEmpty());
    QVERIFY(says(u"do not meet"_s));
}

void FollowUpHoursTest::theCustomersWindowIsKept()
{
    m_page->addFollowUp();
    auto *form = part<FollowUpForm>();
    QTest::keyClicks(form->findChild<QLineEdit *>(), u"Ring the depot"_s);
    const auto times = form->findChild<SpanEdit *>()->findChildren<QLineEdit *>();
    QTest::keyClicks(times.at(0), u"16"_s);
    QTest::keyClicks(times.at(1), u"18:30"_s);
    form->submit();
    const FollowUp added = find(u"Ring the depot"_s);
    QCOMPARE(added.customerWindow, (DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)}));
    m_page->open(added.id);
    QVERIFY(says(u"Can be reached from 16:00 to 18:30."_s));
}

void FollowUpHoursTest::halfAWindowIsPointedAt()
{
    m_page->addFollowUp();
    auto *form = part<FollowUpForm>();
    QTest::keyClicks(form->findChild<QLineEdit *>(), u"Ring the depot"_s);
    const auto times = form->findChild<SpanEdit *>()->findChildren<QLineEdit *>();
    QTest::keyClicks(times.at(0), u"16"_s);
    form->submit();
    QVERIFY(!find(u"Ring the depot"_s).id.isValid());
    QVERIFY(says(u"Two times are needed"_s));
    QCOMPARE(times.at(0)->text(), u"16"_s);
    QTest::keyClicks(times.at(1), u"18"_s);
    QVERIFY(!says(u"Two times are needed"_s));
}

void FollowUpHoursTest::aTypedWindowWaits()
{
    auto *form = part<FollowUpForm>();
    const FollowUp one = find(u"Email refund form"_s);
    form->edit(one);
    const auto times = form->findChild<SpanEdit *>()->findChildren<QLineEdit *>();
    QTest::keyClicks(times.at(0), u"16"_s);
    QTest::keyClicks(times.at(1), u"18"_s);
    form->edit(find(u"Engineer update"_s));
    QVERIFY(times.at(0)->text().isEmpty());
    form->edit(one);
    const auto window = std::optional(DaySpan{.begin = QTime(16, 0), .end = QTime(18, 0)});
    QCOMPARE(form->followUp().customerWindow, window);

    FollowUpForm after(m_log->clock, m_guard); // a crash
    after.setDraftText(form->draftText());
    after.edit(one);
    QCOMPARE(after.followUp().customerWindow, window);
}

void FollowUpHoursTest::aHolidayIsPointedOutInTheForm()
{
    m_work.holidays.add(QDate(2026, 5, 15), u"Ascension"_s);
    m_page->setWorkCalendar(m_work);
    m_page->addFollowUp();
    auto *form = part<FollowUpForm>();
    QVERIFY(!says(u"holiday"_s));
    auto *when = form->findChild<WhenEdit *>();
    when->setValue({.date = QDate(2026, 5, 15), .time = QTime(10, 0), .zone = "Europe/London"});
    QVERIFY(says(u"Fri 15 May is a holiday, Ascension."_s));
    when->setValue({.date = QDate(2026, 5, 18), .time = QTime(10, 0), .zone = "Europe/London"});
    QVERIFY(!says(u"holiday"_s));
    m_work.holidays = {};
}

void FollowUpHoursTest::aNewTimeOutsideTheWindowIsPointedOut()
{
    FollowUp reached = find(u"Callback about refund"_s); // for 15:00
    reached.customerWindow = DaySpan{.begin = QTime(10, 0), .end = QTime(12, 0)};
    QVERIFY(m_commands->save(reached));
    m_page->open(reached.id);
    QVERIFY(!says(u"The customer can be reached"_s));
    m_page->askNewTime(reached.id);
    QVERIFY(says(u"The customer can be reached from 10:00 to 12:00."_s));
}

void FollowUpHoursTest::saysWhatSpeaksAgainstATime()
{
    const auto words = [this](const char16_t *due) {
        return duewords::against(
            LocalTime::fromIso(QStringView(due), "Europe/London"), {},
            {.begin = m_work.begin,
             .end = m_work.end,
             .weekdays = WorkCalendar::Weekdays(0b0011111),
             .holidays = Holidays::fromTexts({u"2026-12-25"_s})});
    };
    QVERIFY(words(u"2026-05-14T15:00").isEmpty());
    QCOMPARE(words(u"2026-12-25"), u"Fri 25 Dec is a holiday."_s);
    QCOMPARE(words(u"2026-05-16"), u"You do not work on Sat 16 May."_s);
    QCOMPARE(words(u"2026-05-14T18:00"), u"On Thu 14 May you work from 09:00 to 17:30."_s);
    QVERIFY(duewords::against({}, {}, {}).isEmpty());
}

EVENKEEL_TEST(FollowUpHoursTest)
#include "followuphourstest.moc"
