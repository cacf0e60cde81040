#pragma once

#include "core/interaction/interaction.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Card;

/// A quiet list of calls of today that could be looked back at, one by one. None has to be.
class HardOnes final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype Most = 3;

    explicit HardOnes(QWidget *parent = nullptr);

    /// At most three are shown; without any there is nothing to be seen.
    void setInteractions(const QList<Interaction> &interactions);

signals:
    void lookBackRequested(evenkeel::InteractionId id);
    void putAway();

private:
    void addRow(const Interaction &interaction);

    Card *m_card;
    QVBoxLayout *m_rows = nullptr;
    QList<QWidget *> m_shown;
};

} // namespace evenkeel
