#include "ui/text/appwords.h"

#include "ui/text/labels.h"
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

/// ("category", "billing"): the entries of lists are named in labels.cpp. Empty for other keys.
QString label(QLatin1StringView list, const QString &id)
{
    if (list == QLatin1StringView("category"))
        return labels::category(id);
    if (list == QLatin1StringView("trigger"))
        return labels::trigger(id);
    if (list == QLatin1StringView("outcome"))
        return labels::outcome(id);
    if (list == QLatin1StringView("channel"))
        return labels::of(channelFromId(id).value_or(Channel::Phone));
    if (list == QLatin1StringView("severity"))
        return labels::of(severityFrom(id.toInt()).value_or(Severity::Discontent));
    return {};
}

} // namespace

QString AppWords::say(QLatin1StringView key, const QStringList &arguments) const
{
    if (QString name = label(key, arguments.value(0)); !name.isEmpty())
        return name;
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
