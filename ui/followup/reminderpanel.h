#pragma once

#include "core/base/clock.h"
#include "core/followup/notice.h"

#include <QWidget>

namespace evenkeel {

class IconButton;
class PlainLabel;

/// A reminder in a corner of the window: silent, takes no focus, stays until it is dealt with.
/// Where no column ends in that corner it is a low bar from side to side. After an absence it has a
/// row for each follow-up, oldest first, with what can be done at once.
class ReminderPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the lower corner of `host`, at the end of the reading direction.
    ReminderPanel(QWidget &host, const Clock &clock);
    ~ReminderPanel() override;

    /// The distance from the edges of the host, left and right as in a text from left to right;
    /// and its width, nought for a bar over all of the host.
    void setPlace(const QMargins &distance, int width);

    /// Shows `notice`; what is still shown and not dealt with joins it.
    void show(const Notice &notice);

    /// It was dealt with; the panel goes with the last one.
    void forget(FollowUpId id);

    /// Nothing is shown any more.
    void clear();

    [[nodiscard]] const QList<Alert> &alerts() const { return m_notice.alerts; }

signals:
    /// The panel stays until it is told to forget(), or was dismissed.
    void acted(const evenkeel::Notice &notice, evenkeel::NoticeAction action);
    void doneRequested(evenkeel::FollowUpId id);
    void newTimeRequested(evenkeel::FollowUpId id);
    void handOverRequested(evenkeel::FollowUpId id);
    /// What the panel takes of the host, so that nothing need lie below it; nought while hidden.
    void heightChanged(int height);

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A card in the corner, or a bar from side to side with its words in a line or in two.
    enum class Form { Card, Bar, TallBar };

    void buildLayout();
    void layOutCard();
    void layOutBar();
    void arrange(int width);
    [[nodiscard]] Form formFor(int width) const;
    void fill();
    void fillRows();
    void fillActions();
    [[nodiscard]] QWidget *buildRow(const Alert &alert);
    void act(NoticeAction action);
    void place();
    void stepAside(const QWidget *focus);

    QWidget &m_host;
    const Clock &m_clock;
    Notice m_notice;
    QMargins m_distance{24, 24, 24, 24};
    int m_width; ///< nought: a bar
    Form m_form = Form::Card;
    bool m_expanded = false;
    bool m_otherCorner = false;
    QWidget *m_from;
    IconButton *m_close;
    PlainLabel *m_title;
    PlainLabel *m_body;
    QWidget *m_rows;
    QWidget *m_actions;
};

} // namespace evenkeel
