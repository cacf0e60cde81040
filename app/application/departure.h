#pragma once

#include "core/keys/keychain.h"
#include "core/leaving/destroylog.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace evenkeel {

class DataFolder;
class Settings;

/// Ends a log on this computer for good, after it was closed: first every way to its key, the
/// keychain's too, then its files. Says at last what it could not reach.
class Departure final : public QObject
{
    Q_OBJECT

public:
    /// The keychain of the system; asked for only where the log has an entry in it.
    using MakeKeychain = std::function<std::unique_ptr<Keychain>()>;

    Departure(MakeKeychain makeKeychain, QObject *parent = nullptr);

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

    MakeKeychain m_makeKeychain;
    std::unique_ptr<Keychain> m_keychain;
    LogRemains m_remains;
    QString m_entry;
    QTimer m_patience;
    QStringList m_said;
};

} // namespace evenkeel
