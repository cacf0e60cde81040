#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"
#include "core/reflection/recall.h"
#include "ui/widgets/page.h"

#include <QSet>

namespace evenkeel {

class RecallLine;
class RecallShelf;

/// What comes back where an interaction is looked at. What was answered there stays to be seen.
class PaneRecall final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneRecall(RecallShelf &shelf, QWidget *parent = nullptr);

    /// An interaction without a number clears it.
    void show(const Interaction &interaction);

signals:
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);

private:
    void takeAnswer(std::optional<Trial::Outcome> outcome);
    void putAway();

    RecallShelf &m_shelf;
    RecallLine *m_line;
    Interaction m_shown;
    QSet<InteractionId> m_away; ///< nothing comes back here while the log is open
};

} // namespace evenkeel
