#pragma once

#include "core/base/stresslevel.h"

#include <QWidget>

namespace evenkeel {

/// A stress mark and beside it the line from 0 to 10 with a dot where the answer lies. Discreet
/// shows neither.
class StressLine final : public QWidget
{
    Q_OBJECT

public:
    StressLine(StressLevel level, bool discreet, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StressLevel m_level;
    bool m_discreet;
};

} // namespace evenkeel
