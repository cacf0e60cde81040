#pragma once

#include "core/followup/followup.h"

#include <QJsonObject>

/// How the parts of a follow-up stand in the columns of its row, for reading rows and row images.
namespace evenkeel::followuprow {

[[nodiscard]] QString attemptsText(const QList<Attempt> &attempts);
[[nodiscard]] QList<Attempt> attemptsFrom(const QByteArray &json);

[[nodiscard]] QString renegotiationsText(const QList<Renegotiation> &moves);
[[nodiscard]] QList<Renegotiation> renegotiationsFrom(const QByteArray &json);

/// The earliest and the latest of all due times that were ever agreed.
[[nodiscard]] std::optional<std::pair<Instant, Instant>> dueSpan(const FollowUp &followUp);

/// The record in a row image of the change log.
[[nodiscard]] FollowUp fromImage(const QJsonObject &image);

} // namespace evenkeel::followuprow
