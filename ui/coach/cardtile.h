#pragma once

#include "core/coach/coachcard.h"
#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

/// One card of the coach in the list: its drawing, title, one line and one example. Arrow keys ask
/// the list for the next one, P pins, H hides, Ctrl C copies what can be said.
class CardTile final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    CardTile(CoachCard card, bool pinned, QWidget *parent = nullptr);

    [[nodiscard]] const CoachCard &card() const { return m_card; }
    [[nodiscard]] bool isPinned() const { return m_pinned; }
    void setPinned(bool pinned);
    /// Its words have the width of the list.
    void setWide(bool wide);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return 12; }
    /// One of all cards is the one at the side.
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::RadioButton; }

signals:
    /// An arrow key: so many cards to the right and so many rows down.
    void stepped(int right, int down);
    void ended(bool last); ///< Home or End
    void pinRequested();
    void hideRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;

    CoachCard m_card;
    bool m_pinned = false;
    bool m_wide = false;
};

} // namespace evenkeel
