#include "app/tray/trayglyph.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const auto Installed = u"io.github.evenkeel.Evenkeel-symbolic"_s;
constexpr QRgb Grey = qRgb(0x75, 0x83, 0x7F); ///< 3.9 on white, 5.3 on black

} // namespace

QIcon TrayGlyph::icon()
{
    QIcon icon(new TrayGlyph);
    icon.setIsMask(true); // where the system colours pixels and not names
    return icon;
}

void TrayGlyph::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const QSize pixels = (QSizeF(rect.size()) * painter->device()->devicePixelRatioF()).toSize();
    painter->drawPixmap(rect, pixmap(pixels, mode, state));
}

QPixmap TrayGlyph::pixmap(
    const QSize &size, [[maybe_unused]] QIcon::Mode mode, [[maybe_unused]] QIcon::State state)
{
    return m_source.pixmap(u"tray-mono"_s, std::min(size.width(), size.height()), Grey, 1);
}

QIconEngine *TrayGlyph::clone() const
{
    return new TrayGlyph;
}

QString TrayGlyph::iconName()
{
    return QIcon::hasThemeIcon(Installed) ? Installed : QString();
}

} // namespace evenkeel
