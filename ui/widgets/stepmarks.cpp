#include "ui/widgets/stepmarks.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Length = 28;
constexpr int Thick = 4;
constexpr int Gap = 6;

} // namespace

StepMarks::StepMarks(int count, QWidget *parent) : QWidget(parent), m_count(count)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMarks::setCurrent(int index)
{
    m_current = index;
    update();
}

QSize StepMarks::sizeHint() const
{
    return {m_count * Length + (m_count - 1) * Gap, Thick};
}

void StepMarks::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    // Borders of high contrast are whiter than what is done.
    const Token ahead = theme.isContrast() ? Token::Grid : Token::Border;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_count; ++step) {
        const QRect mark(step * (Length + Gap), 0, Length, Thick);
        const Token fill = step <= m_current ? Token::Accent : ahead;
        shapes::box(
            painter, theme, QStyle::visualRect(layoutDirection(), rect(), mark), Thick / 2.0, fill,
            Token::None);
    }
}

} // namespace evenkeel
