#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <utility>

namespace evenkeel {

/// Reads the typed members of one JSON object and remembers the first that is of another type, so
/// that a record can be read in one go and checked once. A missing key and null give nothing.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object) : m_object(std::move(object)) { }

    /// Empty where the key is missing or null.
    [[nodiscard]] QString text(QLatin1StringView key);
    /// Without empty ones: they say nothing, and a list in one cell could not hold them.
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] std::optional<bool> maybeFlag(QLatin1StringView key);
    /// A whole number.
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView key);
    [[nodiscard]] std::optional<double> real(QLatin1StringView key);
    [[nodiscard]] std::optional<Instant> instant(QLatin1StringView key);
    [[nodiscard]] QJsonArray array(QLatin1StringView key);

    /// The value that `read` makes of the text at `key`; notes a fault where it makes none of a
    /// text that is there.
    template<class Read>
    [[nodiscard]] auto word(QLatin1StringView key, Read read)
    {
        const QString said = text(key);
        auto value = read(said);
        if (!said.isEmpty() && !value)
            refuse(key);
        return value;
    }

    /// Notes that the value at `key` cannot be taken.
    void refuse(QLatin1StringView key);

    [[nodiscard]] bool isGood() const { return m_refused.isEmpty(); }

    /// Nothing wrong, or InvalidInput with the first refused key as its detail.
    [[nodiscard]] Result<> verdict() const;

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    QJsonObject m_object;
    QString m_refused;
};

} // namespace evenkeel
