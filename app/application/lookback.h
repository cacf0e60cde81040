#pragma once

#include <functional>

class QString;

namespace evenkeel {

class LogPage;
class OpenLog;
class PersonalDataGuard;

/// Looking back at one interaction.
namespace lookback {

/// The questions come over the window of the page when it asks for them. `showCards` is asked for
/// the cards for a category.
void connectTo(
    LogPage &page, OpenLog &log, const PersonalDataGuard &guard,
    const std::function<void(const QString &)> &showCards);

} // namespace lookback

} // namespace evenkeel
