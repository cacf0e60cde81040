#pragma once

#include "core/timeline/dayrow.h"
#include "ui/text/holdingwords.h"

#include <QWidget>

namespace evenkeel {

class Banner;
class Button;
class Clock;
class Settings;
struct SiteBreathers;

/// The one suggestion on Today: a breather after three hard interactions in forty minutes, or after
/// one that was just logged here. Never modal, never with sound, never during a call or while
/// reminders are held back by an absence, a pause, quiet hours or the desktop; after two "Not now"
/// in a row it asks whether to stop.
class BreatherOffer final : public QWidget
{
    Q_OBJECT

public:
    BreatherOffer(
        ShiftPlan &plan, Settings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~BreatherOffer() override;

    /// What the site says of the minute that is offered.
    void setSite(const SiteBreathers &site);

    /// Looks whether there is something to offer, or whether the offer is out of date. `day` is
    /// all that happened today, `holding` what holds reminders. Nothing new is offered where it
    /// is not `seen`.
    void consider(const QList<DayRow> &day, const std::optional<Holding> &holding, bool seen);

    /// A hard one was logged just now: offers the minute where `holding` and the plan let it. What
    /// is held back does not come later.
    void offerAfterHardOne(const std::optional<Holding> &holding);

    /// Takes what is offered; false where nothing is.
    bool take();

    /// There is something to offer, and this holds it back.
    [[nodiscard]] const std::optional<OfferHold> &heldBy() const { return m_heldBy; }

signals:
    void accepted();
    /// Somebody chose on it, whatever it was.
    void answered();
    /// heldBy() has another value.
    void heldChanged();

private:
    void buildBanners();
    [[nodiscard]] std::optional<OfferHold>
    holdOf(bool isHard, const std::optional<Holding> &holding) const;
    void standWhere(bool seen);
    void considerQuestion(bool held, bool seen);
    [[nodiscard]] bool isFresh(std::optional<Instant> lastBreather) const;
    void offer(const QString &why);
    void show(Banner *banner);
    void accept();
    void decline();
    void stopOffering();
    void keepOffering();

    ShiftPlan &m_plan;
    Settings &m_settings;
    const Clock &m_clock;
    QString m_ask; ///< what the offer asks
    std::optional<Instant> m_after; ///< the offer stands since, after one hard interaction
    Banner *m_offer = nullptr;
    Button *m_breathe = nullptr;
    Banner *m_question = nullptr;
    std::optional<OfferHold> m_heldBy;
};

} // namespace evenkeel
