#pragma once

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace evenkeel {

/// The name, type and first value of one setting; all are listed in keys.h.
template<class T>
struct SettingKey
{
    const char *name;
    T initial;
};

/// What the user chose, in one ini file inside the data folder. The only user of QSettings.
/// Holds no text of customers.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Reads and writes `file`; with an empty path nothing outlives the object. What this program
    /// never writes and QSettings must not read is taken out of the file first; where it cannot be,
    /// the file is left alone.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    /// From now on nothing is written: the file may go. What was set is still known.
    void letGo();

    /// Where it reads and writes; a thread of its own needs Settings of its own over it.
    [[nodiscard]] QString file() const;

    /// The value, or the key's first value where none is stored or it has another type.
    template<class T>
    [[nodiscard]] T get(const SettingKey<T> &key) const
    {
        const QVariant stored = value(QLatin1StringView(key.name));
        return stored.isValid() && stored.template canConvert<T>() ? stored.template value<T>()
                                                                   : key.initial;
    }

    template<class T>
    void set(const SettingKey<T> &key, const T &value)
    {
        store(QLatin1StringView(key.name), QVariant::fromValue(value));
    }

signals:
    /// The setting called `name` has a new value.
    void changed(const QString &name);

private:
    [[nodiscard]] QVariant value(QLatin1StringView name) const;
    void store(QLatin1StringView name, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
    QVariantHash m_transient;
};

} // namespace evenkeel
