#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace evenkeel {

/// What stands in the fields of a few questions: answers by the id of their question, and the two
/// halves of an if-then plan. As JSON it is a draft.
struct TypedAnswers
{
    QMap<QString, QString> answers{}; ///< never empty ones
    QString when{};
    QString then{};

    friend bool operator==(const TypedAnswers &, const TypedAnswers &) = default;

    [[nodiscard]] bool isEmpty() const { return *this == TypedAnswers(); }
    void set(const QString &prompt, const QString &text);

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TypedAnswers fromJson(const QJsonObject &draft);

    /// The questions that have an answer here or there, each once.
    [[nodiscard]] QStringList promptsWith(const TypedAnswers &other) const;
};

} // namespace evenkeel
