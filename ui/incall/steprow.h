#pragma once

#include "core/coach/callguide.h"
#include "core/coach/phraseslots.h"
#include "ui/coach/slottext.h"
#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

class IconButton;

/// One step of a call: a box for what is done, its name and its key. The step that is on shows a
/// sentence that may be said, what is not known left open.
class StepRow final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    enum class State { Ahead, On, Done };

    /// `says` stands in place of the step's own sentences; `place` is "step 3 of 6".
    StepRow(const CallStep &step, QStringList says, QString place, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_step.id; }
    [[nodiscard]] QString title() const { return m_step.title; }
    /// One line of advice; may be empty.
    [[nodiscard]] QString hint() const { return m_step.hint; }
    [[nodiscard]] QString place() const { return m_place; }

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    void setKeys(const QString &keys);
    /// Lower, where something else needs the room.
    void setDense(bool dense);
    /// What is known of the call, for the slots of the sentences.
    void setFacts(const PhraseFacts &facts);
    /// The next of its sentences; the first after the last.
    void showNextSentence();
    /// As it is shown, in words.
    [[nodiscard]] QString sentence() const { return m_shown.spoken(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return m_state == State::On; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QRect focusRect() const override;
    [[nodiscard]] int focusRadius() const override { return 4; }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

signals:
    void stepped(int by); ///< Up or Down was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void name();
    void placeMore();
    [[nodiscard]] int wordsLeft() const;
    [[nodiscard]] int keysWidth() const;
    qreal laySentence(QPainter *painter, int width) const;
    void paintBox(QPainter &painter, const QRect &box) const;

    CallStep m_step;
    QStringList m_says;
    QString m_place;
    QString m_keys;
    PhraseFacts m_facts;
    qsizetype m_sentence = 0;
    SlotText m_shown;
    State m_state = State::Ahead;
    bool m_dense = false;
    IconButton *m_more; ///< another sentence
};

} // namespace evenkeel
