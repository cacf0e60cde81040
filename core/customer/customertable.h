#pragma once

#include "core/base/result.h"
#include "core/interaction/customerreference.h"

#include <QJsonArray>
#include <QList>

namespace evenkeel {

class Database;

/// What a database holds about one customer reference.
struct CustomerTraces
{
    /// A change in the history of a record that had this reference then.
    struct Image
    {
        qint64 row = 0; ///< of the change log
        qint64 changeSet = 0;
        QByteArray table = {};
        qint64 id = 0; ///< of the record
    };

    QList<qint64> interactions = {}; ///< also those in the bin; oldest first
    QList<qint64> followUps = {}; ///< with the reference, or of one of the interactions
    QList<Image> images = {}; ///< oldest first
    QStringList drafts = {}; ///< forms whose draft names it, or is of one of the interactions

    [[nodiscard]] bool isEmpty() const
    {
        return interactions.isEmpty() && followUps.isEmpty() && images.isEmpty()
            && drafts.isEmpty();
    }
};

/// The SQL around one customer reference. Faults of all verbs: those of storage.
class CustomerTable
{
public:
    explicit CustomerTable(Database &database) : m_database(database) { }

    [[nodiscard]] Result<CustomerTraces> traces(const CustomerReference &reference);

    /// Other interactions whose words, or the words of whose follow-ups, name the reference.
    [[nodiscard]] Result<QList<qint64>>
    mentions(const CustomerReference &reference, const CustomerTraces &traces);

    /// How many private texts name it.
    [[nodiscard]] Result<int> privateMentions(const CustomerReference &reference);

    /// {"followup", "kind", "due", "shown_at"} of each reminder that was shown.
    [[nodiscard]] Result<QJsonArray> alerts(const CustomerTraces &traces);

    /// {"form", "saved_at"}, and what stands in it.
    [[nodiscard]] Result<QJsonArray> drafts(const CustomerTraces &traces, bool withText);

    /// The record is there, in the bin or not.
    [[nodiscard]] Result<bool> exists(const QByteArray &table, qint64 id);

    /// One change of the history goes; what it belongs to cannot be undone any longer.
    [[nodiscard]] Result<> dropImage(const CustomerTraces::Image &image);
    [[nodiscard]] Result<> dropDraft(const QString &form);

private:
    [[nodiscard]] Result<> readInteractions(const CustomerReference &, CustomerTraces &traces);
    [[nodiscard]] Result<> readFollowUps(const CustomerReference &, CustomerTraces &traces);
    [[nodiscard]] Result<> readImages(const CustomerReference &, CustomerTraces &traces);
    [[nodiscard]] Result<> readDrafts(const CustomerReference &, CustomerTraces &traces);

    Database &m_database;
};

} // namespace evenkeel
