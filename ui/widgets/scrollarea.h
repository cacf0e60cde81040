#pragma once

#include <QScrollArea>

namespace evenkeel {

/// A column that scrolls up and down, without frame and background of its own.
class ScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollArea(QWidget *parent = nullptr);

    /// A widget that does not fill what is behind it and follows the width.
    void setColumn(QWidget *column);
    /// Room beside the column in which the bar comes and goes, so that the column keeps its width.
    void setGutter(int gutter);
    /// As tall as the column, inside something that scrolls as a whole.
    void setWhole(bool whole);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *barBox() const;
    void placeBar();
    void fitColumn();

    int m_gutter = 0;
    bool m_whole = false;
};

} // namespace evenkeel
