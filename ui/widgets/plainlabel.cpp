#include "ui/widgets/plainlabel.h"

#include "ui/text/plaintext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace evenkeel {

namespace {

// A paragraph is wished no wider than this.
constexpr int ReadableChars = 48;

} // namespace

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : PlainLabel(text, looks::Body, parent)
{
}

PlainLabel::PlainLabel(const QString &text, const TextLook &look, QWidget *parent)
    : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    restyle();
}

void PlainLabel::setLook(const TextLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    restyle();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize PlainLabel::around() const
{
    const QMargins contents = contentsMargins();
    return {
        contents.left() + contents.right() + 2 * margin(),
        contents.top() + contents.bottom() + 2 * margin()};
}

QSize PlainLabel::sizeHint() const
{
    const QSize margins = around();
    if (wordWrap()) {
        const QFontMetrics metrics = fontMetrics();
        const int words = qMin(
            metrics.horizontalAdvance(text()) + 1, metrics.averageCharWidth() * ReadableChars);
        const int wide = words + margins.width();
        return {wide, heightForWidth(wide)};
    }
    const QSize size = QLabel::sizeHint();
    return {size.width(), qMax(size.height(), lineHeight() + margins.height())};
}

QSize PlainLabel::minimumSizeHint() const
{
    if (wordWrap())
        return {fontMetrics().averageCharWidth() * 8, lineHeight()};
    return m_elided ? QSize(fontMetrics().averageCharWidth() * 4, sizeHint().height()) : sizeHint();
}

int PlainLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    return layOut(width - around().width(), [](QTextLine &, int) {}) + around().height();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!pixmap().isNull()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(font());
    const QRect inside = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    if (!wordWrap()) {
        const QString shown
            = m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()) : text();
        // Stands where the layout begins, and reads as its own words do.
        painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
        painter.drawText(inside, static_cast<int>(side.toInt()), shown);
        return;
    }
    int top = inside.top();
    if (alignment().testFlag(Qt::AlignVCenter))
        top += qMax(0, (inside.height() - heightForWidth(width())) / 2);
    layOut(inside.width(), [&](QTextLine &line, int y) {
        const qreal slack = (lineHeight() - line.height()) / 2;
        line.draw(&painter, QPointF(inside.left(), top + y + slack));
    });
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::EnabledChange)
        restyle();
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void PlainLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    const Theme &theme = Theme::of(this);
    setFont(theme.font(m_look.size, m_look.weight));
    QPalette colours = palette();
    colours.setColor(foregroundRole(), theme.colour(isEnabled() ? m_look.token : Token::Disabled));
    setPalette(colours);
    m_restyling = false;
    updateGeometry();
}

void PlainLabel::updateToolTip()
{
    if (!m_elided || wordWrap())
        return;
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? plaintext::toolTip(text()) : QString());
}

int PlainLabel::lineHeight() const
{
    // 12/16, 13/18, 15/22, 20/26, 28/34 of the design.
    const int pixels = font().pixelSize();
    const double ratio = m_look.size == TextSize::Reading ? 22.0 / 15
        : m_look.size == TextSize::Title                  ? 1.3
        : m_look.size == TextSize::Display                ? 34.0 / 28
                                                          : 18.0 / 13;
    return static_cast<int>(std::lround(pixels * ratio));
}

template<class Visit>
int PlainLabel::layOut(int width, Visit visit) const
{
    int height = 0;
    const QStringList paragraphs = text().split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextOption option(
            QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
        option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        QTextLayout layout(paragraph, font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            visit(line, height);
            height += lineHeight();
        }
        layout.endLayout();
    }
    return height;
}

} // namespace evenkeel
