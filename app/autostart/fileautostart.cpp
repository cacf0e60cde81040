#include "app/autostart/fileautostart.h"

#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// A desktop's settings write one of these instead of deleting the file.
bool isSwitchedOff(const QByteArray &line)
{
    const QByteArray plain = line.trimmed().toLower();
    return plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false";
}

} // namespace

FileAutostart::FileAutostart(QString file, QByteArray content, FileSteps &files)
    : m_file(std::move(file)), m_content(std::move(content)), m_files(files)
{
}

bool FileAutostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::ranges::none_of(lines, &isSwitchedOff);
}

Result<> FileAutostart::setOn(bool on)
{
    const Result<> done = [this, on]() -> Result<> {
        if (!on)
            return m_files.remove(m_file);
        EVENKEEL_TRY(m_files.makeFolder(QFileInfo(m_file).path()));
        return putWholeFile(m_file, m_file + u".new"_s, m_content, m_files);
    }();
    return done ? done : tl::unexpected(inAnotherFolder(done.error()));
}

} // namespace evenkeel
