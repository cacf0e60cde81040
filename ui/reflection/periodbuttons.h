#pragma once

#include "ui/reflection/reflectperiod.h"
#include "ui/widgets/page.h"

#include <QObject>

namespace evenkeel {

class Button;
class MenuButton;

/// The way to the time before, the time after and to other spans: buttons for the window's header
/// and their keys.
class PeriodButtons final : public QObject
{
    Q_OBJECT

public:
    /// The keys work while `page` is visible; the buttons belong to it.
    explicit PeriodButtons(QWidget *page);

    [[nodiscard]] QList<QWidget *> widgets() const;
    [[nodiscard]] static QList<KeyHint> keyHints(ReflectPeriod::Span span);

    /// Which span is chosen, and whether there is an "after".
    void update(ReflectPeriod::Span span, bool canGoOn);

signals:
    void beforeRequested();
    void afterRequested();
    /// Range is wanted from now on as well where it is chosen already: with other days.
    void spanChosen(evenkeel::ReflectPeriod::Span span);

private:
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    MenuButton *m_span = nullptr;
};

} // namespace evenkeel
