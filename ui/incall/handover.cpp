#include "ui/incall/handover.h"

#include "core/coach/callsession.h"
#include "ui/text/formats.h"

#include <QCoreApplication>

#include <array>

namespace evenkeel::handover {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

/// A step of the call, and the technique that it is.
struct Practised
{
    QLatin1StringView step;
    QLatin1StringView technique;
};

constexpr std::array Techniques{
    Practised{"steady"_L1, "took-a-breath"_L1},     Practised{"listen"_L1, "listened-first"_L1},
    Practised{"acknowledge"_L1, "acknowledged"_L1}, Practised{"apologise"_L1, "apologised"_L1},
    Practised{"offer"_L1, "offered-options"_L1},    Practised{"say-back"_L1, "said-next-steps"_L1},
};

QStringList boundaryActions(const CallSession &session, const Boundary &boundary)
{
    QStringList actions;
    for (const CallRun::Said &said : session.run().said()) {
        const QString sentence = boundary.says.value(said.sentence);
        if (sentence.isEmpty())
            continue;
        const QString time = formats::time(session.momentOf(said.at).local().time());
        //: an action taken: %1 is a time, %2 the name of the boundary, %3 what was said
        actions.append(Words::tr("%1 %2: “%3”").arg(time, boundary.title, sentence).simplified());
    }
    return actions;
}

bool hasTime(const PromiseDraft &promise)
{
    return promise.due && !promise.needsTime;
}

} // namespace

Draft draftOf(Draft noted, const CallSession &session, const Boundary &boundary)
{
    Interaction &call = noted.interaction;
    if (!noted.occurredSaid) {
        call.occurred = session.began();
        noted.occurredSaid = true;
    }
    if (!noted.isSavable()) {
        const auto lasted = std::chrono::duration_cast<seconds>(session.lasted());
        //: the summary of a call without a note; %1 is a length: "4 min"
        call.summary = Words::tr("Call of %1").arg(formats::duration(lasted));
    }
    call.actions.append(boundaryActions(session, boundary));
    const auto add = [&call](QLatin1StringView technique) {
        if (!call.techniques.contains(technique))
            call.techniques.append(technique);
    };
    for (const Practised &one : Techniques) {
        if (session.run().isDone(one.step))
            add(one.technique);
    }
    if (session.run().isDone(u"offer"_s) && std::ranges::any_of(noted.promises, hasTime))
        add("gave-a-time"_L1);
    return noted;
}

PhraseFacts factsOf(const Draft &noted)
{
    PhraseFacts facts;
    if (!noted.interaction.customer.isEmpty())
        facts.insert(PhraseSlot::Customer, noted.interaction.customer);
    if (noted.promises.isEmpty())
        return facts;
    const PromiseDraft &promise = noted.promises.first();
    if (!promise.text.isEmpty())
        facts.insert(PhraseSlot::Promise, promise.text);
    if (hasTime(promise))
        facts.insert(PhraseSlot::Time, formats::dueInFull(*promise.due));
    return facts;
}

} // namespace evenkeel::handover
