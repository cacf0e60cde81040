#include "app/notifier/desktopnotifier.h"

#include "app/notifier/notificationserver.h"
#include "ui/followup/noticetext.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr uint ClosedByPerson = 2; ///< reason of NotificationClosed
constexpr auto Clicked = "default"_L1; ///< the key of a click on the notification itself

struct Key
{
    NoticeAction action;
    QLatin1StringView key;
};

constexpr std::array Keys{
    Key{NoticeAction::Done, "done"_L1}, Key{NoticeAction::Again, "again"_L1},
    Key{NoticeAction::Open, "open"_L1}};

QVariantMap hintsOf(const Notice &notice)
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue<uchar>(1)}};
    if (notice.quiet)
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, u"message"_s);
    return hints;
}

/// Of no weight: without a sound, and kept in no list.
QVariantMap passing()
{
    return {
        {u"urgency"_s, QVariant::fromValue<uchar>(0)},
        {u"transient"_s, true},
        {u"suppress-sound"_s, true}};
}

/// The message bus ends a text at its first NUL.
QString carried(QString text)
{
    return text.replace(QChar(u'\0'), u' ');
}

} // namespace

DesktopNotifier::DesktopNotifier(const Clock &clock, Bus bus, QObject *parent)
    : Notifier(parent), m_clock(clock), m_bus(std::move(bus))
{
}

QDBusConnection DesktopNotifier::sessionBus()
{
    // libdbus would start a bus of its own where it finds none.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool there = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + u"/bus"_s));
    return there ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
}

void DesktopNotifier::show(const Notice &notice)
{
    if (!reach()) {
        emit failed(notice);
        return;
    }
    if (m_ready) {
        send(notice);
        return;
    }
    m_waiting.append(notice);
    if (m_waiting.size() == 1)
        begin();
}

/// Whether it was shown matters to nobody.
void DesktopNotifier::say(const QString &sentence)
{
    if (reach())
        std::ignore = m_server->notify(
            {.summary = carried(sentence), .body = {}, .actions = {}, .hints = passing()});
}

/// Whether there is a bus; then there is a server to ask, who may not be at home.
bool DesktopNotifier::reach()
{
    if (!m_connection)
        m_connection = m_bus();
    if (!m_connection->isConnected())
        return false;
    if (!m_server) {
        m_server = new NotificationServer(*m_connection, this);
        connect(m_server, &NotificationServer::ActionInvoked, this, &DesktopNotifier::invoked);
        connect(m_server, &NotificationServer::NotificationClosed, this, &DesktopNotifier::closed);
    }
    return true;
}

void DesktopNotifier::begin()
{
    auto *call = new QDBusPendingCallWatcher(m_server->capabilities(), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::learnCapabilities);
}

void DesktopNotifier::learnCapabilities(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QStringList> reply = *call;
    if (reply.isError()) {
        giveUp();
        return;
    }
    m_capabilities = reply.value();
    m_ready = true;
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    for (const Notice &notice : waiting)
        send(notice);
}

void DesktopNotifier::giveUp()
{
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    for (const Notice &notice : waiting)
        emit failed(notice);
}

void DesktopNotifier::send(const Notice &notice)
{
    const bool named = notice.namesOnDesktop();
    const QString body = carried(NoticeText::body(notice, named, m_clock));
    const bool markup = m_capabilities.contains(u"body-markup"_s);
    auto *call = new QDBusPendingCallWatcher(
        m_server->notify(
            {.summary = carried(NoticeText::title(notice, named, m_clock)),
             .body = markup ? body.toHtmlEscaped() : body,
             .actions = actionsOf(notice),
             .hints = hintsOf(notice)}),
        this);
    connect(
        call, &QDBusPendingCallWatcher::finished, this,
        [this, notice, round = m_round](QDBusPendingCallWatcher *answered) {
            sent(answered, notice, round);
        });
}

void DesktopNotifier::sent(QDBusPendingCallWatcher *call, const Notice &notice, int round)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    if (round != m_round) {
        if (!reply.isError())
            m_server->close(reply.value());
        return;
    }
    if (!reply.isError()) {
        m_shown.insert(reply.value(), notice);
        return;
    }
    m_ready = false; // the next reminder asks again who is there
    emit failed(notice);
}

QStringList DesktopNotifier::actionsOf(const Notice &notice) const
{
    if (!m_capabilities.contains(u"actions"_s))
        return {};
    QStringList actions{Clicked, NoticeText::label(NoticeAction::Open, notice, m_clock)};
    const QList<NoticeAction> offered = NoticeText::actions(notice, notice.namesOnDesktop());
    for (const NoticeAction action : offered) {
        const auto key = std::ranges::find(Keys, action, &Key::action);
        actions << QString(key->key) << NoticeText::label(action, notice, m_clock);
    }
    return actions;
}

void DesktopNotifier::withdraw(FollowUpId id)
{
    const QList<uint> numbers = m_shown.keys();
    for (const uint number : numbers) {
        Notice &notice = m_shown[number];
        notice.alerts.removeIf([id](const Alert &alert) { return alert.followUp.id == id; });
        if (!notice.alerts.isEmpty())
            continue;
        m_shown.remove(number);
        m_server->close(number);
    }
}

void DesktopNotifier::withdrawAll()
{
    ++m_round;
    m_waiting.clear();
    const QList<uint> numbers = m_shown.keys();
    m_shown.clear();
    for (const uint number : numbers)
        m_server->close(number);
}

void DesktopNotifier::invoked(uint id, const QString &key)
{
    if (!m_shown.contains(id))
        return;
    const Notice notice = m_shown.take(id);
    const auto known = std::ranges::find(Keys, key, &Key::key);
    emit acted(notice, known == Keys.end() ? NoticeAction::Open : known->action);
}

void DesktopNotifier::closed(uint id, uint reason)
{
    if (!m_shown.contains(id))
        return;
    const Notice notice = m_shown.take(id);
    if (reason == ClosedByPerson)
        emit acted(notice, NoticeAction::Dismissed);
}

} // namespace evenkeel
