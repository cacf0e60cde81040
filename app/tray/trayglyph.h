#pragma once

#include "ui/theme/iconsource.h"

#include <QIconEngine>

namespace evenkeel {

/// The sign of the program in the panel, in one colour. Where the symbolic icon is installed the
/// panel is told its name and colours it; elsewhere it is drawn in a grey that is seen on light
/// and on dark.
class TrayGlyph final : public QIconEngine
{
public:
    [[nodiscard]] static QIcon icon();

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override;

private:
    IconSource m_source;
};

} // namespace evenkeel
