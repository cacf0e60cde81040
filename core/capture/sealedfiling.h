#pragma once

#include "core/capture/journal.h"
#include "core/capture/lineparser.h"
#include "core/capture/sealedfolder.h"
#include "core/storage/draftstore.h"

namespace evenkeel {

/// Files what was typed while the log was locked, now that it is open. A line becomes a record in
/// the same transaction that notes its name, so that none is filed twice, whenever the power goes.
class SealedFiling
{
public:
    struct Outcome
    {
        int filed = 0; ///< became records
        int drafts = 0; ///< unfinished: they stand in the popup again
        int setAside = 0; ///< could not be opened; the files stay
        std::optional<Error> failed = {}; ///< why one was left for the next time
    };

    SealedFiling(ChangeLog &log, Journal &journal, DraftStore &drafts);

    /// Makes the key where there is none, and has its public half beside the log.
    [[nodiscard]] Result<SealedBox> prepare(const SealedFolder &folder);

    /// Reads each line as it was read when it was typed.
    [[nodiscard]] Outcome
    file(const SealedFolder &folder, const LineParser &parser, std::optional<QTime> endOfWork);

private:
    [[nodiscard]] Result<>
    add(const QString &name, const SealedLine &line, const LineParser &parser,
        std::optional<QTime> endOfWork);
    void forget(const QStringList &names);
    [[nodiscard]] Result<> addDraft(const QString &name, const SealedLine &line);

    ChangeLog &m_log;
    Journal &m_journal;
    DraftStore &m_drafts;
};

} // namespace evenkeel
