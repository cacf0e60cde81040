#pragma once

#include <QWidget>

class QBoxLayout;

namespace evenkeel {

class KeepInView;
class ScrollArea;

/// A wide part and a side of a fixed width beside it; with less room the side stands below, and
/// both scroll as a whole.
class TwoColumns final : public QWidget
{
    Q_OBJECT

public:
    /// Widths in pixels of the design.
    struct Widths
    {
        int side = 332;
        int leastBeside = 720; ///< below this the side stands below
    };

    TwoColumns(QWidget *wide, QWidget *side, Widths widths, QWidget *parent = nullptr);

    void setGap(int gap);
    /// Where the side stands below: keeps in view what KeepInView::show() says.
    void reveal(const QList<QWidget *> &beginnings, QWidget *last);
    /// The user has gone on: keeps no more, and what has the focus comes into view.
    void showFocused();
    [[nodiscard]] bool isBeside() const { return m_beside; }

signals:
    /// What scrolls by itself beside shall be whole below.
    void arranged(bool beside);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void follow(QWidget *focused);

    QWidget *m_side;
    Widths m_widths;
    ScrollArea *m_scroll;
    KeepInView *m_revealed;
    QBoxLayout *m_columns = nullptr;
    bool m_beside = true;
};

} // namespace evenkeel
