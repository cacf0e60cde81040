#pragma once

#include "ui/breather/breathechoice.h"
#include "ui/theme/focusshape.h"
#include "ui/widgets/tag.h"

#include <QAbstractButton>

namespace evenkeel {

class Button;

/// One thing that the chooser offers, with its drawing: a radio button as large as a card. Asks the
/// chooser for what the arrow keys mean there; left to bubble up they would scroll the list.
class OptionRow final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    explicit OptionRow(BreatheOption option, QWidget *parent = nullptr);

    [[nodiscard]] const BreatheOption &option() const { return m_option; }
    void setOption(const BreatheOption &option);
    void setLastUsed(bool lastUsed);
    /// Height 107 instead of 123.
    void setCompact(bool compact);
    /// Offers "Change", for a pattern of the user's own.
    void setEditable(bool editable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return 12; }

signals:
    void changeRequested();
    /// Up or Down was pressed: one choice back (-1) or further.
    void choiceStepped(int step);
    /// Left or Right was pressed: one length shorter (-1) or longer.
    void lengthStepped(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();
    void placeChange();
    void paintDrawing(QPainter &painter, const QRectF &rect) const;
    void paintWords(QPainter &painter, const QRectF &rect) const;
    [[nodiscard]] QRectF drawingRect() const;
    [[nodiscard]] int partsLines() const;
    [[nodiscard]] int noteLines() const;
    [[nodiscard]] qreal wordsWidth() const;
    [[nodiscard]] QRectF wordsRect() const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] int lastUsedWidth() const;
    [[nodiscard]] static TagLook lastUsedLook();

    BreatheOption m_option;
    bool m_lastUsed = false;
    bool m_compact = false;
    Button *m_change = nullptr;
};

} // namespace evenkeel
