#pragma once

#include <QByteArray>

namespace evenkeel::test {

/// A secret to be searched for, kept so that searching does not find the searcher's own copy.
class SearchedSecret
{
public:
    /// Wipes `plain`.
    explicit SearchedSecret(QByteArray &plain);

    /// How often it lies in the memory of this process that can be written; -1 where that cannot be
    /// read, or the address sanitizer keeps what was freed.
    [[nodiscard]] int timesInOwnMemory() const;

private:
    QByteArray m_masked;
};

} // namespace evenkeel::test
