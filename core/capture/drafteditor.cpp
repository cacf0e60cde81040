#include "core/capture/drafteditor.h"

#include "core/capture/summarybuilder.h"

namespace evenkeel {

using Kind = LineToken::Kind;

Draft DraftEditor::applied(Draft draft, const DraftEdits &edits) const
{
    const QList<LineToken> tokens = draft.tokens;
    for (const LineToken &token : tokens) {
        if (edits.removed.contains({token.kind, textOf(token.span)}))
            remove(draft, token);
    }
    if (draft.tokens.size() != tokens.size())
        rewriteSummary(draft);
    choose(draft, edits);
    Interaction &interaction = draft.interaction;
    interaction.channel = edits.channel.value_or(interaction.channel);
    draft.channelSaid |= edits.channel.has_value();
    interaction.category = edits.category.value_or(interaction.category);
    if (edits.stress)
        draft.stress = edits.stress;
    return draft;
}

void DraftEditor::remove(Draft &draft, const LineToken &token) const
{
    Interaction &interaction = draft.interaction;
    const QString word = textOf(token.span).mid(1).toLower();
    switch (token.kind) {
    case Kind::Channel:
        interaction.channel = m_usual;
        draft.channelSaid = false;
        break;
    case Kind::Category: interaction.category.clear(); break;
    case Kind::Tag: interaction.tags.removeAll(word); break;
    case Kind::Customer: interaction.customer.clear(); break;
    case Kind::Stress: draft.stress.reset(); break;
    case Kind::Severity: interaction.severity.reset(); break;
    case Kind::Trigger: interaction.trigger.clear(); break;
    case Kind::Outcome: interaction.outcome.clear(); break;
    case Kind::Action:
        interaction.actions.removeIf([this, &token](const QString &action) {
            return textOf(token.span).simplified().endsWith(action);
        });
        break;
    case Kind::Promise: removePromise(draft, token.span); break;
    case Kind::Occurred:
        interaction.occurred = m_now;
        draft.occurredSaid = false;
        break;
    }
    draft.tokens.removeOne(token);
}

void DraftEditor::removePromise(Draft &draft, TextSpan span) const
{
    for (qsizetype i = draft.promises.size() - 1; i >= 0; --i) {
        if (draft.promises.at(i).span != span)
            continue;
        draft.promises.removeAt(i);
        draft.ambiguities.removeIf(
            [i](const Ambiguity &ambiguity) { return ambiguity.promise == i; });
        for (Ambiguity &ambiguity : draft.ambiguities)
            ambiguity.promise -= ambiguity.promise > i ? 1 : 0;
    }
    if (draft.promises.isEmpty() && draft.interaction.outcome == lists::Promised)
        draft.interaction.outcome.clear();
}

void DraftEditor::rewriteSummary(Draft &draft) const
{
    QList<SummaryBuilder::Cut> cuts;
    for (const LineToken &token : draft.tokens) {
        const bool phrase = token.kind == Kind::Promise || token.kind == Kind::Occurred
            || token.kind == Kind::Action;
        cuts.append({.span = token.span, .phrase = phrase});
    }
    const QString summary = SummaryBuilder(m_words).build(m_line, cuts);
    if (!summary.isEmpty())
        draft.interaction.summary = summary;
}

void DraftEditor::choose(Draft &draft, const DraftEdits &edits) const
{
    for (qsizetype i = 0; i < draft.promises.size(); ++i) {
        PromiseDraft &promise = draft.promises[i];
        const auto choice = edits.chosen.constFind(textOf(promise.span));
        const auto due = choice == edits.chosen.cend() ? std::nullopt
                                                       : LocalTime::fromIso(*choice, m_now.zone);
        if (!due)
            continue;
        promise.due = due;
        promise.needsTime = false;
        promise.uncertain = false;
        draft.ambiguities.removeIf(
            [i](const Ambiguity &ambiguity) { return ambiguity.promise == i; });
    }
    const QList<Ambiguity> open = draft.ambiguities;
    for (const Ambiguity &ambiguity : open) {
        const auto choice = edits.chosen.constFind(ambiguity.text);
        if (choice == edits.chosen.cend() || ambiguity.about == Ambiguity::About::PromiseDue)
            continue;
        if (ambiguity.about == Ambiguity::About::Customer) {
            draft.interaction.customer = *choice;
        } else if (const auto then = LocalTime::fromIso(*choice, m_now.zone)) {
            draft.interaction.occurred.at = then->instant();
            draft.occurredSaid = true;
        }
        draft.ambiguities.removeOne(ambiguity);
    }
}

} // namespace evenkeel
