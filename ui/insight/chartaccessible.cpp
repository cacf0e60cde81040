#include "ui/insight/chartaccessible.h"

#include "ui/insight/chart.h"

#include <QPointer>

namespace evenkeel {

namespace {

/// One mark, by its place in the order of reading.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(Chart *chart, int index) : m_chart(chart), m_index(index) { }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return mark() != nullptr; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        const Chart *chart = m_chart;
        return chart ? chart->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const ChartMark *own = mark();
        return kind == QAccessible::Name && own ? own->words : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const Chart *chart = m_chart;
        const ChartMark *own = mark();
        if (!chart || !own)
            return {};
        const QRect region = own->region.toAlignedRect();
        return {chart->mapToGlobal(region.topLeft()), region.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override
    {
        const Chart *chart = m_chart;
        QAccessible::State state;
        state.focusable = true;
        state.focused = chart && chart->hasFocus() && chart->marks().index() == m_index;
        state.invisible = !chart || !chart->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!m_chart)
            return;
        if (name == pressAction())
            m_chart->open(m_index);
        else if (name == setFocusAction())
            m_chart->reach(m_index);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const ChartMark *mark() const
    {
        const Chart *chart = m_chart;
        if (!chart || m_index >= chart->marks().all().size())
            return nullptr;
        return &chart->marks().all().at(m_index);
    }

    QPointer<Chart> m_chart;
    int m_index;
};

QAccessibleInterface *make([[maybe_unused]] const QString &className, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(Chart *chart) : QAccessibleWidget(chart, QAccessible::Chart) { }

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

void ChartAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

int ChartAccessible::childCount() const
{
    return static_cast<int>(chart()->marks().all().size());
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new MarkAccessible(chart(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark ? mark->index() : -1;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    return child(chart()->marks().at(chart()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return chart()->hasFocus() ? child(chart()->marks().index()) : nullptr;
}

Chart *ChartAccessible::chart() const
{
    return static_cast<Chart *>(object());
}

} // namespace evenkeel
