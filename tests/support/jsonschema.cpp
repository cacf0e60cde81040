#include "tests/support/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Object: return type == u"object"_s;
    case QJsonValue::Array: return type == u"array"_s;
    case QJsonValue::String: return type == u"string"_s;
    case QJsonValue::Bool: return type == u"boolean"_s;
    case QJsonValue::Double:
        return type == u"number"_s
            || (type == u"integer"_s && value.toDouble() == double(value.toInteger()));
    default: return false;
    }
}

QString unknownKeywordIn(const QJsonObject &schema)
{
    static const QSet<QString> known{u"$schema"_s,   u"$defs"_s,       u"$ref"_s,
                                     u"title"_s,     u"description"_s, u"type"_s,
                                     u"enum"_s,      u"const"_s,       u"properties"_s,
                                     u"required"_s,  u"items"_s,       u"additionalProperties"_s,
                                     u"minItems"_s,  u"maxItems"_s,    u"minLength"_s,
                                     u"maxLength"_s, u"pattern"_s,     u"anyOf"_s};
    const QStringList keys = schema.keys();
    const auto unknown
        = std::ranges::find_if(keys, [](const QString &key) { return !known.contains(key); });
    return unknown == keys.end() ? QString() : *unknown;
}

QString deviationOfText(const QString &text, const QJsonObject &schema)
{
    const qsizetype length = text.toUcs4().size();
    if (length < schema.value("minLength"_L1).toInteger(0))
        return u"too short"_s;
    if (length > schema.value("maxLength"_L1).toInteger(length))
        return u"too long"_s;
    const QRegularExpression pattern(schema.value("pattern"_L1).toString());
    return pattern.match(text).hasMatch() ? QString() : u"pattern "_s + pattern.pattern();
}

QString deviationOfList(const QJsonArray &list, const QJsonObject &schema, const QJsonObject &root)
{
    if (list.size() < schema.value("minItems"_L1).toInteger(0))
        return u"too few"_s;
    if (list.size() > schema.value("maxItems"_L1).toInteger(list.size()))
        return u"too many"_s;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString inside
            = deviationFromSchema(list.at(i), schema.value("items"_L1).toObject(), root);
        if (!inside.isEmpty())
            return QString::number(i) + u'.' + inside;
    }
    return {};
}

QString
deviationOfObject(const QJsonObject &object, const QJsonObject &schema, const QJsonObject &root)
{
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const auto &key : required) {
        if (!object.contains(key.toString()))
            return u"missing "_s + key.toString();
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const bool isOpen = schema.value("additionalProperties"_L1).toBool(true);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()) && !isOpen)
            return u"not published "_s + it.key();
        const QString inside
            = deviationFromSchema(it.value(), properties.value(it.key()).toObject(), root);
        if (!inside.isEmpty())
            return it.key() + u'.' + inside;
    }
    return {};
}

/// Of several ways the one that came furthest is not told; which of them was meant is unknown.
QString
deviationFromAny(const QJsonValue &value, const QJsonArray &choices, const QJsonObject &root)
{
    QStringList each;
    for (const auto &choice : choices) {
        const QString deviation = deviationFromSchema(value, choice.toObject(), root);
        if (deviation.isEmpty())
            return {};
        each.append(deviation);
    }
    return u"none of ("_s + each.join(u", "_s) + u')';
}

} // namespace

QString
deviationFromSchema(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &root)
{
    if (const QString unknown = unknownKeywordIn(schema); !unknown.isEmpty())
        return u"unknown keyword "_s + unknown;
    if (schema.contains("$ref"_L1)) {
        const QString name = schema.value("$ref"_L1).toString().mid(8); // "#/$defs/"
        const QJsonValue target = root.value("$defs"_L1)[name];
        return target.isObject() ? deviationFromSchema(value, target.toObject(), root)
                                 : u"no definition "_s + name;
    }
    if (schema.contains("type"_L1) && !isOfType(value, schema.value("type"_L1).toString()))
        return u"no "_s + schema.value("type"_L1).toString();
    if (schema.contains("const"_L1) && value != schema.value("const"_L1))
        return u"another value"_s;
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        return u"none of the words: "_s + value.toString();
    if (schema.contains("anyOf"_L1)) {
        const QString none = deviationFromAny(value, schema.value("anyOf"_L1).toArray(), root);
        if (!none.isEmpty())
            return none;
    }
    if (value.isString())
        return deviationOfText(value.toString(), schema);
    if (value.isArray())
        return deviationOfList(value.toArray(), schema, root);
    return value.isObject() ? deviationOfObject(value.toObject(), schema, root) : QString();
}

} // namespace evenkeel::test
