#include "ui/interaction/editeddraft.h"

#include "core/followup/followupjson.h"
#include "core/interaction/interactionjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenkeel::editeddraft {

namespace {

void insertAll(QJsonObject &object, const QJsonObject &further)
{
    for (auto it = further.begin(); it != further.end(); ++it)
        object.insert(it.key(), it.value());
}

QJsonArray wholeJson(const QList<FollowUp> &promises)
{
    QJsonArray array;
    for (const FollowUp &promise : promises) {
        QJsonObject object = toJson(promise);
        insertAll(object, furtherToJson(promise));
        array.append(object);
    }
    return array;
}

} // namespace

QString toText(const Edited &content)
{
    const Interaction &interaction = content.interaction;
    QJsonObject object = toJson(interaction, content.stress, wholeJson(content.promises));
    insertAll(object, furtherToJson(interaction));
    object.insert("lesson"_L1, content.lesson);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Edited> fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto interaction = interactionFromJson(object);
    if (!interaction)
        return std::nullopt;
    Edited content{
        .interaction = *interaction,
        .stress = {},
        .promises = {},
        .lesson = object.value("lesson"_L1).toString()};
    if (const QJsonValue stress = object.value("stress"_L1); stress.isDouble())
        content.stress = StressLevel::from(stress.toInt());
    const QJsonArray promises = object.value("promises"_L1).toArray();
    for (const auto &promise : promises) {
        if (const auto read = followUpFromJson(promise.toObject()))
            content.promises.append(*read);
    }
    return content;
}

} // namespace evenkeel::editeddraft
