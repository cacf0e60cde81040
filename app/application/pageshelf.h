#pragma once

#include "app/application/pageparts.h"
#include "core/breather/breather.h"
#include "core/breather/sitebreathers.h"
#include "core/interaction/interaction.h"
#include "ui/settings/protectionstep.h"
#include "ui/text/appwords.h"
#include "ui/text/holdingwords.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace evenkeel {

class BreathePage;
class CodeOffer;
class FollowUpsModel;
class FollowUpsPage;
class LogPage;
class MainWindow;
class Page;
class ReflectPage;
class BreatherWindow;
class SettingsPage;
class TodayPage;

/// Knows how each page is made and what it may ask for. A page is made when it is first shown.
class PageShelf final : public QObject
{
    Q_OBJECT

public:
    using Parts = PageParts;

    PageShelf(Parts parts, MainWindow &window);

    /// What the site says of breathers, as its policy was at the start.
    [[nodiscard]] const SiteBreathers &site() const { return m_site; }

    /// Enters every page in the window, in the order of the sidebar.
    void addPages();

    /// The first frame has passed: now comes what it was spared.
    void begin();

    /// A page after it was shown.
    [[nodiscard]] TodayPage &showToday();
    [[nodiscard]] LogPage &showLog();
    [[nodiscard]] FollowUpsPage &showFollowUps();
    [[nodiscard]] BreathePage &showBreathe();
    [[nodiscard]] ReflectPage &showReflect();

    /// One minute in the place of the quick log.
    [[nodiscard]] std::unique_ptr<BreatherWindow> makeBreatherWindow();

    /// The protection of the log is something else now: for Settings and for the offer.
    void refreshProtection();
    /// On Today, from the next time it is shown, until it is answered.
    void offerCode();

signals:
    void failed(const evenkeel::Error &error);
    void noteRequested(evenkeel::InteractionId id);
    /// A new line is to be logged.
    void lineRequested();
    void undoRequested();
    void breatherRuns(bool running, bool holdsReminders);
    void breatherTaken(const evenkeel::Breather &breather);
    /// Nor does the page ask about it any longer.
    void breatherLeft();
    /// One minute of breathing is wanted.
    void breatherRequested();
    /// What holds the offer of a breather back that would be made now.
    void breatherHeld(const std::optional<evenkeel::OfferHold> &by);
    /// The log is to be destroyed.
    void leaveRequested();
    /// A made log is wanted to look around in.
    void sampleRequested();
    void protectionRequested(evenkeel::ProtectionStep step);
    /// A backup is to be brought back.
    void restoreRequested();
    /// Text that belongs into the clipboard.
    void copyRequested(const QString &text);

private:
    [[nodiscard]] Page *makeToday();
    [[nodiscard]] Page *makeLog();
    [[nodiscard]] Page *makeFollowUps();
    [[nodiscard]] Page *makeBreathe();
    [[nodiscard]] Page *makeReflect();
    [[nodiscard]] Page *makeCoach();
    [[nodiscard]] Page *makeExport();
    [[nodiscard]] Page *makeSettings();
    [[nodiscard]] Page *makeWelcome();
    void addReflectCommands();
    void addCardsCommand();
    void addCoachCommands();
    /// Coach, with the cards for this category first.
    void showCards(const QString &category);
    void addImprovement();
    [[nodiscard]] Page *makeImprovement();
    void addWayToImprovement(ReflectPage &page);
    void connectImprovement(LogPage &page);
    void connectRecords(ReflectPage &page);
    void connectHandover(FollowUpsPage &page);
    void connectSettings(SettingsPage &page);
    void placeCodeOffer(TodayPage &page);
    void offerStart();
    [[nodiscard]] SettingsFacts facts() const;
    [[nodiscard]] QKeySequence quickLogKeys() const;
    [[nodiscard]] FollowUpsModel &followUpsModel();
    template<class T>
    [[nodiscard]] T &shown(const QString &id);

    Parts m_parts;
    SiteBreathers m_site;
    MainWindow &m_window;
    AppWords m_words;
    FollowUpsModel *m_followUpsModel = nullptr; ///< the log's
    QPointer<CodeOffer> m_codeOffer;
    bool m_offersCode = false;
    bool m_begun = false; ///< the first frame has passed
};

} // namespace evenkeel
