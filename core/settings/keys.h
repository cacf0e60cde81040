#pragma once

#include "core/settings/settings.h"

#include <QStringList>

/// Every setting there is: its name in the file, its type and its first value.
namespace evenkeel::keys {

// Looks
inline const SettingKey<QString> Theme{
    "look/theme", QStringLiteral("system")}; // system light dark contrast
inline const SettingKey<int> TextSize{"look/text_size", 100}; // percent, 90 to 150
inline const SettingKey<bool> CompactRows{"look/compact_rows", false};
inline const SettingKey<bool> GreyStress{"look/grey_stress", false};
inline const SettingKey<QString> Motion{
    "look/motion", QStringLiteral("system")}; // system reduced full

// Day
inline const SettingKey<bool> Welcomed{"day/welcomed", false};
inline const SettingKey<bool> Sample{"day/sample", false}; // a made log, thrown away when closed
inline const SettingKey<QString> WorkStart{"day/work_start", QString()}; // "09:00"; empty: not set
inline const SettingKey<QString> WorkEnd{"day/work_end", QString()};
inline const SettingKey<QString> WeekHours{
    "day/week_hours", QString()}; // days with hours of their own: "5=09:00-15:00"
inline const SettingKey<QString> WorkDays{
    "day/work_days", QString()}; // "12345"; empty: not set, Monday to Friday
inline const SettingKey<QStringList> Holidays{"day/holidays", {}}; // "2026-12-25 Christmas Day"
inline const SettingKey<QStringList> Channels{"day/channels", {}}; // ids, the usual one first
inline const SettingKey<QStringList> Categories{"day/categories", {}}; // the user's own list
inline const SettingKey<bool> OfferBreather{"day/offer_breather", true};
inline const SettingKey<bool> AskAtShiftEnd{"day/ask_at_shift_end", false};
inline const SettingKey<QString> AskedAtShiftEnd{"day/asked_at_shift_end", QString()}; // last day
inline const SettingKey<QString> DayClosedUntil{"day/closed_until", QString()}; // instant
inline const SettingKey<bool> KindActReturns{"day/kind_act_returns", true};
inline const SettingKey<bool> NextCall{"day/next_call", true}; // what is meant for it, on Today
inline const SettingKey<QString> KindActSeen{"day/kind_act_seen", QString()}; // when it was written

// Reminders
inline const SettingKey<bool> RemindBefore{"reminders/before", true};
inline const SettingKey<int> RemindMinutes{"reminders/minutes_before", 10};
inline const SettingKey<bool> HideDetails{"reminders/hide_details", true};
inline const SettingKey<QString> QuietHours{"reminders/quiet_hours", QString()}; // as week_hours
inline const SettingKey<bool> QuietOnHolidays{"reminders/quiet_on_holidays", false};
inline const SettingKey<QString> PausedUntil{"reminders/paused_until", QString()}; // instant
inline const SettingKey<bool> HeedDoNotDisturb{"reminders/heed_do_not_disturb", false};
inline const SettingKey<bool> AwayWithScreen{"reminders/away_with_screen", false};
inline const SettingKey<QString> AwaySince{"reminders/away_since", QString()}; // by the screen

// Calendar
inline const SettingKey<QString> CalendarFolder{"calendar/folder", QString()}; // empty: none
inline const SettingKey<bool> CalendarSaysWords{"calendar/say_words", false};
inline const SettingKey<QStringList> CalendarLeft{"calendar/left", {}}; // not cleared yet
inline const SettingKey<QString> CalendarLog{"calendar/log", QString()}; // what files are called by

// Breathing
inline const SettingKey<QString> LastPattern{"breathing/last_pattern", QStringLiteral("six")};
inline const SettingKey<int> LastSeconds{"breathing/last_seconds", 60};
inline const SettingKey<bool> BreathCautionRead{"breathing/caution_read", false};
inline const SettingKey<int> LastBreaths{"breathing/last_breaths", 0}; // 0: by time
inline const SettingKey<bool> BreathAsk{"breathing/ask", true}; // how stressed, before and after
inline const SettingKey<bool> BreathTone{"breathing/tone", false};
inline const SettingKey<int> BreathVolume{"breathing/volume", 60}; // 0 to 100
inline const SettingKey<QString> SoundDevice{"breathing/device", QString()}; // empty: the system's
inline const SettingKey<bool> BreathWords{"breathing/words", false}; // spoken
inline const SettingKey<bool> BreathDarken{"breathing/darken", false};
inline const SettingKey<bool> BreathHoldReminders{"breathing/hold_reminders", true};
inline const SettingKey<bool> BreathNoRing{"breathing/no_ring", false};
inline const SettingKey<QString> OwnPattern{"breathing/own", QString()}; // "4,1,0,6,0"

// Breathing, in a site's policy only
inline const SettingKey<QStringList> SiteLengths{"breathers/lengths", {}}; // minutes: "0.5, 1, 5"
inline const SettingKey<QStringList> SiteFirstLine{"breathers/first_line", {}}; // cut at commas

// A plan of pauses: minutes of work between them, 0 for none
inline const SettingKey<int> ShortPauseEvery{"pauses/short_every", 0};
inline const SettingKey<int> ShortPauseSeconds{"pauses/short_seconds", 60};
inline const SettingKey<QString> ShortPauseWhat{
    "pauses/short_what", QString()}; // as last_pattern; empty: that one
inline const SettingKey<int> LongerPauseEvery{"pauses/longer_every", 0};
inline const SettingKey<int> LongerPauseSeconds{"pauses/longer_seconds", 300};
inline const SettingKey<QString> LongerPauseWhat{"pauses/longer_what", QStringLiteral("walk")};
inline const SettingKey<QString> NaturalBreaks{
    "pauses/natural_breaks", QStringLiteral("count-back")}; // pause reset continue
inline const SettingKey<bool> PausesInWorkHours{"pauses/in_work_hours", true};

// Coach
inline const SettingKey<QStringList> StripPlaces{
    "coach/strip_places", {}}; // "screen 1920x1080=1476,24", the in-call strip
inline const SettingKey<QStringList> CoachPins{"coach/pins", {}}; // ids of cards, in their order

// Privacy
inline const SettingKey<bool> Discreet{"privacy/discreet", true}; // dots for ratings, on Today
inline const SettingKey<bool> CliMayRead{"privacy/command_line_may_read", false};
inline const SettingKey<int> LockAfter{"privacy/lock_after", 15}; // minutes; 0: never
inline const SettingKey<bool> LockWithScreen{"privacy/lock_with_screen", true};
inline const SettingKey<bool> LockOnSleep{"privacy/lock_on_sleep", true};
inline const SettingKey<QString> BackupFolder{"privacy/backup_folder", QString()}; // empty: own
inline const SettingKey<QString> LastFullCheck{"privacy/last_full_check", QString()}; // instant
inline const SettingKey<int> DaysOpened{"privacy/days_opened", 0}; // local days, see codedays
inline const SettingKey<QString> LastDayOpened{"privacy/last_day_opened", QString()}; // a date
inline const SettingKey<bool> CodeDeclined{"privacy/code_declined", false}; // no recovery code
inline const SettingKey<QString> NoteTemplate{"privacy/note_template", QString()}; // empty: shipped

// Keeping: months, 0 for ever; a site's policy may shorten them under the same names
inline const SettingKey<int> KeepDetails{"retention/details", 12};
inline const SettingKey<int> KeepCustomers{"retention/customers", 12};
inline const SettingKey<int> KeepPromises{"retention/promises", 12};
inline const SettingKey<int> KeepRatings{"retention/ratings", 12};
inline const SettingKey<QString> RetentionLook{"retention/last_look", QString()}; // day
inline const SettingKey<QString> RetentionNotice{"retention/announced", QString()}; // day

// Keys
inline const SettingKey<QStringList> Shortcuts{"keys/shortcuts", {}}; // "page.log=Ctrl+2"

// Window
inline const SettingKey<QByteArray> WindowGeometry{"window/geometry", {}};
inline const SettingKey<bool> CloseToTray{"window/close_to_tray", true};
inline const SettingKey<bool> StartWithSession{"window/start_with_session", false};
inline const SettingKey<bool> AskedToStart{"window/asked_to_start", false}; // with the session
inline const SettingKey<bool> StartHidden{"window/start_hidden", false};

} // namespace evenkeel::keys
