#pragma once

#include "core/storage/draftstore.h"

#include <QObject>
#include <QTimer>

namespace evenkeel {

class ChangeLog;
class LinkDialog;

/// Keeps the words of a new idea or skill while they are typed into a dialog, and brings back what
/// was kept; at most once a second, and with what was typed last where the dialog goes.
class LinkDraft final : public QObject
{
    Q_OBJECT

public:
    /// The dialog is its parent.
    LinkDraft(const ChangeLog &log, const QByteArray &form, LinkDialog &dialog);
    ~LinkDraft() override;

    [[nodiscard]] bool holdsWords() const;

    /// Writes it now instead of within a second.
    [[nodiscard]] Result<> keep();
    /// For the change set in which the words are saved.
    [[nodiscard]] Result<> forget();
    /// The words are saved.
    void stop() { m_later.stop(); }

signals:
    /// The draft could not be kept.
    void failed(const evenkeel::Error &error);

private:
    void keepOrTryAgain();

    DraftStore m_drafts;
    QByteArray m_form;
    QString m_words; ///< the dialog's, which may be gone before this
    QTimer m_later;
};

} // namespace evenkeel
