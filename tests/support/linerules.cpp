#include "tests/support/linerules.h"

#include "core/base/accountnumbers.h"
#include "core/base/checkdigits.h"
#include "core/base/linetext.h"

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

/// Every text that saving the draft would keep, and those that are shown of it.
QStringList textsOf(const Draft &draft)
{
    const Interaction &interaction = draft.interaction;
    QStringList texts{interaction.summary,  interaction.details,     interaction.customer,
                      interaction.nextStep, interaction.escalatedTo, interaction.trigger,
                      interaction.outcome,  interaction.category};
    texts += interaction.tags + interaction.actions;
    for (const PromiseDraft &promise : draft.promises)
        texts.append(promise.text);
    for (const Ambiguity &open : draft.ambiguities) {
        texts.append(open.text);
        texts += open.choices;
    }
    return texts;
}

/// A stretch of 13 to 19 digits with the right check digit that is no part of an account number.
/// Looked for letter by letter, not as the product does.
bool holdsCard(const QString &text)
{
    constexpr qsizetype shortest = 13;
    constexpr qsizetype longest = 19;
    const QString plain = LineText::from(text).plain;
    QString digits;
    for (qsizetype at = 0; at <= plain.size(); ++at) {
        if (at < plain.size() && plain.at(at) >= u'0' && plain.at(at) <= u'9') {
            digits += plain.at(at);
            continue;
        }
        const qsizetype start = at - digits.size();
        const bool card
            = digits.size() >= shortest && digits.size() <= longest && passesLuhn(digits);
        digits.clear();
        if (!card)
            continue;
        const QList<TextSpan> ibans = accountnumbers::ibansIn(plain);
        const bool inside = std::ranges::any_of(ibans, [start, at](TextSpan iban) {
            return iban.start < at && start < iban.start + iban.length;
        });
        if (!inside)
            return true;
    }
    return false;
}

QString brokenByPromises(const Draft &draft, const Moment &now)
{
    for (const PromiseDraft &promise : draft.promises) {
        if (promise.due.has_value() == promise.needsTime)
            return u"a promise has a time or needs one"_s;
        if (promise.due && promise.due->instant() <= now.at)
            return u"a promise lies ahead"_s;
        if (promise.text.isEmpty())
            return u"a promise has a text"_s;
    }
    for (const Ambiguity &open : draft.ambiguities) {
        if (open.choices.isEmpty())
            return u"what is open has choices"_s;
        if (open.about != Ambiguity::About::PromiseDue)
            continue;
        if (open.promise < 0 || open.promise >= draft.promises.size()
            || !draft.promises.at(open.promise).needsTime)
            return u"what is open belongs to a promise without a time"_s;
        for (const QString &choice : open.choices) {
            const auto time = LocalTime::fromIso(choice, now.zone);
            if (!time || time->instant() <= now.at)
                return u"every choice lies ahead"_s;
        }
    }
    return {};
}

bool liesWithin(TextSpan span, const QString &line)
{
    return span.start >= 0 && span.length >= 0 && span.start + span.length <= line.size();
}

QString brokenBySpans(const QString &line, const Draft &draft)
{
    for (const LineToken &token : draft.tokens) {
        if (!liesWithin(token.span, line) || token.span.length == 0)
            return u"a token lies within the line"_s;
    }
    for (const PromiseDraft &promise : draft.promises) {
        if (!liesWithin(promise.span, line))
            return u"a promise lies within the line"_s;
    }
    for (const Ambiguity &open : draft.ambiguities) {
        if (!liesWithin(open.span, line))
            return u"what is open lies within the line"_s;
    }
    for (const PrivacyWarning &warning : draft.warnings) {
        if (!liesWithin(warning.span, line))
            return u"a warning lies within the line"_s;
    }
    return {};
}

QString brokenByTokens(const QString &line, const Draft &draft)
{
    const QStringList left = draft.interaction.summary.split(u' ');
    for (const LineToken &token : draft.tokens) {
        const bool sign = token.kind <= LineToken::Kind::Outcome;
        const QString said = line.mid(token.span.start, token.span.length).trimmed();
        // A sign that stands in the line twice is taken once and stays once.
        if (sign && line.count(said) == 1 && left.contains(said))
            return u"a sign that was read is not in the summary"_s;
    }
    return {};
}

QString brokenByCards(const Draft &draft)
{
    const QStringList texts = textsOf(draft);
    for (const QString &text : texts) {
        if (holdsCard(text) || accountnumbers::withCardsMasked(text) != text)
            return u"no card number is left"_s;
    }
    for (const PrivacyWarning &warning : draft.warnings) {
        if (warning.kind == PrivacyWarning::Kind::Card && holdsCard(warning.text))
            return u"a warning shows no card number"_s;
    }
    return {};
}

QString firstOf(const QStringList &broken)
{
    const auto first
        = std::ranges::find_if(broken, [](const QString &rule) { return !rule.isEmpty(); });
    return first == broken.end() ? QString() : *first;
}

} // namespace

QString brokenRule(const QString &line, const Draft &draft, const Moment &now)
{
    const QString occurred
        = draft.interaction.occurred.at <= now.at ? QString() : u"what happened lies behind"_s;
    return firstOf(
        {brokenByPromises(draft, now), brokenBySpans(line, draft), brokenByTokens(line, draft),
         brokenByCards(draft), occurred});
}

QString brokenRuleOfEdited(const QString &line, const Draft &draft, const Moment &now)
{
    return firstOf(
        {brokenByPromises(draft, now), brokenBySpans(line, draft), brokenByCards(draft)});
}

} // namespace evenkeel::test
