#include "app/statebus/busstatedoor.h"

#include <QDBusMessage>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"io.github.evenkeel.Evenkeel"_s;
const QString Path = u"/io/github/evenkeel/Evenkeel"_s;

/// Wrong words and wrong times are the caller's; all else is not.
QDBusError::ErrorType errorOf(int status)
{
    return status == 1 || status == 2 ? QDBusError::InvalidArgs : QDBusError::Failed;
}

} // namespace

void StateObject::SetState(const QString &activity, const QString &until)
{
    QStringList words{u"state"_s, activity};
    if (!until.isEmpty())
        words << u"--until"_s << until;
    ask(words, [](const Answer &) { return QVariantList(); });
}

QString StateObject::GetState()
{
    ask({u"status"_s}, [](const Answer &answer) {
        const QJsonObject status = QJsonDocument::fromJson(answer.output).object();
        return QVariantList{status[u"state"_s].toString()};
    });
    return {}; // the answer goes by itself
}

void StateObject::ask(const QStringList &words, const Values &values)
{
    setDelayedReply(true);
    m_serve(
        {.arguments = words}, [values, call = message(), bus = connection()](const Answer &answer) {
            const QDBusMessage reply = answer.status == 0
                ? call.createReply(values(answer))
                : call.createErrorReply(errorOf(answer.status), answer.error);
            bus.send(reply);
        });
}

BusStateDoor::~BusStateDoor()
{
    if (!m_connection)
        return;
    m_connection->unregisterService(Service);
    m_connection->unregisterObject(Path);
}

/// The object first: who sees the name may call at once.
void BusStateDoor::open(InstanceServer::Serve serve)
{
    if (m_object)
        return;
    QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    m_object = std::make_unique<StateObject>(std::move(serve));
    if (!bus.registerObject(Path, m_object.get(), QDBusConnection::ExportAllSlots))
        return;
    if (bus.registerService(Service))
        m_connection = bus;
    else
        bus.unregisterObject(Path);
}

} // namespace evenkeel
