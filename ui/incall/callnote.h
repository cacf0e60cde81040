#pragma once

#include "ui/capture/capturecontrol.h"

#include <QWidget>

namespace evenkeel {

class IconButton;
class PlainLabel;

/// The line for notes during a call, with live chips. Enter goes on behind a semicolon: nothing
/// is saved before the call is over. A button begins a promise.
class CallNote final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the note.
    CallNote(const LineParser &parser, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] CaptureControl &control() const { return *m_control; }
    [[nodiscard]] QuickLine *line() const { return m_line; }

    /// What stands below the chips; the note takes it over.
    void setBelow(QWidget *below);

    /// That lead to it from anywhere; empty for none.
    void setKeys(const QString &keys);

    void showFailure(const QString &sentence);
    /// Takes away what was said about an earlier try.
    void hideFailure();

signals:
    void edited(); ///< there is something new to keep
    void left(); ///< Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginPromise();

    QuickLine *m_line = nullptr;
    DraftChips *m_chips = nullptr;
    IconButton *m_promise = nullptr;
    PlainLabel *m_failure = nullptr;
    CaptureControl *m_control = nullptr;
};

} // namespace evenkeel
