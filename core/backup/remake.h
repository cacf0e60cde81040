#pragma once

#include "core/base/filesteps.h"
#include "core/keys/databasekey.h"

#include <QStringList>

#include <functional>

namespace evenkeel {

class Database;

/// Takes out of a copy what may not be in it any longer.
using Scrub = std::function<Result<>(Database &)>;

/// Makes kept copies anew after something was erased: each is opened beside itself, scrubbed,
/// swept, sealed, checked page by page, and takes the place of the old one under the same name,
/// which says its time. Until then the old one stays.
class RemakeCopies
{
public:
    /// What becomes of a copy that no key opens, or that is damaged.
    enum class Unreadable {
        Remove, ///< as a backup it is worth nothing, and nobody can say what is in it
        Leave, ///< a log that was set aside may be all there is
    };

    struct Outcome
    {
        QStringList remade = {};
        QStringList removed = {}; ///< could not be opened
        QStringList left = {}; ///< could not be opened, and stay
    };

    RemakeCopies(const DatabaseKey &key, Scrub scrub, FileSteps &files)
        : m_key(key), m_scrub(std::move(scrub)), m_files(files)
    {
    }

    /// Does nothing where `file` was done before or is gone. Faults: StorageFull and all others
    /// that do not lie in the copy itself, which then stays as it was.
    [[nodiscard]] Result<> remake(const QString &file, Unreadable unreadable);

    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }

private:
    [[nodiscard]] Result<> layBeside(const QString &file);
    [[nodiscard]] Result<> scrubBeside(const QString &part);
    [[nodiscard]] Result<> swap(const QString &file);
    void dropBeside(const QString &file);
    [[nodiscard]] Result<> giveUp(const QString &file, Unreadable unreadable);

    DatabaseKey m_key;
    Scrub m_scrub;
    FileSteps &m_files;
    Outcome m_outcome;
};

} // namespace evenkeel
