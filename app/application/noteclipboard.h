#pragma once

#include <QObject>
#include <QTimer>

class QClipboard;

namespace evenkeel {

/// Puts a note for the site's own system into the clipboard and takes it out again after a minute,
/// if it is still ours by then.
class NoteClipboard final : public QObject
{
    Q_OBJECT

public:
    /// How long a note stays.
    static constexpr std::chrono::seconds StaysFor{60};

    explicit NoteClipboard(QClipboard &clipboard, QObject *parent = nullptr);
    ~NoteClipboard() override;

    void copy(const QString &note);

private:
    void clear();

    QClipboard &m_clipboard;
    QTimer m_clearing;
    QString m_note;
};

} // namespace evenkeel
