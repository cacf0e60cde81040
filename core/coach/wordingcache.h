#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace evenkeel {

struct SentenceFindings;

/// What was found in the sentences of the draft that was checked last, so that the next check reads
/// only those that changed. For one `Wording`.
class WordingCache
{
public:
    using Entry = std::shared_ptr<const SentenceFindings>;

    /// A new check begins: what it does not ask for is forgotten after it.
    void begin();
    /// Null where it is not known.
    [[nodiscard]] Entry find(const QString &sentence);
    void insert(const QString &sentence, const Entry &findings);

    /// How many sentences the last check had to read.
    [[nodiscard]] int readLast() const { return m_read; }

private:
    QHash<QString, Entry> m_before;
    QHash<QString, Entry> m_now;
    int m_read = 0;
};

} // namespace evenkeel
