#include "core/base/foldedtext.h"

namespace evenkeel {

namespace {

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'\u2019' || letter == u'\u02bc';
}

bool isInWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isSurrogate();
}

} // namespace

QString foldedText(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (!letter.isMark())
            plain.append(letter);
    }
    return plain.toCaseFolded();
}

QStringList foldedWords(const QString &text)
{
    const QString plain = foldedText(text);
    QString spaced;
    spaced.reserve(plain.size());
    for (const QChar letter : plain) {
        if (!isApostrophe(letter))
            spaced.append(isInWord(letter) ? letter : QChar(QChar::Space));
    }
    return spaced.split(QChar::Space, Qt::SkipEmptyParts);
}

} // namespace evenkeel
