#include "ui/followup/nextfollowups.h"
#include "ui/stress/checkincard.h"
#include "ui/theme/theme.h"
#include "ui/today/breatheroffer.h"
#include "ui/today/daycard.h"
#include "ui/today/shiftendoffer.h"
#include "ui/today/todaypage.h"

#include <QApplication>
#include <QBoxLayout>

#include <algorithm>

/// What the side column of the page is wide, and what a reminder takes of it.
namespace evenkeel {

namespace {

constexpr int SideWidth = 344;
constexpr int LeastReminder = 120; ///< the height of one
constexpr double SideShare = 0.42; ///< of the page, at most, where text is large

} // namespace

int TodayPage::cornerWidth() const
{
    return m_givesCorner ? sideWidth() : 0;
}

int TodayPage::sideWidth() const
{
    const int most = std::max(SideWidth, static_cast<int>(width() * SideShare));
    return std::min(Theme::of(this).px(SideWidth), most);
}

void TodayPage::setCornerRoom(int height)
{
    if (height == m_corner)
        return; // asked for anew at every size
    m_corner = height;
    if (height > 0)
        m_reminder = height; // also where it stands below the page
    m_side->setContentsMargins(0, 0, 0, height);
    fitSide();
}

/// A reminder says what is owed: where the column has no room for both, it stands in the place of
/// the next follow-ups, unless the keyboard is in them.
void TodayPage::fitSide()
{
    fitCorner();
    if (m_followUps->isAncestorOf(QApplication::focusWidget()))
        return;
    const int gap = m_all->spacing();
    const int needed = m_checkIn->sizeHint().height() + gap
        + m_followUps->minimumSizeHint().height() + m_corner + gap;
    m_followUps->setVisible(m_corner == 0 || heightAbove() + needed <= height());
}

void TodayPage::fitCorner()
{
    if (m_givesCorner == hasCorner())
        return;
    m_givesCorner = !m_givesCorner;
    emit cornerWidthChanged();
}

/// Of what stands above the columns, with the gaps.
int TodayPage::heightAbove() const
{
    int above = 0;
    const QWidgetList lines = QWidgetList{m_form, m_offer, m_shiftEnd} + m_notices;
    for (const QWidget *line : lines)
        above += line->isHidden() ? 0 : line->sizeHint().height() + m_all->spacing();
    return above;
}

/// Where the page scrolls, as with large text, the end of the column is not the end of the window:
/// a reminder there would cover the scale.
bool TodayPage::hasCorner() const
{
    const int gap = m_all->spacing();
    const int reminder = std::max(m_reminder, Theme::of(this).px(LeastReminder) + gap);
    const int side = m_checkIn->sizeHint().height() + reminder;
    const int columns = std::max(side, m_day->minimumSizeHint().height());
    return heightAbove() + columns + gap <= height();
}

} // namespace evenkeel
