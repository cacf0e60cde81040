#pragma once

#include "core/breather/pauserules.h"

#include <QDateTime>

namespace evenkeel {

class Settings;
struct SiteBreathers;
struct WorkCalendar;
template<class T>
struct SettingKey;

/// The settings of one kind of pause, and what may stand there.
struct PauseKeys
{
    const SettingKey<int> &every; ///< minutes; 0: none
    const SettingKey<int> &length; ///< seconds
    const SettingKey<QString> &what; ///< a pattern or kind; empty: the last used pattern
};

[[nodiscard]] PauseKeys pauseKeys(PauseKind kind);

/// No pause comes more often than this, whatever stands in the file.
inline constexpr minutes LeastWork{5};

/// After how much work such a pause comes, as it is kept; 0 for none.
[[nodiscard]] minutes pauseEvery(const Settings &settings, PauseKind kind);
/// How long it is wanted, as it is kept; a site may allow another length only.
[[nodiscard]] seconds pauseLength(const Settings &settings, PauseKind kind);

/// The plan as it is set, with the lengths that `site` allows; what cannot be is left out.
[[nodiscard]] PauseRules pauseRulesFrom(const Settings &settings, const SiteBreathers &site);

/// What a pause of this kind is: the id of a pattern or another kind of breather: "six", "walk".
[[nodiscard]] QString pauseWhat(const Settings &settings, PauseKind kind);

/// Pauses may come then: it is working time, or the person does not mind, or never set any hours.
[[nodiscard]] bool isPauseTime(const Settings &settings, const QDateTime &local);

/// `local` lies in the hours of a day that is worked; also of the night before.
[[nodiscard]] bool isWorkTime(const WorkCalendar &work, const QDateTime &local);

} // namespace evenkeel
