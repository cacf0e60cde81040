#pragma once

#include "core/breather/sitebreathers.h"
#include "core/capture/journal.h"
#include "ui/text/holdingwords.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QBoxLayout;

namespace evenkeel {

class AgentStateStore;
class BreatherOffer;
class CheckInCard;
class DayCard;
class DayModel;
class DoNotDisturb;
class FollowUpCommands;
class FollowUpsModel;
class IconButton;
class NextFollowUps;
class Settings;
class ShiftEndOffer;
class ShiftPlan;
class Timeline;

/// Today: the line to log, what happened so far, how it feels, and what is owed next. Composes the
/// cards of the other rooms and saves what they emit.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    /// What the page works with; all of it outlives the page.
    struct Parts
    {
        ChangeLog &log;
        Journal &journal;
        const Timeline &timeline;
        RatingStore &ratings;
        AgentStateStore &agentState;
        Settings &settings;
        ShiftPlan &plan;
        FollowUpsModel &followUps;
        FollowUpCommands &followUpCommands;
        const DoNotDisturb *quiet = nullptr; ///< null where the desktop does not tell
        SiteBreathers site{};
    };

    /// `form` is the line to log; the page takes it over.
    TodayPage(const Parts &parts, QWidget *form, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    [[nodiscard]] int cornerWidth() const override;
    void setCornerRoom(int height) override;

    /// A line above the day for as long as it is not hidden, above those of before; the page takes
    /// it over.
    void setNotice(QWidget *notice);

    /// This was logged in the line of this page: after a hard one a minute is offered.
    void offerAfter(InteractionId id);
    /// Takes the breather that is offered; false where none is.
    bool takeOffer();

    /// Ctrl N.
    void focusLine();
    /// Ctrl J.
    void focusCheckIn();

signals:
    /// The shift ends, and Reflect is wanted.
    void lookBackRequested();
    /// One minute of breathing is wanted.
    void breatherRequested();
    /// What holds the offer of a breather back that would be made now; nothing where none would.
    void breatherHeld(const std::optional<evenkeel::OfferHold> &by);
    void interactionRequested(evenkeel::InteractionId id);
    /// An invalid id for the page alone.
    void followUpRequested(evenkeel::FollowUpId id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout(QWidget *form);
    void connectCards();
    void connectFollowUps();
    void rate(StressLevel level);
    void undoRating();
    void updateDay();
    void updateLast();
    void considerOffers();
    void fitSide();
    void fitCorner();
    [[nodiscard]] int sideWidth() const;
    [[nodiscard]] int heightAbove() const;
    [[nodiscard]] bool hasCorner() const;
    void updateDiscreet();
    void updateHours();
    void onSetting(const QString &name);
    void onMinute();
    void startMinute();
    void say(const Error &error);
    void closeDay();
    [[nodiscard]] std::optional<Holding> holding() const;

    Parts m_parts;
    QTimer m_minute{this};
    DayModel *m_model = nullptr;
    QWidget *m_form = nullptr;
    QWidgetList m_notices; ///< none of them to be seen most of the time
    BreatherOffer *m_offer = nullptr;
    ShiftEndOffer *m_shiftEnd = nullptr;
    DayCard *m_day = nullptr;
    CheckInCard *m_checkIn = nullptr;
    NextFollowUps *m_followUps = nullptr;
    IconButton *m_discreet = nullptr;
    QBoxLayout *m_all = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_side = nullptr;
    std::optional<RatingId> m_justRated;
    bool m_givesCorner = true; ///< whether the column ends where the window does
    int m_reminder = 0; ///< the height of the last one
    int m_corner = 0; ///< what a reminder takes of the side column
};

} // namespace evenkeel
