#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"

#include <QWidget>

class QListView;

namespace evenkeel {

class Button;
class Card;
class ChangeLog;
class EmptyState;
class LogDelegate;
class LogHeader;
class LogModel;
class PlainLabel;
struct LogQuery;
class Timeline;

/// The card with the rows of the Log: head, rows, what stands there when there are none, and foot.
/// Always has an interaction chosen while there is one.
class LogList final : public QWidget
{
    Q_OBJECT

public:
    LogList(ChangeLog &changes, const Timeline &timeline, QWidget *parent = nullptr);

    void setQuery(const LogQuery &query);
    [[nodiscard]] bool isEmpty() const;

    void setEmptyText(const QString &title, const QString &sentence);
    void setFootText(const QString &text);
    /// Without the foot, where height is scarce.
    void setFootVisible(bool visible);
    void setDiscreet(bool discreet);
    void setCompactRows(bool compact);

    /// The interaction that is chosen.
    [[nodiscard]] std::optional<InteractionId> current() const { return m_current; }

    /// Chooses an interaction; false where it is not among the first hundreds.
    bool select(InteractionId id);
    void focusRows();

signals:
    void currentChanged();
    void editRequested();
    void removeRequested();
    void undoRequested();
    void failed(const evenkeel::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRows();
    void buildLayout();
    void takeCurrent();
    void keepSelection();
    void move(int step);

    LogModel *m_model;
    LogDelegate *m_delegate;
    QListView *m_rows;
    Card *m_card;
    LogHeader *m_head;
    EmptyState *m_empty;
    PlainLabel *m_foot;
    Button *m_undo;
    std::optional<InteractionId> m_current;
};

} // namespace evenkeel
