#include "core/base/linetext.h"

namespace evenkeel {

namespace {

QChar plainForm(QChar letter)
{
    if (letter.isDigit())
        return QChar(u'0' + letter.digitValue());
    if (letter == u'\u2019' || letter == u'\u2018' || letter == u'\u02BC')
        return u'\'';
    if (letter == u'\u2212')
        return u'-';
    return letter.isSpace() ? QChar(u' ') : letter.toLower();
}

} // namespace

LineText LineText::from(const QString &shown)
{
    QString plain = shown;
    for (QChar &letter : plain)
        letter = plainForm(letter);
    return {.shown = shown, .plain = plain};
}

} // namespace evenkeel
