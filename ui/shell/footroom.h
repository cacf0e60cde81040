#pragma once

#include "ui/widgets/page.h"

#include <QPointer>

namespace evenkeel {

/// Room for a reminder, so that it covers nothing: the lower end of the page's side column where
/// the page has one, else a strip below the whole page, which this widget keeps empty.
class FootRoom final : public QWidget
{
    Q_OBJECT

public:
    explicit FootRoom(QWidget *parent = nullptr);

    /// The page above it.
    void setPage(Page *page);
    /// So high is what is to be kept free, with the gap above it.
    void setTaken(int height);

    /// Of the column that gives the room; nought where the whole page does.
    [[nodiscard]] int columnWidth() const;

signals:
    void columnWidthChanged();

private:
    void give();

    QPointer<Page> m_page;
    int m_taken = 0;
};

} // namespace evenkeel
