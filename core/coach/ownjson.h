#pragma once

#include "core/coach/callguide.h"
#include "core/coach/coachcard.h"
#include "core/coach/ownterm.h"
#include "core/coach/phrase.h"

#include <QByteArray>

namespace evenkeel::ownjson {

/// An item as it stands in the list of a content file, four spaces in, one key a line; what is
/// empty is left out. It begins with its brace.
[[nodiscard]] QByteArray of(const CoachCard &card, bool hidden);
[[nodiscard]] QByteArray of(const Phrase &phrase, bool hidden);
[[nodiscard]] QByteArray of(const CallStep &step, bool hidden);

[[nodiscard]] QByteArray of(const OwnTerm &term);
/// An exception: these words are left alone by rules of this kind.
[[nodiscard]] QByteArray leftAlone(const QString &id, const QString &words, const QString &rule);

/// One that is hidden, without words.
[[nodiscard]] QByteArray hidden(const QString &id);

} // namespace evenkeel::ownjson
