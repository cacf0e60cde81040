#pragma once

#include "ui/improvement/improvementitem.h"

#include <QWidget>

namespace evenkeel {

/// One skill or idea in the user's own words, with what it came from and what can be done to it.
class ImprovementRow final : public QWidget
{
    Q_OBJECT

public:
    /// Without `states` it has none to choose.
    ImprovementRow(
        const ImprovementItem &item, const QStringList &states, QWidget *parent = nullptr);

signals:
    void editRequested();
    void removeRequested();
    void stateChosen(int state);
    /// Those it came from are to be shown in the Log.
    void interactionsRequested(QWidget *anchor);

private:
    [[nodiscard]] QWidget *words(const ImprovementItem &item);
    [[nodiscard]] QWidget *actions(const ImprovementItem &item, const QStringList &states);
};

} // namespace evenkeel
