#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace evenkeel {

/// The names of the Log's columns, over the rows and aligned with them.
class LogHeader final : public QWidget
{
    Q_OBJECT

public:
    /// Its names stand over the columns of `rows`, whose scroll bar takes a part of the width.
    explicit LogHeader(const QAbstractScrollArea *rows, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QAbstractScrollArea *m_rows;
};

} // namespace evenkeel
