#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

class OneBreath;
struct BreathPoint;

/// The button for one breath, and its guide while it is taken: a ring whose disc grows and shrinks,
/// with words beside it, or the ring alone.
class BreathButton final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    enum class Kind { WithWords, Ring };

    /// `breath` outlives it.
    BreathButton(OneBreath &breath, Kind kind, QWidget *parent = nullptr);

    /// The keys that begin one, shown below the name.
    void setKeys(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return height() / 2; }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell(const QString &spoken);
    void nameIdle();
    [[nodiscard]] QString upperWords() const;
    [[nodiscard]] QString lowerWords() const;
    void paintRing(QPainter &painter, const QPointF &centre) const;
    void paintWords(QPainter &painter, int left) const;

    OneBreath &m_breath;
    Kind m_kind;
    QString m_keys;
};

} // namespace evenkeel
