#include "ui/interaction/editdesk.h"

#include "core/interaction/interactionstore.h"
#include "ui/interaction/editeddraft.h"
#include "ui/interaction/interactioneditor.h"

namespace evenkeel {

EditDesk::EditDesk(
    InteractionSaver saver, InteractionStore &interactions, InteractionEditor &editor)
    : QObject(&editor), m_saver(saver), m_interactions(interactions), m_editor(editor)
{
    connect(&editor, &InteractionEditor::submitted, this, &EditDesk::save);
    connect(&editor, &InteractionEditor::cancelled, this, &EditDesk::close);
    connect(&editor, &InteractionEditor::changed, this, &EditDesk::draftChanged);
}

void EditDesk::open(InteractionId id)
{
    if (m_open && m_editor.isChanged()) {
        m_editor.focusFirst(); // what was typed is not replaced
        if (m_editor.content().interaction.id != id)
            emit said({.text = tr("Save or cancel what you edit here first.")});
        return;
    }
    if (!load(id))
        return;
    emit opened(id);
    m_editor.focusFirst();
}

bool EditDesk::load(InteractionId id)
{
    const auto content = m_saver.load(id);
    if (!content) {
        emit failed(content.error());
        return false;
    }
    m_editor.edit(*content, m_interactions.categories().value_or(QStringList()));
    m_open = true;
    return true;
}

QString EditDesk::draftText() const
{
    return m_open && m_editor.isChanged() ? editeddraft::toText(m_editor.content()) : QString();
}

bool EditDesk::resume(const QString &draft)
{
    const auto typed = editeddraft::fromText(draft);
    if (!typed || !load(typed->interaction.id))
        return false;
    m_editor.resume(*typed);
    m_open = m_editor.isChanged(); // it was saved in the last moment
    if (m_open)
        emit opened(typed->interaction.id);
    return m_open;
}

void EditDesk::save(const Edited &content)
{
    const auto saved = m_saver.save(content);
    if (!saved) {
        emit failed(saved.error());
        return; // the form keeps what was typed
    }
    close();
    emit said({.text = tr("Saved."), .offersUndo = true});
}

void EditDesk::close()
{
    m_open = false;
    emit draftChanged();
    emit closed();
}

} // namespace evenkeel
