#pragma once

#include "app/statebus/statedoor.h"

#include <QDBusConnection>
#include <QDBusContext>

#include <memory>
#include <optional>

namespace evenkeel {

/// What other programs of the same user see on the bus. Waits for nothing: who asks hears when the
/// program has answered.
class StateObject final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.evenkeel.Evenkeel1")

public:
    explicit StateObject(InstanceServer::Serve serve) : m_serve(std::move(serve)) { }

public slots: // the names that the bus gives them
    void SetState(const QString &activity, const QString &until);
    QString GetState();

private:
    using Values = std::function<QVariantList(const Answer &)>;
    void ask(const QStringList &words, const Values &values);

    InstanceServer::Serve m_serve;
};

/// The state of the agent by D-Bus, on the bus of the session. The first running Evenkeel has the
/// name; another one, of another folder, goes without.
class BusStateDoor final : public StateDoor
{
public:
    using Bus = std::function<QDBusConnection()>;

    explicit BusStateDoor(Bus bus) : m_bus(std::move(bus)) { }
    ~BusStateDoor() override;

    void open(InstanceServer::Serve serve) override;

private:
    Bus m_bus;
    std::optional<QDBusConnection> m_connection; ///< once the name is ours
    std::unique_ptr<StateObject> m_object;
};

} // namespace evenkeel
