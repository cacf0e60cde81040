#include "ui/widgets/keytext.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// The large key is called Enter in every text of the program.
QKeySequence named(const QKeySequence &keys)
{
    if (keys.count() != 1 || keys[0].key() != Qt::Key_Return)
        return keys;
    return QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter);
}

} // namespace

QString keyText(const QKeySequence &keys)
{
    QString text = named(keys).toString(QKeySequence::NativeText);
    // On macOS the symbols stand without a plus.
    const bool plusKey = text.endsWith(u"++"_s);
    text.replace(u'+', u' ');
    if (plusKey)
        text.replace(text.size() - 2, 2, u" +"_s);
    return text;
}

} // namespace evenkeel
