#include "core/keys/keywraps.h"

#include "core/keys/keyfile.h"

#include <QFile>
#include <QJsonDocument>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = qint64(64) * 1024;
constexpr int Version = 1;

tl::unexpected<Error> damaged()
{
    return failure(Fault::KeyMissing, u"keys.json is damaged"_s);
}

} // namespace

Result<KeyWraps> KeyWraps::read(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return KeyWraps();
    if (!source.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, source.errorString());
    const QByteArray bytes = source.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return damaged();
    return parse(bytes);
}

Result<KeyWraps> KeyWraps::parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("format"_L1) != u"evenkeel-keys"_s || !object.value("wraps"_L1).isArray())
        return damaged();
    const int version = object.value("version"_L1).toInt();
    if (version > Version)
        return failure(Fault::StorageNewer, u"keys.json"_s);
    if (version != Version)
        return damaged();
    KeyWraps wraps;
    const QJsonArray values = object.value("wraps"_L1).toArray();
    for (const auto &value : values) {
        const auto wrap = KeyWrap::fromJson(value.toObject());
        if (wrap && !wraps.find(wrap->kind))
            wraps.m_wraps.append(*wrap);
        else
            wraps.m_unread.append(value);
    }
    return wraps;
}

QByteArray KeyWraps::toBytes() const
{
    QJsonArray array;
    for (const KeyWrap &wrap : m_wraps)
        array.append(wrap.toJson());
    for (const auto &value : m_unread)
        array.append(value);
    const QJsonObject object{
        {u"format"_s, u"evenkeel-keys"_s}, {u"version"_s, Version}, {u"wraps"_s, array}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<> KeyWraps::write(const QString &file, FileSteps &files) const
{
    return keyfile::replace(file, toBytes(), files);
}

const KeyWrap *KeyWraps::find(KeyWrap::Kind kind) const
{
    const auto found = std::ranges::find(m_wraps, kind, &KeyWrap::kind);
    return found == m_wraps.end() ? nullptr : &*found;
}

void KeyWraps::put(const KeyWrap &wrap)
{
    remove(wrap.kind);
    m_wraps.append(wrap);
}

void KeyWraps::remove(KeyWrap::Kind kind)
{
    m_wraps.removeIf([kind](const KeyWrap &wrap) { return wrap.kind == kind; });
    for (qsizetype i = m_unread.size() - 1; i >= 0; --i) {
        if (m_unread.at(i).toObject().value("kind"_L1) == KeyWrap::idOf(kind))
            m_unread.removeAt(i);
    }
}

} // namespace evenkeel
