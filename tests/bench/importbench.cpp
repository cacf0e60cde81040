// Taking files in, as the window does it: the longest that its event loop waited, with the lists of
// the log and of the follow-ups listening. The base is the same import done in one go in the
// window's own thread, which is what the window would wait without a thread.

#include "core/base/isotime.h"
#include "core/importing/importer.h"
#include "core/importing/importreader.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "core/sample/samplelog.h"
#include "core/timeline/timeline.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/testlog.h"
#include "ui/followup/followupsmodel.h"
#include "ui/interaction/logmodel.h"
#include "ui/report/importdesk.h"
#include "ui/report/importdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr double Frame = 1000.0 / 60;
constexpr int ManyRows = 100'000;

Importer::Stores storesOf(test::TestLog &log)
{
    return {log.interactions, log.followUps,   log.ratings,
            log.breathers,    log.reflections, log.improvement};
}

/// An export of a made log that comes close to the largest file that is taken.
QByteArray largestFile()
{
    QByteArray best;
    for (const int interactions : {5000, 4500, 4000, 3500, 3000, 2500}) {
        test::TestLog log;
        const SampleLog::Stores stores{
            log.interactions, log.followUps, log.ratings, log.breathers, log.reflections};
        std::ignore = SampleLog(log.log, stores).fill(interactions, log.clock.today(), 1);
        const auto reader = Database::openReader(log.file(), log.key());
        best = exportJson(*buildExport(**reader, {.period = {}, .mine = true}, log.clock));
        if (best.size() <= 8 * 1024 * 1024)
            break;
    }
    return best;
}

/// As many short records as are taken.
QByteArray mostRows()
{
    QByteArray json = R"({"format":"evenkeel-export","version":1,"interactions":[)";
    Instant at = test::testNow();
    for (int id = 1; id <= ManyRows; ++id) {
        json += id > 1 ? "," : "";
        json += R"({"id":)" + QByteArray::number(id) + R"(,"summary":"late","occurred_at":")"
            + toIsoUtc(at).toLatin1() + R"("})";
        at -= minutes(1);
    }
    return json + "]}";
}

/// Feels the event loop every millisecond and keeps the longest time that it did not come round.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.callOnTimeout(this, [this] {
            m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_beat.start(1);
    }

    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

double inOneGo(const QString &file)
{
    test::TestLog log;
    QElapsedTimer timer;
    timer.start();
    const auto batch = readImport(file);
    if (!batch)
        qFatal("%s", qPrintable(batch.error().detail));
    std::ignore = Importer(log.log, storesOf(log)).import(*previewImport(*batch, log.database));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The longest wait while it is read, taken in and told, and how long all of it took.
void asTheWindowDoes(const char *what, const QString &file)
{
    const double base = inOneGo(file);
    test::TestLog log;
    const auto open = [&log] { return Database::openReader(log.file(), log.key()); };
    LongWriter writer(log.log, open);
    const Timeline timeline(log.database);
    LogModel rows(log.log, timeline);
    rows.setQuery({});
    FollowUpsModel followUps(log.followUps, log.interactions, log.clock);
    QWidget window;
    window.show();
    ImportDesk desk(open, writer, log.clock, window);
    QEventLoop loop;
    qsizetype records = 0;
    QObject::connect(&desk, &ImportDesk::imported, &loop, [&](qsizetype count) {
        records = count;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
    });
    QObject::connect(&desk, &ImportDesk::failed, &loop, [](const Error &error) {
        qFatal("%s", qPrintable(error.detail));
    });
    QTimer wanted; // presses Import as soon as it may be pressed
    wanted.callOnTimeout(&loop, [&] {
        auto *dialog = window.findChild<ImportDialog *>();
        const auto *button = dialog ? dialog->findChild<QPushButton *>() : nullptr;
        if (button && button->isEnabled()) {
            wanted.stop();
            QMetaObject::invokeMethod(dialog, &ImportDialog::importRequested);
        }
    });
    Pulse pulse;
    QElapsedTimer whole;
    whole.start();
    wanted.start(5);
    desk.begin(file);
    loop.exec();
    std::printf(
        "{\"figure\":\"%s: the longest wait of the window\",\"bar\":\"two frames\",\"n\":%lld,"
        "\"median\":%.3f,\"p99\":%.3f,\"most\":%.3f,\"cpu99\":0,\"ratio\":%.4f}\n",
        what, static_cast<long long>(records), pulse.longest(), pulse.longest(), pulse.longest(),
        pulse.longest() / base);
    std::printf(
        "%s: %lld records, %.2f frames at most, %.0f ms in one go, %lld ms beside the window\n",
        what, static_cast<long long>(records), pulse.longest() / Frame, base,
        static_cast<long long>(whole.elapsed()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, {});
    const QTemporaryDir folder;
    const QString largest = folder.filePath(u"largest.json"_s);
    const QString most = folder.filePath(u"most.json"_s);
    std::ignore = writeWholeFile(largest, largestFile());
    std::ignore = writeWholeFile(most, mostRows());
    asTheWindowDoes("importing the largest file", largest);
    asTheWindowDoes("importing the most rows", most);
    return 0;
}
