#include "core/reflection/promptbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QJsonObject bookOf(const QString &language)
{
    QFile file(u":/evenkeel/guidance/reflection.%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

PromptBook::PromptBook(const QString &language)
{
    QJsonObject book = bookOf(language);
    if (book.isEmpty())
        book = bookOf(u"en"_s);
    const QJsonArray values = book.value("questions"_L1).toArray();
    for (const auto &value : values) {
        const QJsonObject question = value.toObject();
        m_prompts.append(
            {.id = question.value("id"_L1).toString(),
             .text = question.value("text"_L1).toString(),
             .label = question.value("label"_L1).toString(),
             .covers = textsOf(question.value("covers"_L1))});
    }
    const QJsonArray sets = book.value("sets"_L1).toArray();
    for (const auto &set : sets)
        m_sets.append(textsOf(set));
    m_aboutInteraction = textsOf(book.value("interaction"_L1));
    Q_ASSERT(!m_prompts.isEmpty() && !m_sets.isEmpty());
}

QList<Question> PromptBook::set(int number) const
{
    return named(m_sets.at(number % setCount()));
}

QList<Question> PromptBook::named(const QStringList &ids) const
{
    QList<Question> prompts;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(m_prompts, id, &Question::id);
        if (found != m_prompts.end())
            prompts.append(*found);
    }
    return prompts;
}

} // namespace evenkeel
