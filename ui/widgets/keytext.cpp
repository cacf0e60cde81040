#include "ui/widgets/keytext.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // On macOS the symbols stand without a plus.
    const bool plusKey = text.endsWith(u"++"_s);
    text.replace(u'+', u' ');
    if (plusKey)
        text.replace(text.size() - 2, 2, u" +"_s);
    return text;
}

} // namespace evenkeel
