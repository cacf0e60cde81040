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

SealedFiling::Outcome SealedFiling::file(
    const SealedFolder &folder, const LineParser &parser, std::optional<QTime> endOfWork)
{
    Outcome outcome;
    const auto box = prepare(folder);
    if (!box) {
        outcome.failed = box.error();
        return outcome;
    }
    SealingTable table(m_log.database());
    QStringList done;
    for (const QString &name : folder.names()) {
        const auto line = folder.read(name, *box);
        const bool isForeign = !line && line.error().fault != Fault::FileUnreadable;
        if (isForeign && folder.setAside(name)) {
            ++outcome.setAside;
            continue;
        }
        Result<> added = line ? Result<>() : tl::unexpected(line.error());
        const auto filed = table.isFiled(name);
        if (added && !filed.value_or(true))
            added = line->finished ? add(name, *line, parser, endOfWork) : addDraft(name, *line);
        if (!added || !filed) {
            outcome.failed = added ? filed.error() : added.error();
            continue;
        }
        ++(line->finished ? outcome.filed : outcome.drafts);
        done.append(name);
    }
    forget(folder.remove(done));
    return outcome;
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

Result<> SealedFiling::add(
    const QString &name, const SealedLine &line, const LineParser &parser,
    std::optional<QTime> endOfWork)
{
    const Draft read = parser.parse(line.text, line.at, endOfWork);
    const Draft draft = parser.edited(line.text, read, line.edits, line.at);
    const auto logged = m_journal.log(draft, [&name](ChangeSet &changes) {
        return SealingTable(changes.database()).noteFiled(name);
    });
    return logged ? Result<>() : tl::unexpected(logged.error());
}

/// Below what stands there already: nothing that was typed goes.
Result<> SealedFiling::addDraft(const QString &name, const SealedLine &line)
{
    auto transaction = Transaction::begin(m_log.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto kept = m_drafts.load(Popup);
    if (!kept)
        return tl::unexpected(kept.error());
    const QString before = *kept ? (*kept)->value("text"_L1).toString() : QString();
    const QString text = before.isEmpty() ? line.text : before + u'\n' + line.text;
    EVENKEEL_TRY(m_drafts.save(Popup, {{u"text"_s, text}}));
    EVENKEEL_TRY(SealingTable(m_log.database()).noteFiled(name));
    return transaction->commit();
}

} // namespace evenkeel
