#pragma once

#include <QWidget>

namespace evenkeel {

class PlainLabel;

/// The quiet lines below the steps: advice for the step that is on, or a cue in its place, and
/// what is true in every call.
class CallAside final : public QWidget
{
    Q_OBJECT

public:
    explicit CallAside(QWidget *parent = nullptr);

    /// That it is not personal; may be empty.
    void setReminder(const QString &sentence);
    void showHint(const QString &hint);
    /// Stands in place of the hint, and is told to who cannot see it. Empty for none.
    void showCue(const QString &cue);

private:
    void settle();

    QString m_text;
    QString m_cue;
    PlainLabel *m_hint;
    PlainLabel *m_reminder;
};

} // namespace evenkeel
