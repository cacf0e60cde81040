#pragma once

#include "ui/widgets/spokenrole.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace evenkeel {

class Page;

/// Title and quiet words of the page at the start, its actions at the end; 64 high, small 52.
class PageHeader final : public QWidget, public SpokenRole
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// Shows what `page` says, and its actions; the former page gets its own back.
    void setPage(Page *page);
    /// Title and subtitle of the page are others now.
    void refresh();
    void setCompact(bool compact);

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Heading; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveBack();
    void updateMetrics();

    QPointer<Page> m_page;
    QList<QPointer<QWidget>> m_shown;
    QHBoxLayout *m_layout = nullptr;
    QString m_title;
    QString m_subtitle;
    bool m_compact = false;
};

} // namespace evenkeel
