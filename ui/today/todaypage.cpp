#include "ui/today/todaypage.h"

#include "core/agentstate/agentstatestore.h"
#include "core/breather/dayclose.h"
#include "core/breather/shiftplan.h"
#include "core/followup/donotdisturb.h"
#include "core/followup/offerholding.h"
#include "core/settings/keys.h"
#include "ui/followup/followupcommands.h"
#include "ui/followup/nextfollowups.h"
#include "ui/stress/checkincard.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"
#include "ui/today/breatheroffer.h"
#include "ui/today/daycard.h"
#include "ui/today/daymodel.h"
#include "ui/today/shiftendoffer.h"
#include "ui/today/todayoffers.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

TodayPage::TodayPage(const Parts &parts, QWidget *form, QWidget *parent)
    : Page(parent), m_parts(parts), m_model(new DayModel(parts.log, parts.timeline, this)),
      m_form(form)
{
    const Clock &clock = parts.log.clock();
    m_offer = new BreatherOffer(parts.plan, parts.settings, clock);
    m_offer->setSite(parts.site);
    m_shiftEnd = new ShiftEndOffer(parts.plan, parts.settings, clock);
    m_day = new DayCard(*m_model, clock);
    m_checkIn = new CheckInCard;
    m_followUps = new NextFollowUps(parts.followUps);
    m_discreet = new IconButton(u"eye"_s, {}, this);
    m_discreet->hide();
    buildLayout(form);
    connectCards();
    connectFollowUps();
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::CoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::onMinute);
    updateHours();
    updateDiscreet();
}

void TodayPage::buildLayout(QWidget *form)
{
    m_side = new QVBoxLayout;
    m_side->addWidget(m_checkIn);
    m_side->addWidget(m_followUps, 1);
    m_side->addStretch();
    m_columns = new QHBoxLayout;
    m_columns->addWidget(m_day, 1);
    m_columns->addLayout(m_side);
    auto *content = new QWidget;
    m_all = new QVBoxLayout(content);
    m_all->addWidget(form);
    m_all->addWidget(m_offer);
    m_all->addWidget(m_shiftEnd);
    m_all->addLayout(m_columns, 1);
    // Cards keep the height of their words; where text is large the page scrolls.
    auto *scroll = new ScrollArea;
    scroll->setColumn(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    setCompact(false);
    setTabOrder(m_offer, m_shiftEnd);
    setTabOrder(m_shiftEnd, m_day);
    setTabOrder(m_day, m_checkIn);
    setTabOrder(m_checkIn, m_followUps);
}

void TodayPage::setNotice(QWidget *notice)
{
    m_notices.append(notice);
    m_all->insertWidget(m_all->indexOf(m_form) + 1, notice);
    setTabOrder(m_form, notice);
    notice->show();
    fitCorner();
}

void TodayPage::connectCards()
{
    connect(m_model, &DayModel::refreshed, this, &TodayPage::updateDay);
    connect(m_model, &DayModel::failed, this, &TodayPage::say);
    connect(m_checkIn, &CheckInCard::rated, this, &TodayPage::rate);
    connect(m_checkIn, &CheckInCard::undoRequested, this, &TodayPage::undoRating);
    connect(m_offer, &BreatherOffer::accepted, this, &TodayPage::breatherRequested);
    connect(m_offer, &BreatherOffer::answered, this, &TodayPage::considerOffers);
    connect(m_offer, &BreatherOffer::heldChanged, this, [this] {
        emit breatherHeld(m_offer->heldBy());
        startMinute();
    });
    if (m_parts.quiet)
        connect(m_parts.quiet, &DoNotDisturb::changed, this, &TodayPage::considerOffers);
    connect(m_shiftEnd, &ShiftEndOffer::lookBackRequested, this, &TodayPage::lookBackRequested);
    connect(m_shiftEnd, &ShiftEndOffer::dayClosed, this, &TodayPage::closeDay);
    connect(m_day, &DayCard::openRequested, this, &TodayPage::interactionRequested);
    connect(m_day, &DayCard::showAllRequested, this, [this] { emit pageRequested(u"log"_s); });
    connect(&m_parts.settings, &Settings::changed, this, &TodayPage::onSetting);
    connect(m_discreet, &IconButton::clicked, this, [this] {
        m_parts.settings.set(keys::Discreet, !m_parts.settings.get(keys::Discreet));
    });
    connect(&m_parts.agentState, &AgentStateStore::changed, this, &TodayPage::updateDay);
}

void TodayPage::connectFollowUps()
{
    FollowUpCommands &commands = m_parts.followUpCommands;
    connect(m_followUps, &NextFollowUps::doneRequested, &commands, &FollowUpCommands::done);
    connect(m_followUps, &NextFollowUps::removeRequested, &commands, &FollowUpCommands::remove);
    connect(
        m_followUps, &NextFollowUps::againRequested, &commands,
        [&commands](FollowUpId id, Instant until) { commands.remindAgain({id}, until); });
    connect(m_followUps, &NextFollowUps::openRequested, this, &TodayPage::followUpRequested);
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::subtitle() const
{
    const QDateTime now = m_parts.log.clock().moment().local();
    return tr("%1, %2", "day and time").arg(formats::day(now.date()), formats::time(now.time()));
}

QList<QWidget *> TodayPage::headerActions() const
{
    return {m_discreet};
}

QList<KeyHint> TodayPage::keyHints() const
{
    return {
        {tr("Ctrl N", "keys"), tr("log line")},
        {tr("Ctrl J", "keys"), tr("stress check-in")},
        {tr("Ctrl B", "keys"), tr("breathe")},
        {tr("Ctrl Shift Space", "keys"), tr("log from anywhere")}};
}

QString TodayPage::helpText() const
{
    return tr("Write what happened in one line and press Enter. Nothing is mandatory.\n"
              "# is the category, @ the customer, ! the stress from 0 to 10.\n"
              "Promised, and a time, makes a follow-up with a reminder.\n"
              "The scale saves with one click. It can be left out.\n"
              "Ctrl D shows and hides ratings. Ctrl Z takes back the last change.");
}

void TodayPage::activate()
{
    m_model->refresh();
    focusLine();
}

void TodayPage::focusLine()
{
    m_form->setFocus();
}

void TodayPage::setCompact(bool compact)
{
    const int gap = compact ? 12 : 16;
    const int side = compact ? 16 : 24;
    m_all->setContentsMargins(side, 0, side, gap);
    for (QBoxLayout *layout : {m_all, m_columns, m_side})
        layout->setSpacing(gap);
}

void TodayPage::focusCheckIn()
{
    m_checkIn->focusScale();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateDay();
    startMinute();
}

void TodayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    considerOffers();
    startMinute();
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_checkIn->setFixedWidth(sideWidth());
    m_followUps->setFixedWidth(sideWidth());
    m_givesCorner = hasCorner();
    emit cornerWidthChanged();
    fitSide();
}

/// Out of sight it counts only while a breather is held back.
void TodayPage::startMinute()
{
    if (!isVisible() && !m_offer->heldBy()) {
        m_minute.stop();
        return;
    }
    const auto now = m_parts.log.clock().now();
    const auto next = std::chrono::floor<minutes>(now) + minutes(1);
    m_minute.start(next - now);
}

void TodayPage::onMinute()
{
    considerOffers();
    startMinute();
    if (!isVisible())
        return;
    if (m_parts.log.clock().today() != m_model->day())
        m_model->refresh();
    m_day->updateNow();
    m_parts.followUps.refresh();
    emit headerChanged();
}

void TodayPage::updateDay()
{
    updateLast();
    m_day->updateNow();
    considerOffers();
}

void TodayPage::considerOffers()
{
    const TodayOffers offers{*m_offer, *m_shiftEnd, m_parts.plan};
    offers.consider(m_model->all(), holding(), isVisible());
    if (isVisible())
        fitSide();
}

void TodayPage::updateLast()
{
    const auto last = m_parts.ratings.latest();
    if (!last || !*last || (*last)->given.local().date() != m_model->day()) {
        m_checkIn->setLast({}, {});
        return;
    }
    m_checkIn->setLast((*last)->value, formats::time((*last)->given.local().time()));
}

std::optional<Holding> TodayPage::holding() const
{
    const auto state = m_parts.agentState.current();
    return holdingOfOffers(
        m_parts.log.clock(), state.value_or(AgentState()), m_parts.quiet, m_parts.settings);
}

void TodayPage::offerAfter(InteractionId id)
{
    const auto row = m_parts.timeline.row(id);
    const bool isHard = row && row->rating && row->rating->value.band() == StressLevel::Band::High;
    if (!isHard || !isVisible())
        return;
    m_offer->offerAfterHardOne(holding());
    considerOffers(); // nothing else beside it
}

bool TodayPage::takeOffer()
{
    return isVisible() && m_offer->take();
}

void TodayPage::rate(StressLevel level)
{
    const RatingContext context
        = m_shiftEnd->isHidden() ? RatingContext::CheckIn : RatingContext::EndOfShift;
    const Result<RatingId> id = m_parts.journal.rate(level, context);
    if (!id) {
        m_checkIn->showNothing();
        say(id.error());
        return;
    }
    m_justRated = *id;
    m_checkIn->showSaved(level);
}

void TodayPage::undoRating()
{
    m_checkIn->showNothing();
    if (!m_justRated)
        return;
    Result<ChangeSet> changes = m_parts.log.begin(QLatin1StringView("stress"));
    if (!changes)
        return say(changes.error());
    const auto removed = m_parts.ratings.remove(*changes, *m_justRated).and_then([&] {
        return changes->commit();
    });
    m_justRated.reset();
    if (!removed)
        say(removed.error());
}

void TodayPage::onSetting(const QString &name)
{
    if (name == QLatin1StringView(keys::Discreet.name))
        updateDiscreet();
    else if (name.startsWith("day/"_L1))
        updateHours();
    if (name.startsWith("day/"_L1) || name.startsWith("reminders/"_L1))
        considerOffers();
}

void TodayPage::updateDiscreet()
{
    const bool discreet = m_parts.settings.get(keys::Discreet);
    m_day->setDiscreet(discreet);
    m_checkIn->setDiscreet(discreet);
    m_discreet->setIconName(discreet ? u"eye-off"_s : u"eye"_s);
    m_discreet->setName(discreet ? tr("Show ratings") : tr("Hide ratings"), tr("Ctrl D", "keys"));
}

void TodayPage::updateHours()
{
    m_day->setWorkingHours(
        QTime::fromString(m_parts.settings.get(keys::WorkStart), u"HH:mm"_s),
        QTime::fromString(m_parts.settings.get(keys::WorkEnd), u"HH:mm"_s));
}

void TodayPage::closeDay()
{
    dayclose::close(m_parts.plan, m_parts.settings, m_parts.log.clock());
    emit messageRequested({.text = ShiftEndOffer::closedInWords()});
}

void TodayPage::say(const Error &error)
{
    emit messageRequested({.text = errors::inWords(error)});
}

} // namespace evenkeel
