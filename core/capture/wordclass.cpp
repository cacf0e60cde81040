#include "core/capture/wordclass.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

struct Name
{
    QLatin1StringView name;
    WordClass value;
};

constexpr std::array Names{
    Name{QLatin1StringView("agent"), WordClass::Agent},
    Name{QLatin1StringView("have"), WordClass::Have},
    Name{QLatin1StringView("third"), WordClass::Third},
    Name{QLatin1StringView("third-modal"), WordClass::ThirdModal},
    Name{QLatin1StringView("object"), WordClass::Object},
    Name{QLatin1StringView("subject-pronoun"), WordClass::SubjectPronoun},
    Name{QLatin1StringView("negation"), WordClass::Negation},
    Name{QLatin1StringView("request"), WordClass::Request},
    Name{QLatin1StringView("past"), WordClass::Past},
    Name{QLatin1StringView("passive"), WordClass::Passive},
    Name{QLatin1StringView("before"), WordClass::Before},
    Name{QLatin1StringView("question"), WordClass::Question},
    Name{QLatin1StringView("report"), WordClass::Report},
    Name{QLatin1StringView("weak-modal"), WordClass::WeakModal},
    Name{QLatin1StringView("commit"), WordClass::Commit},
    Name{QLatin1StringView("giving"), WordClass::Giving},
    Name{QLatin1StringView("giving-particle"), WordClass::GivingParticle},
    Name{QLatin1StringView("connective"), WordClass::Connective},
    Name{QLatin1StringView("join"), WordClass::Join},
    Name{QLatin1StringView("reset"), WordClass::Reset},
    Name{QLatin1StringView("or"), WordClass::Or},
    Name{QLatin1StringView("adverb"), WordClass::Adverb},
    Name{QLatin1StringView("infinitive"), WordClass::Infinitive},
    Name{QLatin1StringView("article"), WordClass::Article},
    Name{QLatin1StringView("determiner"), WordClass::Determiner},
    Name{QLatin1StringView("preposition"), WordClass::Preposition},
    Name{QLatin1StringView("state"), WordClass::State},
    Name{QLatin1StringView("thing"), WordClass::Thing},
    Name{QLatin1StringView("agent-verb"), WordClass::AgentVerb},
    Name{QLatin1StringView("doing"), WordClass::Doing},
    Name{QLatin1StringView("customer-verb"), WordClass::CustomerVerb},
    Name{QLatin1StringView("never-agent"), WordClass::NeverAgent},
    Name{QLatin1StringView("ender"), WordClass::Ender},
    Name{QLatin1StringView("continuation"), WordClass::Continuation},
    Name{QLatin1StringView("topic"), WordClass::Topic},
    Name{QLatin1StringView("reference"), WordClass::Reference},
    Name{QLatin1StringView("not-due"), WordClass::NotDue},
    Name{QLatin1StringView("due-preposition"), WordClass::DuePreposition},
    Name{QLatin1StringView("clock-preposition"), WordClass::ClockPreposition},
    Name{QLatin1StringView("time-tail"), WordClass::TimeTail},
    Name{QLatin1StringView("outcome-tail"), WordClass::OutcomeTail},
    Name{QLatin1StringView("occurred-blocker"), WordClass::OccurredBlocker},
    Name{QLatin1StringView("time-noun"), WordClass::TimeNoun},
    Name{QLatin1StringView("amount-verb"), WordClass::AmountVerb},
    Name{QLatin1StringView("currency"), WordClass::Currency},
    Name{QLatin1StringView("irregular-past"), WordClass::IrregularPast},
    Name{QLatin1StringView("security-code"), WordClass::SecurityCode},
    Name{QLatin1StringView("phone-word"), WordClass::PhoneWord},
    Name{QLatin1StringView("fraction-of"), WordClass::FractionOf},
    Name{QLatin1StringView("abbreviation"), WordClass::Abbreviation},
};

} // namespace

std::optional<WordClass> wordClassFrom(QStringView name)
{
    const auto found
        = std::ranges::find_if(Names, [name](const Name &entry) { return entry.name == name; });
    return found == Names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace evenkeel
