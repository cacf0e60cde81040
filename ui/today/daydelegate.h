#pragma once

#include "ui/widgets/timelinedelegate.h"

namespace evenkeel {

class Clock;
class DayModel;

/// What a row of the day shows; the painting is TimelineDelegate's.
class DayDelegate final : public TimelineDelegate
{
    Q_OBJECT

public:
    DayDelegate(const DayModel &model, const Clock &clock, QObject *parent = nullptr);

    void setDiscreet(bool discreet) { m_discreet = discreet; }

protected:
    [[nodiscard]] TimelineRow row(const QModelIndex &index) const override;

private:
    const DayModel &m_model;
    const Clock &m_clock;
    bool m_discreet = false;
};

} // namespace evenkeel
