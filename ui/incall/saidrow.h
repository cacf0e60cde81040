#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>
#include <QTime>

#include <optional>

namespace evenkeel {

/// A sentence of the boundary. A click says that it was said, now; once more where it was said
/// before. Shows the time of the last one.
class SaidRow final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    explicit SaidRow(const QString &sentence, QWidget *parent = nullptr);

    void setSaid(std::optional<QTime> at);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QRect focusRect() const override { return rect().adjusted(8, 2, -8, -2); }
    [[nodiscard]] int focusRadius() const override { return 4; }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int timeWidth() const;
    qreal layWords(QPainter *painter, int width) const;

    QString m_sentence;
    std::optional<QTime> m_said;
};

} // namespace evenkeel
