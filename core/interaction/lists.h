#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace evenkeel {

/// How the customer reached the agent.
enum class Channel { Phone, Chat, Email, InPerson };

inline constexpr std::array AllChannels{
    Channel::Phone, Channel::Chat, Channel::Email, Channel::InPerson};

/// How far it went. The numbers are those of the published scale.
enum class Severity { Discontent = 0, Aggression = 1, Abuse = 2, Threat = 3 };

/// "phone", "chat", "email", "in-person": what is stored, exported and typed after a slash.
[[nodiscard]] QString idOf(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromId(QStringView id);

[[nodiscard]] std::optional<Severity> severityFrom(qint64 value);

/// The shipped ids of the lists that a user can add to, in the order in which they are offered.
/// `ui/text/labels` names each.
namespace lists {

[[nodiscard]] QStringList triggers();
[[nodiscard]] QStringList outcomes();
[[nodiscard]] QStringList categories();
[[nodiscard]] QStringList techniques();

inline constexpr QLatin1StringView Promised{"promised"};
inline constexpr QLatin1StringView Escalated{"escalated"};
inline constexpr QLatin1StringView Resolved{"resolved"};

} // namespace lists

} // namespace evenkeel
