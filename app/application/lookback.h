#pragma once

namespace evenkeel {

class LogPage;
class OpenLog;
class PersonalDataGuard;

/// Looking back at one interaction.
namespace lookback {

/// The questions come over the window of the page when it asks for them.
void connectTo(LogPage &page, OpenLog &log, const PersonalDataGuard &guard);

} // namespace lookback

} // namespace evenkeel
