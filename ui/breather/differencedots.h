#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace evenkeel {

/// One dot for each earlier session like this one, by how much the rating moved; this session's is
/// filled. Lower is at the left in every language.
class DifferenceDots final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceDots(QWidget *parent = nullptr);

    void setValues(const QList<int> &earlier, std::optional<int> now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal xOf(int difference) const;
    void paintAxis(QPainter &painter, qreal y) const;
    void paintDots(QPainter &painter, qreal y) const;
    void paintNow(QPainter &painter, qreal x, qreal y) const;

    QList<int> m_earlier;
    std::optional<int> m_now;
    int m_lowest = -5;
    int m_highest = 3;
};

} // namespace evenkeel
