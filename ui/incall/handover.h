#pragma once

#include "core/capture/draft.h"
#include "core/coach/callguide.h"
#include "core/coach/phraseslots.h"

namespace evenkeel {

class CallSession;

/// What the strip gives to the log, and what it knows of a call that is not over.
namespace handover {

/// `noted` with what the strip has seen: when the call began, unless the note says another time;
/// what of the boundary was said and when, as actions; steps that were done, as techniques. Without
/// a word the summary is how long the call was.
[[nodiscard]] Draft draftOf(Draft noted, const CallSession &session, const Boundary &boundary);

/// For the slots of sentences: the customer, the first promise and its time, once it has one.
[[nodiscard]] PhraseFacts factsOf(const Draft &noted);

} // namespace handover

} // namespace evenkeel
