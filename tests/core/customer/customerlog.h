#pragma once

#include "core/capture/sealedfolder.h"
#include "core/customer/customererasure.h"
#include "core/storage/draftstore.h"
#include "tests/support/testlog.h"

namespace evenkeel::test {

/// A log in which everything that can hold a word about one customer does, each with a word of its
/// own: records, bin, history, what was undone, drafts, reminders, a sealed line, backups and a log
/// that was set aside. Another customer's records lie between them.
class CustomerLog
{
public:
    CustomerLog();

    static constexpr QLatin1StringView Reference{"qzvkw-81"};

    /// Every word that was planted about the customer, and the pieces that a search index keeps.
    [[nodiscard]] QByteArrayList needles() const;

    [[nodiscard]] CustomerPlaces places() const;
    [[nodiscard]] QString backup(Instant at) const;
    [[nodiscard]] QString aside() const { return log.file() + QStringLiteral("-1.aside"); }
    [[nodiscard]] SealedFolder sealed() const { return SealedFolder(places().sealedLines); }

    /// Everything in the log but what is about the customer, row by row.
    [[nodiscard]] QStringList others() const;

    /// Makes a backup as of `at`.
    void makeBackup(Instant at);

    TestLog log;
    DraftStore drafts;
    InteractionId own{}; ///< of the customer
    InteractionId other{}; ///< of another one, who had this reference for a while

private:
    [[nodiscard]] QString word(const QString &where);
    [[nodiscard]] Interaction marked(const QString &customer);
    void addRecords();
    void addCrowd();
    void addFollowUps();
    void addHistory();
    void addOthers();
    void addDrafts();
    void addSealedLine();

    QStringList m_words;
};

/// Ends the test where a step fails.
template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("failed: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace evenkeel::test
