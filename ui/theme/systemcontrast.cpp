#include "ui/theme/systemcontrast.h"

#include "ui/theme/colours.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <array>
#include <cmath>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace evenkeel::systemcontrast {

namespace {

constexpr double Readable = 4.5;
constexpr std::array SoftShares{0.3, 0.2, 0.1}; ///< of the highlight in the window's colour

bool isOn()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast{};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, contrast.cbSize, &contrast, 0)
        && (contrast.dwFlags & HCF_HIGHCONTRASTON);
#else
    return false; // other desktops have palettes, not contrast themes with roles to obey
#endif
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int one, int other) {
        return static_cast<int>(std::lround(one * share + other * (1 - share)));
    };
    return {
        channel(over.red(), under.red()), channel(over.green(), under.green()),
        channel(over.blue(), under.blue())};
}

/// As much of the highlight as the window's text can be read on.
QColor softFill(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    for (const double share : SoftShares) {
        const QColor fill = mixed(system.color(QPalette::Highlight), window, share);
        if (colours::contrast(text, fill) >= Readable)
            return fill;
    }
    return window;
}

} // namespace

std::optional<QPalette> active(const QPalette &system)
{
    return isOn() ? std::optional(system) : std::nullopt;
}

QColor of(Token token, const QPalette &system)
{
    switch (token) {
    case Token::None: return Qt::transparent;
    case Token::Bg:
    case Token::Surface:
    case Token::Sunken:
    case Token::Hover:
    case Token::Sea:
    case Token::AmberSoft:
    case Token::InfoSoft:
    case Token::DangerSoft: return system.color(QPalette::Window);
    case Token::BorderStrong: return system.color(QPalette::ButtonText);
    case Token::Disabled:
    case Token::Grid: return system.color(QPalette::Disabled, QPalette::WindowText);
    case Token::Accent:
    case Token::AccentHover:
    case Token::AccentPress:
    case Token::AccentLine:
    case Token::Focus:
    case Token::BreatheLine: return system.color(QPalette::Highlight);
    case Token::OnAccent: return system.color(QPalette::HighlightedText);
    case Token::AccentSoft:
    case Token::Breathe: return softFill(system);
    default: break;
    }
    return system.color(QPalette::WindowText);
}

Scheme rampOf(const QPalette &system)
{
    const bool dark = system.color(QPalette::Window).lightness()
        < system.color(QPalette::WindowText).lightness();
    return dark ? Scheme::Contrast : Scheme::Light;
}

} // namespace evenkeel::systemcontrast
