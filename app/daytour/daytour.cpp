#include "app/daytour/daytour.h"

#include <QPixmap>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr std::chrono::milliseconds BetweenLooks{25};

} // namespace

DayTour::DayTour(QWidget &window, const QDir &out, const QList<TourStep> &steps)
    : m_window(window), m_out(out), m_steps(steps)
{
    m_looking.setInterval(BetweenLooks);
    connect(&m_looking, &QTimer::timeout, this, &DayTour::look);
}

void DayTour::start()
{
    QTimer::singleShot(Settling, this, &DayTour::act);
}

void DayTour::act()
{
    if (m_next == m_steps.size()) {
        emit finished(true);
        return;
    }
    m_window.activateWindow();
    if (!m_steps.at(m_next).act()) {
        fail(u"it could not be tried"_s);
        return;
    }
    m_waited.start();
    m_looking.start();
}

void DayTour::look()
{
    if (m_steps.at(m_next).holds()) {
        m_looking.stop();
        const bool isSeen = !m_steps.at(m_next).picture.isEmpty();
        QTimer::singleShot(
            isSeen ? Settling : std::chrono::milliseconds(0), this, &DayTour::photograph);
    } else if (m_waited.hasExpired(std::chrono::milliseconds(Patience).count())) {
        m_looking.stop();
        fail(u"it did not come true"_s);
    }
}

void DayTour::photograph()
{
    const TourStep &step = m_steps.at(m_next);
    const QString &picture = step.picture;
    QWidget *window = step.seen ? step.seen() : &m_window;
    const QString file = m_out.filePath(picture + u".png"_s);
    if (!picture.isEmpty() && (!window || !window->grab().save(file))) {
        fail(u"the picture could not be written"_s);
        return;
    }
    ++m_next;
    QTimer::singleShot(0, this, &DayTour::act);
}

void DayTour::fail(const QString &why)
{
    const QString &name = m_steps.at(m_next).name;
    std::fputs(qPrintable(u"Day tour: \"%1\": %2.\n"_s.arg(name, why)), stderr);
    m_window.grab().save(m_out.filePath(u"failed.png"_s));
    emit finished(false);
}

} // namespace evenkeel
