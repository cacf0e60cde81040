#pragma once

#include "ui/widgets/page.h"

namespace evenkeel {

class PlainLabel;

/// What stands where nothing is yet: one drawing, one sentence, the way to start.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    enum class Drawing {
        Horizon, ///< the sun over water, 154 wide; the title is large
        Icon, ///< one icon; small, for a side card
    };

    /// `icon` is used with Drawing::Icon only.
    EmptyState(
        Drawing drawing, const QString &title, const QString &sentence, QWidget *parent = nullptr,
        QString icon = {});

    void setText(const QString &title, const QString &sentence);
    /// Keys and what they do, one below the other; at most once.
    void addKeys(const QList<KeyHint> &hints);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHorizon(QPainter &painter, const QPointF &centre) const;

    Drawing m_drawing;
    QString m_icon;
    QWidget *m_space = nullptr; ///< where the drawing is painted
    PlainLabel *m_title = nullptr;
    PlainLabel *m_sentence = nullptr;
};

} // namespace evenkeel
