#pragma once

#include "core/reflection/recall.h"
#include "core/reflection/reflectionstore.h"

#include <QObject>

namespace evenkeel {

/// The lessons and plans that may come back, as the log has them, and the answers to whether they
/// were tried. Reads them again when somebody asks after a change.
class RecallShelf final : public QObject
{
    Q_OBJECT

public:
    RecallShelf(ChangeLog &log, ReflectionStore &reflections, QObject *parent = nullptr);

    /// As of Recall::best().
    [[nodiscard]] std::optional<Remembered>
    best(const Situation &situation, const std::function<bool(const Remembered &)> &isAway = {});

    /// The one that was answered at this interaction, newest answer first, with the answer.
    [[nodiscard]] std::optional<std::pair<Remembered, Trial>> answeredAt(InteractionId interaction);

    /// Keeps an answer, in place of an earlier one at the same interaction; nothing takes it back.
    [[nodiscard]] Result<> answer(
        const Remembered &remembered, InteractionId interaction,
        std::optional<Trial::Outcome> outcome);

    /// The same within a change set of the caller's.
    [[nodiscard]] Result<> answer(
        ChangeSet &changes, const Remembered &remembered, InteractionId interaction,
        Trial::Outcome outcome);

    /// It may have been deleted meanwhile.
    [[nodiscard]] bool has(const Remembered &remembered);

signals:
    /// Something was committed, here or elsewhere.
    void changed();

private:
    void refresh();

    ChangeLog &m_log;
    ReflectionStore &m_reflections;
    QList<Remembered> m_all;
    Recall m_recall;
    bool m_stale = true;
};

} // namespace evenkeel
