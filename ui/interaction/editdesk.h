#pragma once

#include "ui/interaction/interactionsaver.h"
#include "ui/widgets/page.h"

namespace evenkeel {

class InteractionEditor;
class InteractionStore;

/// The editing of one interaction: loads it into the editor, saves it, and lets nothing that was
/// typed go unasked, over a change of record, of page, or a crash.
class EditDesk final : public QObject
{
    Q_OBJECT

public:
    EditDesk(InteractionSaver saver, InteractionStore &interactions, InteractionEditor &editor);

    /// Opens the editor. Where it holds something that is not saved it stays, and says so.
    void open(InteractionId id);

    /// What is typed and not saved, to be kept until it is; empty where there is nothing.
    [[nodiscard]] QString draftText() const;
    /// Opens the editor again with what was typed before; false where nothing of it is left to
    /// save.
    bool resume(const QString &draft);

signals:
    void opened(evenkeel::InteractionId id);
    /// The editor is done with: saved, or left.
    void closed();
    void said(const evenkeel::Message &message);
    void failed(const evenkeel::Error &error);
    void draftChanged(); ///< there is a new draftText() to keep

private:
    [[nodiscard]] bool load(InteractionId id);
    void save(const Edited &content);
    void close();

    InteractionSaver m_saver;
    InteractionStore &m_interactions;
    InteractionEditor &m_editor;
    bool m_open = false;
};

} // namespace evenkeel
