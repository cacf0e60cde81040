#pragma once

#include <QWidget>

namespace evenkeel {

class QuickLine;

/// The box around the quick line, with the pencil: 44 high, taller with details.
class LineField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the line over.
    explicit LineField(QuickLine *line, QWidget *parent = nullptr);

    /// 36 high, where there is little room.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeLine();
    [[nodiscard]] int lowest() const;

    QuickLine *m_line;
    bool m_compact = false;
};

} // namespace evenkeel
