#include "app/application/desktopoptions.h"

#include "app/commandline/arguments.h"
#include "core/breather/breathejson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct DesktopText
{
    Q_DECLARE_TR_FUNCTIONS(DesktopOptions)
};

Request::Kind openingOf(const Arguments &arguments)
{
    if (arguments.has(u"--quick-log"_s))
        return Request::Kind::QuickLog;
    if (arguments.has(u"--in-call"_s))
        return Request::Kind::InCall;
    return arguments.has(u"--breathe"_s) ? Request::Kind::Breathe : Request::Kind::Raise;
}

/// Nothing, where each value can be used, else which cannot. An empty one is that of a variable
/// that is not set: never the usual folder.
QString faultIn(const Arguments &arguments, const QStringList &options)
{
    for (const QString &option : options) {
        if (arguments.value(option) == QString())
            return DesktopText::tr("The option %1 needs a value after it.").arg(option);
    }
    bool isNumber = true;
    const double length = arguments.value(u"--minutes"_s).value_or(u"1"_s).toDouble(&isNumber);
    const bool fits = isNumber && length > 0 && length <= double(LongestSession.count());
    return fits ? QString()
                : DesktopText::tr("The value of --minutes is not a number of minutes like 2.");
}

} // namespace

tl::expected<DesktopOptions, QString> DesktopOptions::read(const QStringList &words)
{
    const ArgumentShape shape{
        .values
        = {u"--data-dir"_s, u"--passphrase-file"_s, u"--lang"_s, u"--font"_s, u"--day-tour"_s,
           u"--pattern"_s, u"--minutes"_s},
        .flags
        = {u"--quick-log"_s, u"--in-call"_s, u"--breathe"_s, u"--hidden"_s, u"--help"_s, u"-h"_s,
           u"--version"_s}};
    const auto arguments = Arguments::read(words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error().text());
    if (const QString fault = faultIn(*arguments, shape.values); !fault.isEmpty())
        return tl::unexpected(fault);
    const auto value = [&arguments](const QString &option) {
        return arguments->value(option).value_or(QString());
    };
    return DesktopOptions{
        .dataDir = value(u"--data-dir"_s),
        .passphraseFile = value(u"--passphrase-file"_s),
        .language = value(u"--lang"_s),
        .fontFamily = value(u"--font"_s),
        .dayTour = value(u"--day-tour"_s),
        .hidden = arguments->has(u"--hidden"_s),
        .help = arguments->has(u"--help"_s) || arguments->has(u"-h"_s),
        .version = arguments->has(u"--version"_s),
        .opening = openingOf(*arguments),
        .breathingPattern = value(u"--pattern"_s),
        .breathingMinutes = value(u"--minutes"_s)};
}

Request DesktopOptions::request() const
{
    Request request{.kind = opening};
    if (opening == Request::Kind::Breathe)
        request.arguments = {breathingPattern, breathingMinutes};
    return request;
}

QString desktopHelp()
{
    return DesktopText::tr(
        "Usage: evenkeel [options]\n"
        "\n"
        "  --data-dir DIR           everything the program keeps lives there\n"
        "  --passphrase-file FILE   its first line opens the log\n"
        "  --quick-log              open the quick log, in the running program if there is one\n"
        "  --in-call                open what helps during a call\n"
        "  --breathe                begin a breather; --pattern P and --minutes N choose it\n"
        "  --hidden                 start in the tray\n"
        "  --lang CODE              the language of the window\n"
        "  --font NAME              the font of the window\n"
        "  --day-tour OUT_DIR       drive a made working day and leave pictures of it\n");
}

} // namespace evenkeel
