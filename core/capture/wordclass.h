#pragma once

#include <QStringView>

#include <optional>

namespace evenkeel {

/// What a word can be for the quick line; a word may be several. The lists are data, see
/// resources/capture.
enum class WordClass {
    Agent, ///< I, we
    Have, ///< have (promised)
    Third, ///< he, customer, courier: not the agent
    ThirdModal, ///< he'll, she'd
    Object, ///< him, customer: to whom something is promised
    SubjectPronoun, ///< will he, will you: a question, not a promise
    Negation,
    Request, ///< asked for, wants: somebody else's wish
    Past, ///< missed (callback), last
    Passive, ///< was (promised), as (promised)
    Before, ///< before friday
    Question, ///< if I will
    Report, ///< told, said
    WeakModal, ///< can, might
    Commit, ///< agreed (to)
    Giving, ///< gave (him a callback), logged (a callback)
    GivingParticle, ///< set up (a callback), agreed on (a callback)
    Connective, ///< and, but
    Join, ///< and, plus: goes on with the same thing
    Reset, ///< but, so: begins something new
    Or,
    Adverb, ///< words that may stand between subject and verb
    Infinitive, ///< to (call back)
    Article,
    Determiner, ///< the (promised refund)
    Preposition, ///< about (a callback)
    State, ///< late, angry: cannot be a subject
    Thing, ///< refund, parcel: promises nothing
    AgentVerb, ///< send, check: what an agent does
    Doing, ///< sending, calling: what "I'm" makes a promise of where a time follows
    CustomerVerb, ///< sue, cancel: what an agent hardly does
    NeverAgent, ///< hear, regret: never a promise, even after I
    Ender, ///< because, since: ends what is promised
    Continuation, ///< about, with: goes on after the time
    Topic, ///< about, whether: times behind it belong to the topic
    Reference, ///< order, invoice: a number behind it is no time
    NotDue, ///< since, from, re: a time behind it is not when something is due
    DuePreposition, ///< by, on
    ClockPreposition, ///< at: makes a bare number an hour
    TimeTail, ///< sharp, latest
    OutcomeTail, ///< (callback) needed, booked
    OccurredBlocker, ///< missed, ordered: another event's time
    TimeNoun, ///< (15:00) slot
    AmountVerb, ///< reduce (by 10)
    Currency,
    IrregularPast, ///< said, left
    SecurityCode,
    PhoneWord,
    FractionOf,
    Abbreviation, ///< mr: the full stop behind it ends nothing
};

/// By the name that the language files use, for example "due-preposition".
[[nodiscard]] std::optional<WordClass> wordClassFrom(QStringView name);

} // namespace evenkeel
