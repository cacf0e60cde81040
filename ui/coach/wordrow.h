#pragma once

#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

/// What a row says; each of them may be empty.
struct RowWords
{
    QString title{};
    QString text{};
    QString meta{}; ///< quiet, below

    friend bool operator==(const RowWords &, const RowWords &) = default;
};

/// Words in a box that a click or Enter chooses, on as many lines as they need; with a number where
/// a key chooses it.
class WordRow final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    /// `number`: the key; 0 for none.
    WordRow(RowWords words, int number, QWidget *parent = nullptr);

    /// As it does first; else it goes on to what the row is in.
    void setSpaceChooses(bool chooses) { m_spaceChooses = chooses; }

    /// It is the one of its list that something can be done with.
    void setCurrent(bool current);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override;

signals:
    void stepped(int by); ///< Up or Down was pressed
    void ended(bool last); ///< Home or End

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int padding() const;
    /// Of the number with the gap after it.
    [[nodiscard]] int numberRoom() const;
    /// Paints where there is a painter; gives back where the words end.
    qreal layWords(QPainter *painter, int width) const;

    RowWords m_words;
    QString m_number;
    bool m_spaceChooses = true;
    bool m_current = false;
};

} // namespace evenkeel
