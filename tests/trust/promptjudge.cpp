#include "tests/trust/promptjudge.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel::test {

void PromptJudge::look(Instant now, bool onCall, const PromptsSeen &seen)
{
    const int onToday = int(seen.banner) + int(seen.question) + int(seen.shiftEnd);
    const int standing = int(seen.panel) + (seen.todayShown ? onToday : 0);
    if (standing > 1)
        fault(now, u"two at once"_s);
    if (onCall && (standing > 0 || seen.scaleAfter))
        fault(now, u"during a call"_s);
    const bool asks = seen.panel || seen.banner || seen.question || seen.shiftEnd;
    if (m_closedUntil && now < *m_closedUntil && asks)
        fault(now, u"after the day was closed"_s);
    if ((seen.panel && !m_before.panel) || (seen.banner && !m_before.banner))
        offered(now);
    if (seen.shiftEnd && !m_before.shiftEnd)
        m_prompts.append(now);
    if (seen.scaleBefore && !m_before.scaleBefore)
        m_prompts.append(now);
    if (seen.scaleAfter && !m_before.scaleAfter)
        m_prompts.append(now);
    m_before = seen;
    if (mostWithin(m_offers) > 3)
        fault(now, u"more than three offers"_s);
    if (mostWithin(m_prompts) > 6)
        fault(now, u"more than six prompts"_s);
}

void PromptJudge::offered(Instant now)
{
    if (!m_offers.isEmpty() && now - m_offers.last() < 1h)
        fault(now, u"two offers within an hour"_s);
    if (m_refused && now - *m_refused < 2h)
        fault(now, u"an offer within two hours of a refusal"_s);
    if (m_refusedInARow >= 2)
        fault(now, u"an offer after two refusals, and nobody was asked whether to stop"_s);
    m_offers.append(now);
    m_prompts.append(now);
}

void PromptJudge::refused(Instant now)
{
    m_refused = now;
    ++m_refusedInARow;
}

int PromptJudge::mostWithin(const QList<Instant> &times)
{
    qsizetype most = 0;
    for (qsizetype first = 0; first < times.size(); ++first) {
        const auto within = [&](Instant time) { return time - times.at(first) < 12h; };
        most = std::max<qsizetype>(most, std::count_if(times.begin() + first, times.end(), within));
    }
    return static_cast<int>(most);
}

void PromptJudge::fault(Instant now, const QString &what)
{
    m_faults.append(toIsoUtc(now) + u": "_s + what);
}

} // namespace evenkeel::test
