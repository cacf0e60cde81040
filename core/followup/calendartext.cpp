#include "core/followup/calendartext.h"

namespace evenkeel::calendartext {

namespace {

constexpr QChar Nothing;

bool isLineEnd(QChar letter)
{
    switch (letter.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case u'\x85':
    case u'\x2028':
    case u'\x2029': return true;
    default: return false;
    }
}

/// What stands for a letter; Nothing where it goes.
QChar plain(QChar letter)
{
    if (isLineEnd(letter))
        return u'\n';
    if (letter == u'\t')
        return u' ';
    return letter.category() == QChar::Other_Control ? Nothing : letter;
}

} // namespace

QByteArray clean(const QString &text)
{
    QString whole;
    whole.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n')
            continue; // the two are one line break
        const QChar letter = plain(text.at(at));
        if (letter != Nothing)
            whole.append(letter);
    }
    return whole.trimmed().toUtf8(); // a lone half becomes a question mark
}

} // namespace evenkeel::calendartext
