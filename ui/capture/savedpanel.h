#pragma once

#include <QTimer>
#include <QWidget>

namespace evenkeel {

class PlainLabel;

/// What stays for four seconds after a line was logged by the popup: without the focus, so that
/// typing in the other program goes on. The global key brings it back for as long as it is wanted.
class SavedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedPanel(QWidget *parent = nullptr);

    /// Shows the sentences at `place`; `clock` is the time of day beside the title.
    void present(
        const QString &clock, const QString &facts, const QString &reminder, const QRect &place);

    /// Takes the focus and stays until it is closed.
    void takeFocus();

signals:
    void undoRequested();
    void detailsRequested();
    void breatherRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *makeHeader();
    QWidget *makeFoot();
    void act(void (SavedPanel::*signal)());

    QTimer m_away;
    PlainLabel *m_clock = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_reminder = nullptr;
    PlainLabel *m_closing = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace evenkeel
