// A keystroke in the quick line: parsed, highlighted, chips drawn. The base is the same letter into
// a bare field of text, drawn in the same size.

#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "tests/bench/stopwatch.h"
#include "ui/capture/captureform.h"
#include "ui/capture/quickline.h"

#include <QApplication>
#include <QPixmap>
#include <QPlainTextEdit>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int Words = 20'000; ///< of a novel that was pasted by mistake

void type(QPlainTextEdit &field, QWidget &drawn, const QString &text, bench::Stopwatch &watch)
{
    for (const QChar letter : text) {
        watch.time([&] {
            field.insertPlainText(letter);
            std::ignore = drawn.grab();
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTimeZone london("Europe/London");
    const FixedClock clock(resolve(QDate(2026, 5, 14), QTime(14, 31), london), london);
    const LineParser parser(CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s));
    const QString text
        = u"angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s;

    bench::Stopwatch base;
    bench::Stopwatch keystroke;
    for (int round = 0; round < Rounds; ++round) {
        QPlainTextEdit bare;
        bare.resize(944, 120);
        bare.show();
        type(bare, bare, text, base);
        CaptureForm form(parser, clock);
        form.resize(944, 120);
        form.show();
        type(*form.line(), form, text, keystroke);
    }
    bench::Stopwatch novel;
    CaptureForm full(parser, clock);
    full.resize(944, 120);
    full.show();
    full.line()->insertPlainText(u"word "_s.repeated(Words));
    type(*full.line(), full, text.left(Rounds), novel);
    base.print("a letter into a bare field", base, "the base of a keystroke");
    keystroke.print("a keystroke, parsed and drawn with its chips", base, "99th at most 16 ms");
    novel.print("the same behind a pasted novel", base, "no bar; it must stay usable");
    return 0;
}
