#include "ui/shell/textundo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace evenkeel {

TextUndo::TextUndo(QApplication &application, QObject *parent) : QObject(parent)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now);
    });
}

bool TextUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == m_field
        && passes(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void TextUndo::follow(QWidget *now)
{
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = now;
    if (m_field)
        m_field->installEventFilter(this);
}

bool TextUndo::passes(const QKeyEvent &key) const
{
    const bool undo = key.matches(QKeySequence::Undo);
    if (!undo && !key.matches(QKeySequence::Redo))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(m_field))
        return undo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    const QTextDocument *text = nullptr;
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(m_field))
        text = plain->document();
    else if (const auto *rich = qobject_cast<const QTextEdit *>(m_field))
        text = rich->document();
    return text && (undo ? !text->isUndoAvailable() : !text->isRedoAvailable());
}

} // namespace evenkeel
