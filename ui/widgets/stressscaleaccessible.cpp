#include "ui/widgets/stressscaleaccessible.h"

#include "ui/widgets/stressscale.h"

namespace evenkeel {

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *scale = qobject_cast<StressScale *>(object);
    return scale ? new StressScaleAccessible(scale) : nullptr;
}

} // namespace

StressScaleAccessible::StressScaleAccessible(StressScale *scale)
    : QAccessibleWidget(scale, QAccessible::Slider)
{
}

void StressScaleAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void StressScaleAccessible::valueChanged(StressScale *scale)
{
    if (!QAccessible::isActive())
        return;
    const auto level = scale->level();
    QAccessibleValueChangeEvent event(scale, level ? QVariant(level->value()) : QVariant());
    QAccessible::updateAccessibility(&event);
}

QString StressScaleAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return scale()->spokenValue();
    return QAccessibleWidget::text(kind);
}

void *StressScaleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant StressScaleAccessible::currentValue() const
{
    const auto level = scale()->level();
    return level ? QVariant(level->value()) : QVariant();
}

void StressScaleAccessible::setCurrentValue(const QVariant &value)
{
    if (const auto level = StressLevel::from(value.toLongLong()))
        scale()->setLevel(level);
}

QVariant StressScaleAccessible::maximumValue() const
{
    return StressLevel::Highest;
}

QVariant StressScaleAccessible::minimumValue() const
{
    return StressLevel::Lowest;
}

QVariant StressScaleAccessible::minimumStepSize() const
{
    return 1;
}

StressScale *StressScaleAccessible::scale() const
{
    return static_cast<StressScale *>(object());
}

} // namespace evenkeel
