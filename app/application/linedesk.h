#pragma once

#include "core/capture/lineparser.h"
#include "ui/capture/captureform.h"
#include "ui/capture/quicklogpopup.h"

#include <functional>
#include <memory>

namespace evenkeel {

class CallStrip;
class LineRecall;
class Notifier;
class OpenLog;
class RecallShelf;
class Settings;
class WordingShelf;

/// What the quick lines of window and popup have in common: one parser, saving, drafts that
/// survive a crash, and what happens after a line was saved.
class LineDesk final : public QObject
{
    Q_OBJECT

public:
    /// Whether a minute is offered with a line of the popup that is about to be saved, and how.
    /// Asked before, so that nothing else offers one for the same line.
    using Offering = std::function<std::optional<MinuteOffer>(const Draft &draft)>;

    LineDesk(
        OpenLog &log, Settings &settings, Notifier &notifier, Offering offering = {},
        QObject *parent = nullptr);
    ~LineDesk() override;

    /// Reads every line of the window; follows the settings.
    [[nodiscard]] const LineParser &parser();

    /// What comes back of lessons and plans.
    [[nodiscard]] RecallShelf &recall() { return *m_recall; }

    /// What is said of a promise that is typed.
    [[nodiscard]] WordingShelf &wording() { return *m_wording; }

    /// Points out personal data in other fields. It knows the words once they are learnt.
    [[nodiscard]] PersonalDataGuard guard() const { return m_parser.guard(); }

    /// Reads the lists of words, at the latest for the first letter. They take a tenth of a start,
    /// and an empty line needs none of them.
    void learn();

    /// A line for Today, with what was left in it. The caller takes it over.
    [[nodiscard]] CaptureForm *makeForm();

    /// The popup, made when it is first wanted.
    [[nodiscard]] QuickLogPopup &popup();
    /// The note of a call is such a line, too; what tells that it was saved is the popup's panel.
    void adoptStrip(CallStrip &strip);

    /// It stands on the screen, or what tells that a line was saved.
    [[nodiscard]] bool popupIsUp() const { return m_popup && m_popup->isUp(); }

    /// Puts it below what stands in the popup, and keeps that at once.
    void addToPopup(const LineDraft &draft);

    /// It was added to the kept draft of the popup: shows it where there is a popup by now, below
    /// what was typed there meanwhile.
    void followPopup(const LineDraft &added);

    /// Keeps what was typed into the popup in the last second.
    void keepDrafts();

signals:
    /// A line became this interaction. `inWindow`: it was typed in the window, not in the popup.
    void logged(evenkeel::InteractionId id, evenkeel::AfterSave then, bool inWindow);
    void undoRequested();
    void detailsRequested(evenkeel::InteractionId id);
    /// One minute in the place of the popup.
    void breatherRequested();
    void breatherDeclined();
    /// Nothing is offered there any longer.
    void offerGone();

private:
    template<class Line>
    void keep(Line *line, QLatin1StringView form);
    template<class Line>
    void hintAtPromises(Line *line);
    template<class Line>
    void adopt(Line *line, QLatin1StringView form, bool inWindow);
    template<class Line>
    void save(Line *line, LineRecall *recall, const Draft &draft, AfterSave then, bool inWindow);
    [[nodiscard]] Result<InteractionId> write(const Draft &draft, const LineRecall *recall);
    void considerOffer(const Draft &draft, AfterSave then);
    void takeSetting(const QString &name);
    void connectPopup();

    OpenLog &m_log;
    Settings &m_settings;
    Notifier &m_notifier;
    Offering m_offering;
    RecallShelf *m_recall;
    WordingShelf *m_wording;
    LineParser m_parser;
    bool m_learned = false; ///< it has its words
    CaptureForm *m_form = nullptr; ///< Today's
    std::unique_ptr<QuickLogPopup> m_popup;
    InteractionId m_last; ///< logged last
};

} // namespace evenkeel
