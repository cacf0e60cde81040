#include "core/capture/linedraft.h"
#include "core/capture/lineparser.h"
#include "core/capture/sealedline.h"
#include "core/keys/sealedbox.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/linerules.h"

using namespace Qt::StringLiterals;

namespace evenkeel::fuzz {

namespace {

const LineParser &parser()
{
    static const LineParser shipped(CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s));
    return shipped;
}

/// What filing a line does with it after unlocking.
void readAsFiled(const SealedLine &line)
{
    const Draft read = parser().parse(line.text, line.at);
    const Draft draft = parser().edited(line.text, read, line.edits, line.at);
    const QString broken = test::brokenRule(line.text, read, line.at);
    mustHold(broken.isEmpty(), broken);
    mustHold(
        !read.isSavable() || draft.isSavable(), "what was typed is not lost by what was changed");
}

} // namespace

void fuzz(Input input)
{
    static const SealedBox box = SealedBox::random();
    const QByteArray &bytes = input.rest();
    mustHold(!box.open(bytes).has_value(), "what nobody sealed opens nothing");
    const auto line = sealedLineFrom(bytes);
    if (!line)
        return;
    const auto again = sealedLineFrom(toBytes(*line));
    mustHold(again && *again == *line, "a line comes back as it was sealed");
    const LineDraft draft{.text = line->text, .edits = line->edits};
    const LineDraft back = lineDraftFrom(toJson(draft));
    mustHold(draft.isEmpty() ? back.isEmpty() : back == draft, "a draft comes back as it was kept");
    readAsFiled(*line);
}

} // namespace evenkeel::fuzz
