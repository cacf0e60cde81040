#include "ui/widgets/stressscale.h"

#include "ui/text/labels.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stresskeys.h"
#include "ui/widgets/stressscaleaccessible.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Cells = StressLevel::Highest + 1;

StressLevel levelOf(int value)
{
    return *StressLevel::from(value);
}

} // namespace

struct StressScale::Measures
{
    int cell; ///< width of one
    int left; ///< of the first cell
    int top; ///< room for the chosen cell and the triangle
    int lowest; ///< bar heights
    int highest;
    int number; ///< height of the line of numbers
    int words;
    int gap; ///< at each side of a bar
};

StressScale::StressScale(QWidget *parent) : QWidget(parent)
{
    StressScaleAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Stress now"));
    setToolTip({});
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(StressKeys::WaitMs);
    connect(&m_waiting, &QTimer::timeout, this, [this] { choose(*m_level); });
}

void StressScale::setLevel(std::optional<StressLevel> level)
{
    m_waiting.stop();
    m_level = level;
    announce();
    update();
}

void StressScale::setLast(std::optional<StressLevel> last)
{
    m_last = last;
    update();
}

void StressScale::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    announce();
    update();
}

void StressScale::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

void StressScale::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

bool StressScale::pressKey(int key)
{
    const auto answer = StressKeys::press(
        key, m_level, m_waiting.isActive(), layoutDirection() == Qt::RightToLeft);
    switch (answer.act) {
    case StressKeys::Act::None: return false;
    case StressKeys::Act::Move:
        m_waiting.stop();
        showLevel(*answer.level);
        return true;
    case StressKeys::Act::Wait:
        showLevel(*answer.level);
        m_waiting.start();
        return true;
    case StressKeys::Act::Choose: choose(*answer.level); return true;
    }
    return false;
}

QString StressScale::spokenValue() const
{
    if (m_discreet)
        return tr("hidden");
    if (!m_level)
        return tr("nothing chosen");
    //: The value of the stress scale, read aloud. %1: 0 to 10, %2: low, middle or high
    return tr("%1 of 10, %2")
        .arg(QLocale().toString(m_level->value()), labels::of(m_level->band()));
}

QRect StressScale::cellRect(StressLevel level) const
{
    const Measures m = measures();
    const int place
        = layoutDirection() == Qt::RightToLeft ? Cells - 1 - level.value() : level.value();
    return {m.left + place * m.cell, 0, m.cell, m.top + m.highest + m.number + 6};
}

QSize StressScale::sizeHint() const
{
    const Measures m = measures();
    const int cell = Theme::of(this).px(m_large ? 44 : 28);
    return {cell * Cells, m.top + m.highest + m.number + m.words};
}

QSize StressScale::minimumSizeHint() const
{
    return {28 * Cells, sizeHint().height()};
}

QRect StressScale::focusRect() const
{
    // All cells, and not the words below, which begin where the scale does.
    if (!m_level || m_discreet)
        return cellRect(levelOf(StressLevel::Lowest))
            .united(cellRect(levelOf(StressLevel::Highest)));
    return cellRect(*m_level);
}

void StressScale::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    for (int value = StressLevel::Lowest; value <= StressLevel::Highest; ++value)
        paintCell(painter, levelOf(value));
    if (!m_low)
        paintWords(painter);
}

void StressScale::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int value = StressLevel::Lowest; value <= StressLevel::Highest; ++value) {
        if (cellRect(levelOf(value)).contains(event->position().toPoint()))
            choose(levelOf(value));
    }
}

void StressScale::keyPressEvent(QKeyEvent *event)
{
    const auto others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((event->modifiers() & others) || !pressKey(event->key()))
        QWidget::keyPressEvent(event);
}

void StressScale::focusOutEvent(QFocusEvent *event)
{
    // A one that still waits for a nought counts as it is.
    if (m_waiting.isActive())
        choose(*m_level);
    QWidget::focusOutEvent(event);
}

StressScale::Measures StressScale::measures() const
{
    const Theme &theme = Theme::of(this);
    const int widest = theme.px(m_large ? 44 : 30);
    const int cell = qBound(28, width() / Cells, qMax(28, widest));
    return {
        .cell = cell,
        .left = (width() - cell * Cells) / 2,
        .top = m_large || m_low ? 7 : 9,
        .lowest = theme.px(m_large ? 14 : 10),
        .highest = theme.px(
            m_large     ? 58
                : m_low ? 26
                        : 37),
        .number = theme.px(m_low ? 18 : 20),
        .words = m_low ? 6 : theme.px(26),
        .gap = m_large ? 5
            : m_low    ? 3
                       : 2};
}

void StressScale::paintCell(QPainter &painter, StressLevel level) const
{
    const Theme &theme = Theme::of(this);
    const Measures m = measures();
    const QRect cell = cellRect(level);
    const bool marked = m_level == level && !m_discreet;
    if (marked)
        shapes::box(painter, theme, cell, 8, Token::AccentSoft, Token::Accent, 1.5);

    const int height = m.lowest + (m.highest - m.lowest) * level.value() / StressLevel::Highest;
    const QRectF bar(cell.left() + m.gap, m.top + m.highest - height, m.cell - 2 * m.gap, height);
    shapes::box(
        painter, bar.adjusted(0.5, 0, -0.5, 0), 4, theme.stress(level),
        theme.colour(Token::MarkLine));

    painter.setFont(theme.font(TextSize::Body, marked ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(marked ? Token::OnAccentSoft : Token::Text));
    const QRect number(cell.left(), m.top + m.highest + 2, m.cell, m.number);
    painter.drawText(number, Qt::AlignCenter, QLocale().toString(level.value()));

    if (m_last == level && !m_discreet && !marked) {
        const QPointF tip(bar.center().x(), bar.top() - 3);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::Text2));
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-5, -5), tip + QPointF(5, -5)});
    }
}

void StressScale::paintWords(QPainter &painter) const
{
    const Theme &theme = Theme::of(this);
    const Measures m = measures();
    const QRect line(m.left, height() - theme.px(18), m.cell * Cells, theme.px(18));
    painter.setFont(theme.font(TextSize::Meta));
    painter.setPen(theme.colour(Token::Text3));
    const QRect wide = line.adjusted(-2, 0, 2, 0).intersected(rect());
    painter.drawText(wide, shapes::atStart(layoutDirection()), tr("At ease"));
    painter.drawText(line, Qt::AlignCenter, tr("Stretched"));
    painter.drawText(wide, shapes::atEnd(layoutDirection()), tr("At my limit"));
}

void StressScale::choose(StressLevel level)
{
    m_waiting.stop();
    showLevel(level);
    emit chosen(level);
}

void StressScale::showLevel(StressLevel level)
{
    m_level = level;
    announce();
    update();
}

void StressScale::announce()
{
    StressScaleAccessible::valueChanged(this);
}

} // namespace evenkeel
