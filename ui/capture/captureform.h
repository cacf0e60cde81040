#pragma once

#include "ui/capture/capturecontrol.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class ExampleLine;
class PlainLabel;

/// The quick line as a form: line, button and live chips, or an example while the line is empty.
/// Emits what was understood and keeps the text until it hears that it was saved; knows no store.
class CaptureForm final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the form.
    CaptureForm(const LineParser &parser, const Clock &clock, QWidget *parent = nullptr);

    void setWorkCalendar(const WorkCalendar &work) { m_control->setWorkCalendar(work); }

    /// The parser has learnt something since the line was read.
    void readAgain() { m_control->read(); }

    /// What is to be kept as a draft while it is typed; card numbers are masked in it.
    [[nodiscard]] QString draftText() const { return m_control->draftText(); }
    void setDraftText(const QString &text) { m_control->setDraftText(text); }

    /// The same with what was chosen by chips.
    [[nodiscard]] LineDraft lineDraft() const { return m_control->lineDraft(); }
    void setLineDraft(const LineDraft &draft) { m_control->setLineDraft(draft); }

    [[nodiscard]] QuickLine *line() const { return m_line; }
    /// What stands below the chips, while the line holds something; the form takes it over.
    void setBelow(QWidget *below);

    [[nodiscard]] const Draft &draft() const { return m_control->draft(); }

public slots:
    /// The line has been saved: clear the field.
    void saved();
    /// It could not be saved: what happened, in words. The text stays.
    void showFailure(const QString &sentence);

signals:
    void submitted(const evenkeel::Draft &draft, evenkeel::AfterSave then);
    void draftChanged(); ///< there is a new draftText() to keep
    void cancelled(); ///< Escape in the line

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildReading();
    void showEmptiness();
    void useExample();

    QuickLine *m_line = nullptr;
    Button *m_save = nullptr;
    QWidget *m_reading = nullptr; ///< what was understood
    ExampleLine *m_example = nullptr; ///< in its place while there is nothing to understand
    DraftChips *m_chips = nullptr;
    PlainLabel *m_notice = nullptr;
    QVBoxLayout *m_all = nullptr;
    CaptureControl *m_control = nullptr;
};

} // namespace evenkeel
