#include "app/tray/trayglyph.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class TrayGlyphTest final : public QObject
{
    Q_OBJECT

private slots:
    void isDrawnInOneColour()
    {
        for (const int side : {16, 22, 24, 48}) {
            const QImage image = TrayGlyph::icon().pixmap(side, side).toImage();
            QCOMPARE(image.size(), QSize(side, side));
            QSet<QRgb> solid;
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() == 255)
                        solid.insert(pixel.rgb());
                }
            }
            QCOMPARE(solid, QSet<QRgb>{qRgb(0x75, 0x83, 0x7F)});
        }
    }

    void tellsThePanelTheNameOfTheInstalledIcon()
    {
        QCOMPARE(TrayGlyph::icon().name(), QString());
        const QTemporaryDir themes;
        const QDir theme(themes.filePath(u"hicolor"_s));
        QVERIFY(theme.mkpath(u"16x16/apps"_s));
        QFile index(theme.filePath(u"index.theme"_s));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=Hicolor\nDirectories=16x16/apps\n"
                    "[16x16/apps]\nSize=16\nType=Fixed\n");
        index.close();
        QVERIFY(QFile::copy(
            u":/icons/tray-mono.svg"_s,
            theme.filePath(u"16x16/apps/io.github.evenkeel.Evenkeel-symbolic.svg"_s)));
        QIcon::setThemeSearchPaths({themes.path()});
        QIcon::setThemeName(u"hicolor"_s);
        QCOMPARE(TrayGlyph::icon().name(), u"io.github.evenkeel.Evenkeel-symbolic"_s);
    }
};

EVENKEEL_TEST(TrayGlyphTest)
#include "trayglyphtest.moc"
