#pragma once

#include <QString>
#include <QStringList>

namespace evenkeel {

/// When a card is of use.
enum class CardMoment { Before, During, After };

/// One short piece of advice for a hard moment.
struct CoachCard
{
    QString id{};
    CardMoment moment = CardMoment::During;
    QString icon{}; ///< of resources/icons, without its ending; empty: none
    QString title{};
    QString text{}; ///< one line
    QString example{}; ///< one line, as somebody would say or do it
    QString why{};
    QStringList say{};
    QStringList ratherThan{}; ///< what `say` stands against
    QString toTry{}; ///< on the next call
    QStringList categories{}; ///< ids of those for which the card comes first
    QStringList principles{};

    friend bool operator==(const CoachCard &, const CoachCard &) = default;
};

} // namespace evenkeel
