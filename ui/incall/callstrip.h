#pragma once

#include "core/coach/callguide.h"
#include "core/coach/coachcard.h"
#include "core/coach/sitepolicy.h"
#include "ui/capture/capturecontrol.h"
#include "ui/incall/stripwindow.h"

#include <QTimer>

class QStackedLayout;
class QVBoxLayout;

namespace evenkeel {

class BeenHere;
class BoundaryView;
class Button;
class CallAside;
class CallHead;
class CallNote;
class CallSession;
class OneBreath;
class ShrunkStrip;
class SiteNote;
class StepList;

/// What stands beside a call, over the other windows: the time, the steps, one breath, a note with
/// live chips, and the way to the log. Never takes the focus by itself; keeps its place on each
/// screen. The quick line of a call: what is submitted is the note with all that the strip has
/// seen.
class CallStrip final : public StripWindow
{
    Q_OBJECT

public:
    static constexpr int SmallScreen = 1366; ///< up to this width it opens shrunk

    /// All of it outlives the strip.
    CallStrip(
        const LineParser &parser, const Clock &clock, CallSession &session,
        QWidget *parent = nullptr);
    ~CallStrip() override;

    /// What may be said and done, and what the site lays down; `pinned` stand in place of the
    /// steps' own sentences.
    void
    setContent(const CallGuide &guide, const QList<CoachCard> &pinned, const SitePolicy &site = {});
    /// What the own log says of such calls; the strip takes it over.
    void setBeenHere(BeenHere *past);
    /// What was meant for the next call, in its user's words; empty for nothing.
    void setMeant(const QString &words);
    /// What stands below the chips; the strip takes it over.
    void setBelow(QWidget *below);
    /// Keys that work from anywhere; each empty where there are none. While the strip has the focus
    /// its own keys are shown.
    struct Keys
    {
        QString open{};
        QString next{};
        QString breath{};
    };
    void setKeys(const Keys &keys);

    void setWorkCalendar(const WorkCalendar &work);
    [[nodiscard]] LineDraft lineDraft() const;
    [[nodiscard]] QString draftText() const;
    void setLineDraft(const LineDraft &draft);
    /// As it is understood now.
    [[nodiscard]] const Draft &draft() const;

    /// Comes up where it stood on the screen that somebody works at, without the focus; shrunk
    /// where the screen is small.
    void open();
    [[nodiscard]] bool isShrunk() const { return m_shrunk; }
    void setShrunk(bool shrunk);

    void breathe();
    /// The call is over, and what was noted goes to the log.
    void endAndLog();

    [[nodiscard]] CallNote &note() const { return *m_note; }
    [[nodiscard]] StepList &steps() const { return *m_steps; }
    [[nodiscard]] BoundaryView &boundary() const { return *m_boundary; }

public slots:
    /// The note has been saved: away with it, and with the strip.
    void saved();
    /// It could not be saved: what happened, in words. The text stays.
    void showFailure(const QString &sentence);

signals:
    void submitted(const evenkeel::Draft &draft, evenkeel::AfterSave then);
    void draftChanged();
    void ended(); ///< the call is over, whatever becomes of the note
    void closeRequested(); ///< without logging
    /// What was saved, and where the strip stood.
    void logged(const evenkeel::Draft &draft, const QRect &where, evenkeel::AfterSave then);

protected:
    [[nodiscard]] QWidget *firstStop() const override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWhole(const LineParser &parser, const Clock &clock);
    [[nodiscard]] QWidget *makeFoot();
    void connectParts();
    void addShortcuts();
    void showKeys();
    void showAllowed(const SitePolicy &site);
    void showBoundary(bool shown);
    void follow();
    void tick();
    void onEdited();
    void submit(const Draft &noted, AfterSave then);
    void fit();
    void showFace();

    CallSession &m_session;
    OneBreath *m_breath;
    CallGuide m_guide;
    Keys m_keys;
    AfterSave m_then = AfterSave::Nothing; ///< of what was submitted last
    bool m_shrunk = false;
    bool m_circles = false;
    QTimer m_fit; ///< once all that changed is in its place
    QStackedLayout *m_faces = nullptr;
    QStackedLayout *m_views = nullptr; ///< steps or boundary
    CallHead *m_head = nullptr;
    StepList *m_steps = nullptr;
    BoundaryView *m_boundary = nullptr;
    CallAside *m_aside = nullptr;
    BeenHere *m_past = nullptr;
    SiteNote *m_allowed = nullptr; ///< none where the site says nothing of promises
    QVBoxLayout *m_middle = nullptr;
    CallNote *m_note = nullptr;
    Button *m_end = nullptr;
    Button *m_toBoundary = nullptr;
    Button *m_shrink = nullptr;
    QWidget *m_foot = nullptr;
    QWidget *m_whole = nullptr;
    ShrunkStrip *m_small = nullptr;
};

} // namespace evenkeel
