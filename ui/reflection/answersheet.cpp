#include "ui/reflection/answersheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr QLatin1StringView Form{"reflect"};
constexpr auto DraftDelay = 1s;
constexpr int PlansLookedAt = 500; ///< nine years of weekly plans

QString keyOf(const DateRange &period)
{
    return period.from.toString(Qt::ISODate) + u'/' + period.to.toString(Qt::ISODate);
}

/// A plan of a call keeps its category where the call was erased; one of a period never has any.
/// Of a call without a category it can no longer be told.
bool isOf(const Plan &plan, const DateRange &period)
{
    return plan.period == period && !plan.interaction && plan.category.isEmpty();
}

} // namespace

AnswerSheet::AnswerSheet(
    ChangeLog &log, ReflectionStore &reflections, DraftStore &drafts, QObject *parent)
    : QObject(parent), m_log(log), m_reflections(reflections), m_drafts(drafts)
{
    m_later.setSingleShot(true);
    m_later.setInterval(DraftDelay);
    connect(&m_later, &QTimer::timeout, this, &AnswerSheet::keep);
    connect(&m_reflections, &ReflectionStore::changed, this, &AnswerSheet::reload);
}

AnswerSheet::~AnswerSheet()
{
    if (m_later.isActive())
        (void)writeDraft();
}

Result<> AnswerSheet::open(const DateRange &period)
{
    if (m_later.isActive())
        keep();
    m_period = period;
    m_typed = {};
    EVENKEEL_TRY(readSaved());
    m_typed = m_saved;
    EVENKEEL_TRY(readDraft());
    emit reloaded();
    return {};
}

void AnswerSheet::setAnswer(const QString &prompt, const QString &text)
{
    m_typed.set(prompt, text);
    noteChange();
}

void AnswerSheet::setWhen(const QString &text)
{
    m_typed.when = text;
    noteChange();
}

void AnswerSheet::setThen(const QString &text)
{
    m_typed.then = text;
    noteChange();
}

Result<> AnswerSheet::save()
{
    if (!isChanged())
        return {};
    auto changes = m_log.begin("reflect"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    EVENKEEL_TRY(write(*changes));
    m_later.stop();
    const TypedAnswers saved = std::exchange(m_saved, m_typed);
    if (Result<> kept = writeDraft(); !kept) {
        m_saved = saved;
        return kept;
    }
    if (Result<> committed = changes->commit(); !committed) {
        m_saved = saved;
        return committed;
    }
    return {};
}

Result<> AnswerSheet::keep()
{
    m_later.stop();
    const Result<> written = writeDraft();
    if (!written && written.error().fault == Fault::StorageLent)
        m_later.start();
    else if (!written)
        emit failed(written.error());
    return written;
}

Result<> AnswerSheet::readSaved()
{
    m_saved = {};
    const auto answers = m_reflections.answers(m_period);
    EVENKEEL_TRY(answers);
    for (const Reflection &reflection : *answers) {
        if (!reflection.answer.isEmpty())
            m_saved.answers[reflection.prompt] = reflection.answer;
    }
    const auto plans = m_reflections.plans(PlansLookedAt);
    EVENKEEL_TRY(plans);
    m_plan.reset();
    const auto plan
        = std::ranges::find_if(*plans, [this](const Plan &each) { return isOf(each, m_period); });
    if (plan != plans->end()) {
        m_plan = *plan;
        m_saved.when = plan->when;
        m_saved.then = plan->then;
    }
    return {};
}

Result<> AnswerSheet::readDraft()
{
    const auto draft = m_drafts.load(Form);
    EVENKEEL_TRY(draft);
    m_others = draft->value_or(QJsonObject());
    const QJsonObject ours = m_others.take(keyOf(m_period)).toObject();
    if (ours.isEmpty())
        return {};
    m_typed = TypedAnswers::fromJson(ours);
    return {};
}

Result<> AnswerSheet::write(ChangeSet &changes)
{
    const QStringList prompts = m_typed.promptsWith(m_saved);
    for (const QString &prompt : prompts) {
        const QString text = answer(prompt);
        if (text == m_saved.answers.value(prompt))
            continue;
        const auto kept = m_reflections.answer(
            changes,
            {.id = {},
             .period = m_period,
             .prompt = prompt,
             .answer = text,
             .written = changes.moment()});
        EVENKEEL_TRY(kept);
    }
    return writePlan(changes);
}

Result<> AnswerSheet::writePlan(ChangeSet &changes)
{
    if (m_typed.when == m_saved.when && m_typed.then == m_saved.then)
        return {};
    Plan plan = m_plan.value_or(Plan{});
    plan.period = m_period;
    plan.when = m_typed.when;
    plan.then = m_typed.then;
    plan.written = changes.moment();
    if (m_plan)
        return m_reflections.updatePlan(changes, plan);
    return m_reflections.addPlan(changes, plan).map([](ReflectionId) {});
}

Result<> AnswerSheet::writeDraft()
{
    QJsonObject draft = m_others;
    if (isChanged())
        draft.insert(keyOf(m_period), m_typed.toJson());
    return draft.isEmpty() ? m_drafts.forget(Form) : m_drafts.save(Form, draft);
}

void AnswerSheet::noteChange()
{
    if (!m_later.isActive())
        m_later.start();
    emit changed();
}

/// After an undo: what is shown follows, unless something was typed since.
void AnswerSheet::reload()
{
    if (!m_period.isValid())
        return;
    const bool untouched = !isChanged();
    if (!readSaved())
        return;
    if (untouched && m_typed != m_saved) {
        m_typed = m_saved;
        emit reloaded();
    }
    emit changed();
}

} // namespace evenkeel
