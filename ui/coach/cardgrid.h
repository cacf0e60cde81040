#pragma once

#include "core/coach/coachcard.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace evenkeel {

class CardTile;

/// The cards in two columns, in one where it is narrow; one of them is current. One stop for Tab,
/// arrows inside.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// Keeps the current one where it is still there, else the first is current.
    void setCards(const QList<CoachCard> &cards, const QStringList &pinned);
    void setPinned(const QString &id, bool pinned);
    void setGap(int gap);

    [[nodiscard]] const CoachCard *current() const;
    void setCurrent(const QString &id);
    /// The id of the one after the current one, or before it; empty where there is no other.
    [[nodiscard]] QString neighbour() const;
    void focusCurrent();

signals:
    void currentChanged();
    void pinRequested(const QString &id);
    void hideRequested();
    void copyRequested();
    /// So that it can be scrolled into view.
    void shown(QWidget *tile);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectTile(CardTile *tile);
    void choose(qsizetype index, bool focus);
    void place();
    [[nodiscard]] int columns() const;

    QGridLayout *m_grid;
    QList<CardTile *> m_tiles;
    qsizetype m_current = -1;
    int m_columns = 0;
};

} // namespace evenkeel
