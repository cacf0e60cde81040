#include "core/settings/settings.h"

#include "core/base/wholefile.h"
#include "core/settings/serialisedvalues.h"

#include <QFile>
#include <QSettings>

namespace evenkeel {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ForOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
    | QFileDevice::ExeOther;

/// QSettings would let everybody read a file that it makes itself, and keeps the mode of one that
/// somebody else laid there.
void reserve(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly));
    else if (file.permissions() & ForOthers)
        file.setPermissions(OwnerOnly);
}

/// Takes out of the file what must not be read. False where it is there and cannot be taken out.
bool makeReadable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // there is none, or QSettings cannot read it either
    const QByteArray ini = file.readAll();
    file.close();
    const QByteArray kept = withoutSerialisedValues(ini);
    return kept.size() == ini.size()
        || putWholeFile(path, path + QStringLiteral(".new"), kept, diskFiles()).has_value();
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent)
{
    if (!file.isEmpty() && makeReadable(file))
        m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

Settings::~Settings() = default;

QString Settings::file() const
{
    return m_settings ? m_settings->fileName() : QString();
}

void Settings::letGo()
{
    if (!m_settings)
        return;
    for (const QString &name : m_settings->allKeys())
        m_transient.insert(name, m_settings->value(name));
    m_settings.reset(); // writes what was not written yet
}

QVariant Settings::value(QLatin1StringView name) const
{
    return m_settings ? m_settings->value(name) : m_transient.value(name);
}

void Settings::store(QLatin1StringView name, const QVariant &value)
{
    if (this->value(name) == value)
        return;
    if (m_settings) {
        reserve(m_settings->fileName());
        m_settings->setValue(name, value);
    } else {
        m_transient.insert(name, value);
    }
    emit changed(name);
}

} // namespace evenkeel
