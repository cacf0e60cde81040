#include "core/capture/sealedfiling.h"

#include "core/capture/sealingtable.h"
#include "core/storage/transaction.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Popup("popup"); ///< the form of the quick log's popup

} // namespace

SealedFiling::SealedFiling(ChangeLog &log, Journal &journal, DraftStore &drafts)
    : m_log(log), m_journal(journal), m_drafts(drafts)
{
}

Result<SealedBox> SealedFiling::prepare(const SealedFolder &folder)
{
    SealingTable table(m_log.database());
    const auto kept = table.box();
    if (!kept)
        return tl::unexpected(kept.error());
    const SealedBox box = kept->value_or(SealedBox::random());
    if (!*kept)
        EVENKEEL_TRY(table.keep(box));
    EVENKEEL_TRY(folder.publish(box));
    return box;
}

SealedFiling::Outcome
SealedFiling::file(const SealedFolder &folder, const LineParser &parser, const WorkCalendar &work)
{
    Outcome outcome;
    const auto box = prepare(folder);
    if (!box) {
        outcome.failed = box.error();
        return outcome;
    }
    const QList<Waiting> waiting = read(folder, *box, outcome);
    forget(folder.remove(add(waiting, {.parser = parser, .work = work}, outcome)));
    return outcome;
}

QList<SealedFiling::Waiting>
SealedFiling::read(const SealedFolder &folder, const SealedBox &box, Outcome &outcome)
{
    QList<Waiting> waiting;
    for (const QString &name : folder.names()) {
        const auto line = folder.read(name, box);
        if (line) {
            waiting.append({.name = name, .line = *line});
            continue;
        }
        const bool isForeign = line.error().fault != Fault::FileUnreadable;
        if (isForeign && folder.setAside(name))
            ++outcome.setAside;
        else
            outcome.failed = line.error();
    }
    return waiting;
}

/// Which of them are in the log for good.
QStringList SealedFiling::add(const QList<Waiting> &lines, const Reading &reading, Outcome &outcome)
{
    if (lines.isEmpty())
        return {};
    const auto added = addTogether(lines, reading);
    if (!added && lines.size() > 1 && added.error().fault != Fault::Cancelled) {
        QStringList done;
        for (const Waiting &one : lines)
            done += add({one}, reading, outcome);
        return done;
    }
    if (!added) {
        outcome.failed = added.error();
        return {};
    }
    QStringList done;
    for (const Waiting &one : lines) {
        ++(one.line.finished ? outcome.filed : outcome.drafts);
        done.append(one.name);
    }
    if (!added->isEmpty())
        outcome.draft.append(*added);
    return done;
}

/// What of it was unfinished. One that is filed already has only its file left.
Result<LineDraft> SealedFiling::addTogether(const QList<Waiting> &lines, const Reading &reading)
{
    auto changes = m_log.begin("log"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    SealingTable table(changes->database());
    LineDraft unfinished;
    for (const auto &[name, line] : lines) {
        const auto filed = table.isFiled(name);
        if (!filed)
            return tl::unexpected(filed.error());
        if (*filed)
            continue;
        if (line.finished) {
            const Draft read = reading.parser.parse(line.text, line.at, reading.work);
            const auto logged = m_journal.add(
                *changes, reading.parser.edited(line.text, read, line.edits, line.at));
            if (!logged)
                return tl::unexpected(logged.error());
        } else {
            unfinished.append({.text = line.text, .edits = line.edits});
        }
        EVENKEEL_TRY(table.noteFiled(name));
    }
    if (!unfinished.isEmpty())
        EVENKEEL_TRY(addDraft(unfinished));
    EVENKEEL_TRY(changes->commit());
    return unfinished;
}

/// Below what stands there already: nothing that was typed goes.
Result<> SealedFiling::addDraft(const LineDraft &draft)
{
    const auto kept = m_drafts.load(Popup);
    if (!kept)
        return tl::unexpected(kept.error());
    LineDraft all = *kept ? lineDraftFrom(**kept) : LineDraft();
    all.append(draft);
    return m_drafts.save(Popup, toJson(all));
}

/// Their files are gone for good. A name too many does no harm, so a failure is not told.
void SealedFiling::forget(const QStringList &names)
{
    auto transaction = Transaction::begin(m_log.database());
    if (names.isEmpty() || !transaction)
        return;
    SealingTable table(m_log.database());
    for (const QString &name : names)
        std::ignore = table.forgetFiled(name);
    std::ignore = transaction->commit();
}

} // namespace evenkeel
