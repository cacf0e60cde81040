#include "ui/theme/themestyle.h"

#include "ui/theme/controlpainter.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int InputHeight = 36;
constexpr int DenseHeight = 32;
constexpr int FieldIcon = 16;
constexpr int InputPadding = 10;
constexpr int SpinPadding = 6;
constexpr int TextPadding = 7;
constexpr int Radius = 8;
constexpr int ScrollBarWidth = 8;

controls::State stateOf(const QStyleOption &option)
{
    return {
        .on = option.state.testFlag(QStyle::State_On),
        .enabled = option.state.testFlag(QStyle::State_Enabled),
        .hover = option.state.testFlag(QStyle::State_MouseOver)};
}

// Fields of several lines paint their frame and nothing behind the text.
bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// A field may name an icon that stands before its text.
QString fieldIcon(const QWidget *widget)
{
    return widget ? widget->property("fieldIcon").toString() : QString();
}

QRect arrowRect(const QStyleOption &option, int width)
{
    const QRect all = option.rect;
    const QRect right(all.right() - width + 1, all.top(), width, all.height());
    return QStyle::visualRect(option.direction, all, right);
}

} // namespace

ThemeStyle::ThemeStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) { }

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case PE_FrameFocusRect: return; // the overlay shows it
    case PE_PanelLineEdit:
        // A line edit inside a spin or combo box has no frame of its own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawInput(*option, *painter, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls::checkBox(*painter, m_theme, rect, stateOf(*option), widget);
        return;
    case PE_IndicatorRadioButton:
        controls::radioButton(*painter, m_theme, rect, stateOf(*option));
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
    case PE_FrameMenu:
        shapes::box(*painter, m_theme, rect, 0, Token::Surface, Token::BorderStrong);
        return;
    case PE_Frame:
        if (isTextArea(widget))
            drawInput(*option, *painter, widget);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (element == CE_ComboBoxLabel) {
        // Fusion writes in the colour of buttons with a shade; here the text is plain.
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (box && !box->editable) {
            const QRect field = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            const bool enabled = option->state.testFlag(State_Enabled);
            painter->setPen(m_theme.colour(enabled ? Token::Text : Token::Disabled));
            const QString text
                = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, field.width());
            const Qt::Alignment side
                = visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
            painter->drawText(field, static_cast<int>(side.toInt()), text);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: drawScrollBar(*option, *painter, widget); return;
    case CC_ComboBox: drawComboBox(*option, *painter, widget); return;
    case CC_SpinBox: drawSpinBox(*option, *painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
    const QWidget *widget) const
{
    const int arrow = m_theme.px(30);
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return arrowRect(*option, arrow);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect field = option->rect.adjusted(InputPadding + iconRoom(widget), 1, -arrow, -1);
        return visualRect(option->direction, option->rect, field);
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        const int room = iconRoom(widget);
        const bool mirrored = option->direction == Qt::RightToLeft;
        return field.adjusted(
            SpinPadding + (mirrored ? 0 : room), 0, -SpinPadding - (mirrored ? room : 0), 0);
    }
    if (control == CC_ScrollBar && subControl == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar
        && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
        return {};
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    // The line inside a spin box asks for its own height.
    const auto *spin = widget ? qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) : nullptr;
    const QWidget *field = spin ? spin : widget;
    const bool dense = field && field->property("dense").toBool();
    const int least = m_theme.px(dense ? DenseHeight : InputHeight);
    switch (type) {
    case CT_LineEdit: result.setHeight(qMax(least, size.height() + 8)); break;
    case CT_SpinBox:
        result = {result.width() + 2 * SpinPadding + iconRoom(widget), qMax(least, size.height())};
        // With a calendar it is drawn as a box, whose arrow is wider than the buttons.
        if (const auto *day = qobject_cast<const QDateTimeEdit *>(widget);
            day && day->calendarPopup())
            result.setWidth(size.width() + InputPadding + m_theme.px(30) + 4 + 2 * SpinPadding);
        break;
    case CT_ComboBox: result = {size.width() + InputPadding + m_theme.px(30) + 4, least}; break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            const int higher = qMax(0, m_theme.px(30) - result.height());
            result += {higher, higher}; // the room for a mark grows with the height
        }
        break;
    case CT_CheckBox:
    case CT_RadioButton: result.setHeight(qMax(m_theme.px(28), result.height())); break;
    default: break;
    }
    return result;
}

QRect ThemeStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    const QRect rest = rect.adjusted(iconRoom(widget), 0, 0, 0);
    return visualRect(option->direction, rect, rest);
}

int ThemeStyle::iconRoom(const QWidget *widget) const
{
    return fieldIcon(widget).isEmpty() ? 0 : m_theme.px(FieldIcon) + 8;
}

int ThemeStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? TextPadding : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent: return ScrollBarWidth;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ScrollBarSliderMin: return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_TextCursorWidth: return 2;
    case PM_SmallIconSize: return m_theme.px(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Qt's own dialogs name files and folders in labels that guess what is markup. A tooltip is a
    // label too; its words are told to be markup, and escaped (ui/text/plaintext).
    if (auto *label = qobject_cast<QLabel *>(widget); label && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area && isTextArea(widget) && area->frameShape() != QFrame::NoFrame)
        area->viewport()->setAutoFillBackground(false);
}

int ThemeStyle::systemAnimation() const
{
    return QProxyStyle::styleHint(SH_Widget_Animation_Duration, nullptr, nullptr, nullptr);
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Widget_Animate: // scroll bars, tool tips and trees of Qt's own
    case SH_Widget_Animation_Duration:
        if (m_theme.reducedMotion())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void ThemeStyle::drawInput(
    const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool focused = option.state.testFlag(State_HasFocus)
        || (widget && widget->hasFocus() && option.state.testFlag(State_Enabled));
    const bool wrong = widget && widget->property("wrong").toBool();
    const Token fill = enabled ? Token::Surface : Token::Sunken;
    const Token line = focused ? Token::Focus
        : wrong                ? Token::DangerText
        : enabled              ? Token::BorderStrong
                               : Token::Border;
    const qreal width = focused ? m_theme.focusWidth() : 1;
    shapes::box(painter, m_theme, option.rect, Radius, fill, line, width);
    const QString icon = fieldIcon(widget);
    if (icon.isEmpty())
        return;
    const QPixmap drawn = m_theme.icon(icon, FieldIcon, Token::Text2, widget);
    const QRect inner = option.rect.adjusted(InputPadding + 1, 0, -InputPadding - 1, 0);
    const QSize size = drawn.deviceIndependentSize().toSize();
    painter.drawPixmap(
        alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, inner).topLeft(),
        drawn);
}

void ThemeStyle::drawScrollBar(
    const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    if (bar.maximum <= bar.minimum)
        return;
    const QRect thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool held
        = bar.activeSubControls.testFlag(SC_ScrollBarSlider) && bar.state.testFlag(State_Sunken);
    const bool across = bar.orientation == Qt::Horizontal;
    const QRectF inner
        = across ? QRectF(thumb).adjusted(0, 1, 0, -1) : QRectF(thumb).adjusted(1, 0, -1, 0);
    const Token fill = held ? Token::Text2 : Token::BorderStrong;
    shapes::box(
        painter, m_theme, inner, qMin(inner.width(), inner.height()) / 2, fill, Token::None);
}

void ThemeStyle::drawComboBox(
    const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawInput(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QPixmap icon
        = m_theme.icon(u"chevron-down"_s, 16, enabled ? Token::Text2 : Token::Disabled, widget);
    const QSize drawn = icon.deviceIndependentSize().toSize();
    QRect spot(QPoint(), drawn);
    spot.moveCenter(arrow.center());
    painter.drawPixmap(spot.topLeft(), icon);
}

void ThemeStyle::drawSpinBox(
    const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    drawInput(option, painter, widget);
    const auto &box = static_cast<const QStyleOptionSpinBox &>(option);
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QPixmap down = m_theme.icon(u"chevron-down"_s, 12, Token::Text2, widget);
    const auto draw = [&](SubControl part, bool up) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        painter.save();
        painter.translate(QRectF(rect).center());
        if (up)
            painter.rotate(180);
        const QSizeF size = down.deviceIndependentSize();
        painter.drawPixmap(QPointF(-size.width() / 2, -size.height() / 2), down);
        painter.restore();
    };
    draw(SC_SpinBoxUp, true);
    draw(SC_SpinBoxDown, false);
}

} // namespace evenkeel
