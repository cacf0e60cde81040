#include "app/instance/frame.h"
#include "app/instance/message.h"
#include "tests/fuzz/fuzzing.h"

namespace evenkeel::fuzz {

namespace {

/// What comes out of a reader that gets the bytes in pieces of this size; `bad` where it refused
/// to go on.
struct Payloads
{
    QByteArrayList whole;
    bool bad = false;

    friend bool operator==(const Payloads &, const Payloads &) = default;
};

Payloads payloadsOf(const QByteArray &bytes, qsizetype piece)
{
    Payloads payloads;
    FrameReader reader;
    for (qsizetype at = 0; at < bytes.size() && !payloads.bad; at += piece) {
        reader.append(bytes.mid(at, piece));
        while (true) {
            const auto payload = reader.next();
            payloads.bad = !payload;
            if (!payload || !*payload)
                break;
            payloads.whole.append(**payload);
        }
    }
    return payloads;
}

void lookAtMessage(const QByteArray &payload)
{
    if (const auto request = requestFromWire(payload)) {
        const auto again = requestFromWire(toWire(*request));
        mustHold(again && *again == *request, "a request comes back as it was sent");
    }
    if (const auto head = answerHeadFromWire(payload)) {
        mustHold(head->outputSize >= 0, "the output has a size");
        const auto again = answerHeadFromWire(toWire(*head));
        mustHold(again && *again == *head, "an answer comes back as it was sent");
    }
}

} // namespace

void fuzz(Input input)
{
    const qsizetype piece = 1 + input.choice(16);
    const QByteArray &bytes = input.rest();
    const Payloads payloads = payloadsOf(bytes, piece);
    mustHold(
        payloads == payloadsOf(bytes, std::max<qsizetype>(bytes.size(), 1)),
        "the size of the pieces does not matter");
    for (const QByteArray &payload : payloads.whole)
        lookAtMessage(payload);
    lookAtMessage(bytes);
    mustHold(
        payloadsOf(framesOf(bytes), piece).whole == QByteArrayList{bytes}, "what is sent arrives");
}

} // namespace evenkeel::fuzz
