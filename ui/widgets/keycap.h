#pragma once

#include <QWidget>

class QPainter;

namespace evenkeel {

class Theme;

/// The name of a key in a small frame: "Ctrl N". The functions serve those who paint it inside
/// something else.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QString keys() const { return m_keys; }
    void setKeys(const QString &keys);
    /// Middle for one key each, as in the list of keys in Settings; Large where the keys are what
    /// is shown.
    enum class Size { Small, Middle, Large };
    void setSize(Size size);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] static QSize capSize(const Theme &theme, const QString &keys);
    static void paintCap(
        QPainter &painter, const Theme &theme, const QRectF &rect, const QString &keys,
        const QColor &text, const QColor &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
    Size m_size = Size::Small;
};

} // namespace evenkeel
