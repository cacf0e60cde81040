#include "ui/breather/breatherwindow.h"

#include "core/breather/patternbook.h"
#include "core/settings/keys.h"
#include "ui/breather/breatherunning.h"
#include "ui/breather/breathscene.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/stayabove.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int Radius = 12;
constexpr int Border = 1;
constexpr int FirstLine = 22;

} // namespace

BreatherWindow::BreatherWindow(
    ChangeLog &log, BreatherStore &breathers, RatingStore &ratings,
    const BreatherStage::Means &means, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_means(means), m_recorder(log, breathers, ratings), m_stage(means, this)
{
    setAttribute(Qt::WA_TranslucentBackground);
    new StayAbove(*this);
    setWindowTitle(tr("One minute"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Border, Border, Border, Border);
    all->addWidget(&m_stage.view());
    setFocusProxy(&m_stage.view());
    connect(&m_stage, &BreatherStage::ended, this, &BreatherWindow::finish);
    connect(&m_stage, &BreatherStage::declined, this, &BreatherWindow::interrupt);
    connect(&m_stage, &BreatherStage::lost, this, &BreatherWindow::interrupt);
}

BreatherWindow::~BreatherWindow()
{
    if (m_isOn && !m_stage.isAsking())
        std::ignore = save(false);
}

void BreatherWindow::begin(const QRect &over, seconds length)
{
    if (m_isOn)
        return;
    m_isOn = true;
    place(over);
    show();
    raise();
    activateWindow();
    m_stage.start({.option = option(), .wanted = m_means.site.nearest(length)});
    emit runningChanged(true, m_stage.holdsReminders());
}

/// What is led by a key or has no guide needs more words than there is room for.
BreatheOption BreatherWindow::option() const
{
    const PatternBook book(m_means.settings.get(keys::OwnPattern));
    const auto last = book.find(m_means.settings.get(keys::LastPattern));
    return {.pattern = last.value_or(book.standard())};
}

/// Wholly on the screen where the quick log stands.
void BreatherWindow::place(const QRect &over)
{
    const Theme &theme = m_means.theme;
    const int note = m_means.site.firstLine.isEmpty() ? 0 : FirstLine;
    resize(theme.px(Size.width()), theme.px(Size.height() + note));
    const QScreen *screen = QGuiApplication::screenAt(over.center());
    const QRect area = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    QRect here(QPoint(over.center().x() - width() / 2, over.top()), size());
    here.moveLeft(
        std::clamp(here.left(), area.left(), std::max(area.left(), area.right() - width())));
    here.moveTop(
        std::clamp(here.top(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(here.topLeft());
}

void BreatherWindow::interrupt()
{
    if (m_isOn)
        finish(false);
}

void BreatherWindow::finish(bool finished)
{
    if (!std::exchange(m_isOn, false))
        return;
    const Result<> saved = m_stage.isAsking() ? Result<>() : save(finished);
    hide(); // whoever was in front before has the keyboard again
    m_stage.clear();
    emit runningChanged(false, m_stage.holdsReminders());
    if (!saved)
        emit failed(saved.error());
}

Result<> BreatherWindow::save(bool finished)
{
    m_stage.view().halt();
    const TakenBreather taken = m_stage.soFar(finished);
    emit this->taken(taken.breather);
    return m_recorder.save(taken).map([](BreatherId) {});
}

void BreatherWindow::closeEvent(QCloseEvent *event)
{
    interrupt();
    QWidget::closeEvent(event);
}

void BreatherWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(shapes::windowShape(size(), Radius));
    // The line around it goes round the corners, too.
    const QSize inside = size().shrunkBy(QMargins(Border, Border, Border, Border));
    m_stage.view().setMask(shapes::windowShape(inside, Radius - Border));
}

void BreatherWindow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, m_means.theme, rect(), Radius, Token::Bg, Token::BorderStrong);
}

} // namespace evenkeel
