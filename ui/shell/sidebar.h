#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class SidebarItem;

/// The pages by name, Settings and Help at the foot. One stop for Tab; arrows move inside.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// `atFoot` for Settings and Help.
    void addItem(
        const QString &id, const QString &icon, const QString &name, const QString &keys,
        bool atFoot);
    /// The entry that is shown as chosen.
    void setCurrent(const QString &id);
    void setBadge(const QString &id, int count, bool attention);
    void setKeys(const QString &id, const QString &keys);
    /// 56 wide with icons only, instead of 208.
    void setRail(bool rail);
    /// Puts the keyboard onto the chosen entry.
    void focusCurrent();

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateWidth();
    void moveFocus(int by);

    QList<SidebarItem *> m_items;
    QHash<QString, SidebarItem *> m_byId;
    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_pages = nullptr;
    QVBoxLayout *m_foot = nullptr;
    QString m_current;
    bool m_rail = false;
};

} // namespace evenkeel
