#pragma once

#include "core/capture/journal.h"
#include "core/capture/linedraft.h"
#include "core/capture/lineparser.h"
#include "core/capture/sealedfolder.h"
#include "core/storage/draftstore.h"

namespace evenkeel {

/// Files what was typed while the log was locked, now that it is open. Lines become records, all
/// of them in one transaction that notes the names of their files, so that none is lost and none is
/// filed twice, whenever the power goes; only then the files go.
class SealedFiling
{
public:
    struct Outcome
    {
        int filed = 0; ///< became records
        int drafts = 0; ///< unfinished: they stand in the popup again
        LineDraft draft = {}; ///< those of them that were added to the popup's draft now
        int setAside = 0; ///< could not be opened; the files stay
        std::optional<Error> failed = {}; ///< why one was left for the next time
    };

    SealedFiling(ChangeLog &log, Journal &journal, DraftStore &drafts);

    /// Makes the key where there is none, and has its public half beside the log.
    [[nodiscard]] Result<SealedBox> prepare(const SealedFolder &folder);

    /// Reads each line as it was read when it was typed. One undo takes all of them back. Where
    /// that fails, each is tried by itself, so that one that cannot be filed holds up no other.
    [[nodiscard]] Outcome
    file(const SealedFolder &folder, const LineParser &parser, const WorkCalendar &work);

private:
    struct Waiting
    {
        QString name;
        SealedLine line;
    };
    struct Reading
    {
        const LineParser &parser;
        const WorkCalendar &work;
    };

    [[nodiscard]] static QList<Waiting>
    read(const SealedFolder &folder, const SealedBox &box, Outcome &outcome);
    [[nodiscard]] QStringList
    add(const QList<Waiting> &lines, const Reading &reading, Outcome &outcome);
    [[nodiscard]] Result<LineDraft>
    addTogether(const QList<Waiting> &lines, const Reading &reading);
    [[nodiscard]] Result<> addDraft(const LineDraft &draft);
    void forget(const QStringList &names);

    ChangeLog &m_log;
    Journal &m_journal;
    DraftStore &m_drafts;
};

} // namespace evenkeel
