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

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeLine();

    QuickLine *m_line;
};

} // namespace evenkeel
