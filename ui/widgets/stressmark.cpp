#include "ui/widgets/stressmark.h"

#include "ui/text/labels.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel {

StressMark::StressMark(std::optional<StressLevel> level, QWidget *parent)
    : QWidget(parent), m_level(level)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void StressMark::setLevel(std::optional<StressLevel> level)
{
    m_level = level;
    describe();
    update();
}

void StressMark::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

void StressMark::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    describe();
    update();
}

QSize StressMark::sizeHint() const
{
    const int side = Theme::of(this).px(m_side);
    return {side, side};
}

void StressMark::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    if (!m_level)
        return;
    QPainter painter(this);
    const QPointF centre = QRectF(rect()).center();
    const qreal scale = width() / 28.0;
    if (m_discreet)
        shapes::hiddenMark(painter, Theme::of(this), centre, scale);
    else
        shapes::stressMark(painter, Theme::of(this), centre, *m_level, scale, true);
}

void StressMark::describe()
{
    const bool shown = m_level && !m_discreet;
    setAccessibleName(shown ? labels::stressSpoken(*m_level) : tr("stress hidden"));
}

} // namespace evenkeel
