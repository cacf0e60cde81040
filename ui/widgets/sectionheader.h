#pragma once

#include <QWidget>

class QPainter;

namespace evenkeel {

class Theme;

/// The row between groups of a list: "Later today  2". 30 high in tables, 34 in lists.
struct GroupLook
{
    QString title;
    QString count{};
    bool amber = false; ///< overdue: amber with a clock

    friend bool operator==(const GroupLook &, const GroupLook &) = default;
};

/// The widget of a GroupLook; the function serves delegates.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const GroupLook &look = {}, QWidget *parent = nullptr);

    void setLook(const GroupLook &look);

    [[nodiscard]] QSize sizeHint() const override;

    /// Fills `rect`, writes title and count, and draws the line below.
    static void paintGroup(
        QPainter &painter, const Theme &theme, const QRect &rect, const GroupLook &look,
        const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GroupLook m_look;
};

} // namespace evenkeel
