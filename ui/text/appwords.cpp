#include "ui/text/appwords.h"

#include "ui/text/wordtable.h"

#include <QCoreApplication>
#include <QLocale>

namespace evenkeel {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Words", text, nullptr, n);
}

// All at once, so that a %1 inside an argument is not filled by the next.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const QChar next = at + 1 < sentence.size() ? sentence.at(at + 1) : QChar();
        const qsizetype index = next.digitValue() - 1;
        if (sentence.at(at) == QLatin1Char('%') && index >= 0 && index < arguments.size()) {
            result += arguments.at(index);
            ++at;
        } else {
            result += sentence.at(at);
        }
    }
    return result;
}

} // namespace

QString AppWords::say(QLatin1StringView key, const QStringList &arguments) const
{
    const WordEntry *entry = wordEntry(key);
    return entry ? filled(translated(entry->text), arguments) : QString(key);
}

QString AppWords::count(QLatin1StringView key, int n, const QStringList &arguments) const
{
    const WordEntry *entry = wordEntry(key);
    if (!entry)
        return QString(key);
    // Without a translation Qt knows no plural, so English brings its singular along.
    const QString sentence
        = n == 1 && entry->one ? translated(entry->one, n) : translated(entry->text, n);
    return filled(sentence, arguments);
}

} // namespace evenkeel
