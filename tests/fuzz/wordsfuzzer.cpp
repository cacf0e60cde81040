#include "core/capture/draftjson.h"
#include "core/capture/lineparser.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/linerules.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

/// Lines that use every kind of word there is.
const QStringList &lines()
{
    static const QStringList all{
        u"promised callback tomorrow 15:00, angry about late refund #billing @4711 !7 /chat"_s,
        u"I will send the form by friday or monday noon, did: opened a ticket, cvv 123"_s,
        u"he never called back last week, half past three 5/6 in 2 h next month 20 min ago"_s};
    return all;
}

} // namespace

void fuzz(Input input)
{
    const auto words = CaptureWords::fromJson(input.rest());
    if (!words)
        return;
    const LineParser parser(*words, QLocale(u"en_GB"_s));
    const Moment now{
        .at = resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        .zone = "Europe/London"_ba};
    for (const QString &line : lines()) {
        const QString broken = test::brokenRule(line, parser.parse(line, now), now);
        mustHold(broken.isEmpty(), broken);
    }
}

} // namespace evenkeel::fuzz
