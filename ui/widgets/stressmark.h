#pragma once

#include "core/base/stresslevel.h"

#include <QWidget>

#include <optional>

namespace evenkeel {

/// One self-rating as shape, colour and number. To paint one elsewhere: shapes::stressMark.
class StressMark final : public QWidget
{
    Q_OBJECT

public:
    explicit StressMark(std::optional<StressLevel> level = {}, QWidget *parent = nullptr);

    void setLevel(std::optional<StressLevel> level);
    [[nodiscard]] std::optional<StressLevel> level() const { return m_level; }
    /// The side of the box, 28 unless said.
    void setSide(int side);
    /// Discreet: a dot that tells nothing.
    void setDiscreet(bool discreet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    std::optional<StressLevel> m_level;
    int m_side = 28;
    bool m_discreet = false;
};

} // namespace evenkeel
