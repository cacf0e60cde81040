#include "core/base/jsontexts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace evenkeel {

QStringList textsIn(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &item : array)
        texts += textsIn(item);
    const QJsonObject object = value.toObject();
    for (const auto &item : object)
        texts += textsIn(item);
    return texts;
}

} // namespace evenkeel
