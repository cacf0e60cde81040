#pragma once

#include "core/interaction/interaction.h"

#include <QDate>
#include <QObject>

namespace evenkeel {

class HardOnes;
class LookBackDesk;
class OpenLog;
class PersonalDataGuard;
class ReflectPage;
class Settings;
class ShiftPlan;

/// At the end of the shift Reflect names the calls of today that were rated high and not looked
/// back at, to be looked at one by one. It asks nothing by itself: never during a call, at night,
/// or once the day is closed.
class HardOnesDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        OpenLog &log;
        const Settings &settings;
        const ShiftPlan &plan;
        const PersonalDataGuard &guard;
    };

    HardOnesDesk(const Parts &parts, ReflectPage &page);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The cards for calls of this category.
    void cardsRequested(const QString &category);

private:
    void consider();
    [[nodiscard]] bool isTime() const;
    [[nodiscard]] QList<Interaction> hardOnes() const;

    OpenLog &m_log;
    const Settings &m_settings;
    const ShiftPlan &m_plan;
    ReflectPage &m_page;
    HardOnes *m_list; ///< the page's
    LookBackDesk *m_desk; ///< the page's
    QDate m_away; ///< the day on which they were put away
};

} // namespace evenkeel
