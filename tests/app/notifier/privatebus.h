#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace evenkeel::test {

/// A message bus of its own, with or without a notification server by python-dbusmock on it.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    /// False where no bus could be started; failure() says why.
    [[nodiscard]] bool isRunning() const { return m_connection.isConnected(); }
    [[nodiscard]] QString failure() const { return m_failure; }

    [[nodiscard]] QDBusConnection connection() const { return m_connection; }

    /// A second one on the same bus, for whoever plays the desktop.
    [[nodiscard]] QDBusConnection another() const;

    /// Starts the server and waits until it owns its name.
    [[nodiscard]] bool startServer(const QString &capabilities);

    void stopServer();

    /// The server emits a signal, as if a person had pressed something.
    void press(uint id, const QString &action);
    void dismiss(uint id, uint reason);

    /// Every call that the server got, one line each.
    [[nodiscard]] QString calls();

private:
    void send(const QString &signal, const QString &signature, const QVariantList &arguments);

    QTemporaryDir m_folder;
    QString m_failure;
    QString m_address;
    QProcess m_bus;
    QProcess m_server;
    QDBusConnection m_connection{QStringLiteral("none")};
};

} // namespace evenkeel::test
