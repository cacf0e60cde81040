#include "core/backup/settledcopy.h"

#include "core/storage/database.h"
#include "core/storage/journalfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Mark("-settled-");

} // namespace

/// Another process may look at the same file.
SettledCopy::SettledCopy(QString file, const QString &place, FileSteps &files)
    : m_file(std::move(file)),
      m_copy(place + Mark + QString::number(QCoreApplication::applicationPid())), m_files(files)
{
}

SettledCopy::~SettledCopy()
{
    if (m_made)
        drop();
}

Result<> SettledCopy::make(const DatabaseKey &key)
{
    if (QFileInfo(journalOf(m_file)).size() == 0)
        return {};
    drop();
    m_made = true;
    EVENKEEL_TRY(m_files.copy(m_file, m_copy));
    EVENKEEL_TRY(m_files.copy(journalOf(m_file), journalOf(m_copy)));
    const auto merged = Database::open(m_copy, key);
    return merged ? (*merged)->checkpoint() : tl::unexpected(merged.error());
}

void SettledCopy::drop()
{
    for (const QString &rest : {m_copy, journalOf(m_copy), journalIndexOf(m_copy)})
        [[maybe_unused]] const Result<> gone = m_files.remove(rest);
}

Result<> SettledCopy::sweep(const QString &database, FileSteps &files)
{
    const QFileInfo log(database);
    const QStringList rests
        = log.dir().entryList({log.fileName() + u"*"_s + Mark + u"*"_s}, QDir::Files);
    for (const QString &rest : rests)
        EVENKEEL_TRY(files.remove(log.dir().filePath(rest)));
    return {};
}

} // namespace evenkeel
