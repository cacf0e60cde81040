#include "ui/theme/colours.h"

#include <array>
#include <cmath>

namespace evenkeel::colours {

namespace {

struct Row
{
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

// In the order of Token.
constexpr std::array Table{std::to_array<Row>({
    {0xF3F5F3, 0x11171A, 0x000000}, // bg
    {0xFFFFFF, 0x192125, 0x000000}, // surface
    {0xE9EEEB, 0x141B1E, 0x000000}, // sunken
    {0xEFF3F1, 0x212B30, 0x1F1F1F}, // hover
    {0xD3DBD7, 0x2D393E, 0xFFFFFF}, // border
    {0x75837F, 0x72838A, 0xFFFFFF}, // borderStrong
    {0x1A2423, 0xE3E9E8, 0xFFFFFF}, // text
    {0x465352, 0xB6C1C0, 0xFFFFFF}, // text2
    {0x566362, 0x98A7A6, 0xE0E0E0}, // text3
    {0x5F6B69, 0x85928F, 0xB0B0B0}, // disabled
    {0x1E6B67, 0x62BFB3, 0x6FF0DF}, // accent
    {0x185955, 0x79CEC3, 0xA8F7EC}, // accentHover
    {0x134744, 0x4FA99E, 0xFFFFFF}, // accentPress
    {0xFFFFFF, 0x06211F, 0x000000}, // onAccent
    {0xDCEBE8, 0x1D3A39, 0x003A36}, // accentSoft
    {0x134B48, 0xA9DDD5, 0xFFFFFF}, // onAccentSoft
    {0x7FB3AD, 0x3F7F79, 0x6FF0DF}, // accentLine
    {0xFBF0DC, 0x332812, 0x2B1D00}, // amberSoft
    {0x6B4400, 0xF0C36D, 0xFFD37A}, // amberText
    {0xD9A441, 0x8A6A2A, 0xFFC24A}, // amberLine
    {0x8A5A00, 0xE0AF57, 0xFFC24A}, // amberIcon
    {0xE5EEF6, 0x1B2C3C, 0x001E3A}, // infoSoft
    {0x2B5681, 0x9AC4EC, 0xA8D4FF}, // infoText
    {0x93B4D2, 0x3E5F7F, 0xA8D4FF}, // infoLine
    {0xF9EAE8, 0x3A2020, 0x3A0000}, // dangerSoft
    {0x8F2D2D, 0xF0A7A0, 0xFFB8B0}, // dangerText
    {0xD39B95, 0x7E4A46, 0xFFB8B0}, // dangerLine
    {0x1B62B5, 0x7FB8F5, 0xFFE14D}, // focus
    {0xE3E8E5, 0x263136, 0x5A5A5A}, // grid
    {0x75837F, 0x72838A, 0xFFFFFF}, // axis
    {0x56716E, 0x8FA5A3, 0xFFFFFF}, // markLine
    {0xE3EBE8, 0x151F22, 0x000000}, // sea
    {0xBFE0DB, 0x244B49, 0x003A36}, // breathe
    {0x1E6B67, 0x62BFB3, 0x6FF0DF}, // breatheLine
})};

static_assert(Table.size() == static_cast<std::size_t>(Token::None));

using Ramp = std::array<QRgb, 11>;

// CIE L* goes in steps of 5.5: light 91 down to 36, dark 30.5 up to 85.5.
constexpr Ramp LightRamp{0xC2EEEA, 0xAFDFDB, 0x9BD0CD, 0x88C2BF, 0x9BAD9B, 0xA89877,
                         0xA88656, 0xA77330, 0x9D6225, 0x935119, 0x88400B};
constexpr Ramp DarkRamp{0x214F4F, 0x275D5C, 0x2E6B6A, 0x347A78, 0x6C8371, 0x988A69,
                        0xB29664, 0xCCA25D, 0xE0AF67, 0xF4BD71, 0xFFCD90};
constexpr Ramp LightGreys{0xE5E5E5, 0xD6D6D6, 0xC6C6C6, 0xB7B7B7, 0xA8A8A8, 0x9A9A9A,
                          0x8B8B8B, 0x7D7D7D, 0x6F6F6F, 0x626262, 0x555555};
constexpr Ramp DarkGreys{0x484848, 0x555555, 0x626262, 0x6F6F6F, 0x7D7D7D, 0x8B8B8B,
                         0x9A9A9A, 0xA8A8A8, 0xB7B7B7, 0xC6C6C6, 0xD6D6D6};

constexpr QRgb Ink = 0x0A1413;

const Ramp &rampOf(Scheme scheme, bool grey)
{
    if (scheme == Scheme::Light)
        return grey ? LightGreys : LightRamp;
    return grey ? DarkGreys : DarkRamp;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor of(Token token, Scheme scheme)
{
    if (token == Token::None)
        return Qt::transparent;
    const Row &row = Table.at(static_cast<std::size_t>(token));
    switch (scheme) {
    case Scheme::Light: return QColor(row.light);
    case Scheme::Dark: return QColor(row.dark);
    case Scheme::Contrast: break;
    }
    return QColor(row.contrast);
}

QColor stress(StressLevel level, Scheme scheme, bool grey)
{
    return QColor(rampOf(scheme, grey).at(static_cast<std::size_t>(level.value())));
}

QColor onStress(StressLevel level, Scheme scheme, bool grey)
{
    const QColor fill = stress(level, scheme, grey);
    const QColor ink(Ink);
    const QColor white(Qt::white);
    return contrast(ink, fill) >= 4.5 || contrast(ink, fill) > contrast(white, fill) ? ink : white;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace evenkeel::colours
