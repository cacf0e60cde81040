#include "app/commandline/commandline.h"
#include "app/language/translation.h"
#include "app/process/privateprocess.h"

#include <QFile>
#include <QGuiApplication>
#include <QStringDecoder>

#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Nothing where an argument is no text: a letter in another encoding would be lost in the log.
std::optional<QStringList> typed(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::System, QStringDecoder::Flag::Stateless);
        const QString argument = decoder(QByteArrayView(argv[i]));
        if (decoder.hasError())
            return std::nullopt;
        arguments.append(argument);
    }
    return arguments;
}

/// A PDF needs fonts, and fonts a QGuiApplication; it needs no display.
std::unique_ptr<QCoreApplication>
makeApplication(const QStringList &arguments, int &argc, char **argv)
{
    if (!evenkeel::CommandLine::needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef Q_OS_WIN
    qputenv("QT_QPA_PLATFORM", "offscreen"); // on Windows only the usual platform has fonts
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// False where not all of it went out: a full disk, a closed pipe.
bool print(std::FILE *stream, const QByteArray &text)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

/// Only our own one line belongs on standard error; Qt's advice about locales does not.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

} // namespace

int main(int argc, char **argv)
{
    evenkeel::keepProcessPrivate();
    qInstallMessageHandler(&dropMessage);
    const auto arguments = typed(argc, argv); // Qt would take "-style" for itself
    const auto application = makeApplication(arguments.value_or(QStringList()), argc, argv);
    QCoreApplication::setApplicationName(u"evenkeel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENKEEL_VERSION));

    evenkeel::installTranslation(*application, QLocale::system());

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return static_cast<int>(evenkeel::ExitStatus::WrongUsage);
    evenkeel::Answer answer = arguments ? evenkeel::CommandLine().run(*arguments, input)
                                        : evenkeel::CommandLine::notText();
    if (!print(stdout, answer.output))
        answer = evenkeel::CommandLine::notPrinted();
    if (!answer.error.isEmpty())
        print(stderr, answer.error.toUtf8() + '\n');
    return answer.status;
}
