#include "app/application/forgetting.h"

#include "app/openlog/openlog.h"
#include "core/base/fixedclock.h"
#include "core/settings/keys.h"
#include "core/storage/erasuremark.h"

namespace evenkeel {

namespace {

constexpr milliseconds BetweenLooks{minutes(60)};
constexpr milliseconds Soon{minutes(1)};
constexpr qsizetype MostTold = 1000;

/// The bin, what is left to sweep, and what is past its term.
Result<retentionplan::Step> letGo(
    OpenLog &log, const RetentionTerms &terms, const retentionplan::Known &known,
    const Clock &clock)
{
    Database &database = log.database();
    EVENKEEL_TRY(log.changes().emptyBin());
    ErasureMark mark(database);
    const auto isSwept = mark.isSwept();
    if (!isSwept)
        return tl::unexpected(isSwept.error());
    if (!*isSwept)
        EVENKEEL_TRY(mark.sweep());
    Retention retention(database, terms, clock);
    const auto now = retention.preview(clock.today());
    if (!now)
        return tl::unexpected(now.error());
    const auto soon = retention.preview(clock.today().addDays(retentionplan::NoticeDays));
    if (!soon)
        return tl::unexpected(soon.error());
    const auto step
        = retentionplan::next(known, clock.today(), isAnything(*now), isAnything(*soon));
    if (step == retentionplan::Step::Delete) {
        const auto gone = retention.apply();
        if (!gone)
            return tl::unexpected(gone.error());
        log.changes().tell(gone->mid(0, MostTold)); // so long ago that hardly any is shown
    }
    return step;
}

QDate dayOf(const Settings &settings, const SettingKey<QString> &key)
{
    return QDate::fromString(settings.get(key), Qt::ISODate);
}

std::optional<QDate> maybe(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Forgetting::Forgetting(OpenLog &log, Settings &settings, QString policy)
    : m_log(log), m_settings(settings), m_policy(std::move(policy))
{
    m_hourly.setSingleShot(true);
    m_hourly.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_hourly, &QTimer::timeout, this, &Forgetting::begin);
    // Other terms are another first deletion, which is told anew.
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        const bool isTerm = name == QLatin1StringView(keys::KeepDetails.name)
            || name == QLatin1StringView(keys::KeepCustomers.name)
            || name == QLatin1StringView(keys::KeepPromises.name)
            || name == QLatin1StringView(keys::KeepRatings.name);
        if (isTerm)
            m_settings.set(keys::RetentionNotice, QString());
    });
}

retentionplan::Known Forgetting::known() const
{
    return {
        .lastLook = maybe(dayOf(m_settings, keys::RetentionLook)),
        .announced = maybe(dayOf(m_settings, keys::RetentionNotice))};
}

void Forgetting::begin()
{
    m_hourly.start(BetweenLooks);
    if (m_log.clock().today() != m_lastLook)
        look();
}

void Forgetting::look()
{
    const Settings policy(m_policy);
    const RetentionTerms terms = retentionplan::terms(m_settings, &policy);
    const Clock &clock = m_log.clock();
    const auto work = [this, terms, known = known(), now = clock.now(),
                       zone = clock.zone()](LongWriter::Loan &loan) {
        const FixedClock then(now, zone);
        const auto log = m_log.over(loan.database(), then);
        loan.follow(log->changes());
        const auto step = letGo(*log, terms, known, then);
        const Look done{
            .step = step.value_or(retentionplan::Step::Nothing),
            .failed = step ? std::nullopt : std::optional(step.error())};
        return WorkThread::Answer([this, done, today = then.today()] { finish(done, today); });
    };
    if (const Result<> begun = m_log.longWriter().run(work); !begun)
        m_hourly.start(Soon); // somebody writes something long, or is about to
}

void Forgetting::finish(const Look &look, QDate today)
{
    m_lastLook = today;
    if (look.failed) {
        if (look.failed->fault != Fault::Cancelled)
            emit failed(*look.failed);
        emit looked();
        return;
    }
    // A look of an earlier day than the last one was made by a clock that was set back; it counts,
    // or a clock that was wrong once would stop the looks for as long as it was ahead.
    m_settings.set(keys::RetentionLook, today.toString(Qt::ISODate));
    if (look.step == retentionplan::Step::Announce) {
        m_settings.set(keys::RetentionNotice, today.toString(Qt::ISODate));
        emit announced(today.addDays(retentionplan::NoticeDays));
    }
    emit looked();
}

} // namespace evenkeel
