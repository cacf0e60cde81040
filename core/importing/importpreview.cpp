#include "core/importing/importpreview.h"

#include "core/importing/knownhandovers.h"
#include "core/importing/knownrecords.h"
#include "core/importing/mapped.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

template<class Record>
QSet<qint64> numbersOf(const QList<Record> &records)
{
    QSet<qint64> numbers;
    for (const Record &record : records)
        numbers.insert(record.id.value());
    return numbers;
}

template<class Key>
bool isAmong(const QSet<qint64> &numbers, const std::optional<Key> &id)
{
    return id && numbers.contains(id->value());
}

/// Sorts one batch into what is new and what is not.
class Sorter
{
public:
    Sorter(const ImportBatch &batch, const KnownRecords &known) : m_batch(batch), m_known(known) { }

    [[nodiscard]] ImportPreview sorted() &&;

private:
    void sort(const ExportEntry &entry);
    void sort(const Rating &rating);
    void sort(const InteractionAnswer &answer);
    void sort(const QList<Trial> &trials);
    void sortOfKnown(const Trial &trial);
    void sort(const WeekFigures &week);

    /// For records that others refer to by their number.
    template<class Record, class Key>
    void sortAll(
        const QList<Record> &records, QList<Record> &taken, QHash<qint64, Key> &known,
        const QString &name)
    {
        for (const Record &record : records) {
            const auto same = m_known.find(record);
            if (!same) {
                taken.append(record);
                continue;
            }
            known.insert(record.id.value(), *same);
            skip(name, record.id.value(), SkipReason::AlreadyThere);
        }
    }

    /// For records that are either there or not.
    template<class Record>
    void sortAll(const QList<Record> &records, QList<Record> &taken, const QString &name)
    {
        for (const Record &record : records) {
            if (m_known.holds(record))
                skip(name, record.id.value(), SkipReason::AlreadyThere);
            else
                taken.append(record);
        }
    }

    void skip(const QString &record, qint64 id, SkipReason reason)
    {
        m_preview.taken.skipped.append(
            {.record = record, .id = id, .reason = reason, .detail = {}});
    }

    const ImportBatch &m_batch;
    const KnownRecords &m_known;
    ImportPreview m_preview;
    QSet<qint64> m_new; ///< interactions that will be added
};

void Sorter::sort(const ExportEntry &entry)
{
    const qint64 id = entry.interaction.id.value();
    const auto same = m_known.find(entry.interaction);
    if (!same) {
        m_preview.taken.entries.append(entry);
        m_new.insert(id);
        return;
    }
    m_preview.known.insert(id, same->id);
    skip(u"interaction"_s, id, same->deleted ? SkipReason::InTheBin : SkipReason::AlreadyThere);
}

/// A rating after an interaction needs the interaction, in the file or in the log.
void Sorter::sort(const Rating &rating)
{
    Rating inLog = rating;
    if (rating.context == RatingContext::AfterInteraction) {
        const qint64 owner = rating.interaction ? rating.interaction->value() : 0;
        const auto known = m_preview.known.constFind(owner);
        if (known == m_preview.known.constEnd() && !m_new.contains(owner))
            return skip(u"rating"_s, rating.id.value(), SkipReason::Orphan);
        if (known == m_preview.known.constEnd()) {
            m_preview.taken.mine.ratings.append(rating);
            return;
        }
        inLog.interaction = *known;
    }
    if (m_known.holds(inLog))
        return skip(u"rating"_s, rating.id.value(), SkipReason::AlreadyThere);
    m_preview.taken.mine.ratings.append(rating);
}

/// It needs its interaction, in the file or in the log.
void Sorter::sort(const InteractionAnswer &answer)
{
    const auto skipIt = [&](SkipReason reason) { skip(u"interaction answer"_s, 0, reason); };
    const qint64 owner = answer.interaction.value();
    const auto known = m_preview.known.constFind(owner);
    if (known == m_preview.known.constEnd() && !m_new.contains(owner))
        return skipIt(SkipReason::Orphan);
    InteractionAnswer inLog = answer;
    if (known != m_preview.known.constEnd())
        inLog.interaction = *known;
    if (known != m_preview.known.constEnd() && m_known.holds(inLog))
        return skipIt(SkipReason::AlreadyThere);
    m_preview.taken.mine.answers.append(answer);
}

/// Trials need their lesson or plan, in the file or in the log.
void Sorter::sort(const QList<Trial> &trials)
{
    const QSet<qint64> lessons = numbersOf(m_preview.taken.mine.lessons);
    const QSet<qint64> plans = numbersOf(m_preview.taken.mine.plans);
    for (const Trial &trial : trials) {
        if (isAmong(lessons, trial.lesson) || isAmong(plans, trial.plan))
            m_preview.taken.mine.trials.append(trial);
        else
            sortOfKnown(trial);
    }
}

void Sorter::sortOfKnown(const Trial &trial)
{
    Trial inLog = trial;
    inLog.lesson = mapped(trial.lesson, m_preview.knownLessons);
    inLog.plan = mapped(trial.plan, m_preview.knownPlans);
    inLog.interaction = mapped(trial.interaction, m_preview.known);
    if (!inLog.lesson && !inLog.plan)
        return skip(u"trial"_s, 0, SkipReason::Orphan);
    if (m_known.holds(inLog))
        return skip(u"trial"_s, 0, SkipReason::AlreadyThere);
    m_preview.taken.mine.trials.append(trial);
}

void Sorter::sort(const WeekFigures &week)
{
    if (m_known.holds(week))
        skip(u"rating week"_s, 0, SkipReason::AlreadyThere);
    else
        m_preview.taken.mine.weeks.append(week);
}

ImportPreview Sorter::sorted() &&
{
    ImportBatch &taken = m_preview.taken;
    const PrivatePart &mine = m_batch.mine;
    taken.skipped = m_batch.skipped;
    for (const ExportEntry &entry : m_batch.entries)
        sort(entry);
    sortAll(m_batch.loose, taken.loose, u"follow-up"_s);
    PrivatePart &own = taken.mine;
    sortAll(mine.breathers, own.breathers, m_preview.knownBreathers, u"breather"_s);
    for (const Rating &rating : mine.ratings)
        sort(rating);
    sortAll(mine.reflections, own.reflections, u"reflection"_s);
    for (const InteractionAnswer &answer : mine.answers)
        sort(answer);
    sortAll(mine.lessons, own.lessons, m_preview.knownLessons, u"lesson"_s);
    sortAll(mine.plans, own.plans, m_preview.knownPlans, u"plan"_s);
    sort(mine.trials);
    sortAll(mine.skills, own.skills, u"skill"_s);
    sortAll(mine.ideas, own.ideas, u"process idea"_s);
    for (const WeekFigures &week : mine.weeks)
        sort(week);
    return std::move(m_preview);
}

/// What was handed over is owed by whoever takes it in.
FollowUp received(FollowUp followUp)
{
    followUp.state = FollowUpState::Open;
    followUp.closed.reset();
    followUp.snoozedUntil.reset();
    followUp.note.clear();
    followUp.handedTo.clear();
    followUp.handoverAccepted = false;
    return followUp;
}

Result<ImportPreview> previewHandover(const ImportBatch &batch, Database &database)
{
    const auto known = KnownHandovers::read(database, batch.loose);
    if (!known)
        return tl::unexpected(known.error());
    ImportPreview preview;
    preview.taken.isHandover = true;
    preview.taken.skipped = batch.skipped;
    for (const FollowUp &handed : batch.loose) {
        if (const auto skipped = known->whyNot(handed))
            preview.taken.skipped.append(
                {.record = u"follow-up"_s,
                 .id = handed.id.value(),
                 .reason = *skipped,
                 .detail = {}});
        else
            preview.taken.loose.append(received(handed));
    }
    return preview;
}

} // namespace

qsizetype ImportPreview::count() const
{
    qsizetype count = taken.entries.size() + taken.loose.size();
    for (const ExportEntry &entry : taken.entries)
        count += entry.followUps.size();
    const PrivatePart &mine = taken.mine;
    return count + mine.ratings.size() + mine.breathers.size() + mine.reflections.size()
        + mine.answers.size() + mine.lessons.size() + mine.plans.size() + mine.trials.size()
        + mine.skills.size() + mine.ideas.size() + mine.weeks.size();
}

Result<ImportPreview> previewImport(const ImportBatch &batch, Database &database)
{
    if (batch.isHandover)
        return previewHandover(batch, database);
    const auto known = KnownRecords::read(database);
    if (!known)
        return tl::unexpected(known.error());
    return Sorter(batch, *known).sorted();
}

} // namespace evenkeel
