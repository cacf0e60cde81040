#include <QImage>
#include <QSet>

#include <cstdio>

/// picturecheck FILE: exit 0 when the picture can be read and has more than a few colours.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 1;
    const QImage picture(QString::fromLocal8Bit(argv[1]));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    const bool shows = colours.size() > 16;
    std::printf(
        "%s: %dx%d, %lld colours%s\n", argv[1], picture.width(), picture.height(),
        static_cast<long long>(colours.size()), shows ? "" : ", blank");
    return shows ? 0 : 1;
}
