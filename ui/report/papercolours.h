#pragma once

#include <QColor>

namespace evenkeel {

/// The colours of a page, which is always light: white in the file, dimmed in the preview of a
/// dark window. Values of the design's light tokens.
struct PaperColours
{
    QColor page{0xFF, 0xFF, 0xFF};
    QColor text{0x1A, 0x24, 0x23};
    QColor quiet{0x46, 0x53, 0x52};
    QColor line{0xD3, 0xDB, 0xD7};
    QColor bar{0x1E, 0x6B, 0x67};
    QColor late{0xD9, 0xA4, 0x41};
    QColor hiddenFill{0xDC, 0xEB, 0xE8};
    QColor hiddenText{0x13, 0x4B, 0x48};
    QColor hiddenLine{0x1E, 0x6B, 0x67};

    friend bool operator==(const PaperColours &, const PaperColours &) = default;

    /// For the preview in a dark window: less bright, every pair of colours still readable.
    [[nodiscard]] static PaperColours dimmed()
    {
        PaperColours colours;
        colours.page = QColor(0xE4, 0xE8, 0xE5);
        colours.quiet = QColor(0x3F, 0x4B, 0x4A);
        colours.line = QColor(0xB9, 0xC3, 0xBE);
        return colours;
    }
};

} // namespace evenkeel
