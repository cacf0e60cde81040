#include "ui/shell/footroom.h"

namespace evenkeel {

FootRoom::FootRoom(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(0);
}

void FootRoom::setPage(Page *page)
{
    if (m_page)
        disconnect(m_page, &Page::cornerWidthChanged, this, nullptr);
    m_page = page;
    connect(page, &Page::cornerWidthChanged, this, &FootRoom::give);
    give();
}

void FootRoom::setTaken(int height)
{
    m_taken = height;
    give();
}

int FootRoom::columnWidth() const
{
    const Page *page = m_page; // looked at once: it may go
    return page ? page->cornerWidth() : 0;
}

void FootRoom::give()
{
    const bool column = columnWidth() > 0;
    if (Page *page = m_page)
        page->setCornerRoom(column ? m_taken : 0);
    setFixedHeight(column ? 0 : m_taken);
    emit columnWidthChanged();
}

} // namespace evenkeel
