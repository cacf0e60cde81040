#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>

/// What the guidance must cover: one id for each row of the table of principles. A content item
/// names those that it puts into practice.
namespace evenkeel::principles {

inline constexpr std::array All{
    "calm",      "breathe",      "not-personal",   "anger",       "body-language",     "listen",
    "vent",      "reflect-back", "empathy",        "acknowledge", "perspective",       "apologise",
    "solutions", "timeline",     "no-overpromise", "next-steps",  "positive-language", "polite",
    "patience",  "compassion",   "escalation",     "bad-news",    "document",          "follow-up",
    "breather",  "walk",         "talk",           "reflect",     "been-here",         "retention",
    "training"};

[[nodiscard]] inline bool isKnown(QStringView id)
{
    return std::ranges::any_of(
        All, [id](const char *known) { return id == QLatin1StringView(known); });
}

} // namespace evenkeel::principles
