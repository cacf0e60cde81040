#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace evenkeel::test {

/// What one run of evenkeel-cli left behind.
struct CliRun
{
    int status = -1;
    QByteArray output;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const;
    /// Nothing on standard output, and one line on standard error.
    [[nodiscard]] bool isRefusal(int wanted) const;
};

/// evenkeel-cli on a folder of its own, at 14:31 on Thursday 14 May 2026 in London unless said.
class Cli
{
public:
    Cli();

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString folder() const { return path(QStringLiteral("log")); }

    void setNow(const QString &now) { m_now = now; }
    void setZone(const QString &zone) { m_zone = zone; }
    void setLocale(const QString &locale) { m_locale = locale; }

    /// With the data folder, the clock and the locale of this object before the verb.
    CliRun operator()(const QStringList &words, const QByteArray &input = {}) const;

    /// Exactly these words.
    [[nodiscard]] static CliRun bare(const QStringList &words, const QByteArray &input = {});

    /// The number that a writing verb printed; -1 where it refused.
    qint64 id(const QStringList &words) const;

private:
    QTemporaryDir m_home;
    QString m_now = QStringLiteral("2026-05-14T14:31");
    QString m_zone = QStringLiteral("Europe/London");
    QString m_locale = QStringLiteral("en-GB");
};

} // namespace evenkeel::test
