#pragma once

#include "app/paths/datafolder.h"
#include "core/backup/backuplook.h"
#include "core/backup/restorelog.h"
#include "core/backup/restorepreview.h"
#include "core/base/clock.h"
#include "core/storage/salvage.h"
#include "core/storage/workthread.h"

#include <QObject>

#include <atomic>
#include <memory>

class QWidget;

namespace evenkeel {

class RestoreWindow;
class Settings;

/// Brings a backup back while the log is open, or after a start that could not open it: looks,
/// compares, salvages and restores in threads of its own, and shows each in the window.
class RestoreDesk final : public QObject
{
    Q_OBJECT

public:
    /// What is known when it begins.
    struct Known
    {
        std::optional<DatabaseKey> key = {}; ///< of the log, where something opens it
        std::optional<Error> fault = {}; ///< why the log did not open
    };

    RestoreDesk(DataFolder folder, const Settings &settings, const Clock &clock, Known known);
    ~RestoreDesk() override;

    /// Shows the window and looks at the backups.
    void begin();
    void raise();
    [[nodiscard]] RestoreWindow &window() { return *m_window; }

    /// The log is being replaced; nobody may open it, and this must not go.
    [[nodiscard]] bool isReplacing() const { return m_replacing; }

    /// The log that came back did not open.
    void refuse(const Error &error);
    /// It is open, and `main` is its window; the last step stays in front of it.
    void finish(QWidget &main);

signals:
    /// Whoever has the log open closes it before this returns.
    void closingNeeded();
    /// A log is in place, the old one where nothing was restored; `key` opens it.
    void replaced(const evenkeel::DatabaseKey &key);
    void closed();

private:
    using Turn = WorkThread::Turn;
    struct Tried;

    void connectWindow();
    void list();
    void look(const QString &file);
    void onLook(const QString &file, const Result<BackupLook> &look, bool whole);
    void take(const QString &file);
    void preview(const QString &file);
    void previewWith(const QString &file, const std::optional<DatabaseKey> &key);
    void tryWith(const QString &file, const QByteArray &secret);
    void onTried(const QString &file, const Tried &tried);
    void askForFile();
    void onNoPreview(const QString &file, const Error &error);
    void salvage(const QString &file);
    [[nodiscard]] QString nameForSaved(const QString &file) const;
    void onNotSaved(const QString &file, const Error &error);
    [[nodiscard]] bool isAside(const QString &file) const;
    [[nodiscard]] bool isSalvageable(const QString &file, const Error &error) const;
    void restore();
    void onRestored(const Result<RestoredLog> &restored, bool canUndo);
    void undo();
    [[nodiscard]] QString backupFolder() const;

    DataFolder m_folder;
    const Settings &m_settings;
    const Clock &m_clock;
    Known m_known;
    QString m_chosen; ///< what the preview is about
    std::optional<DatabaseKey> m_chosenKey;
    std::optional<RestoredLog> m_restored;
    QString m_aside; ///< what was set aside last
    bool m_canUndo = false;
    std::atomic_bool m_hasGood = false; ///< a backup was read through and is whole
    bool m_replacing = false;
    std::unique_ptr<RestoreWindow> m_window;
    // The last ones: they end before what they work with.
    WorkThread m_looks; ///< into all that is listed, and what replaces the log
    WorkThread m_answers; ///< to what was asked about one; does not wait for the looks
};

} // namespace evenkeel
