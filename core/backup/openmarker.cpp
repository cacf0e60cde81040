#include "core/backup/openmarker.h"

#include <QFile>

namespace evenkeel {

OpenMarker::OpenMarker(const QString &database) : m_file(database + QStringLiteral("-open"))
{
    QFile file(m_file);
    m_wasLeft = file.exists();
    if (!m_wasLeft) // where it cannot be made the log cannot be written either
        [[maybe_unused]]
        const bool made = file.open(
            QIODevice::WriteOnly | QIODevice::NewOnly,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

OpenMarker::~OpenMarker()
{
    if (!m_wasLeft)
        QFile::remove(m_file);
}

} // namespace evenkeel
