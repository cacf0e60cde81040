#pragma once

#include "core/insight/summary.h"

#include <QCoreApplication>

namespace evenkeel {

/// The sentences over and under the charts: the finding as a title, and what it rests on. A title
/// only says what the figures bear: below five values it counts, and a tie is no finding.
class Headlines
{
    Q_DECLARE_TR_FUNCTIONS(Headlines)

public:
    /// "Wednesday afternoon was the hard part"
    [[nodiscard]] static QString stress(const Summary &summary);
    /// "40 of 46 rated. Mean 5.2, interval 4.1 to 6.3 over 5 days."
    [[nodiscard]] static QString stressBasis(const StressFigures &stress);

    /// "Wednesday at 13 ran highest"
    [[nodiscard]] static QString hours(const Summary &summary);
    /// "168 rated, 12 not"
    [[nodiscard]] static QString ratedBasis(const StressFigures &stress);

    /// "Billing came up most"
    /// Most first, as a summary has them.
    [[nodiscard]] static QString categories(const QList<GroupFigures> &all);
    [[nodiscard]] static QString triggers(const QList<GroupFigures> &all);
    [[nodiscard]] static QString channels(const QList<GroupFigures> &all);
    [[nodiscard]] static QString techniques(const QList<GroupFigures> &all);
    /// The name of a channel by its id.
    [[nodiscard]] static QString channel(const QString &id);

    /// "22 of 24 promises kept on time"
    [[nodiscard]] static QString promises(const Keeping &keeping);
    /// "92 % (74 to 98 %). As first promised 88 %."
    [[nodiscard]] static QString promisesBasis(const PromiseFigures &promises);

    /// "9 of 12 rated twice. Bar: middle half"
    [[nodiscard]] static QString breathersBasis(const BreatherFigures &breathers);

    /// A number as it is written here, with at most one decimal.
    [[nodiscard]] static QString number(double value);
    /// "92 %" for 0.917
    [[nodiscard]] static QString percent(double share);
    /// A change of stress: "2 lower", "same", "1 higher".
    [[nodiscard]] static QString change(double value);

private:
    [[nodiscard]] static QString stressOfDay(const Summary &summary, double usual);
    [[nodiscard]] static QString stressByColumns(const Summary &summary, double usual);
};

} // namespace evenkeel
