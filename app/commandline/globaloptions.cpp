#include "app/commandline/globaloptions.h"

#include "app/commandline/clitext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Option
{
    QLatin1StringView name;
    QString GlobalOptions::*member;
};

constexpr std::array Options{
    Option{"--data-dir"_L1, &GlobalOptions::dataDir},
    Option{"--passphrase-file"_L1, &GlobalOptions::passphraseFile},
    Option{"--now"_L1, &GlobalOptions::now},
    Option{"--zone"_L1, &GlobalOptions::zone},
    Option{"--locale"_L1, &GlobalOptions::locale},
};

/// Takes a global option off the front of `rest`; false where there is none.
Attempted<bool> takeOption(QStringList &rest, GlobalOptions &options)
{
    const QString word = rest.first();
    for (const Option &option : Options) {
        const bool joined = word.startsWith(QString(option.name) + u'=');
        if (!joined && word != option.name)
            continue;
        const QString value = joined ? word.sliced(option.name.size() + 1) : rest.value(1);
        if (value.isEmpty()) { // of a variable that is not set: never the usual folder or clock
            return refuse(Refusal::usage(
                CliText::tr("The option %1 needs a value after it.").arg(option.name)));
        }
        options.*option.member = value;
        rest.remove(0, joined ? 1 : 2);
        return true;
    }
    return false;
}

bool isHelp(const QString &word)
{
    return word == u"--help"_s || word == u"-h"_s;
}

/// One word before the verb, or the verb itself.
Attempted<> takeBeforeVerb(QStringList &rest, GlobalOptions &options)
{
    const QString word = rest.takeFirst();
    if (isHelp(word))
        options.help = true;
    else if (word == u"--version"_s)
        options.version = true;
    else if (word.startsWith(u'-'))
        return refuse(
            Refusal::usage(CliText::tr("There is no option %1 before the verb.").arg(word)));
    else
        options.verb = word;
    return {};
}

/// One word after the verb.
void takeAfterVerb(QStringList &rest, GlobalOptions &options)
{
    const QString word = rest.takeFirst();
    if (word == u"--"_s)
        options.words += QStringList{word} + std::exchange(rest, {});
    else if (isHelp(word))
        options.help = true;
    else
        options.words.append(word);
}

} // namespace

Attempted<GlobalOptions>
GlobalOptions::read(const QStringList &arguments, bool (*takesLine)(const QString &verb))
{
    GlobalOptions options;
    QStringList rest = arguments;
    while (!rest.isEmpty()) {
        const bool wantsLine = !options.verb.isEmpty() && takesLine(options.verb) && !options.line;
        if (wantsLine && rest.first() != u"--help"_s) {
            options.line = rest.takeFirst();
            continue;
        }
        const auto taken = takeOption(rest, options);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            continue;
        if (options.verb.isEmpty())
            EVENKEEL_TRY(takeBeforeVerb(rest, options));
        else
            takeAfterVerb(rest, options);
    }
    return options;
}

} // namespace evenkeel
