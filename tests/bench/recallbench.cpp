// What comes back while a call is told, over a log of 100 000 interactions and 500 lessons: a
// keystroke with it beside one without, and what is done once the typing rests.

#include "core/sample/samplelog.h"
#include "core/timeline/experiencetable.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/testlog.h"
#include "ui/capture/captureform.h"
#include "ui/interaction/pastline.h"
#include "ui/reflection/linerecall.h"
#include "ui/reflection/recallshelf.h"

#include <QApplication>
#include <QPixmap>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Interactions = 100'000;
constexpr int Lessons = 500;
constexpr int Rounds = 5;

void fill(test::TestLog &log)
{
    SampleLog sample(
        log.log, {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections});
    std::ignore = sample.fill(Interactions, log.clock.today(), 1);
    auto changes = log.log.beginUnrecorded();
    for (int number = 0; number < Lessons; ++number)
        std::ignore = log.reflections.addLesson(
            *changes,
            {.text = u"say the date first, number %1 of the late refunds"_s.arg(number),
             .interaction = InteractionId(1 + number),
             .category = number % 7 == 0 ? u"billing"_s : QString(),
             .written = log.clock.moment()});
    std::ignore = changes->commit();
}

void type(CaptureForm &form, bench::Stopwatch &watch)
{
    const QString text
        = u"angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s;
    for (const QChar letter : text) {
        watch.time([&] {
            form.line()->insertPlainText(letter);
            std::ignore = form.grab();
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::TestLog log;
    fill(log);
    const LineParser parser(CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s));
    RecallShelf shelf(log.log, log.reflections);

    bench::Stopwatch base;
    bench::Stopwatch with;
    for (int round = 0; round < Rounds; ++round) {
        CaptureForm alone(parser, log.clock);
        alone.resize(944, 160);
        alone.show();
        type(alone, base);
        CaptureForm form(parser, log.clock);
        auto *recall = new LineRecall(
            shelf, [&form] { return form.draft(); }, &form);
        form.setBelow(recall);
        form.setBelow(
            new PastLine([&log] { return Database::openReader(log.file(), log.key()); }, &form));
        QObject::connect(&form, &CaptureForm::draftChanged, recall, &LineRecall::noteChange);
        form.resize(944, 160);
        form.show();
        type(form, with);
    }
    bench::Stopwatch reading;
    bench::Stopwatch finding;
    bench::Stopwatch looking;
    const Situation call{
        .category = u"billing"_s, .customer = u"4711"_s, .text = u"angry about late refund"_s};
    for (int round = 0; round < 20; ++round) {
        reading.time([&] { std::ignore = log.reflections.remembered(2000); });
        finding.time([&] { std::ignore = shelf.best(call); });
        looking.time(
            [&] { std::ignore = ExperienceTable(log.database).of({.category = u"billing"_s}); });
    }
    base.print("a keystroke without what comes back", base, "the base");
    with.print("a keystroke with it", base, "no slower");
    reading.print("reading lessons and plans, after a change", base, "99th at most 16 ms");
    finding.print("what comes back, once the typing rests", base, "99th at most 16 ms");
    looking.print("how others of the kind went, in its thread", base, "no bar");
    return 0;
}
