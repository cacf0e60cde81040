#pragma once

#include "core/base/result.h"

#include <QByteArrayList>

namespace evenkeel {

class Database;

/// All full-text indexes of the database, whichever room made them.
class SearchIndexes
{
public:
    explicit SearchIndexes(Database &database);

    /// Builds each anew from the rows it covers; after rows were written without triggers.
    [[nodiscard]] Result<> rebuild();

    /// Merges some of the small pieces that saving leaves behind; a few milliseconds, for an idle
    /// moment.
    [[nodiscard]] Result<> mergeSome();

    /// Merges each into one piece, after which deleted words are in the file no longer.
    [[nodiscard]] Result<> optimize();

private:
    [[nodiscard]] Result<> deleteOnce();
    [[nodiscard]] Result<> tellEach(const QByteArray &command, int rank = 0);
    [[nodiscard]] Result<QByteArrayList> names();

    Database &m_database;
};

} // namespace evenkeel
