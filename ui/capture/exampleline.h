#pragma once

#include <QWidget>

namespace evenkeel {

/// Below an empty line: how a line can look, and a button that writes it there.
class ExampleLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleLine(QWidget *parent = nullptr);

    [[nodiscard]] static QString text();

signals:
    void chosen();
};

} // namespace evenkeel
