#include "app/application/noteclipboard.h"

#include <QClipboard>

namespace evenkeel {

NoteClipboard::NoteClipboard(QClipboard &clipboard, QObject *parent)
    : QObject(parent), m_clipboard(clipboard)
{
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(StaysFor);
    connect(&m_clearing, &QTimer::timeout, this, &NoteClipboard::clear);
}

NoteClipboard::~NoteClipboard()
{
    clear(); // the program ends before the minute does
}

void NoteClipboard::copy(const QString &note)
{
    m_note = note;
    m_clipboard.setText(note);
    m_clearing.start();
}

void NoteClipboard::clear()
{
    if (!m_note.isEmpty() && m_clipboard.text() == m_note)
        m_clipboard.clear();
    m_note.clear();
}

} // namespace evenkeel
