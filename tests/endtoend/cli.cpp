#include "tests/endtoend/cli.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

constexpr int Patience = 60'000;

} // namespace

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

bool CliRun::isRefusal(int wanted) const
{
    return status == wanted && output.isEmpty() && error.endsWith('\n') && error.count('\n') == 1
        && error.size() > 10;
}

Cli::Cli() = default;

CliRun Cli::operator()(const QStringList &words, const QByteArray &input) const
{
    const QStringList options{u"--data-dir"_s, folder(), u"--now"_s,    m_now,
                              u"--zone"_s,     m_zone,   u"--locale"_s, m_locale};
    return bare(options + words, input);
}

CliRun Cli::bare(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(EVENKEEL_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(Patience))
        return {};
    return {
        .status = process.exitCode(),
        .output = process.readAllStandardOutput(),
        .error = process.readAllStandardError()};
}

qint64 Cli::id(const QStringList &words) const
{
    return (*this)(words).json().value("id"_L1).toInteger(-1);
}

} // namespace evenkeel::test
