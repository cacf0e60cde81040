#include "app/idle/desktopidle.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Mutter = u"org.gnome.Mutter.IdleMonitor"_s;
constexpr milliseconds LongestAnswer{5000};

} // namespace

DesktopIdle::DesktopIdle(const IdleWays &ways, Display display, Bus session)
    : m_ways(ways), m_display(std::move(display)), m_bus(std::move(session))
{
}

void DesktopIdle::question(const Answer &answer)
{
    const auto ofDisplay = m_ways.display ? m_display() : std::nullopt;
    if (ofDisplay || !m_ways.mutter)
        answer(ofDisplay);
    else
        askMutter(answer);
}

void DesktopIdle::askMutter(const Answer &answer)
{
    if (!m_session)
        m_session = m_bus();
    if (!m_session->isConnected()) {
        answer(std::nullopt);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(
        Mutter, u"/org/gnome/Mutter/IdleMonitor/Core"_s, Mutter, u"GetIdletime"_s);
    message.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(
        m_session->asyncCall(message, int(LongestAnswer.count())), &m_calls);
    QObject::connect(call, &QDBusPendingCallWatcher::finished, &m_calls, [call, answer] {
        call->deleteLater();
        const QDBusPendingReply<qulonglong> reply = *call;
        answer(
            reply.isError() ? std::optional<milliseconds>()
                            : milliseconds(static_cast<qint64>(reply.value())));
    });
}

} // namespace evenkeel
