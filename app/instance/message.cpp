#include "app/instance/message.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr std::array Kinds{
    std::pair{Request::Kind::Verb, "verb"_L1},
    std::pair{Request::Kind::Raise, "raise"_L1},
    std::pair{Request::Kind::QuickLog, "quick-log"_L1},
    std::pair{Request::Kind::Breathe, "breathe"_L1},
    std::pair{Request::Kind::InCall, "in-call"_L1},
};

QLatin1StringView nameOf(Request::Kind kind)
{
    return std::ranges::find(Kinds, kind, &std::pair<Request::Kind, QLatin1StringView>::first)
        ->second;
}

/// Nothing where the bytes are not one map.
std::optional<QCborMap> mapFrom(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

} // namespace

QByteArray toWire(const Request &request)
{
    const QCborMap map{
        {u"kind"_s, QString(nameOf(request.kind))},
        {u"arguments"_s, QCborArray::fromStringList(request.arguments)},
        {u"folder"_s, request.folder},
        {u"input"_s, request.standardInput},
        {u"own_clock"_s, request.ownClock},
        {u"now"_s, request.now},
        {u"zone"_s, request.zone},
        {u"locale"_s, request.locale},
    };
    return map.toCborValue().toCbor();
}

Result<Request> requestFromWire(const QByteArray &bytes)
{
    const auto map = mapFrom(bytes);
    if (!map)
        return failure(Fault::InvalidInput, u"request"_s);
    const QString kind = map->value(u"kind"_s).toString();
    const auto known
        = std::ranges::find_if(Kinds, [&kind](const auto &entry) { return entry.second == kind; });
    if (known == Kinds.end())
        return failure(Fault::InvalidInput, u"kind"_s);

    QStringList arguments;
    const QCborArray array = map->value(u"arguments"_s).toArray();
    for (const auto &argument : array)
        arguments.append(argument.toString());
    return Request{
        .kind = known->first,
        .arguments = arguments,
        .folder = map->value(u"folder"_s).toString(),
        .standardInput = map->value(u"input"_s).toString(),
        .ownClock = map->value(u"own_clock"_s).toBool(),
        .now = map->value(u"now"_s).toString(),
        .zone = map->value(u"zone"_s).toString(),
        .locale = map->value(u"locale"_s).toString(),
    };
}

QByteArray toWire(const AnswerHead &head)
{
    const QCborMap map{
        {u"status"_s, head.status}, {u"error"_s, head.error}, {u"size"_s, head.outputSize}};
    return map.toCborValue().toCbor();
}

Result<AnswerHead> answerHeadFromWire(const QByteArray &bytes)
{
    const auto map = mapFrom(bytes);
    // A fraction beyond every whole number cannot be turned into one.
    if (!map || !map->value(u"status"_s).isInteger() || !map->value(u"size"_s).isInteger())
        return failure(Fault::InvalidInput, u"answer"_s);
    const qint64 status = map->value(u"status"_s).toInteger();
    const qint64 size = map->value(u"size"_s).toInteger();
    if (!std::in_range<int>(status) || size < 0)
        return failure(Fault::InvalidInput, u"answer"_s);
    return AnswerHead{
        .status = static_cast<int>(status),
        .error = map->value(u"error"_s).toString(),
        .outputSize = size,
    };
}

} // namespace evenkeel
