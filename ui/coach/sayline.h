#pragma once

#include "ui/coach/slottext.h"
#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

/// A sentence beside a bar, its open slots in dashed frames: one that can be said, which a click or
/// Enter copies, or one that it stands against, which is only read.
class SayLine final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    enum class Kind { Say, RatherThan };

    SayLine(SlotText sentence, Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return 4; }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

    /// It is the one of its list that can be changed.
    void setCurrent(bool current);

signals:
    void stepped(int by); ///< Up or Down was pressed
    void focused();
    void hideRequested(); ///< H

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// Paints where there is a painter; gives back the height.
    qreal layWords(QPainter *painter, int width) const;

    SlotText m_sentence;
    Kind m_kind;
    bool m_current = false;
};

} // namespace evenkeel
