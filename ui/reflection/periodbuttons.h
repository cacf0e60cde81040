#pragma once

#include "ui/widgets/page.h"

#include <QObject>

namespace evenkeel {

class Button;

/// The way to the week before, the week after and to the month: buttons for the window's header
/// and their keys.
class PeriodButtons final : public QObject
{
    Q_OBJECT

public:
    /// The keys work while `page` is visible; the buttons belong to it.
    explicit PeriodButtons(QWidget *page);

    [[nodiscard]] QList<QWidget *> widgets() const;
    [[nodiscard]] QList<KeyHint> keyHints(bool month) const;

    /// Names what the span button leads to, and whether there is an "after".
    void update(bool month, bool canGoOn);

signals:
    void beforeRequested();
    void afterRequested();
    void spanToggled();

private:
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    Button *m_span = nullptr;
};

} // namespace evenkeel
