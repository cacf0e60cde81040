#pragma once

#include "core/base/stresslevel.h"

#include <QWidget>

#include <optional>

namespace evenkeel {

class PlainLabel;
class StressMark;

/// The two ratings of one breather side by side and how they differ, in plain words.
class ComparisonBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonBox(QWidget *parent = nullptr);

    /// Hidden unless both are given.
    void setRatings(std::optional<StressLevel> before, std::optional<StressLevel> after);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StressMark *m_before = nullptr;
    StressMark *m_after = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_change = nullptr;
};

} // namespace evenkeel
