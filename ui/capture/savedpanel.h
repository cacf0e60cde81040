#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

namespace evenkeel {

class Button;
class PlainLabel;

/// A minute that is offered with what was saved.
struct MinuteOffer
{
    QString verb; ///< "Breathe 1 min"
    QString keys{}; ///< that begin it anywhere; empty where there are none
    QString first{}; ///< what the site wants done before; may be empty
};

/// What stays for four seconds after a line was logged by the popup: without the focus, so that
/// typing in the other program goes on. The global key brings it back for as long as it is wanted.
class SavedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedPanel(QWidget *parent = nullptr);

    /// Shows the sentences at `place`; `clock` is the time of day beside the title.
    void present(
        const QString &clock, const QString &facts, const QString &reminder, const QRect &place,
        const std::optional<MinuteOffer> &offer = {});

    /// A call has come: nothing is offered any longer.
    void withdrawOffer();

    /// Takes the focus and stays until it is closed.
    void takeFocus();

signals:
    void undoRequested();
    void detailsRequested();
    void breatherRequested();
    void breatherDeclined();
    /// It offers nothing any longer, whatever became of it.
    void offerGone();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    QWidget *makeHeader();
    QWidget *makeFoot();
    QWidget *makeOffer();
    void showOffer(const std::optional<MinuteOffer> &offer);
    void act(void (SavedPanel::*signal)());

    QTimer m_away;
    bool m_offers = false;
    PlainLabel *m_clock = nullptr;
    PlainLabel *m_facts = nullptr;
    PlainLabel *m_reminder = nullptr;
    PlainLabel *m_first = nullptr;
    QWidget *m_offer = nullptr; ///< hidden where nothing is offered
    Button *m_breathe = nullptr;
    PlainLabel *m_closing = nullptr;
    QWidget *m_foot = nullptr;
};

} // namespace evenkeel
