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
};

} // namespace evenkeel
