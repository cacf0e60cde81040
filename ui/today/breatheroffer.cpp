#include "ui/today/breatheroffer.h"

#include "core/base/clock.h"
#include "core/breather/sitebreathers.h"
#include "core/settings/keys.h"
#include "ui/text/breathinglabels.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr minutes StaysAfterOne{10};

QList<Instant> hardOnes(const QList<DayRow> &day)
{
    QList<Instant> found;
    for (const DayRow &row : day) {
        const auto *log = std::get_if<LogRow>(&row.what);
        if (log && log->rating && log->rating->value.band() == StressLevel::Band::High)
            found.append(log->interaction.occurred.at);
    }
    return found;
}

std::optional<Instant> lastBreather(const QList<DayRow> &day)
{
    std::optional<Instant> last;
    for (const DayRow &row : day) {
        if (std::holds_alternative<BreatherRow>(row.what))
            last = std::max(last.value_or(row.moment().at), row.moment().at);
    }
    return last;
}

} // namespace

BreatherOffer::BreatherOffer(
    ShiftPlan &plan, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_settings(settings), m_clock(clock)
{
    buildBanners();
    show(nullptr);
}

void BreatherOffer::buildBanners()
{
    m_offer = new Banner(Banner::Kind::Suggestion, u"breathe"_s);
    m_breathe = m_offer->addAction({}, tr("Ctrl B", "keys"));
    connect(m_breathe, &Button::clicked, this, &BreatherOffer::accept);
    connect(m_offer->addAction(tr("Not now")), &Button::clicked, this, &BreatherOffer::decline);

    m_question = new Banner(Banner::Kind::Info, u"info"_s);
    m_question->setText(tr("Stop offering breathers?"), tr("Settings can bring the offer back."));
    connect(
        m_question->addAction(tr("Stop offering")), &Button::clicked, this,
        &BreatherOffer::stopOffering);
    connect(
        m_question->addAction(tr("Keep offering")), &Button::clicked, this,
        &BreatherOffer::keepOffering);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_offer);
    all->addWidget(m_question);
    setSite({});
}

void BreatherOffer::setSite(const SiteBreathers &site)
{
    const seconds length = site.nearest(minutes(1));
    m_breathe->setText(BreathingLabels::begin(length));
    m_ask = BreathingLabels::question(length, site.firstLine);
}

BreatherOffer::~BreatherOffer()
{
    m_plan.setStanding(OfferPlace::Banner, false);
}

void BreatherOffer::show(Banner *banner)
{
    if (banner != m_offer)
        m_after.reset();
    m_offer->setVisible(banner == m_offer);
    m_question->setVisible(banner == m_question);
    setVisible(banner != nullptr);
    m_plan.setStanding(OfferPlace::Banner, banner != nullptr);
}

void BreatherOffer::offer(const QString &why)
{
    m_offer->setText(why, m_ask);
    show(m_offer);
}

void BreatherOffer::consider(
    const QList<DayRow> &day, const std::optional<Holding> &holding, bool seen)
{
    const Instant now = m_clock.now();
    const std::optional<Instant> last = lastBreather(day);
    const bool isOpen = !m_plan.isClosed(now);
    const bool isDue = m_settings.get(keys::OfferBreather) && isOpen
        && ShiftPlan::isHardStretch(hardOnes(day), last, now);
    const bool isHard = isOpen && (isDue || isFresh(last));
    const bool offers = !m_offer->isHidden();
    if (offers && (holding || !isHard))
        show(nullptr);
    standWhere(seen);
    const bool stays = offers && !m_offer->isHidden();
    const auto heldBy = stays ? std::nullopt : holdOf(isDue, holding);
    considerQuestion(holding.has_value(), seen);
    if (isDue && seen && !heldBy && !stays && m_question->isHidden()
        && m_plan.takeOffer(OfferPlace::Banner, now))
        offer(tr("Three hard calls in 40 minutes."));
    if (std::exchange(m_heldBy, heldBy) != heldBy)
        emit heldChanged();
}

/// Out of sight it keeps nothing away; back in sight it gives way to what came meanwhile.
void BreatherOffer::standWhere(bool seen)
{
    if (seen && m_plan.standsElsewhere(OfferPlace::Banner))
        show(nullptr);
    m_plan.setStanding(OfferPlace::Banner, seen && !isHidden());
}

/// After two refusals, wherever they were given. It waits like an offer.
void BreatherOffer::considerQuestion(bool held, bool seen)
{
    const bool asks = m_plan.asksToStop() && m_settings.get(keys::OfferBreather) && !held
        && !m_plan.isClosed(m_clock.now());
    if (!m_question->isHidden() && !asks)
        show(nullptr);
    else if (asks && seen && isHidden() && !m_plan.standsElsewhere(OfferPlace::Banner))
        show(m_question);
}

void BreatherOffer::offerAfterHardOne(const std::optional<Holding> &holding)
{
    const Instant now = m_clock.now();
    const bool may = m_settings.get(keys::OfferBreather) && !holding && isHidden();
    if (!may || !m_plan.takeOffer(OfferPlace::Banner, now))
        return;
    offer(tr("That was a hard one."));
    m_after = now;
}

bool BreatherOffer::isFresh(std::optional<Instant> lastBreather) const
{
    return m_after && m_clock.now() - *m_after < StaysAfterOne
        && (!lastBreather || *lastBreather < *m_after);
}

bool BreatherOffer::take()
{
    if (m_offer->isHidden())
        return false;
    accept();
    return true;
}

std::optional<OfferHold>
BreatherOffer::holdOf(bool isHard, const std::optional<Holding> &holding) const
{
    if (!isHard)
        return std::nullopt;
    if (holding)
        return OfferHold{*holding};
    const std::optional<OfferPause> pause = m_plan.offerPause(m_clock.now());
    return pause ? std::optional(OfferHold{*pause}) : std::nullopt;
}

void BreatherOffer::accept()
{
    m_plan.accept();
    show(nullptr);
    emit accepted();
    emit answered();
}

void BreatherOffer::decline()
{
    m_plan.decline(m_clock.now());
    show(m_plan.asksToStop() ? m_question : nullptr);
    emit answered();
}

void BreatherOffer::stopOffering()
{
    m_settings.set(keys::OfferBreather, false);
    m_plan.keepOffering();
    show(nullptr);
    emit answered();
}

void BreatherOffer::keepOffering()
{
    m_plan.keepOffering();
    show(nullptr);
}

} // namespace evenkeel
