#include "ui/followup/followupdelegate.h"

#include "ui/followup/followupsmodel.h"
#include "ui/followup/followuptext.h"
#include "ui/theme/controlpainter.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tag.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 12;

void drawText(
    QPainter &painter, const QRect &rect, Qt::Alignment alignment, Qt::LayoutDirection direction,
    const QString &text)
{
    const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const auto flags = QStyle::visualAlignment(direction, alignment);
    painter.drawText(rect, int(flags) | Qt::TextSingleLine, elided);
}

/// Also through a proxy.
const FollowUpRow *rowOf(const QModelIndex &index)
{
    return index.data(FollowUpsModel::RowRole).value<const FollowUpRow *>();
}

bool isUrgent(FollowUpGroup group)
{
    return group == FollowUpGroup::Overdue || group == FollowUpGroup::NeedsTime;
}

} // namespace

/// What one row is painted with.
struct FollowUpDelegate::Look
{
    QPainter &painter;
    const Theme &theme;
    const QStyleOptionViewItem &option;
    FollowUpRowLayout layout;
    FollowUpGroup group;

    [[nodiscard]] bool isDone() const { return group == FollowUpGroup::DoneToday; }
    [[nodiscard]] bool isSelected() const { return option.state.testFlag(QStyle::State_Selected); }
};

FollowUpDelegate::FollowUpDelegate(const Clock &clock, Kind kind, QObject *parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_kind(kind)
{
}

QSize FollowUpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool group = index.data(FollowUpsModel::CountRole).isValid();
    return {
        0,
        group ? FollowUpRowLayout::groupHeight(theme)
              : FollowUpRowLayout::rowHeight(theme, m_kind)};
}

void FollowUpDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto group = static_cast<FollowUpGroup>(index.data(FollowUpsModel::GroupRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const FollowUpRow *row = rowOf(index)) {
        const FollowUpRowLayout layout(theme, m_kind, option.rect, option.direction);
        paintRow({*painter, theme, option, layout, group}, *row);
    } else {
        const QString count = QLocale().toString(index.data(FollowUpsModel::CountRole).toInt());
        const GroupLook look{
            .title = index.data().toString(),
            .count = count,
            .amber = group == FollowUpGroup::Overdue};
        SectionHeader::paintGroup(*painter, theme, option.rect, look, option.widget);
    }
    painter->restore();
}

void FollowUpDelegate::paintRow(const Look &look, const FollowUpRow &row) const
{
    paintBackground(look);
    paintTargets(look);
    int used = paintDistance(look, row);
    if (m_kind == Kind::Full) {
        paintDue(look, row);
        const QRect due = look.layout.due();
        const QRect action = look.layout.action();
        used = look.option.direction == Qt::LeftToRight ? action.left() - due.left()
                                                        : due.right() - action.right();
    }
    paintWords(look, row, used);
}

void FollowUpDelegate::paintBackground(const Look &look) const
{
    const QRect rect = look.option.rect;
    QPainter &painter = look.painter;
    if (look.isSelected())
        painter.fillRect(rect, look.theme.colour(Token::AccentSoft));
    else if (look.option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, look.theme.colour(Token::Hover));
    const QRect line(rect.left(), rect.bottom(), rect.width(), 1);
    painter.fillRect(line, look.theme.colour(Token::Border));
    if (look.isSelected())
        painter.fillRect(look.layout.bar(), look.theme.colour(Token::Accent));
    else if (look.group == FollowUpGroup::Overdue)
        painter.fillRect(look.layout.bar(), look.theme.colour(Token::AmberLine));
}

void FollowUpDelegate::paintTargets(const Look &look) const
{
    const controls::State state{.on = look.isDone()};
    QRectF target = look.layout.done();
    controls::doneTarget(look.painter, look.theme, target, state, look.option.widget);
    const QString icon = look.isDone() ? u"undo"_s : u"snooze"_s;
    const QPixmap drawn = look.theme.icon(icon, 16, Token::Text2, look.option.widget);
    const QSizeF size = drawn.deviceIndependentSize();
    const QPointF centre = QRectF(look.layout.action()).center();
    look.painter.drawPixmap(centre - QPointF(size.width() / 2, size.height() / 2), drawn);
}

int FollowUpDelegate::paintDistance(const Look &look, const FollowUpRow &row) const
{
    const QString text = FollowUpText::distance(row.followUp, m_clock);
    if (isUrgent(look.group)) {
        const TagLook tag{.text = text, .icon = u"clock"_s, .kind = TagLook::Kind::Amber};
        const QSize size = Tag::tagSize(look.theme, tag);
        QRect place = look.layout.distance(size.width());
        place.moveTop(place.center().y() - size.height() / 2);
        place.setHeight(size.height());
        Tag::paintTag(look.painter, look.theme, place, tag, look.option.widget);
        return size.width() + Gap;
    }
    look.painter.setFont(look.theme.font(TextSize::Meta));
    look.painter.setPen(look.theme.colour(Token::Text3));
    const int width = look.painter.fontMetrics().horizontalAdvance(text) + 1;
    drawText(
        look.painter, look.layout.distance(width), Qt::AlignRight | Qt::AlignVCenter,
        look.option.direction, text);
    return width + Gap;
}

void FollowUpDelegate::paintDue(const Look &look, const FollowUpRow &row) const
{
    look.painter.setFont(look.theme.font(TextSize::Body));
    look.painter.setPen(look.theme.colour(look.isDone() ? Token::Text3 : Token::Text));
    drawText(
        look.painter, look.layout.due(), Qt::AlignRight | Qt::AlignVCenter, look.option.direction,
        FollowUpText::due(row.followUp, m_clock.today()));
}

void FollowUpDelegate::paintWords(const Look &look, const FollowUpRow &row, int used) const
{
    const QRect words = look.layout.words(used);
    const int titleLine = look.theme.px(18);
    const int metaLine = look.theme.px(16);
    const int top = words.top() + (words.height() - titleLine - metaLine) / 2;
    look.painter.setFont(look.theme.font(TextSize::Body, QFont::Medium));
    look.painter.setPen(look.theme.colour(Token::Text));
    drawText(
        look.painter, {words.left(), top, words.width(), titleLine},
        Qt::AlignLeft | Qt::AlignVCenter, look.option.direction, row.followUp.text);

    const QString meta = m_kind == Kind::Full ? FollowUpText::meta(row)
                                              : FollowUpText::shortMeta(row, m_clock.today());
    look.painter.setFont(look.theme.font(TextSize::Meta));
    look.painter.setPen(look.theme.colour(Token::Text3));
    drawText(
        look.painter, {words.left(), top + titleLine, words.width(), metaLine},
        Qt::AlignLeft | Qt::AlignVCenter, look.option.direction, meta);
}

bool FollowUpDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const FollowUpRow *row = rowOf(index);
    if (event->type() != QEvent::ToolTip || !row)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const FollowUpRowLayout layout(Theme::of(view), m_kind, option.rect, option.direction);
    const bool open = row->followUp.state == FollowUpState::Open;
    QString text = row->followUp.text;
    if (layout.done().contains(event->pos()) && open)
        text = tr("Done (Space)");
    else if (layout.action().contains(event->pos()))
        text = open ? tr("Remind me again (S)") : tr("Open it again");
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace evenkeel
