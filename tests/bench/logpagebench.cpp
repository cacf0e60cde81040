// A letter into the search of the Log, over a made log of 100 000 interactions: found, counted and
// the whole page drawn. The base is the same letter into a bare field of text, drawn in that size.

#include "core/capture/journal.h"
#include "core/sample/samplelog.h"
#include "core/settings/settings.h"
#include "core/timeline/timeline.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/testlog.h"
#include "ui/interaction/logpage.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPixmap>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Interactions = 100'000;
constexpr QSize Size(944, 700);

void press(QWidget &field, QChar letter)
{
    QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(&field, &key);
}

void type(QLineEdit &field, QWidget &drawn, const QString &text, bench::Stopwatch &watch)
{
    field.clear();
    emit field.textEdited({});
    for (const QChar letter : text) {
        watch.time([&] {
            press(field, letter);
            std::ignore = drawn.grab();
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::TestLog log;
    SampleLog sample(
        log.log, {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections});
    std::ignore = sample.fill(Interactions, log.clock.today(), 1);
    const Timeline timeline(log.database);
    Journal journal(log.log, log.interactions, log.followUps, log.ratings);
    const Settings settings{QString()};
    const CaptureWords words = CaptureWords::shipped(u"en");
    LogPage page(
        log.log, journal, log.interactions, log.followUps, log.reflections, log.improvement,
        timeline, settings, PersonalDataGuard(words));
    LogFilter always;
    always.period = LogFilter::Period::Always;
    page.setFilter(always);
    QWidget empty;
    QLineEdit bare(&empty);
    for (QWidget *window : {static_cast<QWidget *>(&page), &empty}) {
        window->resize(Size);
        window->show();
    }

    bench::Stopwatch base;
    bench::Stopwatch search;
    auto *field = page.findChild<SearchField *>();
    for (int round = 0; round < 4; ++round) {
        for (const QString &word :
             {u"refund"_s, u"the"_s, u"parcel lost"_s, u"billing"_s, u"xyzzy"_s, u"call"_s}) {
            type(bare, empty, word, base);
            type(*field, page, word, search);
        }
    }
    base.print("a letter into a bare field, drawn", base, "the base of the Log");
    search.print("a letter into the search of the Log, page drawn", base, "-");
    return 0;
}
