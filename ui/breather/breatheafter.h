#pragma once

#include "ui/breather/breathechoice.h"
#include "ui/theme/focusshape.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class ComparisonBox;
class DifferenceDots;
class PlainLabel;
class StressScale;
class TextField;

/// After a breather: one rating that can be skipped, a plain comparison, and the earlier sessions
/// like this one. Neither praise nor blame.
class BreatheAfter final : public QWidget, public FocusShape
{
    Q_OBJECT

public:
    explicit BreatheAfter(QWidget *parent = nullptr);

    /// `earlier`: after minus before of sessions like this one, newest first. `time`: now, in
    /// words. Without `asks` the scale waits behind a button.
    void present(
        const TakenBreather &taken, int breaths, const QList<int> &earlier, const QString &time,
        bool asks);
    /// One whose note was typed when the program ended. Nothing is asked: a rating of now would be
    /// none of then.
    void presentKept(const TakenBreather &taken, const QString &time);
    /// What was measured of a self-paced one: both ends where there were enough breaths, else the
    /// whole; nothing says nothing.
    void setPace(
        std::optional<double> breathsPerMinute,
        const std::optional<SelfPacedSession::Change> &change);
    /// How long one more would be.
    void setMore(seconds length);
    /// Reminders that came up meanwhile; 0 says nothing.
    void setWaiting(int reminders);

    /// With the rating and the note given here.
    [[nodiscard]] TakenBreather taken() const;
    [[nodiscard]] bool asksForRating() const;
    void focusScale();

    /// None: its keys are those of the whole page, to the edge of the window.
    [[nodiscard]] QRect focusRect() const override { return {}; }

signals:
    void saveRequested();
    void noteEdited();
    /// Save, then one more, as setMore() says, of the same.
    void moreRequested();
    /// Go back without the rating.
    void skipped();
    /// The same, and never ask for it again.
    void declinedForGood();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildQuestion(QVBoxLayout &column);
    void buildEarlier(QVBoxLayout &column);
    void setHead(const QString &title, const QString &words);
    void buildButtons(QVBoxLayout &column);
    [[nodiscard]] QLayout *buildNever();
    void showComparison();

    TakenBreather m_taken;
    int m_breaths = 0;
    QList<int> m_earlier;
    QString m_time;
    int m_waiting = 0;
    QString m_pace;
    Card *m_card = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_words = nullptr;
    StressScale *m_scale = nullptr;
    Button *m_rate = nullptr;
    Button *m_never = nullptr;
    Button *m_more = nullptr;
    ComparisonBox *m_comparison = nullptr;
    QWidget *m_history = nullptr;
    PlainLabel *m_historyTitle = nullptr;
    PlainLabel *m_historyMeta = nullptr;
    DifferenceDots *m_dots = nullptr;
    PlainLabel *m_summary = nullptr;
    TextField *m_note = nullptr;
};

} // namespace evenkeel
