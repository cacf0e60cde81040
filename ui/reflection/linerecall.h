#pragma once

#include "core/base/result.h"
#include "core/capture/draft.h"
#include "core/reflection/recall.h"
#include "core/storage/changeset.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace evenkeel {

class RecallLine;
class RecallShelf;

/// What comes back while a call is being told: below its line, once the typing rests. An answer is
/// kept with the line and saved together with it, so that one undo takes back both.
class LineRecall final : public QWidget
{
    Q_OBJECT

public:
    /// `draft` is what the line is understood as. Both outlive this.
    LineRecall(RecallShelf &shelf, std::function<Draft()> draft, QWidget *parent = nullptr);

    /// The line was edited, or a chip of it.
    void noteChange();

    /// Saves the answer with the interaction that the line became. Nothing where none was given.
    [[nodiscard]] Result<> save(ChangeSet &changes, InteractionId interaction) const;
    /// The line was saved.
    void forget();

signals:
    /// The call as it is understood now, at rest; an empty category for none.
    void rested(const evenkeel::Situation &situation);

protected:
    bool event(QEvent *event) override;

private:
    void settle();
    void takeAnswer(std::optional<Trial::Outcome> outcome);
    void putAway();

    RecallShelf &m_shelf;
    std::function<Draft()> m_draft;
    RecallLine *m_line;
    QTimer m_rest; ///< runs out when nothing was typed for a while
    std::optional<Trial::Outcome> m_answer;
    QList<Remembered> m_away; ///< put away for this line
};

} // namespace evenkeel
