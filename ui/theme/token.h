#pragma once

#include <QtGlobal>

namespace evenkeel {

/// What a colour is for. A widget names the purpose, the theme knows the colour.
enum class Token {
    Bg, ///< window
    Surface, ///< cards, inputs, popups
    Sunken, ///< sidebar, table head
    Hover, ///< rows, secondary and quiet buttons under the pointer
    Border, ///< card outlines and dividers; decorative
    BorderStrong, ///< inputs, secondary buttons, chips, key caps
    Text,
    Text2, ///< secondary text, icons
    Text3, ///< meta text, axis labels, placeholders
    Disabled,
    Accent, ///< primary fill, links, selected mark, bars
    AccentHover,
    AccentPress,
    OnAccent, ///< text on accent
    AccentSoft, ///< selection, suggestion, parsed token
    OnAccentSoft,
    AccentLine, ///< outline of AccentSoft; decorative
    AmberSoft, ///< due and overdue fill
    AmberText,
    AmberLine, ///< outline and row bar; decorative
    AmberIcon,
    InfoSoft,
    InfoText,
    InfoLine,
    DangerSoft, ///< deleting only
    DangerText, ///< deleting and fields that cannot be read
    DangerLine,
    Focus,
    Grid, ///< chart grid; decorative
    Axis,
    MarkLine, ///< outline of every stress shape
    Sea, ///< lower half of the breathing scene
    Breathe, ///< breathing disc, light chart fill
    BreatheLine,
    None, ///< transparent
};

/// The three tables of colours.
enum class Scheme { Light, Dark, Contrast };

} // namespace evenkeel
