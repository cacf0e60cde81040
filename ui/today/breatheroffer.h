#pragma once

#include "core/breather/shiftplan.h"
#include "core/timeline/dayrow.h"

#include <QWidget>

namespace evenkeel {

class Banner;
class Clock;
class Settings;

/// The one suggestion on Today: a breather after three hard interactions in forty minutes. Never
/// modal, never with sound, never during a call; after two "Not now" in a row it asks whether to
/// stop.
class BreatherOffer final : public QWidget
{
    Q_OBJECT

public:
    BreatherOffer(
        ShiftPlan &plan, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Looks whether there is something to offer, or whether the offer is out of date. `day` is
    /// all that happened today.
    void consider(const QList<DayRow> &day, bool onCall);

signals:
    void accepted();

private:
    void buildBanners();
    void show(Banner *banner);
    void accept();
    void decline();
    void stopOffering();
    void keepOffering();

    ShiftPlan &m_plan;
    Settings &m_settings;
    const Clock &m_clock;
    Banner *m_offer = nullptr;
    Banner *m_question = nullptr;
};

} // namespace evenkeel
