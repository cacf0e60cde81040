#pragma once

#include "core/breather/sitebreathers.h"
#include "core/settings/keys.h"
#include "ui/breather/breathechoice.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class Clock;
class PlainLabel;
class ScrollArea;
class SegmentedControl;
class StressScale;

/// The right side of the chooser: how long, an optional rating before it, the switches, and Start.
class BreathePanel final : public QWidget
{
    Q_OBJECT

public:
    BreathePanel(
        Settings &settings, const Clock &clock, const SiteBreathers &site, bool toneAvailable,
        QWidget *parent = nullptr);

    /// The allowed length that is nearest to `wanted`.
    [[nodiscard]] seconds allowed(seconds wanted) const { return m_site.nearest(wanted); }

    /// What is chosen on the left: decides the lengths and the real time.
    void setOption(const BreatheOption &option);

    [[nodiscard]] seconds wanted() const { return m_wanted; }
    void setWanted(seconds length);
    /// One choice of length, or of breaths, further or back.
    void moveLength(int step);

    [[nodiscard]] std::optional<StressLevel> before() const;
    /// Forgets the rating, for the next time.
    void clearRating();
    /// Without a prompt being left over the scale waits behind a button.
    void setScaleOffered(bool offered);
    [[nodiscard]] bool showsScale() const;
    void setLastRating(std::optional<StressLevel> last);
    /// A key of the page; true where the scale took it.
    bool pressScaleKey(int key);

    /// As tall as what is in it, where something around it scrolls.
    void setWhole(bool whole);
    /// What holds Start; where the panel scrolls with the list it is put below both.
    [[nodiscard]] QWidget *foot() const { return m_foot; }
    /// Has the foot back at its own end.
    void takeFoot();

    /// The time has moved: "Back at" is told anew.
    void updateTimes();

signals:
    void startRequested();

private:
    void buildFoot();
    [[nodiscard]] QLayout *buildFirstLine();
    void buildLength(QVBoxLayout &column);
    [[nodiscard]] QLayout *buildLengthHead();
    void buildRating(QVBoxLayout &column);
    [[nodiscard]] seconds lastLength() const;
    void chooseLength(seconds length);
    void chooseBreaths(int breaths);
    void toggleCounting();
    [[nodiscard]] bool canCount() const;
    [[nodiscard]] bool isCounting() const { return m_breaths > 0 && canCount(); }
    void showEvidence();
    void updateLengths();
    [[nodiscard]] const QList<seconds> &lengthsOf(BreatherKind kind) const;
    [[nodiscard]] const QList<seconds> &lengths() const;

    Settings &m_settings;
    const Clock &m_clock;
    SiteBreathers m_site;
    BreatheOption m_option;
    seconds m_wanted{60};
    int m_breaths = 0; ///< so many are wanted; 0: as many as fit in m_wanted
    Button *m_count = nullptr;
    SegmentedControl *m_counted = nullptr;
    SegmentedControl *m_short = nullptr;
    SegmentedControl *m_long = nullptr;
    PlainLabel *m_real = nullptr;
    PlainLabel *m_backAt = nullptr;
    PlainLabel *m_advice = nullptr;
    Button *m_rate = nullptr;
    StressScale *m_scale = nullptr;
    Button *m_start = nullptr;
    Card *m_card = nullptr;
    ScrollArea *m_area = nullptr;
    QWidget *m_foot = nullptr;
    bool m_whole = false;
};

} // namespace evenkeel
