#pragma once

#include "core/coach/callguide.h"
#include "core/coach/coachcard.h"
#include "core/coach/phraseslots.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class CallSession;
class StepRow;

/// The steps of a call below each other, the one that is on with its sentence.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit StepList(CallSession &session, QWidget *parent = nullptr);

    /// Sentences of `pinned` cards that share a principle with a step stand in place of its own.
    void setContent(const CallGuide &guide, const QList<CoachCard> &pinned);
    /// `next` are keys that work from anywhere, for the step that is on; while the strip is
    /// `focused` each has a key of its own.
    void setKeys(const QString &next, bool focused);
    void setFacts(const PhraseFacts &facts);
    void setDense(bool dense);
    /// Another sentence for the step that is on.
    void showNextSentence();

    /// nullptr where none is on.
    [[nodiscard]] StepRow *current() const;
    [[nodiscard]] const QList<StepRow *> &rows() const { return m_rows; }

signals:
    void told(const QString &step); ///< to who cannot see it

private:
    void follow();
    void tell();
    void move(const StepRow *from, int by);

    CallSession &m_session;
    QVBoxLayout *m_column;
    QString m_next;
    QString m_told; ///< the step that was on when somebody was told
    bool m_focused = false;
    QList<StepRow *> m_rows;
};

} // namespace evenkeel
