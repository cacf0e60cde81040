#pragma once

#include "core/storage/draftstore.h"

namespace evenkeel::improvementdraft {

/// The forms under which what is typed on the page is kept; see DraftStore and TypedItems.
inline constexpr QLatin1StringView Skills{"skill"};
inline constexpr QLatin1StringView Ideas{"process-idea"};

/// Forgets what was typed for one, which is saved in the same change set; 0 is a new one. What was
/// typed for others stays.
[[nodiscard]] Result<> letGo(DraftStore &drafts, QLatin1StringView form, qint64 id);

} // namespace evenkeel::improvementdraft
