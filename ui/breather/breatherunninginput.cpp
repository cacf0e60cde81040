#include "ui/breather/breatherunning.h"

#include "core/base/clock.h"
#include "ui/breather/breathekeys.h"

#include <QKeyEvent>

/// What keys and pointer do to a running breather, and how they lead the breath.
namespace evenkeel {

void BreatheRunning::breatheIn()
{
    const milliseconds now = m_clock.monotonic();
    takeRelease(m_held.letGo(now));
    m_held.press();
    m_run->press(now);
    follow();
}

void BreatheRunning::breatheOut()
{
    const milliseconds now = m_clock.monotonic();
    m_held.release(now);
    takeRelease(isPaused() ? m_held.end() : m_held.letGo(now));
    follow();
}

void BreatheRunning::takeRelease(std::optional<milliseconds> at)
{
    if (at)
        m_run->release(*at);
}

bool BreatheRunning::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys belong to the session, whatever they mean elsewhere in the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (actOf(*key, m_option, m_over) != BreatheAct::None) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void BreatheRunning::keyPressEvent(QKeyEvent *event)
{
    const BreatheAct act = actOf(*event, m_option, m_over);
    if (act == BreatheAct::None || !m_run)
        return QWidget::keyPressEvent(event);
    if (event->isAutoRepeat() && act != BreatheAct::Lead)
        return;
    switch (act) {
    case BreatheAct::Stop: stop(); break;
    case BreatheAct::Pause: togglePause(); break;
    case BreatheAct::Tone: toggleTone(); break;
    case BreatheAct::Lead: breatheIn(); break;
    case BreatheAct::Next: nextStep(); break;
    case BreatheAct::None: break;
    }
}

void BreatheRunning::keyReleaseEvent(QKeyEvent *event)
{
    const bool leads = m_run && m_run->own() && event->key() == Qt::Key_Space;
    if (!leads)
        QWidget::keyReleaseEvent(event);
    else if (!event->isAutoRepeat())
        breatheOut();
}

void BreatheRunning::mousePressEvent(QMouseEvent *event)
{
    if (m_run && m_run->own() && event->button() == Qt::LeftButton)
        breatheIn();
    else
        QWidget::mousePressEvent(event);
}

void BreatheRunning::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_run && m_run->own() && event->button() == Qt::LeftButton)
        breatheOut();
    else
        QWidget::mouseReleaseEvent(event);
}

void BreatheRunning::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    // Whoever lets the key go elsewhere would breathe in for ever here.
    if (!m_run || !m_run->own())
        return;
    breatheOut();
    takeRelease(m_held.end());
}

} // namespace evenkeel
