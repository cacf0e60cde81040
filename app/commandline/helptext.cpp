#include "app/commandline/helptext.h"

#include "app/commandline/clitext.h"
#include "app/commandline/verbtable.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString usageLine(const Verb &verb)
{
    return QString::fromLatin1(verb.name) + u' ' + QString::fromLatin1(verb.usage);
}

QString options()
{
    const QStringList lines{
        CliText::tr("--data-dir DIR           the folder that holds the log"),
        CliText::tr(
            "--passphrase-file FILE   its first line, a passphrase or the recovery code, opens the "
            "log"),
        CliText::tr("--now T                  the time for this call"),
        CliText::tr(
            "--zone IANA              the time zone for this call, for example Europe/London"),
        CliText::tr("--locale CODE            how dates are read in this call, for example en-GB"),
    };
    return u"  "_s + lines.join(u"\n  "_s);
}

} // namespace

QString helpText()
{
    QString text
        = CliText::tr("Usage: evenkeel-cli [options] VERB\n\nOptions, before or after the verb:\n");
    text += options() + u"\n\n"_s + CliText::tr("Verbs:") + u'\n';
    for (const Verb &verb : verbTable()) {
        if (!verb.flag)
            text += u"  "_s + usageLine(verb).trimmed() + u"\n      "_s + CliText::tr(verb.says)
                + u'\n';
    }
    text += u'\n'
        + CliText::tr(
                "D and T are an ISO date, a local time or an instant. Exit status: 0 done, 1 wrong "
                "usage,"
                "\n2 input refused, 3 storage failed, 4 locked or not allowed.")
        + u'\n';
    return text;
}

QString helpText(const Verb &verb)
{
    return CliText::tr("Usage: evenkeel-cli [options] %1").arg(usageLine(verb).trimmed())
        + u"\n\n"_s + CliText::tr(verb.says) + u"\n\n"_s + CliText::tr("Options of every verb:")
        + u'\n' + options() + u'\n';
}

} // namespace evenkeel
