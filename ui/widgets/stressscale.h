#pragma once

#include "core/base/stresslevel.h"
#include "ui/theme/focusshape.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace evenkeel {

/// "Right now, how stressed do you feel?" One click or key chooses. No value at first.
class StressScale final : public QWidget, public FocusShape
{
    Q_OBJECT

public:
    explicit StressScale(QWidget *parent = nullptr);

    /// What is chosen; nothing until somebody chooses.
    [[nodiscard]] std::optional<StressLevel> level() const { return m_level; }
    void setLevel(std::optional<StressLevel> level);
    /// The last answer, marked by a small triangle.
    void setLast(std::optional<StressLevel> last);
    /// Discreet: neither the answer nor the last one is to be seen.
    void setDiscreet(bool discreet);
    /// Cells of 44 instead of 28, as after a breather.
    void setLarge(bool large);
    /// Low bars and no words, as in a form that names it.
    void setLow(bool low);

    /// For pages without a text field, which hand their keys on: true where it was one of ours.
    bool pressKey(int key);

    /// "7 of 10, high", or that nothing is chosen.
    [[nodiscard]] QString spokenValue() const;
    /// Where the bar of `level` can be clicked.
    [[nodiscard]] QRect cellRect(StressLevel level) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QRect focusRect() const override;

signals:
    /// The user chose; arrows alone do not, Enter or Space after them does.
    void chosen(evenkeel::StressLevel level);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Measures;
    [[nodiscard]] Measures measures() const;
    void paintCell(QPainter &painter, StressLevel level) const;
    void paintWords(QPainter &painter) const;
    void choose(StressLevel level);
    void showLevel(StressLevel level);
    void announce();

    std::optional<StressLevel> m_level;
    std::optional<StressLevel> m_last;
    bool m_discreet = false;
    bool m_large = false;
    bool m_low = false;
    QTimer m_waiting; ///< runs while a one may still become a ten
};

} // namespace evenkeel
