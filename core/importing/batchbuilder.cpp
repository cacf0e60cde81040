#include "core/importing/batchbuilder.h"

#include "core/followup/followupjson.h"
#include "core/interaction/interactionjson.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The key that keeps a follow-up of a file for a colleague from being one that was handed over;
/// empty where it is one. When it was made tells it from the others, so it must be said.
QString unfitForHandover(const FollowUp &followUp)
{
    if (followUp.state != FollowUpState::HandedOver)
        return u"state"_s;
    if (followUp.interaction)
        return u"interaction"_s;
    if (followUp.deleted)
        return u"deleted_at"_s;
    return followUp.created == Instant() ? u"created_at"_s : QString();
}

} // namespace

void BatchBuilder::addInteraction(const QJsonObject &object)
{
    const auto skipIt = [this](qint64 id, SkipReason reason, const QString &detail = {}) {
        skip({.record = u"interaction"_s, .id = id, .reason = reason, .detail = detail});
    };
    auto read = interactionFromJson(object);
    if (!read)
        return skipIt(
            object.value("id"_L1).toInteger(), SkipReason::Unreadable, read.error().detail);

    const QJsonValue promises = object.value("promises"_L1);
    if (!promises.isUndefined() && !promises.isNull() && !promises.isArray())
        return skipIt(read->id.value(), SkipReason::Unreadable, u"promises"_s);

    m_mask.apply(*read);
    const qint64 id = read->id.value();
    if (read->summary.isEmpty() && read->details.isEmpty())
        return skipIt(id, SkipReason::NoText);
    if (read->id.isValid() && m_places.contains(id))
        return skipIt(id, SkipReason::TwiceInFile);

    m_places.insert(id, m_batch.entries.size());
    m_batch.entries.append({.interaction = *read, .followUps = {}});
    const QJsonArray all = promises.toArray();
    for (const auto &promise : all) {
        QJsonObject followUp = promise.toObject();
        followUp.insert("interaction"_L1, id);
        addFollowUp(followUp);
    }
}

void BatchBuilder::addFollowUp(const QJsonObject &object)
{
    auto read = followUpFromJson(object);
    if (!read)
        return skipFollowUp(
            object.value("id"_L1).toInteger(), SkipReason::Unreadable, read.error().detail);
    m_mask.apply(*read);
    if (!read->interaction) {
        m_batch.loose.append(*read);
        return;
    }
    const auto place = m_places.constFind(read->interaction->value());
    if (place == m_places.constEnd())
        return skipFollowUp(read->id.value(), SkipReason::Orphan);
    m_batch.entries[*place].followUps.append(*read);
}

void BatchBuilder::skipFollowUp(qint64 id, SkipReason reason, const QString &detail)
{
    skip({.record = u"follow-up"_s, .id = id, .reason = reason, .detail = detail});
}

void BatchBuilder::addHandedOver(const QJsonObject &object)
{
    auto read = followUpFromJson(object);
    const qint64 id = read ? read->id.value() : object.value("id"_L1).toInteger();
    if (!read)
        return skipFollowUp(id, SkipReason::Unreadable, read.error().detail);
    const QString unfit = unfitForHandover(*read);
    if (!unfit.isEmpty())
        return skipFollowUp(id, SkipReason::Unreadable, unfit);
    m_mask.apply(*read);
    if (read->text.trimmed().isEmpty())
        return skipFollowUp(id, SkipReason::NoText);
    const std::pair made(toMs(read->created), read->text);
    if (m_handedOver.contains(made))
        return skipFollowUp(id, SkipReason::TwiceInFile);
    m_handedOver.insert(made);
    m_batch.loose.append(*read);
}

void BatchBuilder::addPrivatePart(const PrivatePart &part)
{
    m_batch.mine = part;
    m_mask.apply(m_batch.mine);
}

} // namespace evenkeel
