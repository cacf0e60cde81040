#include "app/instance/frame.h"
#include "core/capture/lineparser.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/linerules.h"

#include <QtEndian>

#include <cstdlib>

/// Readers with a fault that was put there on purpose, to show that fuzzing finds such ones. The
/// fault is named by EVENKEEL_PLANTED.
namespace evenkeel::fuzz {

namespace {

using namespace Qt::StringLiterals;

/// A frame of which the announced length is believed: reads behind the end of what came.
void believeLength(const QByteArray &bytes)
{
    if (bytes.size() < qsizetype(sizeof(quint32)))
        return;
    const std::vector<char> came(bytes.begin(), bytes.end());
    const size_t length = qFromBigEndian<quint32>(bytes.constData()) % size_t(LongestFrame);
    const char *at = came.data();
    size_t sum = 0;
    for (size_t i = 0; i < length; ++i)
        sum += static_cast<size_t>(at[i]);
    mustHold(sum + 1 != 0, "the sum is used");
}

/// Figures of which nobody asks how many there are: one more than an int holds.
void addFigures(const QByteArray &bytes)
{
    int number = 0;
    for (const char digit : bytes) {
        if (digit < '0' || digit > '9')
            return;
        number = number * 10 + (digit - '0');
    }
    mustHold(number >= 0, "the number is used");
}

/// A line that is kept as it was typed, cards and all.
void forgetCards(const QString &line)
{
    static const LineParser parser(CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s));
    const Moment now{
        .at = resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        .zone = "Europe/London"_ba};
    Draft draft = parser.parse(line, now);
    draft.interaction.details = line;
    const QString broken = test::brokenRule(line, draft, now);
    mustHold(broken.isEmpty(), broken);
}

} // namespace

void fuzz(Input input)
{
    static const QByteArray planted = qgetenv("EVENKEEL_PLANTED");
    if (planted == "length")
        believeLength(input.rest());
    else if (planted == "figures")
        addFigures(input.rest());
    else if (planted == "cards")
        forgetCards(input.text());
    else
        mustHold(false, "EVENKEEL_PLANTED is length, figures or cards");
}

} // namespace evenkeel::fuzz
