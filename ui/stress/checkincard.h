#pragma once

#include "core/base/stresslevel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace evenkeel {

class Button;
class Card;
class PlainLabel;
class StressScale;

/// "Right now, how stressed do you feel?" One click or key saves, Undo stands in its place for five
/// seconds. No answer is given at first, and none is asked for.
class CheckInCard final : public QWidget
{
    Q_OBJECT

public:
    /// How long Undo stays in its place; afterwards Ctrl Z does the same.
    static constexpr std::chrono::seconds UndoTime{5};

    explicit CheckInCard(QWidget *parent = nullptr);

    /// The last answer and when it was given, in words: "14:18".
    void setLast(std::optional<StressLevel> last, const QString &when);
    /// Discreet: neither this answer nor the last one is to be seen.
    void setDiscreet(bool discreet);

    /// `level` was saved: shows it, and Undo for five seconds.
    void showSaved(StressLevel level);
    /// It was taken back, or not saved at all: no answer.
    void showNothing();
    [[nodiscard]] bool offersUndo() const;

    /// Ctrl J: the keys go to the scale.
    void focusScale();

signals:
    /// The user answered; the card shows it as saved only when told so.
    void rated(evenkeel::StressLevel level);
    void undoRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateMeta();
    void placeUndo();

    Card *m_card = nullptr;
    PlainLabel *m_meta = nullptr;
    StressScale *m_scale = nullptr;
    Button *m_undo = nullptr;
    QTimer m_undoTime;
    std::optional<StressLevel> m_last;
    QString m_when;
    bool m_discreet = false;
};

} // namespace evenkeel
