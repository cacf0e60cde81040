#pragma once

#include "ui/theme/theme.h"

namespace evenkeel {

/// Size, weight and colour of some words.
struct TextLook
{
    TextSize size = TextSize::Body;
    QFont::Weight weight = QFont::Normal;
    Token token = Token::Text;

    friend bool operator==(const TextLook &, const TextLook &) = default;
};

/// The looks that most words have.
namespace looks {

inline constexpr TextLook Body{};
inline constexpr TextLook Strong{.weight = QFont::Medium};
inline constexpr TextLook CardTitle{.weight = QFont::DemiBold};
inline constexpr TextLook Secondary{.token = Token::Text2};
inline constexpr TextLook Meta{.size = TextSize::Meta, .token = Token::Text3};
inline constexpr TextLook Label{.size = TextSize::Meta, .token = Token::Text2};
inline constexpr TextLook Reading{.size = TextSize::Reading};
inline constexpr TextLook ReadingStrong{.size = TextSize::Reading, .weight = QFont::DemiBold};
inline constexpr TextLook PageTitle{.size = TextSize::Title, .weight = QFont::DemiBold};
inline constexpr TextLook Display{.size = TextSize::Display, .weight = QFont::DemiBold};

} // namespace looks

} // namespace evenkeel
