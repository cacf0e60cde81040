#include "ui/followup/noticetext.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

/// What was promised, in the words of today: "14:15", "Fri 15 May 15:00", "today".
QString dueOf(const Alert &alert, const Clock &clock)
{
    return alert.followUp.due ? formats::due(*alert.followUp.due, clock.today()) : QString();
}

QString customerOf(const Alert &alert)
{
    const QString &customer = alert.followUp.customer;
    //: %1: the reference of a customer in the site's own system
    return customer.isEmpty() ? QString()
                              : NoticeText::tr("Customer %1").arg(formats::isolated(customer));
}

bool isLate(const Alert &alert)
{
    return alert.late >= minutes(1);
}

QString titleOfOne(const Alert &alert, const Clock &clock)
{
    QString text = formats::isolated(alert.followUp.text);
    if (alert.kind == Alert::Kind::Soon)
        return text;
    if (isLate(alert))
        return NoticeText::tr("%1 was due at %2").arg(text, dueOf(alert, clock));
    return alert.followUp.due && alert.followUp.due->isDateOnly()
        ? NoticeText::tr("%1 is due today").arg(text)
        : NoticeText::tr("%1 is due now").arg(text);
}

/// Some may have come up while nobody was there, and others be still ahead.
QString titleAfterAbsence(const QList<Alert> &alerts)
{
    const auto ahead = std::ranges::count(alerts, Alert::Kind::Soon, &Alert::kind);
    const auto came = alerts.size() - ahead;
    const QLocale locale;
    if (ahead == 0)
        return NoticeText::tr("%1 follow-ups came up while you were away")
            .arg(locale.toString(came));
    return came == 1 ? NoticeText::tr("A follow-up came up while you were away, %1 more due soon")
                           .arg(locale.toString(ahead))
                     : NoticeText::tr("%1 follow-ups came up while you were away, %2 more due soon")
                           .arg(locale.toString(came), locale.toString(ahead));
}

constexpr int AttemptsInFull = 2; ///< the last ones; a notification is short

/// "no answer 10:15", "left a message yesterday 16:40"
QString attemptOf(const Attempt &attempt, const Clock &clock)
{
    const Moment at{.at = attempt.at, .zone = clock.zone().id()};
    const QDateTime local = at.local();
    const QString when = local.date() == clock.today() ? formats::time(local.time())
                                                       : formats::moment(at, clock.today());
    //: %1: "no answer", "left a message", %2: when
    return NoticeText::tr("%1 %2").arg(QLocale().toLower(labels::of(attempt.result)), when);
}

/// "2 attempts so far: no answer 10:15, left a message 11:40."
QString attemptsOf(const Alert &alert, const Clock &clock)
{
    const QList<Attempt> &attempts = alert.followUp.attempts;
    if (attempts.isEmpty())
        return {};
    QStringList last;
    for (const Attempt &attempt : attempts.last(qMin<qsizetype>(AttemptsInFull, attempts.size())))
        last << attemptOf(attempt, clock);
    const auto n = static_cast<int>(attempts.size());
    const QString list = last.join(NoticeText::tr(", ", "between parts of a list"));
    //: %1: the last of them, "no answer 10:15, left a message 11:40"
    return n > AttemptsInFull
        ? NoticeText::tr("%Ln attempt(s) so far, most recently: %1.", nullptr, n).arg(list)
        : NoticeText::tr("%Ln attempt(s) so far: %1.", nullptr, n).arg(list);
}

/// What is owed, in a list: "Engineer update (2 attempts)".
QString inList(const Alert &alert)
{
    const QString text = formats::isolated(alert.followUp.text);
    const auto n = static_cast<int>(alert.followUp.attempts.size());
    //: %1: what is owed
    return n == 0 ? text : NoticeText::tr("%1 (%Ln attempt(s))", nullptr, n).arg(text);
}

QString bodyOfOne(const Alert &alert, const Clock &clock)
{
    const QString customer = customerOf(alert);
    const QString help = NoticeText::tr("A short message now still helps.");
    if (isLate(alert))
        return customer.isEmpty() ? help : NoticeText::tr("%1. %2").arg(customer, help);
    const QString due = dueOf(alert, clock);
    const QString ahead = formats::duration(std::chrono::ceil<seconds>(alert.due - clock.now()));
    const QString when = alert.kind == Alert::Kind::Soon
        ? NoticeText::tr("promised for %1, in %2").arg(due, ahead)
        : NoticeText::tr("promised for %1").arg(due);
    return customer.isEmpty() ? NoticeText::tr("%1.").arg(when.left(1).toUpper() + when.mid(1))
                              : NoticeText::tr("%1, %2.").arg(customer, when);
}

QString bodyWithAttempts(const Alert &alert, const Clock &clock)
{
    const QString attempts = attemptsOf(alert, clock);
    const QString body = bodyOfOne(alert, clock);
    return attempts.isEmpty() ? body : body + u' ' + attempts;
}

} // namespace

QString NoticeText::title(const Notice &notice, bool named, const Clock &clock)
{
    const int n = static_cast<int>(notice.alerts.size());
    if (notice.reason == Notice::Reason::BeforeAbsence)
        return n == 1 ? tr("A follow-up falls due before you are back")
                      : tr("%1 follow-ups fall due before you are back").arg(QLocale().toString(n));
    if (n == 1)
        return named ? titleOfOne(notice.alerts.first(), clock) : tr("A follow-up is due");
    const QString count = QLocale().toString(n);
    switch (notice.reason) {
    case Notice::Reason::Time: return tr("%1 follow-ups are due").arg(count);
    case Notice::Reason::AfterCall: return tr("%1 follow-ups came up during your call").arg(count);
    case Notice::Reason::AfterBreather:
        return tr("%1 follow-ups came up during your breather").arg(count);
    case Notice::Reason::AfterPause: return tr("%1 follow-ups came up meanwhile").arg(count);
    case Notice::Reason::StillOpen: return tr("%1 follow-ups still wait for you").arg(count);
    case Notice::Reason::BeforeAbsence: break;
    case Notice::Reason::AfterAbsence: return titleAfterAbsence(notice.alerts);
    }
    return {};
}

QString NoticeText::body(const Notice &notice, bool named, const Clock &clock)
{
    if (!named)
        return notice.alerts.size() == 1 ? tr("Open Evenkeel to see which one.")
                                         : tr("Open Evenkeel to see which ones.");
    if (notice.alerts.size() == 1)
        return bodyWithAttempts(notice.alerts.first(), clock);
    constexpr int shown = 3;
    QStringList texts;
    for (const Alert &alert : notice.alerts.first(qMin<qsizetype>(shown, notice.alerts.size())))
        texts << inList(alert);
    const auto more = static_cast<int>(notice.alerts.size()) - shown;
    const QString list = texts.join(tr(", ", "between parts of a list"));
    return more > 0 ? tr("%1 and %2 more.").arg(list, QLocale().toString(more))
                    : tr("%1.").arg(list);
}

QList<NoticeAction> NoticeText::actions(const Notice &notice, bool named)
{
    if (notice.locked)
        return {NoticeAction::Open};
    if (notice.reason == Notice::Reason::BeforeAbsence)
        return {NoticeAction::Open, NoticeAction::Dismissed};
    if (named && notice.alerts.size() == 1)
        return {NoticeAction::Done, NoticeAction::Again, NoticeAction::Open};
    return {NoticeAction::Open, NoticeAction::Again};
}

QString NoticeText::label(NoticeAction action, const Notice &notice, const Clock &clock)
{
    switch (action) {
    case NoticeAction::Done: return tr("Done");
    case NoticeAction::Again:
        //: %1: a time of day; the button of a reminder
        return notice.again
            ? tr("Again at %1").arg(formats::time(inZone(*notice.again, clock.zone()).time()))
            : tr("In 10 min");
    case NoticeAction::Open: break;
    case NoticeAction::Dismissed:
        return notice.reason == Notice::Reason::BeforeAbsence ? tr("Leave them") : tr("Close");
    }
    const qsizetype n = notice.alerts.size();
    return n == 1 ? tr("Open") : n == 2 ? tr("Show both") : tr("Show all");
}

QString NoticeText::line(const Alert &alert, const Clock &clock)
{
    //: %1: when it was due, %2: what is owed
    return tr("%1, %2").arg(dueOf(alert, clock), inList(alert));
}

} // namespace evenkeel
