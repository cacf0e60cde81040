#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

/// One entry of the sidebar: icon, name, badge and keys when wide, only the icon on the rail.
class SidebarItem final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    SidebarItem(QString icon, const QString &name, QString keys, QWidget *parent);

    void setRail(bool rail);
    void setKeys(const QString &keys);
    /// A count that waits; nought takes the badge away. `attention` makes it amber.
    void setBadge(int count, bool attention);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colours;
    [[nodiscard]] Colours colours() const;
    void describe();
    void paintWords(QPainter &painter, const Colours &look) const;
    void paintBadge(QPainter &painter, const QRect &spot) const;

    QString m_icon;
    QString m_keys;
    int m_badge = 0;
    bool m_attention = false;
    bool m_rail = false;
};

} // namespace evenkeel
