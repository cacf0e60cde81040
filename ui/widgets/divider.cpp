#include "ui/widgets/divider.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace evenkeel {

Divider::Divider(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(Token::Border));
}

} // namespace evenkeel
