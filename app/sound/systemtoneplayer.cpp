#include "app/sound/systemtoneplayer.h"

#include "app/sound/tonewave.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <mmsystem.h>
#endif

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The first of the players that is in the search path.
QString findPlayer()
{
#ifdef Q_OS_WIN
    return {};
#elif defined(Q_OS_MACOS)
    const QStringList names{u"afplay"_s};
#else
    const QStringList names{u"pw-play"_s, u"paplay"_s, u"aplay"_s};
#endif
#ifndef Q_OS_WIN
    const QStringList folders
        = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        for (const QString &folder : folders) {
            const QFileInfo found(QDir(folder), name);
            if (found.isFile() && found.isExecutable())
                return found.absoluteFilePath();
        }
    }
    return {};
#endif
}

} // namespace

SystemTonePlayer::SystemTonePlayer() : m_program(findPlayer()) { }

bool SystemTonePlayer::isAvailable() const
{
#ifdef Q_OS_WIN
    return true;
#else
    return !m_program.isEmpty();
#endif
}

void SystemTonePlayer::play(BreathPhase phase)
{
#ifdef Q_OS_WIN
    QByteArray &wave = m_waves[phase];
    if (wave.isEmpty())
        wave = tonewave::of(phase);
    PlaySoundW(
        reinterpret_cast<LPCWSTR>(wave.constData()), nullptr,
        SND_MEMORY | SND_ASYNC | SND_NODEFAULT);
#else
    const QString file = isAvailable() ? fileFor(phase) : QString();
    if (file.isEmpty())
        return;
    QProcess player;
    player.setProgram(m_program);
    player.setArguments({file});
    player.setStandardOutputFile(QProcess::nullDevice());
    player.setStandardErrorFile(QProcess::nullDevice());
    player.startDetached();
#endif
}

QString SystemTonePlayer::fileFor(BreathPhase phase)
{
    if (const auto known = m_files.constFind(phase); known != m_files.constEnd())
        return *known;
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    QString path = m_folder->filePath(idOf(phase) + u".wav"_s);
    QFile file(path);
    const QByteArray wave = tonewave::of(phase);
    if (!file.open(QIODevice::WriteOnly) || file.write(wave) != wave.size())
        return {};
    m_files.insert(phase, path);
    return path;
}

} // namespace evenkeel
