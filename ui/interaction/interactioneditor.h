#pragma once

#include "core/base/clock.h"
#include "ui/interaction/edited.h"
#include "ui/widgets/fieldchecks.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace evenkeel {

class Button;
class EditorFoot;
class PromiseRows;
class StressScale;
class Tag;
class TechniqueChips;
class TextField;

/// Every field of one interaction. Keeps what was typed until it was saved.
class InteractionEditor final : public QWidget
{
    Q_OBJECT

public:
    InteractionEditor(const Clock &clock, const FieldChecks &checks, QWidget *parent = nullptr);

    /// Fills the form; `categories` are the ids that are offered.
    void edit(const Edited &content, const QStringList &categories);

    /// The channels in the order in which they are offered.
    void offerChannels(const QList<Channel> &channels);

    /// Puts back what was typed into the same form before; it counts as changed.
    void resume(const Edited &typed);

    /// What the form holds now.
    [[nodiscard]] Edited content() const;

    /// Something differs from what edit() was given.
    [[nodiscard]] bool isChanged() const;

    void focusFirst();

signals:
    void submitted(const evenkeel::Edited &content);
    /// Nothing was changed, or it is not wanted.
    void cancelled();
    void changed();
    /// The changes so far are wanted, at `anchor`.
    void historyRequested(QWidget *anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm(QVBoxLayout *column);
    void buildFacts(QVBoxLayout *column);
    void buildCourse(QVBoxLayout *column);
    void buildLayout();
    void connectFields();
    void fill(const Edited &content);
    void submit();
    void leave();
    void goOn();
    void noteChange();
    void showChannel();
    void showEscalation();
    [[nodiscard]] Moment typedMoment() const;

    const Clock &m_clock;
    PersonalDataGuard m_guard;
    Edited m_before;
    TextField *m_summary;
    QComboBox *m_channel;
    QDateTimeEdit *m_when;
    TextField *m_customer;
    QComboBox *m_category;
    StressScale *m_stress;
    Button *m_noStress;
    PromiseRows *m_promises;
    QComboBox *m_outcome;
    TextField *m_escalatedTo;
    QComboBox *m_trigger;
    QComboBox *m_severity;
    QPlainTextEdit *m_actions;
    TextField *m_nextStep;
    TechniqueChips *m_techniques;
    QPlainTextEdit *m_details;
    QPlainTextEdit *m_lesson;
    Tag *m_state;
    EditorFoot *m_foot;
    QPointer<QWidget> m_left; ///< where the focus was before the question
};

} // namespace evenkeel
