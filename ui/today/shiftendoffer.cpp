#include "ui/today/shiftendoffer.h"

#include "core/base/clock.h"
#include "core/breather/shiftplan.h"
#include "core/settings/keys.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

ShiftEndOffer::ShiftEndOffer(
    ShiftPlan &plan, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_settings(settings), m_clock(clock),
      m_banner(new Banner(Banner::Kind::Suggestion, u"reflect"_s))
{
    m_banner->setText(tr("The shift ends."), tr("A rating, or three minutes to look back?"));
    connect(m_banner->addAction(tr("Look back")), &Button::clicked, this, [this] {
        answer();
        emit lookBackRequested();
    });
    connect(m_banner->addAction(tr("Close the day")), &Button::clicked, this, [this] {
        answer();
        emit dayClosed();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_banner);
    hide();
}

void ShiftEndOffer::consider(bool free)
{
    if (!free || !isTime() || m_plan.isClosed(m_clock.now())) {
        answer();
        return;
    }
    m_plan.setStanding(OfferPlace::ShiftEnd, !isHidden());
    const QString today = m_clock.today().toString(Qt::ISODate);
    if (!isHidden() || m_settings.get(keys::AskedAtShiftEnd) == today
        || !m_plan.allows(Prompt::ShiftEnd, m_clock.now()))
        return;
    m_plan.note(Prompt::ShiftEnd, m_clock.now());
    m_settings.set(keys::AskedAtShiftEnd, today);
    m_plan.setStanding(OfferPlace::ShiftEnd, true);
    show();
}

bool ShiftEndOffer::isTime() const
{
    const QTime end = QTime::fromString(m_settings.get(keys::WorkEnd), u"HH:mm"_s);
    return m_settings.get(keys::AskAtShiftEnd)
        && ShiftPlan::isShiftEnd(end, m_clock.moment().local().time());
}

QString ShiftEndOffer::closedInWords()
{
    return tr(
        "The day is closed. No more questions and offers until the next shift; promises still "
        "come back.");
}

void ShiftEndOffer::answer()
{
    m_plan.setStanding(OfferPlace::ShiftEnd, false);
    hide();
}

} // namespace evenkeel
