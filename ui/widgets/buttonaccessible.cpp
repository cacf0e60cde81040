#include "ui/widgets/buttonaccessible.h"

#include "ui/text/plaintext.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

namespace {

QAccessibleInterface *make([[maybe_unused]] const QString &className, QObject *object)
{
    const auto *spoken = dynamic_cast<const SpokenRole *>(object);
    if (!spoken)
        return nullptr;
    if (auto *button = qobject_cast<QAbstractButton *>(object))
        return new ButtonAccessible(button, spoken->spokenRole());
    auto *widget = qobject_cast<QWidget *>(object);
    return widget ? new QAccessibleWidget(widget, spoken->spokenRole()) : nullptr;
}

} // namespace

ButtonAccessible::ButtonAccessible(QAbstractButton *button, QAccessible::Role role)
    : QAccessibleWidget(button, role)
{
}

void ButtonAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

QString ButtonAccessible::text(QAccessible::Text kind) const
{
    const QString said = QAccessibleWidget::text(kind);
    // Qt describes by the tooltip what has no description.
    if (kind == QAccessible::Description && button()->accessibleDescription().isEmpty()) {
        const QString described = plaintext::spoken(said);
        return described == text(QAccessible::Name) ? QString() : described;
    }
    return said.isEmpty() && kind == QAccessible::Name ? button()->text() : said;
}

QAccessible::State ButtonAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.pressed = button()->isDown();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    return state;
}

QStringList ButtonAccessible::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (button()->isEnabled())
        names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
    return names;
}

void ButtonAccessible::doAction(const QString &name)
{
    if (name == pressAction() || name == toggleAction())
        button()->animateClick();
    else
        QAccessibleWidget::doAction(name);
}

QAbstractButton *ButtonAccessible::button() const
{
    return static_cast<QAbstractButton *>(object());
}

} // namespace evenkeel
