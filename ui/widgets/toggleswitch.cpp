#include "ui/widgets/toggleswitch.h"

#include "ui/theme/controlpainter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QPainter>

namespace evenkeel {

namespace {

constexpr std::chrono::milliseconds SlideTime{120};

} // namespace

ToggleSwitch::ToggleSwitch(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    ButtonAccessible::install();
    setCheckable(true);
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(this, &QAbstractButton::toggled, this, &ToggleSwitch::slide);
}

QSize ToggleSwitch::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(40), theme.px(28)};
}

QRect ToggleSwitch::focusRect() const
{
    const int slack = (height() - Theme::of(this).px(22)) / 2;
    return rect().adjusted(0, slack, 0, -slack);
}

int ToggleSwitch::focusRadius() const
{
    return focusRect().height() / 2;
}

QAccessible::Role ToggleSwitch::spokenRole() const
{
    return QAccessible::CheckBox;
}

void ToggleSwitch::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const bool sliding = m_slide.state() == QAbstractAnimation::Running;
    const qreal position = sliding ? m_slide.currentValue().toReal() : isChecked() ? 1.0 : 0.0;
    const controls::State state{
        .on = isChecked(), .enabled = isEnabled(), .hover = isEnabled() && underMouse()};
    controls::switchKnob(
        painter, Theme::of(this), focusRect(), state, position,
        layoutDirection() == Qt::RightToLeft);
}

void ToggleSwitch::slide(bool on)
{
    m_slide.stop();
    const auto time = Theme::of(this).duration(SlideTime);
    if (time.count() == 0 || !isVisible()) {
        update();
        return;
    }
    m_slide.setDuration(static_cast<int>(time.count()));
    m_slide.setStartValue(on ? 0.0 : 1.0);
    m_slide.setEndValue(on ? 1.0 : 0.0);
    m_slide.start();
}

} // namespace evenkeel
