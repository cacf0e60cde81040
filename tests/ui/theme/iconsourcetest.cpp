#include "ui/theme/iconsource.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels are painted at all, and whether each has the hue of `colour`.
int painted(const QPixmap &pixmap, const QColor &colour, bool *pure)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int count = 0;
    *pure = true;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 0)
                continue;
            ++count;
            if (pixel.alpha() > 250 && pixel.rgb() != colour.rgb())
                *pure = false;
        }
    }
    return count;
}

} // namespace

class IconSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawsInTheColourAskedFor()
    {
        bool pure = false;
        const QColor teal(0x1E6B67);
        const IconSource icons;
        QVERIFY(painted(icons.pixmap(u"phone"_s, 20, teal, 1), teal, &pure) > 20);
        QVERIFY(pure);
    }

    void fitsTheScreen()
    {
        const IconSource icons;
        const QPixmap icon = icons.pixmap(u"log"_s, 18, Qt::black, 2);
        QCOMPARE(icon.size(), QSize(36, 36));
        QCOMPARE(icon.deviceIndependentSize(), QSizeF(18, 18));
    }

    void remembersWhatWasDrawn()
    {
        const IconSource icons;
        const QPixmap first = icons.pixmap(u"log"_s, 18, Qt::black, 1);
        QCOMPARE(icons.pixmap(u"log"_s, 18, Qt::black, 1).cacheKey(), first.cacheKey());
        QVERIFY(icons.pixmap(u"log"_s, 18, Qt::white, 1).cacheKey() != first.cacheKey());
    }

    void mirrorsWhatPointsSomewhere_data()
    {
        QTest::addColumn<bool>("mirrored");
        for (const char *name :
             {"undo", "arrow-right", "chevron-left", "chevron-right", "log", "sound", "sound-off"})
            QTest::newRow(name) << true;
        for (const char *name : {"clock", "history", "check", "phone", "play"})
            QTest::newRow(name) << false;
    }

    void mirrorsWhatPointsSomewhere()
    {
        QFETCH(const bool, mirrored);
        const IconSource icons;
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto drawn = [&](Qt::LayoutDirection direction) {
            return icons.pixmap(name, 48, Qt::black, 1, direction).toImage();
        };
        const QImage plain = drawn(Qt::LeftToRight);
        const QImage turned = drawn(Qt::RightToLeft);
        QCOMPARE(turned != plain, mirrored);
        QCOMPARE(turned == plain.mirrored(true, false), mirrored);
    }

    void anUnknownNameIsEmpty()
    {
        QVERIFY(IconSource().pixmap(u"no-such-icon"_s, 18, Qt::black, 1).isNull());
    }

    void everyShippedIconDraws()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() >= 64);
        const IconSource icons;
        for (const QString &name : names) {
            bool pure = false;
            const QPixmap icon = icons.pixmap(name.chopped(4), 24, Qt::black, 1);
            QVERIFY2(painted(icon, Qt::black, &pure) > 0, qPrintable(name));
        }
    }
};

EVENKEEL_TEST(IconSourceTest)

#include "iconsourcetest.moc"
