#pragma once

#include "ui/capture/capturecontrol.h"
#include "ui/capture/savedpanel.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class PlainLabel;
class QuickLogFoot;

/// The quick log from anywhere: a panel near the top of the screen with the line, the chips and
/// what will become of the promise. Escape hides it and keeps what was typed. Once saved it is
/// gone, and a panel without focus says so for four seconds.
class QuickLogPopup final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the popup.
    QuickLogPopup(const LineParser &parser, const Clock &clock, QWidget *parent = nullptr);
    ~QuickLogPopup() override;

    void setWorkCalendar(const WorkCalendar &work) { m_control->setWorkCalendar(work); }
    /// How long before a promise its reminder comes.
    void setReminderLead(minutes lead) { m_lead = lead; }

    [[nodiscard]] QString draftText() const { return m_control->draftText(); }
    void setDraftText(const QString &text) { m_control->setDraftText(text); }

    /// The same with what was chosen by chips.
    [[nodiscard]] LineDraft lineDraft() const { return m_control->lineDraft(); }
    void setLineDraft(const LineDraft &draft) { m_control->setLineDraft(draft); }

    [[nodiscard]] const Draft &draft() const { return m_control->draft(); }

    /// What stands below the chips; the popup takes it over.
    void setBelow(QWidget *below);

    /// Once saved, no rating is told.
    void setDiscreet(bool discreet) { m_discreet = discreet; }

    /// Whether the panel can be put where it belongs; as the platform is, at first.
    void setPlacesWindows(bool places) { m_placesWindows = places; }
    [[nodiscard]] bool placesWindows() const { return m_placesWindows; }

    /// What the panel offers with the line that is saved next.
    void setOffer(const std::optional<MinuteOffer> &offer) { m_offer = offer; }

    /// It or its panel is to be seen.
    [[nodiscard]] bool isUp() const;
    /// Hides both; what was typed stays for next time.
    void putAway();
    /// Where it stands, or stood last.
    [[nodiscard]] QRect place() const { return isVisible() ? geometry() : m_stoodAt; }

    /// The log is locked: an empty line says what becomes of what is typed.
    void setSealing();

    [[nodiscard]] QuickLine *line() const { return m_line; }
    [[nodiscard]] SavedPanel *savedPanel() const { return m_panel; }

public slots:
    /// Comes up on the screen where the pointer is, with the focus in the line; where the panel of
    /// the last line is still up, that one is brought back instead.
    void open();
    /// The line has been saved. Where the window comes up next, that one tells.
    void saved();
    /// Tells of a line that was saved at `where`; there, as far as it has the room.
    void tell(const Draft &draft, const QRect &where, AfterSave then);
    /// It could not be saved: what happened, in words. The text stays.
    void showFailure(const QString &sentence);

signals:
    void submitted(const evenkeel::Draft &draft, evenkeel::AfterSave then);
    void draftChanged();
    void undoRequested();
    void detailsRequested(); ///< of the record saved last
    void breatherRequested();
    void breatherDeclined();
    /// Saved where windows cannot be placed: something else than the panel should say it.
    void savedQuietly();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    QWidget *makeHeader();
    void connectParts();
    void submit(const Draft &draft, AfterSave then);
    void onChanged();
    void placeOnScreen();
    [[nodiscard]] QRect roomAt(const QRect &where) const;
    [[nodiscard]] QString invitation() const;

    const Clock &m_clock;
    minutes m_lead{10};
    bool m_sealing = false;
    bool m_discreet = false;
    bool m_placesWindows;
    std::optional<MinuteOffer> m_offer;
    QRect m_stoodAt;
    AfterSave m_then = AfterSave::Nothing; ///< of the line submitted last
    PlainLabel *m_time = nullptr;
    QuickLine *m_line = nullptr;
    DraftChips *m_chips = nullptr;
    PlainLabel *m_note = nullptr;
    QuickLogFoot *m_foot = nullptr;
    QVBoxLayout *m_upper = nullptr;
    CaptureControl *m_control = nullptr;
    SavedPanel *m_panel = nullptr;
};

} // namespace evenkeel
