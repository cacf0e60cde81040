#include "app/application/restoredesk.h"

#include "app/openlog/backupplace.h"
#include "app/openlog/logopener.h"
#include "app/openlog/recordkinds.h"
#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/backup/salvagefile.h"
#include "core/keys/keyring.h"
#include "core/keys/secret.h"
#include "ui/restore/restorewindow.h"
#include "ui/text/errors.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

bool isWrapped(const QString &file)
{
    return QFileInfo::exists(backupname::wrapsOf(file));
}

/// A key that does not fit and a first page that is damaged look the same.
QString reasonOf(const Error &fault)
{
    const QString happened = errors::atStart(fault).happened;
    return fault.fault == Fault::WrongKey
        ? RestoreDesk::tr("%1 Or the beginning of its file is damaged.").arg(happened)
        : happened;
}

struct Saved
{
    SalvageReport report;
    RestorePreview preview;
};

/// With what opens it beside it, as every backup has.
Result<Saved> saveInto(
    const QString &target, const QString &damaged, const QString &log, const QString &wraps,
    const DatabaseKey &key, const WorkThread::Turn &turn)
{
    DiskFiles files;
    EVENKEEL_TRY(files.makeFolder(QFileInfo(target).absolutePath()));
    const auto report
        = salvageFile(damaged, target, key, files, [&] { return !turn.isCancelled(); });
    if (!report)
        return tl::unexpected(report.error());
    if (QFileInfo::exists(wraps))
        EVENKEEL_TRY(files.copy(wraps, backupname::wrapsOf(target)));
    const auto preview = previewRestore(target, log, key, recordTables());
    if (!preview)
        return tl::unexpected(preview.error());
    return Saved{.report = *report, .preview = *preview};
}

} // namespace

/// What a secret opened: the ways of the folder, the backup, or neither.
struct RestoreDesk::Tried
{
    std::optional<DatabaseKey> logKey;
    Result<DatabaseKey> backupKey;
};

RestoreDesk::RestoreDesk(
    DataFolder folder, const Settings &settings, const Clock &clock, Known known)
    : m_folder(std::move(folder)), m_settings(settings), m_clock(clock), m_known(std::move(known)),
      m_window(
          std::make_unique<RestoreWindow>(inZone(clock.now(), clock.zone()).date(), clock.zone())),
      m_looks(*this), m_answers(*this)
{
    connectWindow();
}

RestoreDesk::~RestoreDesk() = default;

void RestoreDesk::connectWindow()
{
    RestoreWindow *window = m_window.get();
    connect(window, &RestoreWindow::previewRequested, this, &RestoreDesk::preview);
    connect(window, &RestoreWindow::secretGiven, this, &RestoreDesk::tryWith);
    connect(window, &RestoreWindow::fileRequested, this, &RestoreDesk::askForFile);
    connect(window, &RestoreWindow::salvageRequested, this, &RestoreDesk::salvage);
    connect(window, &RestoreWindow::restoreRequested, this, &RestoreDesk::restore);
    connect(window, &RestoreWindow::undoRequested, this, &RestoreDesk::undo);
    connect(window, &RestoreWindow::closed, this, [this] {
        m_looks.cancel();
        m_answers.cancel();
        emit closed();
    });
}

void RestoreDesk::begin()
{
    const bool isDamaged = m_known.fault
        && (m_known.fault->fault == Fault::StorageDamaged
            || m_known.fault->fault == Fault::WrongKey);
    if (m_known.fault)
        m_window->setReason(reasonOf(*m_known.fault));
    else if (!m_known.key)
        m_window->setReason(tr("A backup opens with the passphrase and the recovery code of the "
                               "time when it was made. The log of now is set aside, not deleted."));
    if (isDamaged && m_known.key && m_folder.holdsLog())
        m_window->setOffersSalvage(m_folder.database());
    list();
    raise();
}

void RestoreDesk::raise()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

QString RestoreDesk::backupFolder() const
{
    return backupFolderOf(m_folder, m_settings);
}

/// Newest first, so that the first that is whole is the one to take.
void RestoreDesk::list()
{
    m_hasGood = false;
    m_looks.cancel(); // looks at what is listed anew
    const QList<Restorable> all = restorable(backupFolder(), m_folder.database());
    m_window->choice().setBackups(all);
    for (const Restorable &one : all)
        look(one.file);
}

bool RestoreDesk::isAside(const QString &file) const
{
    return backupname::timeOfAside(m_folder.database(), file).has_value();
}

/// A log that was set aside may be all there is of what was written last; beside a damaged backup
/// there are others.
bool RestoreDesk::isSalvageable(const QString &file, const Error &error) const
{
    return m_known.key && error.fault == Fault::StorageDamaged && isAside(file);
}

void RestoreDesk::look(const QString &file)
{
    if (!m_known.key) {
        if (isWrapped(file))
            m_window->choice().setNeedsSecret(file);
        else
            m_window->choice().setLook(file, failure(Fault::KeyMissing));
        return;
    }
    m_looks.add(
        [this, file, isAside = isAside(file),
         key = *m_known.key](const Turn &turn) -> WorkThread::Answer {
            if (turn.isCancelled())
                return {};
            auto look = lookInto(file, key);
            bool whole = false;
            if (look && !isAside && !m_hasGood) {
                const auto read = checkedFigures(file, key);
                whole = read.has_value();
                m_hasGood = whole;
                if (!whole)
                    look = tl::unexpected(read.error());
            }
            return [this, file, look, whole] { onLook(file, look, whole); };
        });
}

void RestoreDesk::onLook(const QString &file, const Result<BackupLook> &look, bool whole)
{
    BackupChoice &choice = m_window->choice();
    const bool isOfAnotherKey = !look && look.error().fault == Fault::WrongKey;
    if (isOfAnotherKey && isWrapped(file))
        choice.setNeedsSecret(file);
    else if (!look && isSalvageable(file, look.error()))
        choice.setDamaged(file);
    else
        choice.setLook(file, look);
    if (!whole)
        return;
    choice.setWhole(file);
    if (choice.chosen().isEmpty())
        choice.choose(file);
}

void RestoreDesk::askForFile()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Choose a backup"), backupFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDesk::take);
    dialog->open();
}

void RestoreDesk::take(const QString &file)
{
    if (QFileInfo(file).canonicalFilePath() == m_folder.database()) {
        m_window->showError({Fault::FileOfLog, {}});
        return;
    }
    m_window->choice().addFile(file);
    look(file);
}

void RestoreDesk::preview(const QString &file)
{
    previewWith(file, m_known.key);
}

void RestoreDesk::previewWith(const QString &file, const std::optional<DatabaseKey> &key)
{
    if (!key)
        return;
    m_chosen = file;
    m_chosenKey = key;
    m_window->setBusy(tr("Reading all of the backup ..."));
    // What the log holds is compared under the key of the backup; under another it is unreadable.
    m_answers.add([this, file, key = *key, log = m_folder.database()](const Turn &) {
        auto preview = previewRestore(file, log, key, recordTables());
        return [this, file, preview = std::move(preview)] {
            if (preview)
                m_window->showPreview(*preview);
            else
                onNoPreview(file, preview.error());
        };
    });
}

/// One that opened may show its damage only when all of it is read.
void RestoreDesk::onNoPreview(const QString &file, const Error &error)
{
    if (isSalvageable(file, error)) {
        m_window->choice().setDamaged(file);
        m_window->choice().choose(file);
    }
    m_window->showError(error);
}

void RestoreDesk::tryWith(const QString &file, const QByteArray &secret)
{
    m_window->setBusy(tr("Trying it ..."));
    m_answers.add([this, file, given = Secret(secret), files = keyFilesOf(m_folder),
                   known = m_known.key](const Turn &) {
        Tried tried{.logKey = known, .backupKey = failure(Fault::WrongKey)};
        if (!tried.logKey) {
            if (const auto key = KeyRing(files).openWith(given.bytes()))
                tried.logKey = *key;
        }
        if (tried.logKey && lookInto(file, *tried.logKey))
            tried.backupKey = *tried.logKey;
        else
            tried.backupKey = backupKeyBy(given.bytes(), file);
        return [this, file, tried] { onTried(file, tried); };
    });
}

void RestoreDesk::onTried(const QString &file, const Tried &tried)
{
    if (!tried.backupKey) {
        m_window->refuseSecret(tr("That opens neither this backup nor the log, and both are "
                                  "untouched. A backup opens with the passphrase and the recovery "
                                  "code of the time when it was made."));
        return;
    }
    m_known.key = tried.logKey;
    previewWith(file, *tried.backupKey);
}

/// Into a new backup among the others, which then is like any of them.
void RestoreDesk::salvage(const QString &file)
{
    if (!m_known.key)
        return;
    m_window->setBusy(tr("Reading what can be read. This takes a while ..."));
    const QString target = nameForSaved(file);
    m_chosen = target;
    m_chosenKey = m_known.key;
    m_answers.add(
        [this, file, target, key = *m_known.key, log = m_folder.database(),
         wraps = m_folder.wraps()](const Turn &turn) -> WorkThread::Answer {
            const auto saved = saveInto(target, file, log, wraps, key, turn);
            if (!saved)
                return [this, file, error = saved.error()] { onNotSaved(file, error); };
            return [this, saved = *saved] { m_window->showSalvaged(saved.preview, saved.report); };
        });
}

/// By the time that it tells of: what was set aside long ago does not become the newest backup, and
/// is not kept longer than the others of its day.
QString RestoreDesk::nameForSaved(const QString &file) const
{
    const QDir folder(backupFolder());
    const auto from = backupname::timeOfAside(m_folder.database(), file).value_or(m_clock.now());
    const Instant at = backupname::freeFrom(from, [&folder](Instant moment) {
        const QString name = folder.filePath(backupname::of(moment));
        return QStringList{name, backupname::wrapsOf(name)};
    });
    return folder.filePath(backupname::of(at));
}

/// Where nothing can be saved it is not offered again.
void RestoreDesk::onNotSaved(const QString &file, const Error &error)
{
    if (error.fault == Fault::StorageDamaged || error.fault == Fault::WrongKey)
        m_window->choice().setLook(file, tl::unexpected(error));
    m_window->showError(error);
}

void RestoreDesk::restore()
{
    if (!m_chosenKey || m_replacing)
        return;
    m_replacing = true;
    m_window->setBusy(tr("Restoring ..."), false);
    emit closingNeeded();
    const RestoreOrder order{
        .backup = m_chosen,
        .backupKey = *m_chosenKey,
        .logKey = m_known.key,
        .files = keyFilesOf(m_folder)};
    // What is looked at is no longer looked at when files get other names.
    m_looks.addFirst([this, order, now = m_clock.now()](const Turn &) {
        DiskFiles files;
        const auto restored = restoreLog(order, files, now);
        const bool canUndo = restored && !restored->setAside.isEmpty()
            && lookInto(restored->setAside, restored->key);
        return [this, restored, canUndo] { onRestored(restored, canUndo); };
    });
}

void RestoreDesk::onRestored(const Result<RestoredLog> &restored, bool canUndo)
{
    m_canUndo = canUndo;
    if (restored) {
        m_restored = *restored;
        m_aside = restored->setAside;
        m_known = {.key = restored->key, .fault = {}};
        emit replaced(restored->key);
        return;
    }
    m_replacing = false;
    m_window->showError(restored.error());
    if (m_known.key && !m_known.fault)
        emit replaced(*m_known.key); // the old one is in its place
}

void RestoreDesk::refuse(const Error &error)
{
    m_replacing = false;
    m_known.fault = error;
    m_restored.reset();
    m_window->showError(error);
}

void RestoreDesk::finish(QWidget &main)
{
    m_replacing = false;
    if (!m_restored)
        return;
    m_window->setReason({});
    m_window->setOffersSalvage({});
    list();
    m_window->showDone(*std::exchange(m_restored, {}), m_canUndo);
    m_window->hide(); // a window manager looks at what belongs together when it is shown
    m_window->windowHandle()->setTransientParent(main.windowHandle());
    raise();
}

void RestoreDesk::undo()
{
    preview(m_aside);
}

} // namespace evenkeel
