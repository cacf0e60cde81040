#include "app/application/calendarkeeper.h"

#include "app/openlog/openlog.h"
#include "core/base/fixedclock.h"
#include "core/settings/keys.h"
#include "ui/text/errors.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// How long the closing of the log may wait.
constexpr seconds Patience{1};

/// What a file in the folder rests on beside the log.
bool isRelevant(const QString &name)
{
    const auto all
        = {keys::CalendarSaysWords.name, keys::RemindBefore.name, keys::RemindMinutes.name,
           keys::WorkStart.name, keys::WeekHours.name};
    return std::ranges::any_of(
        all, [&](const char *key) { return name == QLatin1StringView(key); });
}

} // namespace

CalendarKeeper::CalendarKeeper(
    OpenLog &log, Settings &settings, FileSteps &files, milliseconds settling)
    : m_log(log), m_settings(settings), m_files(files),
      m_folder(settings.get(keys::CalendarFolder)), m_thread(*this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_soon, &QTimer::timeout, this, &CalendarKeeper::sync);
    connect(&log.changes(), &ChangeLog::committed, this, &CalendarKeeper::later);
    connect(&settings, &Settings::changed, this, &CalendarKeeper::onSetting);
}

CalendarKeeper::~CalendarKeeper()
{
    m_thread.end();
    if (m_soon.isActive() || m_running > 0)
        finish();
}

void CalendarKeeper::finish()
{
    const Clock &clock = m_log.clock();
    const auto mayGoOn
        = [&clock, until = clock.monotonic() + Patience] { return clock.monotonic() < until; };
    const auto result = m_log.reader().and_then([&](const auto &reader) {
        const CalendarPlace place = calendarPlaceFrom(m_settings);
        return syncCalendar(*reader, place, m_words, clock, mayGoOn, m_files);
    });
    if (result)
        noteSynced(m_settings, *result);
}

void CalendarKeeper::begin()
{
    later();
}

void CalendarKeeper::onSetting(const QString &name)
{
    if (name == QLatin1StringView(keys::CalendarFolder.name))
        onFolder();
    else if (isRelevant(name))
        later();
}

/// What lies in the folder of before is to go, even where the program ends before it has gone.
void CalendarKeeper::onFolder()
{
    const QString before = std::exchange(m_folder, m_settings.get(keys::CalendarFolder));
    QStringList left = m_settings.get(keys::CalendarLeft);
    left.removeAll(m_folder);
    if (!before.isEmpty() && !left.contains(before))
        left.append(before);
    m_settings.set(keys::CalendarLeft, left);
    m_told = false;
    later();
}

/// At most once in a while, however much is changed.
void CalendarKeeper::later()
{
    if (!m_soon.isActive() && calendarPlaceFrom(m_settings).isAnywhere())
        m_soon.start();
}

void CalendarKeeper::sync()
{
    const Clock &clock = m_log.clock();
    const auto work = [this, place = calendarPlaceFrom(m_settings), now = clock.now(),
                       zone = clock.zone()](const WorkThread::Turn &turn) {
        const FixedClock then(now, zone);
        const auto result = m_log.reader().and_then([&](const auto &reader) {
            const WorkThread::Turn::Watch watch(turn, *reader);
            const auto mayGoOn = [&turn] { return !turn.isCancelled(); };
            return syncCalendar(*reader, place, m_words, then, mayGoOn, m_files);
        });
        return WorkThread::Answer([this, result] { onSynced(result); });
    };
    ++m_running;
    m_thread.add(work);
}

void CalendarKeeper::onSynced(const Result<CalendarSynced> &result)
{
    --m_running;
    if (result) {
        m_told = false;
        noteSynced(m_settings, *result);
        emit synced();
    } else if (!m_told && result.error().fault != Fault::Cancelled) {
        m_told = true;
        emit failed(result.error());
    }
}

QString CalendarKeeper::notWrittenInWords(const Error &error)
{
    if (error.fault == Fault::NotFound)
        return tr("The calendar folder is not there. Choose it again in Settings, Reminders.");
    //: %1 says why
    return tr("The calendar folder could not be brought up to date. %1")
        .arg(errors::inWords(error));
}

} // namespace evenkeel
