#include "app/application/coachcontent.h"
#include "app/application/draftkeeper.h"
#include "app/application/pageshelf.h"
#include "app/openlog/openlog.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/coachshelf.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/formats.h"
#include "ui/widgets/commands.h"

#include <algorithm>

/// Coach: its page, what it is made of, and what it knows of the last call.
namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// A call older than this is not the one at hand.
constexpr std::chrono::minutes AtHand{60};

CoachPage::CallFacts factsOf(const LogRow &row)
{
    const Interaction &call = row.interaction;
    CoachPage::CallFacts known;
    if (!call.customer.isEmpty())
        known.facts.insert(PhraseSlot::Customer, call.customer);
    if (!call.nextStep.isEmpty())
        known.facts.insert(PhraseSlot::NextStep, call.nextStep);
    const auto promise = std::ranges::find_if(row.followUps, [](const FollowUp &followUp) {
        return followUp.kind == FollowUpKind::Promise && followUp.state == FollowUpState::Open;
    });
    if (promise != row.followUps.end()) {
        known.facts.insert(PhraseSlot::Promise, promise->text);
        if (promise->due && !promise->needsTime)
            known.facts.insert(PhraseSlot::Time, formats::dueInFull(*promise->due));
    }
    const QString time = formats::time(call.occurred.local().time());
    known.whence = CoachPage::tr("Filled in from your last call, at %1.").arg(time);
    return known;
}

/// Nothing of a call that is not fresh, and nothing before there is one.
CoachPage::CallFacts factsOfLastCall(OpenLog &log)
{
    const auto rows = log.timeline().page({}, 1);
    if (!rows || rows->isEmpty())
        return {};
    const Instant now = log.changes().clock().now();
    const Instant at = rows->first().interaction.occurred.at;
    return at > now - AtHand && at <= now ? factsOf(rows->first()) : CoachPage::CallFacts();
}

/// What is typed for cards and phrases of the user's own outlives a crash, a lock and a restart.
void keepTyped(TypedWords &typed, DraftStore &drafts, CoachPage *page)
{
    auto *keeper = new DraftKeeper(
        drafts, "coach-own"_L1, DraftKeeper::Content([&typed] { return typed.content(); }), page);
    typed.setContent(keeper->content());
    QObject::connect(&typed, &TypedWords::changed, keeper, &DraftKeeper::noteChange);
}

} // namespace

void PageShelf::addCoachCommands()
{
    using View = CoachPage::View;
    const auto show = [this](View view) -> CoachPage & {
        m_window.showPage(u"coach"_s);
        auto &page = *static_cast<CoachPage *>(m_window.page(u"coach"_s));
        page.showView(view);
        page.activate();
        return page;
    };
    const auto add = [this](
                         const QString &id, const QString &text, const QString &icon,
                         const std::function<void()> &run) {
        m_parts.commands.add(
            {.id = id, .text = text, .detail = tr("Coach"), .icon = icon, .run = run});
    };
    add(u"coach.cards"_s, tr("Cards"), u"coach"_s, [show] { show(View::Cards); });
    add(u"coach.say"_s, tr("Say instead"), u"coach"_s, [show] { show(View::SayInstead); });
    add(u"coach.phrases"_s, tr("Phrases"), u"coach"_s, [show] { show(View::Phrases); });
    add(u"coach.practice"_s, tr("Practice"), u"coach"_s, [show] { show(View::Practice); });
    add(u"coach.steps"_s, tr("Words for the in-call strip"), u"headset"_s,
        [show] { show(View::Steps); });
    add(u"coach.new-card"_s, tr("New card"), u"add"_s, [show] { show(View::Cards).addNew(); });
    add(u"coach.new-phrase"_s, tr("New phrase"), u"add"_s,
        [show] { show(View::Phrases).addNew(); });
    add(u"coach.new-words"_s, tr("Add words to point out"), u"add"_s,
        [show] { show(View::SayInstead).addNew(); });
}

Page *PageShelf::makeCoach()
{
    OpenLog &log = m_parts.log;
    auto *shelf = new CoachShelf(
        coachcontent::language(), coachcontent::folders(log), m_parts.wording, m_parts.settings,
        this);
    auto *page = new CoachPage(*shelf);
    keepTyped(shelf->own().typed(), log.drafts(), page);
    page->setFactsSource([&log] { return factsOfLastCall(log); });
    connect(&log.changes(), &ChangeLog::committed, page, &CoachPage::followFacts);
    connect(page, &CoachPage::copyRequested, this, &PageShelf::copyRequested);
    connect(
        page, &CoachPage::stripRequested, this, [this] { m_parts.commands.run(u"call.strip"_s); });
    return page;
}

} // namespace evenkeel
