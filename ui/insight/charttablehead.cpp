#include "ui/insight/charttablehead.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int Height = 34;
constexpr int Padding = 3; ///< as the cells have it
constexpr int Gap = 14; ///< between two columns

} // namespace

ChartTableHead::ChartTableHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::ResizeToContents);
}

QSize ChartTableHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::of(this).px(Height)};
}

void ChartTableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.colour(Token::Sunken));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Border));
    painter->setFont(theme.font(TextSize::Meta, QFont::DemiBold));
    painter->setPen(theme.colour(Token::Text2));
    const auto side = section == 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(
        rect.adjusted(Padding, 0, -Padding, -1),
        int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        text(section));
    painter->restore();
}

QSize ChartTableHead::sectionSizeFromContents(int section) const
{
    const Theme &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TextSize::Meta, QFont::DemiBold));
    return {metrics.horizontalAdvance(text(section)) + 2 * Padding + Gap, theme.px(Height)};
}

QString ChartTableHead::text(int section) const
{
    return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace evenkeel
