#include "core/sample/scenebook.h"

#include "core/sample/dice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int MoreBills = 3;

QJsonObject readBook()
{
    QFile file(u":/evenkeel/sample/scenes.en.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

Scene sceneFrom(const QJsonObject &object)
{
    Scene scene{
        .category = object.value("category"_L1).toString(),
        .trigger = object.value("trigger"_L1).toString(),
        .weight = object.value("weight"_L1).toInt(1),
        .severity = {},
        .summaries = texts(object.value("summaries"_L1)),
        .details = texts(object.value("details"_L1)),
        .actions = texts(object.value("actions"_L1)),
        .next = texts(object.value("next"_L1)),
        .promises = texts(object.value("promises"_L1))};
    const QJsonArray severity = object.value("severity"_L1).toArray();
    for (const auto &value : severity)
        scene.severity.append(value.toInt());
    return scene;
}

int weightOf(const Scene &scene, bool billingWeek)
{
    return scene.weight * (billingWeek && scene.category == u"billing" ? MoreBills : 1);
}

} // namespace

SceneBook::SceneBook()
{
    const QJsonObject book = readBook();
    const QJsonArray scenes = book.value("scenes"_L1).toArray();
    for (const auto &scene : scenes)
        m_scenes.append(sceneFrom(scene.toObject()));
    m_reasons = texts(book.value("reasons"_L1));
    m_desks = texts(book.value("desks"_L1));
    m_tags = texts(book.value("tags"_L1));
    m_lessons = texts(book.value("lessons"_L1));
    m_courtesies = texts(book.value("courtesies"_L1));
    const QJsonArray plans = book.value("plans"_L1).toArray();
    for (const auto &plan : plans)
        m_plans.append({plan.toArray().at(0).toString(), plan.toArray().at(1).toString()});
    const QJsonObject answers = book.value("answers"_L1).toObject();
    for (const QString &prompt : answers.keys())
        m_answers.append({prompt, texts(answers.value(prompt))});
}

const Scene &SceneBook::draw(Dice &dice, bool billingWeek) const
{
    int all = 0;
    for (const Scene &scene : m_scenes)
        all += weightOf(scene, billingWeek);
    int left = dice.below(all);
    for (const Scene &scene : m_scenes) {
        left -= weightOf(scene, billingWeek);
        if (left < 0)
            return scene;
    }
    return m_scenes.last();
}

} // namespace evenkeel
