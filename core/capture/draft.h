#pragma once

#include "core/base/localtime.h"
#include "core/base/stresslevel.h"
#include "core/base/textspan.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

/// What a piece of the line was read as; for highlighting and for the chips.
struct LineToken
{
    enum class Kind {
        Channel,
        Category,
        Tag,
        Customer,
        Stress,
        Severity,
        Trigger,
        Outcome,
        Action,
        Promise,
        Occurred
    };

    Kind kind = Kind::Tag;
    TextSpan span;
    bool uncertain = false; ///< read with a slip of spelling forgiven: shown with a question mark

    friend bool operator==(const LineToken &, const LineToken &) = default;
};

struct PromiseDraft
{
    QString text{}; ///< "callback"
    std::optional<LocalTime> due{};
    bool needsTime = true; ///< no time, or one that is still open to choice
    TextSpan span{}; ///< the promise and its date phrase
    bool uncertain = false;

    friend bool operator==(const PromiseDraft &, const PromiseDraft &) = default;
};

/// Something that can be read in several ways; offered, never guessed.
struct Ambiguity
{
    enum class About { PromiseDue, Occurred, Customer };

    About about = About::PromiseDue;
    QString text{}; ///< the words as typed
    QStringList choices{}; ///< ISO local times or dates, or the reference
    TextSpan span{};
    qsizetype promise = -1; ///< index into Draft::promises with PromiseDue

    friend bool operator==(const Ambiguity &, const Ambiguity &) = default;
};

/// Personal data in the text. `text` is masked where it will be masked.
struct PrivacyWarning
{
    enum class Kind { Card, SecurityCode, Iban, Phone, Email };

    Kind kind = Kind::Card;
    QString text{};
    TextSpan span{};

    friend bool operator==(const PrivacyWarning &, const PrivacyWarning &) = default;
};

/// What one line would become: an interaction, its promises and its rating, not yet saved.
struct Draft
{
    Interaction interaction{}; ///< no id; occurred is always set
    bool channelSaid = false; ///< false: the default channel
    bool occurredSaid = false; ///< false: now
    std::optional<StressLevel> stress{};
    QList<PromiseDraft> promises{};
    QList<Ambiguity> ambiguities{};
    QList<PrivacyWarning> warnings{};
    QList<LineToken> tokens{}; ///< in the order of the line

    friend bool operator==(const Draft &, const Draft &) = default;

    /// There is some text to save.
    [[nodiscard]] bool isSavable() const
    {
        return !interaction.summary.isEmpty() || !interaction.details.isEmpty();
    }
};

} // namespace evenkeel
