#include "core/base/jsonreader.h"

#include "core/base/isotime.h"

#include <cmath>

namespace evenkeel {

namespace {

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// The whole numbers that a double, and so JSON, carries without loss.
constexpr double LargestWhole = 9007199254740992.0;

} // namespace

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!isAbsent(found) && !found.isString())
        refuse(key);
    return found.toString();
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    QStringList list;
    const QJsonArray found = array(key);
    for (const auto &item : found) {
        if (!item.isString())
            refuse(key);
        if (const QString text = item.toString(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

bool JsonReader::flag(QLatin1StringView key)
{
    return maybeFlag(key).value_or(false);
}

std::optional<bool> JsonReader::maybeFlag(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (isAbsent(found))
        return std::nullopt;
    if (!found.isBool())
        refuse(key);
    return found.toBool();
}

std::optional<qint64> JsonReader::number(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (isAbsent(found))
        return std::nullopt;
    const double number = found.toDouble(NAN);
    if (!(std::abs(number) <= LargestWhole) || number != std::floor(number)) {
        refuse(key);
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

std::optional<double> JsonReader::real(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (isAbsent(found))
        return std::nullopt;
    if (!found.isDouble())
        refuse(key);
    return found.toDouble();
}

std::optional<Instant> JsonReader::instant(QLatin1StringView key)
{
    return word(key, [](const QString &said) { return instantFromIso(said); });
}

QJsonArray JsonReader::array(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!isAbsent(found) && !found.isArray())
        refuse(key);
    return found.toArray();
}

void JsonReader::refuse(QLatin1StringView key)
{
    if (m_refused.isEmpty())
        m_refused = key;
}

Result<> JsonReader::verdict() const
{
    if (isGood())
        return {};
    return failure(Fault::InvalidInput, m_refused);
}

} // namespace evenkeel
