#pragma once

#include <QProxyStyle>

namespace evenkeel {

class Theme;

/// Qt's own widgets in the looks of the design: inputs, boxes, scroll bars, tooltips, menus.
/// Painting costs less at start than a style sheet for the whole application, and keeps the
/// corners round where a style sheet loses them.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ThemeStyle(const Theme &theme);

    /// How long the system lets animations take, in milliseconds.
    [[nodiscard]] int systemAnimation() const;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int styleHint(
        StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;

private:
    /// What the icon of a field takes from its text.
    [[nodiscard]] int iconRoom(const QWidget *widget) const;
    void drawInput(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(
        const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void
    drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void
    drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace evenkeel
