#include "ui/breather/patternpreview.h"

#include "ui/breather/patterncurve.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel {

PatternPreview::PatternPreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PatternPreview::setPattern(const Pattern &pattern)
{
    m_pattern = pattern;
    setAccessibleName(BreathingLabels::parts(pattern));
    update();
}

QSize PatternPreview::sizeHint() const
{
    return Theme::of(this).px(64) * QSize(5, 1);
}

void PatternPreview::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_pattern.isValid())
        return;
    QPainter painter(this);
    patterncurve::paint(painter, Theme::of(this), QRectF(rect()).adjusted(3, 6, -3, -3), m_pattern);
}

} // namespace evenkeel
