#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"
#include "ui/capture/captureform.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone London("Europe/London");
constexpr double Budget = 16; ///< milliseconds for a keystroke, reading and drawing

} // namespace

/// A keystroke is read and the chips drawn within one frame.
class KeystrokeTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAndDrawnWithinAFrame();
};

void KeystrokeTest::isReadAndDrawnWithinAFrame()
{
    const FixedClock clock(resolve(QDate(2026, 5, 14), QTime(14, 31), London), London);
    const LineParser parser(CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s));
    CaptureForm form(parser, clock);
    form.resize(944, 120);
    form.show();
    const QString text
        = u"angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s;
    QList<double> times;
    for (const QChar letter : text) {
        QElapsedTimer timer;
        timer.start();
        form.line()->insertPlainText(letter);
        const QPixmap drawn = form.grab();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const double median = times.at(times.size() / 2);
    qInfo("keystroke: median %.2f ms, slowest %.2f ms", median, times.last());
    QVERIFY2(median < Budget, qPrintable(QString::number(median)));
}

EVENKEEL_TEST(KeystrokeTest)
#include "keystroketest.moc"
