#pragma once

#include "core/base/clock.h"
#include "core/capture/linedraft.h"
#include "core/capture/lineparser.h"
#include "ui/capture/chipaction.h"
#include "ui/capture/quickline.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class DraftChips;
struct ChipSpec;

/// What happens between the quick line and its chips: reads the line at each keystroke, applies
/// what was chosen by chips, keeps the text until it is said to be saved. Owns no place on the
/// screen: form and popup lay out its line and chips.
class CaptureControl final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the control.
    CaptureControl(
        const LineParser &parser, const Clock &clock, QuickLine *line, DraftChips *chips,
        QObject *parent = nullptr);

    /// For "eod" and working days.
    void setWorkCalendar(const WorkCalendar &work) { m_work = work; }

    /// Shows what can be typed while the line is empty, instead of the default channel.
    void setHinting(bool hinting);

    /// Shows only chips that something stands for in the line.
    void setWithoutDefaults(bool without);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// What is to be kept of the text while it is typed: card numbers masked.
    [[nodiscard]] QString draftText() const;
    void setDraftText(const QString &text);

    /// The same with what was chosen by chips.
    [[nodiscard]] LineDraft lineDraft() const;
    void setLineDraft(const LineDraft &draft);

    /// The line was saved: away with it.
    void clear();

    void submit(AfterSave then);

    /// Reads the line; also when the parser has learnt something since.
    void read();

signals:
    void submitted(const evenkeel::Draft &draft, evenkeel::AfterSave then);
    /// There is nothing to save yet: some words are needed.
    void wordsNeeded();
    /// The draft has changed.
    void changed();
    /// Something was chosen by a chip.
    void chosen();

private:
    void onEdited();
    [[nodiscard]] QList<ChipSpec> chips(const QString &text, const Moment &now) const;
    void act(const ChipAction &action);
    void maskAll();
    void insertSign(const QString &sign);

    const LineParser &m_parser;
    const Clock &m_clock;
    QuickLine *m_line;
    DraftChips *m_chips;
    QTimer m_later;
    WorkCalendar m_work;
    DraftEdits m_edits;
    Draft m_draft;
    bool m_hinting = false;
    bool m_withoutDefaults = false;
};

} // namespace evenkeel
