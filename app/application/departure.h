#pragma once

#include "core/keys/keychain.h"
#include "core/leaving/destroylog.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class Autostart;
class DataFolder;
class Settings;

/// Ends a log on this computer for good, after it was closed: first every way to its key, the
/// keychain's too, then its files. Says at last what it could not reach.
class Departure final : public QObject
{
    Q_OBJECT

public:
    /// `autostart` is null where it is not offered.
    /// `keychain` is asked only where the log has an entry in it; null where there is none. It must
    /// outlive this object.
    explicit Departure(
        Keychain *keychain, Autostart *autostart = nullptr, QObject *parent = nullptr);

    /// `settings` lets go of its file first.
    void go(const DataFolder &folder, Settings &settings);

    /// What the last window says: that nothing opens any more, or why not, and what is left.
    [[nodiscard]] const QStringList &said() const { return m_said; }

signals:
    /// The last window was read.
    void closed();

private:
    void forgetEntry();
    void destroyFiles(bool entryIsGone);
    void tell(const QString &sentence, const QStringList &further);

    Keychain *m_keychain;
    Autostart *m_autostart;
    LogRemains m_remains;
    QString m_entry;
    QTimer m_patience;
    QStringList m_said;
};

} // namespace evenkeel
