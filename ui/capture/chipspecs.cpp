#include "ui/capture/chipspecs.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/text/privacylabels.h"

#include <QCoreApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = LineToken::Kind;

namespace {

struct ChipText
{
    Q_DECLARE_TR_FUNCTIONS(ChipText)
};

/// "2026-05-15T10:00" as people read it.
QString shownTime(const QString &iso, const QByteArray &zone)
{
    const auto time = LocalTime::fromIso(iso, zone);
    return time ? formats::dueInFull(*time) : iso;
}

} // namespace

std::optional<LineToken> ChipSpecs::token(const Draft &draft, Kind kind) const
{
    const auto found = std::ranges::find(draft.tokens, kind, &LineToken::kind);
    return found == draft.tokens.end() ? std::nullopt : std::optional(*found);
}

void ChipSpecs::addRemoval(ChipSpec &chip, const std::optional<LineToken> &token) const
{
    if (!token)
        return;
    chip.uncertain |= token->uncertain;
    const ChipAction remove{ChipAction::Remove{{token->kind, textOf(token->span)}}};
    chip.removal = remove;
    chip.choices.append({ChipText::tr("Leave it in the text only"), remove});
}

ChipSpec ChipSpecs::channel(const Draft &draft) const
{
    const Channel channel = draft.interaction.channel;
    ChipSpec chip{
        .text = labels::of(channel),
        //: A chip read aloud. %1: the channel
        .spoken = ChipText::tr("Channel %1").arg(labels::of(channel)),
        .icon = labels::iconOf(channel),
        .kind = draft.channelSaid ? Chip::Kind::Parsed : Chip::Kind::Quiet};
    for (const Channel other : m_lists.channels)
        chip.choices.append({labels::of(other), ChipAction{ChipAction::UseChannel{other}}});
    addRemoval(chip, token(draft, Kind::Channel));
    return chip;
}

ChipSpec ChipSpecs::category(const Draft &draft) const
{
    const QString name = labels::category(draft.interaction.category);
    ChipSpec chip{
        .text = name,
        //: A chip read aloud. %1: the category
        .spoken = ChipText::tr("Category %1").arg(name),
        .icon = u"tag"_s};
    for (const QString &id : m_lists.categories)
        chip.choices.append({labels::category(id), ChipAction{ChipAction::UseCategory{id}}});
    addRemoval(chip, token(draft, Kind::Category));
    return chip;
}

void ChipSpecs::addCustomer(const Draft &draft, QList<ChipSpec> &chips) const
{
    if (!draft.interaction.customer.isEmpty()) {
        const QString text
            = ChipText::tr("Customer %1").arg(formats::isolated(draft.interaction.customer));
        ChipSpec chip{.text = text, .spoken = text, .icon = u"customer"_s};
        addRemoval(chip, token(draft, Kind::Customer));
        chips.append(chip);
        return;
    }
    for (const Ambiguity &ambiguity : draft.ambiguities) {
        if (ambiguity.about != Ambiguity::About::Customer)
            continue;
        const QString reference = ambiguity.choices.value(0);
        const QString text = ChipText::tr("Customer %1").arg(formats::isolated(reference));
        ChipSpec chip{
            .text = text,
            .spoken = text,
            .icon = u"customer"_s,
            .kind = Chip::Kind::Quiet,
            .uncertain = true};
        chip.choices.append(
            {ChipText::tr("Use %1 as the customer reference").arg(formats::isolated(reference)),
             ChipAction{ChipAction::Choose{ambiguity.text, reference}}});
        chips.append(chip);
        return;
    }
}

ChipSpec ChipSpecs::stress(const Draft &draft) const
{
    const QString text = ChipText::tr("Stress %1").arg(formats::number(draft.stress->value()));
    ChipSpec chip{.text = text, .spoken = text, .stress = draft.stress};
    for (int value = StressLevel::Lowest; value <= StressLevel::Highest; ++value) {
        const auto level = StressLevel::from(value);
        chip.choices.append(
            {ChipText::tr("Stress %1").arg(formats::number(value)),
             ChipAction{ChipAction::UseStress{*level}}});
    }
    addRemoval(chip, token(draft, Kind::Stress));
    return chip;
}

QList<ChipChoice> ChipSpecs::times(const Draft &draft, qsizetype index) const
{
    QStringList offered;
    for (const Ambiguity &ambiguity : draft.ambiguities) {
        if (ambiguity.promise == index)
            offered += ambiguity.choices;
    }
    const QDate today = m_now.local().date();
    if (offered.isEmpty())
        offered
            = {LocalTime{today.addDays(1), QTime(9, 0), m_now.zone}.toIso(),
               LocalTime{today.addDays(1), QTime(14, 0), m_now.zone}.toIso(),
               LocalTime{today.addDays(8 - today.dayOfWeek()), QTime(9, 0), m_now.zone}.toIso()};
    QList<ChipChoice> choices;
    const QString said = textOf(draft.promises.at(index).span);
    for (const QString &iso : offered)
        choices.append({shownTime(iso, m_now.zone), ChipAction{ChipAction::Choose{said, iso}}});
    return choices;
}

ChipSpec ChipSpecs::promise(const Draft &draft, qsizetype index) const
{
    const PromiseDraft &promise = draft.promises.at(index);
    const bool settled = promise.due && !promise.needsTime;
    const QString when = settled ? formats::dueInFull(*promise.due) : ChipText::tr("needs a time");
    //: A promise with its time. %1: callback, %2: Fri 15 May 15:00
    const QString text = ChipText::tr("%1, %2").arg(formats::capitalised(promise.text), when);
    const QString sooner = settled ? formats::due(*promise.due, m_now.local().date()) : when;
    ChipSpec chip{
        .text = text,
        .brief = ChipText::tr("%1, %2").arg(formats::capitalised(promise.text), sooner),
        //: A chip read aloud. %1: what was promised and when
        .spoken = ChipText::tr("Promise %1").arg(text),
        .icon = u"flag"_s,
        .kind = Chip::Kind::Promise,
        .uncertain = promise.uncertain || !settled,
        .choices = times(draft, index)};
    const ChipAction remove{ChipAction::Remove{{Kind::Promise, textOf(promise.span)}}};
    chip.removal = remove;
    chip.choices.append({ChipText::tr("This is no promise"), remove});
    return chip;
}

void ChipSpecs::addOccurred(const Draft &draft, QList<ChipSpec> &chips) const
{
    if (draft.occurredSaid) {
        const QString when = formats::moment(draft.interaction.occurred, m_now.local().date());
        ChipSpec chip{
            .text = when, .spoken = ChipText::tr("Happened %1").arg(when), .icon = u"clock"_s};
        addRemoval(chip, token(draft, Kind::Occurred));
        chips.append(chip);
        return;
    }
    for (const Ambiguity &ambiguity : draft.ambiguities) {
        if (ambiguity.about != Ambiguity::About::Occurred)
            continue;
        ChipSpec chip{
            .text = ambiguity.text,
            .spoken = ChipText::tr("When it happened: %1").arg(ambiguity.text),
            .icon = u"clock"_s,
            .kind = Chip::Kind::Quiet,
            .uncertain = true};
        for (const QString &iso : ambiguity.choices)
            chip.choices.append(
                {shownTime(iso, m_now.zone), ChipAction{ChipAction::Choose{ambiguity.text, iso}}});
        chips.append(chip);
    }
}

void ChipSpecs::addFurther(const Draft &draft, QList<ChipSpec> &chips) const
{
    const Interaction &interaction = draft.interaction;
    const auto add = [&](Kind kind, const QString &text, const QString &icon) {
        const auto said = token(draft, kind);
        if (!said || text.isEmpty())
            return;
        ChipSpec chip{.text = text, .spoken = text, .icon = icon};
        addRemoval(chip, said);
        chips.append(chip);
    };
    add(Kind::Trigger, labels::trigger(interaction.trigger), u"bubble"_s);
    if (interaction.severity)
        add(Kind::Severity, labels::of(*interaction.severity), u"warning"_s);
    add(Kind::Outcome, labels::outcome(interaction.outcome), u"check"_s);
    add(Kind::Action, ChipText::tr("Did: %1").arg(interaction.actions.join(u", "_s)), u"note"_s);
    add(Kind::Tag, interaction.tags.join(u", "_s), u"tag"_s);
}

void ChipSpecs::addWarnings(const Draft &draft, QList<ChipSpec> &chips) const
{
    QStringList said;
    for (const PrivacyWarning &warning : draft.warnings) {
        const QString text = privacylabels::of(warning.kind);
        if (said.contains(text))
            continue;
        said.append(text);
        const bool masked = warning.kind == PrivacyWarning::Kind::Card;
        ChipSpec chip{
            .text = privacylabels::pointedOut(warning.kind),
            .spoken = text,
            .icon = u"shield"_s,
            .kind = Chip::Kind::Info};
        if (!masked)
            chip.choices.append(
                {ChipText::tr("Mask it in the text"), ChipAction{ChipAction::MaskAll()}});
        chips.append(chip);
    }
}

QList<ChipSpec> ChipSpecs::of(const Draft &draft) const
{
    QList<ChipSpec> chips{channel(draft)};
    if (!draft.interaction.category.isEmpty())
        chips.append(category(draft));
    addCustomer(draft, chips);
    if (draft.stress)
        chips.append(stress(draft));
    for (qsizetype i = 0; i < draft.promises.size(); ++i)
        chips.append(promise(draft, i));
    addOccurred(draft, chips);
    addFurther(draft, chips);
    addWarnings(draft, chips);
    return chips;
}

} // namespace evenkeel
