#pragma once

#include "core/breather/pauserules.h"

#include <QWidget>

class QHBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// A strip at the lower edge of the screen that says which pause comes, and what can be done about
/// it. It never takes the focus by itself, has no timer and remembers nothing.
class PauseStrip final : public QWidget
{
    Q_OBJECT

public:
    /// What a pause waits for.
    enum class Until {
        TypingStops,
        Begun, ///< where nothing tells when nobody types
    };

    explicit PauseStrip(QWidget *parent = nullptr);

    /// One comes in so many seconds; shows the strip, or counts on in the one that is shown.
    void showHeadsUp(PauseKind kind, seconds left, Until then = Until::TypingStops);

    /// One is due.
    void showWaiting(PauseKind kind, Until until = Until::TypingStops);

    /// Offers one that was skipped before, too.
    void setSkipped(bool isOne);

    /// For who wants to use it by keys. Escape gives the focus back.
    void takeFocus();

    /// What it says, for a test and for who asks again.
    [[nodiscard]] QString title() const;

signals:
    void begin();
    void postpone(minutes by);
    void skip();
    void takeSkipped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QHBoxLayout *makeWords();
    QHBoxLayout *makeLater();
    void present(PauseKind kind, const QString &title, const QString &then);
    void place();
    void showUnfocused();
    void announce();

    PlainLabel *m_title = nullptr;
    PlainLabel *m_then = nullptr;
    Button *m_begin = nullptr;
    Button *m_skipped = nullptr;
    PauseKind m_kind = PauseKind::Short;
};

} // namespace evenkeel
