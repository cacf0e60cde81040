#pragma once

#include "app/openlog/openlog.h"
#include "core/settings/settings.h"
#include "tests/app/hostile/payloads.h"

namespace evenkeel::test {

/// What stands in the log for one payload.
struct HostileRecord
{
    InteractionId interaction;
    FollowUpId promise; ///< still open, with a renegotiation
};

/// Puts every payload into every field of its own interaction, promises, lesson and plan; the
/// answers of this week hold the first ones.
[[nodiscard]] QList<HostileRecord> fillWithPayloads(OpenLog &log, const QList<Payload> &payloads);

/// The same for the lists and texts that people keep in the settings.
void fillSettings(Settings &settings, const QList<Payload> &payloads);

} // namespace evenkeel::test
