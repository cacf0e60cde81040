#pragma once

#include "core/base/daterange.h"
#include "core/interaction/interaction.h"

#include <QList>

namespace evenkeel {

struct SkillTag;
using SkillId = Id<SkillTag>;
struct ProcessIdeaTag;
using ProcessIdeaId = Id<ProcessIdeaTag>;

/// Something that somebody wants to be better at, and why. No score, no level. Private.
struct Skill
{
    enum class State { Wanted, Training, Done };

    SkillId id{};
    QString name{}; ///< the user's own words, never empty
    QString why{};
    State state = State::Wanted;
    std::optional<DateRange> period{}; ///< the week or day it came from
    QList<InteractionId> interactions{}; ///< those it came from, without those in the bin
    Moment written{};

    friend bool operator==(const Skill &, const Skill &) = default;
};

/// What could be done another way, in the user's own words, and what it would have spared. Leaves
/// the computer for nobody else yet: a report may take it up one by one as it is released.
struct ProcessIdea
{
    ProcessIdeaId id{};
    QString text{}; ///< never empty
    QList<InteractionId> interactions{}; ///< without those in the bin
    Moment written{};

    friend bool operator==(const ProcessIdea &, const ProcessIdea &) = default;
};

/// The forms whose draft is what was typed as a new idea or skill because of this interaction and
/// is not saved.
[[nodiscard]] inline QByteArray ideaForm(InteractionId interaction)
{
    return QByteArrayLiteral("idea-of-") + QByteArray::number(interaction.value());
}
[[nodiscard]] inline QByteArray skillForm(InteractionId interaction)
{
    return QByteArrayLiteral("skill-of-") + QByteArray::number(interaction.value());
}

/// "wanted", "training", "done"
[[nodiscard]] QString idOf(Skill::State state);
[[nodiscard]] std::optional<Skill::State> skillStateFromId(QStringView id);

/// Mask card numbers but for their last four digits in everything that was typed.
void maskCards(Skill &skill);
void maskCards(ProcessIdea &idea);

} // namespace evenkeel
