#include "core/customer/customerjson.h"

#include "core/customer/customerplaces.h"
#include "core/customer/customertable.h"
#include "core/followup/followupjson.h"
#include "core/followup/followuptable.h"
#include "core/interaction/interactionjson.h"
#include "core/interaction/interactiontable.h"
#include "core/storage/changetable.h"
#include "core/storage/database.h"
#include "core/stress/ratingtable.h"
#include "core/timeline/historyreplay.h"

#include <QJsonArray>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Reads the parts of the document one after the other.
class CustomerReader
{
public:
    CustomerReader(Database &reader, CustomerView view) : m_reader(reader), m_view(view) { }

    [[nodiscard]] Result<> read(const CustomerReference &reference);
    void writeInto(QJsonObject &document) const;

private:
    [[nodiscard]] bool isOwn() const { return m_view == CustomerView::Own; }
    [[nodiscard]] Result<> readInteraction(qint64 id);
    [[nodiscard]] Result<> readFollowUp(qint64 id);
    [[nodiscard]] Result<std::optional<StressLevel>> stressAfter(InteractionId id) const;
    [[nodiscard]] Result<> readHistory(qint64 interaction);
    [[nodiscard]] Result<> readFurther(const CustomerReference &reference);

    Database &m_reader;
    CustomerView m_view;
    CustomerTraces m_traces;
    QJsonArray m_interactions;
    QJsonArray m_followUps;
    QJsonArray m_history;
    QJsonObject m_further;
};

template<class Record>
QJsonObject whole(QJsonObject object, const Record &record)
{
    const QJsonObject further = furtherToJson(record);
    for (auto field = further.begin(); field != further.end(); ++field)
        object.insert(field.key(), field.value());
    return object;
}

Result<> CustomerReader::read(const CustomerReference &reference)
{
    auto traces = CustomerTable(m_reader).traces(reference);
    if (!traces)
        return tl::unexpected(traces.error());
    m_traces = *std::move(traces);
    for (const qint64 id : m_traces.interactions)
        EVENKEEL_TRY(readInteraction(id));
    for (const qint64 id : m_traces.followUps)
        EVENKEEL_TRY(readFollowUp(id));
    return readFurther(reference);
}

Result<std::optional<StressLevel>> CustomerReader::stressAfter(InteractionId id) const
{
    if (!isOwn())
        return std::nullopt;
    return RatingTable(m_reader).ofInteraction(id).map([](const std::optional<Rating> &rating) {
        return rating ? std::optional(rating->value) : std::nullopt;
    });
}

Result<> CustomerReader::readInteraction(qint64 id)
{
    const auto interaction = InteractionTable(m_reader).find(InteractionId(id));
    if (!interaction)
        return tl::unexpected(interaction.error());
    if (!*interaction)
        return failure(Fault::NotFound, QString::number(id));
    const auto followUps = FollowUpTable(m_reader).ofInteraction(InteractionId(id));
    if (!followUps)
        return tl::unexpected(followUps.error());
    const auto stress = stressAfter(InteractionId(id));
    if (!stress)
        return tl::unexpected(stress.error());
    QJsonArray promises;
    for (const FollowUp &followUp : *followUps)
        promises.append(whole(toJson(followUp), followUp));
    m_interactions.append(whole(toJson(**interaction, *stress, promises), **interaction));
    return readHistory(id);
}

Result<> CustomerReader::readFollowUp(qint64 id)
{
    const auto followUp = FollowUpTable(m_reader).find(FollowUpId(id));
    if (!followUp)
        return tl::unexpected(followUp.error());
    m_followUps.append(whole(toJson(*followUp), *followUp));
    return {};
}

Result<> CustomerReader::readHistory(qint64 interaction)
{
    auto entries = ChangeTable(m_reader).ofOwner(interaction);
    if (!entries)
        return tl::unexpected(entries.error());
    if (!isOwn()) {
        entries->removeIf([](const HistoryEntry &entry) {
            return entry.table != InteractionTable::Name && entry.table != FollowUpTable::Name;
        });
    }
    m_history.append(QJsonObject{
        {u"interaction"_s, interaction}, {u"changes"_s, HistoryReplay().changes(*entries)}});
    return {};
}

Result<> CustomerReader::readFurther(const CustomerReference &reference)
{
    CustomerTable table(m_reader);
    const auto alerts = table.alerts(m_traces);
    if (!alerts)
        return tl::unexpected(alerts.error());
    const auto drafts = table.drafts(m_traces, isOwn());
    if (!drafts)
        return tl::unexpected(drafts.error());
    m_further.insert(u"alerts"_s, *alerts);
    m_further.insert(u"drafts"_s, *drafts);
    m_further.insert(u"past_changes"_s, m_traces.images.size());
    if (!isOwn())
        return {};
    const auto mentions = table.mentions(reference, m_traces);
    if (!mentions)
        return tl::unexpected(mentions.error());
    const auto inPrivate = table.privateMentions(reference);
    if (!inPrivate)
        return tl::unexpected(inPrivate.error());
    QJsonArray ids;
    for (const qint64 id : *mentions)
        ids.append(id);
    m_further.insert(u"mentioned_in"_s, ids);
    m_further.insert(u"private_mentions"_s, *inPrivate);
    return {};
}

void CustomerReader::writeInto(QJsonObject &document) const
{
    document.insert(u"interactions"_s, m_interactions);
    document.insert(u"followups"_s, m_followUps);
    document.insert(u"history"_s, m_history);
    for (auto part = m_further.begin(); part != m_further.end(); ++part)
        document.insert(part.key(), part.value());
}

} // namespace

Result<QJsonObject> customerJson(
    Database &reader, const CustomerReference &reference, CustomerView view, const Moment &made)
{
    if (view == CustomerView::ForCustomer) {
        reader.allowOnly(
            {InteractionTable::Name, FollowUpTable::Name, u"alert"_s, u"change_set"_s,
             u"change_row"_s, u"draft"_s});
    }
    CustomerReader parts(reader, view);
    EVENKEEL_TRY(parts.read(reference));
    QJsonObject document{
        {u"format"_s, u"evenkeel-customer"_s},
        {u"version"_s, 1},
        {u"made_at"_s, made.toIso()},
        {u"customer"_s, reference.text()}};
    parts.writeInto(document);
    return document;
}

Result<QJsonObject> customerDocument(
    Database &reader, const CustomerPlaces &places, const DatabaseKey &key,
    const CustomerReference &reference, CustomerView view, const Moment &made)
{
    const auto lines = customerLines(reader, places.sealedLines, reference);
    if (!lines)
        return tl::unexpected(lines.error());
    auto document = customerJson(reader, reference, view, made);
    if (!document)
        return document;
    document->insert(u"sealed_lines"_s, lines->size());
    document->insert(u"kept_copies"_s, customerCopies(places, key, reference));
    return document;
}

} // namespace evenkeel
