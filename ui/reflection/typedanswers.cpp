#include "ui/reflection/typedanswers.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

void TypedAnswers::set(const QString &prompt, const QString &text)
{
    if (text.trimmed().isEmpty())
        answers.remove(prompt);
    else
        answers[prompt] = text;
}

QJsonObject TypedAnswers::toJson() const
{
    QJsonObject words;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        words.insert(answer.key(), answer.value());
    return {{u"answers"_s, words}, {u"when"_s, when}, {u"then"_s, then}};
}

TypedAnswers TypedAnswers::fromJson(const QJsonObject &draft)
{
    TypedAnswers typed{
        .answers = {},
        .when = draft.value("when"_L1).toString(),
        .then = draft.value("then"_L1).toString()};
    const QJsonObject words = draft.value("answers"_L1).toObject();
    for (auto answer = words.begin(); answer != words.end(); ++answer)
        typed.set(answer.key(), answer.value().toString());
    return typed;
}

QStringList TypedAnswers::promptsWith(const TypedAnswers &other) const
{
    QStringList prompts = answers.keys() + other.answers.keys();
    prompts.removeDuplicates();
    return prompts;
}

} // namespace evenkeel
