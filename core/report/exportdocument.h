#pragma once

#include "core/base/daterange.h"
#include "core/breather/breather.h"
#include "core/followup/followup.h"
#include "core/improvement/improvement.h"
#include "core/insight/weektable.h"
#include "core/reflection/interactionanswer.h"
#include "core/reflection/trial.h"
#include "core/stress/rating.h"

namespace evenkeel {

/// One interaction with what was promised in it.
struct ExportEntry
{
    Interaction interaction;
    QList<FollowUp> followUps;

    friend bool operator==(const ExportEntry &, const ExportEntry &) = default;
};

/// What is private to the person. In an export only where they asked for it, for themselves.
struct PrivatePart
{
    QList<Rating> ratings;
    QList<Breather> breathers;
    QList<Reflection> reflections;
    QList<Lesson> lessons;
    QList<Plan> plans;
    QList<InteractionAnswer> answers{}; ///< about one interaction each
    QList<Trial> trials{}; ///< of these lessons and plans, whenever they were answered
    QList<Skill> skills{};
    QList<ProcessIdea> ideas{};
    QList<WeekFigures> weeks{}; ///< what is left of ratings that went with their term

    friend bool operator==(const PrivatePart &, const PrivatePart &) = default;
};

/// What is asked for.
struct ExportRequest
{
    std::optional<DateRange> period; ///< nothing: everything there is
    bool mine = false; ///< with the private part: only ever as JSON, only ever for oneself

    friend bool operator==(const ExportRequest &, const ExportRequest &) = default;
};

/// What leaves the computer, as records: written whole by JSON and CSV, and laid out for reading
/// by ExportPaper. Nothing that lies in the bin is in it.
struct ExportDocument
{
    std::optional<DateRange> period; ///< as it was asked for
    Moment made;
    QList<ExportEntry> entries; ///< by time, oldest first
    QList<FollowUp> loose; ///< follow-ups that came from no interaction
    std::optional<PrivatePart> mine;
    bool isHandover = false; ///< its loose follow-ups go to a colleague, who will owe them

    friend bool operator==(const ExportDocument &, const ExportDocument &) = default;
};

} // namespace evenkeel
