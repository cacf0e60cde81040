#include "ui/today/breatheroffer.h"

#include "core/base/clock.h"
#include "core/settings/keys.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

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
    m_offer->setText(tr("Three hard calls in 40 minutes."), tr("One minute of breathing?"));
    connect(
        m_offer->addAction(tr("Breathe 1 min"), tr("Ctrl B", "keys")), &Button::clicked, this,
        &BreatherOffer::accept);
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
}

void BreatherOffer::show(Banner *banner)
{
    m_offer->setVisible(banner == m_offer);
    m_question->setVisible(banner == m_question);
    setVisible(banner != nullptr);
}

void BreatherOffer::consider(const QList<DayRow> &day, bool onCall)
{
    if (!m_question->isHidden())
        return;
    const QList<Instant> hard = hardOnes(day);
    const std::optional<Instant> last = lastBreather(day);
    const Instant now = m_clock.now();
    if (!m_offer->isHidden()) {
        if (onCall || !ShiftPlan::isHardStretch(hard, last, now))
            show(nullptr);
        return;
    }
    if (onCall || !m_settings.get(keys::OfferBreather) || !m_plan.offerIsDue(hard, last, now))
        return;
    m_plan.note(Prompt::BreatherOffer, now);
    show(m_offer);
}

void BreatherOffer::accept()
{
    m_plan.accept();
    show(nullptr);
    emit accepted();
}

void BreatherOffer::decline()
{
    m_plan.decline(m_clock.now());
    show(m_plan.asksToStop() ? m_question : nullptr);
}

void BreatherOffer::stopOffering()
{
    m_settings.set(keys::OfferBreather, false);
    m_plan.keepOffering();
    show(nullptr);
}

void BreatherOffer::keepOffering()
{
    m_plan.keepOffering();
    show(nullptr);
}

} // namespace evenkeel
