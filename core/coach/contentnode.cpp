#include "core/coach/contentnode.h"

#include "core/coach/contentfile.h"
#include "core/coach/principles.h"

#include <json/value.h>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestId = 64;

QString textOf(const Json::Value &value)
{
    return QString::fromStdString(value.asString());
}

TextSpan spanOf(const Json::Value &value)
{
    const qsizetype start = value.getOffsetStart();
    return {.start = start, .length = value.getOffsetLimit() - start};
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestId && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

const Json::Value *ContentNode::find(QLatin1StringView key) const
{
    return m_value->find(key.data(), key.data() + key.size());
}

bool ContentNode::has(QLatin1StringView key) const
{
    return find(key) != nullptr;
}

QString ContentNode::text(QLatin1StringView key) const
{
    if (!has(key))
        report(ContentFault::Missing, key);
    return maybeText(key);
}

QString ContentNode::maybeText(QLatin1StringView key) const
{
    const Json::Value *value = find(key);
    if (value == nullptr)
        return {};
    if (!value->isString()) {
        reportAt(*value, ContentFault::NoText, key);
        return {};
    }
    QString text = textOf(*value);
    if (text.trimmed().isEmpty())
        reportAt(*value, ContentFault::Empty, key);
    return text;
}

QStringList ContentNode::texts(QLatin1StringView key) const
{
    QStringList texts;
    for (const ContentText &placed : placedTexts(key))
        texts.append(placed.text);
    return texts;
}

std::vector<ContentText> ContentNode::placedTexts(QLatin1StringView key) const
{
    const Json::Value *values = list(key);
    if (values == nullptr)
        return {};
    std::vector<ContentText> texts;
    for (const Json::Value &value : *values) {
        if (!value.isString())
            reportAt(value, ContentFault::NoText, key);
        else if (textOf(value).trimmed().isEmpty())
            reportAt(value, ContentFault::Empty, key);
        else
            texts.push_back({.text = textOf(value), .line = lineOf(value)});
    }
    return texts;
}

bool ContentNode::flag(QLatin1StringView key) const
{
    const Json::Value *value = find(key);
    if (value == nullptr)
        return false;
    if (!value->isBool())
        reportAt(*value, ContentFault::NoFlag, key);
    return value->isBool() && value->asBool();
}

std::optional<int> ContentNode::number(QLatin1StringView key) const
{
    const Json::Value *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->isInt()) {
        reportAt(*value, ContentFault::NoNumber, key);
        return std::nullopt;
    }
    return value->asInt();
}

QString ContentNode::id() const
{
    QString id = text("id"_L1);
    if (!id.trimmed().isEmpty() && !isId(id))
        reportAt("id"_L1, ContentFault::BadId, id);
    return id;
}

QString ContentNode::quietId() const
{
    const Json::Value *value = find("id"_L1);
    return value != nullptr && value->isString() ? textOf(*value) : QString();
}

QString
ContentNode::word(QLatin1StringView key, std::initializer_list<QLatin1StringView> allowed) const
{
    QString word = text(key);
    if (!word.trimmed().isEmpty() && std::ranges::find(allowed, word) == allowed.end())
        reportAt(key, ContentFault::UnknownWord, key, word);
    return word;
}

QStringList ContentNode::principles() const
{
    const std::vector<ContentText> placed = placedTexts("principles"_L1);
    QStringList ids;
    for (const ContentText &id : placed) {
        if (!principles::isKnown(id.text))
            m_file->report(id.line, ContentFault::UnknownPrinciple, id.text, {});
        ids.append(id.text);
    }
    return ids;
}

std::optional<ContentNode> ContentNode::object(QLatin1StringView key) const
{
    const Json::Value *value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->isObject()) {
        reportAt(*value, ContentFault::NoObject, key);
        return std::nullopt;
    }
    return ContentNode(*m_file, *value);
}

std::vector<ContentNode> ContentNode::objects(QLatin1StringView key) const
{
    const Json::Value *values = list(key);
    if (values == nullptr)
        return {};
    std::vector<ContentNode> nodes;
    for (const Json::Value &value : *values) {
        if (value.isObject())
            nodes.emplace_back(*m_file, value);
        else
            reportAt(value, ContentFault::NoObject, key);
    }
    return nodes;
}

void ContentNode::allowOnly(std::initializer_list<QLatin1StringView> keys) const
{
    for (auto it = m_value->begin(); it != m_value->end(); ++it) {
        const QString key = QString::fromStdString(it.name());
        if (std::ranges::find(keys, key) == keys.end())
            m_file->report(lineOf(*it), ContentFault::UnknownKey, key, {});
    }
}

void ContentNode::report(ContentFault fault, const QString &detail, const QString &other) const
{
    m_file->report(line(), fault, detail, other);
}

void ContentNode::reportAt(
    QLatin1StringView key, ContentFault fault, const QString &detail, const QString &other) const
{
    const Json::Value *value = find(key);
    m_file->report(value == nullptr ? line() : lineOf(*value), fault, detail, other);
}

void ContentNode::reportLine(int line, ContentFault fault, const QString &detail) const
{
    m_file->report(line, fault, detail, {});
}

TextSpan ContentNode::bytes() const
{
    return spanOf(*m_value);
}

std::optional<TextSpan> ContentNode::bytesOf(QLatin1StringView key) const
{
    const Json::Value *value = find(key);
    return value == nullptr ? std::nullopt : std::optional(spanOf(*value));
}

std::vector<ContentPart> ContentNode::parts(QLatin1StringView key) const
{
    const Json::Value *values = list(key);
    if (values == nullptr)
        return {};
    std::vector<ContentPart> parts;
    for (const Json::Value &value : *values) {
        const QString id = value.isObject() ? ContentNode(*m_file, value).quietId() : QString();
        parts.push_back({.id = id, .bytes = spanOf(value)});
    }
    return parts;
}

qsizetype ContentNode::keyCount() const
{
    return qsizetype(m_value->size());
}

int ContentNode::line() const
{
    return lineOf(*m_value);
}

qsizetype ContentNode::problemCount() const
{
    return m_file->problemCount();
}

/// Null where there is none, or it is no list.
const Json::Value *ContentNode::list(QLatin1StringView key) const
{
    const Json::Value *value = find(key);
    if (value == nullptr || value->isArray())
        return value;
    reportAt(*value, ContentFault::NoList, key);
    return nullptr;
}

int ContentNode::lineOf(const Json::Value &value) const
{
    return m_file->lineAt(value.getOffsetStart());
}

void ContentNode::reportAt(
    const Json::Value &value, ContentFault fault, QLatin1StringView key) const
{
    m_file->report(lineOf(value), fault, key, {});
}

} // namespace evenkeel
