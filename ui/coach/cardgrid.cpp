#include "ui/coach/cardgrid.h"

#include "ui/coach/cardtile.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int LeastForTwo = 440;

} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    setGap(12);
}

void CardGrid::setGap(int gap)
{
    m_grid->setSpacing(gap);
}

void CardGrid::setCards(const QList<CoachCard> &cards, const QStringList &pinned)
{
    const CoachCard *before = current();
    const QString id = before ? before->id : QString();
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    qDeleteAll(std::exchange(m_tiles, {}));
    m_current = -1;
    for (const CoachCard &card : cards) {
        auto *tile = new CardTile(card, pinned.contains(card.id), this);
        connectTile(tile);
        m_tiles.append(tile);
    }
    m_columns = 0;
    place();
    const auto same
        = std::ranges::find(m_tiles, id, [](const CardTile *tile) { return tile->card().id; });
    choose(same == m_tiles.end() ? 0 : same - m_tiles.begin(), hadFocus);
}

void CardGrid::setPinned(const QString &id, bool pinned)
{
    for (CardTile *tile : std::as_const(m_tiles)) {
        if (tile->card().id == id)
            tile->setPinned(pinned);
    }
}

const CoachCard *CardGrid::current() const
{
    return m_current < 0 ? nullptr : &m_tiles.at(m_current)->card();
}

void CardGrid::setCurrent(const QString &id)
{
    for (qsizetype index = 0; index < m_tiles.size(); ++index) {
        if (m_tiles.at(index)->card().id == id)
            choose(index, false);
    }
}

QString CardGrid::neighbour() const
{
    const qsizetype next = m_current + 1 < m_tiles.size() ? m_current + 1 : m_current - 1;
    return next < 0 ? QString() : m_tiles.at(next)->card().id;
}

void CardGrid::focusCurrent()
{
    if (m_current >= 0)
        m_tiles.at(m_current)->setFocus(Qt::OtherFocusReason);
}

void CardGrid::connectTile(CardTile *tile)
{
    connect(tile, &CardTile::clicked, this, [this, tile] { choose(m_tiles.indexOf(tile), false); });
    connect(tile, &CardTile::stepped, this, [this, tile](int right, int down) {
        choose(m_tiles.indexOf(tile) + right + qsizetype{down} * columns(), true);
    });
    connect(tile, &CardTile::ended, this, [this](bool last) {
        choose(last ? m_tiles.size() - 1 : 0, true);
    });
    connect(
        tile, &CardTile::pinRequested, this, [this, tile] { emit pinRequested(tile->card().id); });
    connect(tile, &CardTile::hideRequested, this, &CardGrid::hideRequested);
    connect(tile, &CardTile::copyRequested, this, &CardGrid::copyRequested);
}

/// One outside of the list leaves all as it is.
void CardGrid::choose(qsizetype index, bool focus)
{
    if (index < 0 || index >= m_tiles.size()) {
        if (m_tiles.isEmpty())
            emit currentChanged();
        return;
    }
    m_current = index;
    for (qsizetype other = 0; other < m_tiles.size(); ++other) {
        m_tiles.at(other)->setChecked(other == index);
        m_tiles.at(other)->setFocusPolicy(other == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    CardTile *tile = m_tiles.at(index);
    if (focus)
        tile->setFocus(Qt::OtherFocusReason);
    emit shown(tile);
    emit currentChanged();
}

int CardGrid::columns() const
{
    return width() >= Theme::of(this).px(LeastForTwo) ? 2 : 1;
}

void CardGrid::place()
{
    if (m_columns == columns())
        return;
    m_columns = columns();
    for (int index = 0; index < int(m_tiles.size()); ++index) {
        m_tiles.at(index)->setWide(m_columns == 1);
        m_grid->addWidget(m_tiles.at(index), index / m_columns, index % m_columns);
        m_tiles.at(index)->show(); // the layout would do it later, and nothing hidden has the focus
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace evenkeel
