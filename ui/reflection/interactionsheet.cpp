#include "ui/reflection/interactionsheet.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr auto DraftDelay = 1s;

} // namespace

InteractionSheet::InteractionSheet(
    ChangeLog &log, ReflectionStore &reflections, const Interaction &interaction, QObject *parent)
    : QObject(parent), m_log(log), m_reflections(reflections),
      m_drafts(log.database(), log.clock()), m_interaction(interaction),
      m_form(lookBackForm(interaction.id))
{
    m_later.setSingleShot(true);
    m_later.setInterval(DraftDelay);
    connect(&m_later, &QTimer::timeout, this, &InteractionSheet::keep);
}

InteractionSheet::~InteractionSheet()
{
    if (m_later.isActive())
        (void)writeDraft();
}

Result<> InteractionSheet::open()
{
    EVENKEEL_TRY(readSaved());
    m_typed = m_saved;
    const auto draft = m_drafts.load(QLatin1StringView(m_form));
    EVENKEEL_TRY(draft);
    if (draft->has_value())
        m_typed = TypedAnswers::fromJson(**draft);
    emit changed();
    return {};
}

void InteractionSheet::setAnswer(const QString &prompt, const QString &text)
{
    m_typed.set(prompt, text);
    noteChange();
}

void InteractionSheet::setWhen(const QString &text)
{
    m_typed.when = text;
    noteChange();
}

void InteractionSheet::setThen(const QString &text)
{
    m_typed.then = text;
    noteChange();
}

Result<> InteractionSheet::save()
{
    if (!isChanged())
        return {};
    auto changes = m_log.begin("reflect"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    EVENKEEL_TRY(write(*changes));
    EVENKEEL_TRY(m_drafts.forget(QLatin1StringView(m_form)));
    EVENKEEL_TRY(changes->commit());
    m_later.stop();
    return readSaved();
}

Result<> InteractionSheet::erase()
{
    const TypedAnswers typed = std::exchange(m_typed, {});
    const Result<> erased = isChanged() ? save() : m_drafts.forget(QLatin1StringView(m_form));
    if (erased)
        m_later.stop();
    else
        m_typed = typed;
    emit changed();
    return erased;
}

Result<> InteractionSheet::keep()
{
    m_later.stop();
    const Result<> written = writeDraft();
    if (written)
        emit kept();
    else if (written.error().fault == Fault::StorageLent)
        m_later.start();
    else
        emit failed(written.error());
    return written;
}

Result<> InteractionSheet::readSaved()
{
    const auto answers = m_reflections.answersAbout(m_interaction.id);
    EVENKEEL_TRY(answers);
    const auto plans = m_reflections.plansOf(m_interaction.id);
    EVENKEEL_TRY(plans);
    m_saved = {};
    for (const InteractionAnswer &answer : *answers)
        m_saved.set(answer.prompt, answer.answer);
    m_plan.reset();
    if (!plans->isEmpty()) {
        m_plan = plans->first();
        m_saved.when = m_plan->when;
        m_saved.then = m_plan->then;
    }
    return {};
}

Result<> InteractionSheet::write(ChangeSet &changes)
{
    const QStringList prompts = m_typed.promptsWith(m_saved);
    for (const QString &prompt : prompts) {
        const QString text = m_typed.answers.value(prompt);
        if (text == m_saved.answers.value(prompt))
            continue;
        EVENKEEL_TRY(m_reflections.answerAbout(
            changes,
            {.id = {},
             .interaction = m_interaction.id,
             .prompt = prompt,
             .answer = text,
             .written = changes.moment()}));
    }
    return writePlan(changes);
}

Result<> InteractionSheet::writePlan(ChangeSet &changes)
{
    if (m_typed.when == m_saved.when && m_typed.then == m_saved.then)
        return {};
    const bool isEmpty = m_typed.when.trimmed().isEmpty() && m_typed.then.trimmed().isEmpty();
    if (isEmpty)
        return m_plan ? m_reflections.removePlan(changes, m_plan->id) : Result<>();
    Plan plan = m_plan.value_or(Plan{});
    plan.when = m_typed.when;
    plan.then = m_typed.then;
    plan.written = changes.moment();
    if (m_plan)
        return m_reflections.updatePlan(changes, plan);
    const QDate day = m_interaction.occurred.local().date();
    plan.interaction = m_interaction.id;
    plan.category = m_interaction.category; // it comes back with others of this kind
    plan.period = {.from = day, .to = day};
    return m_reflections.addPlan(changes, plan).map([](ReflectionId) {});
}

Result<> InteractionSheet::writeDraft()
{
    const QLatin1StringView form(m_form);
    return isChanged() ? m_drafts.save(form, m_typed.toJson()) : m_drafts.forget(form);
}

void InteractionSheet::noteChange()
{
    if (!m_later.isActive())
        m_later.start();
    emit changed();
}

} // namespace evenkeel
