#include "core/coach/ownjson.h"

#include "core/coach/cardfile.h"
#include "core/coach/patternwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace evenkeel::ownjson {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

class Lines
{
public:
    void add(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            addLine(key, quoted(text));
    }

    void add(const char *key, const QStringList &texts)
    {
        if (texts.isEmpty())
            return;
        QByteArrayList items;
        for (const QString &text : texts)
            items.append("        " + quoted(text));
        addLine(key, "[\n" + items.join(",\n") + "\n      ]");
    }

    void addHidden(bool hidden)
    {
        if (hidden)
            addLine("hidden", "true");
    }

    [[nodiscard]] QByteArray object() const { return "{\n" + m_lines.join(",\n") + "\n    }"; }

private:
    void addLine(const char *key, const QByteArray &value)
    {
        m_lines.append("      \"" + QByteArray(key) + "\": " + value);
    }

    QByteArrayList m_lines;
};

} // namespace

QByteArray of(const CoachCard &card, bool hidden)
{
    Lines lines;
    lines.add("id", card.id);
    lines.addHidden(hidden);
    lines.add("moment", idOf(card.moment));
    lines.add("icon", card.icon);
    lines.add("title", card.title);
    lines.add("text", card.text);
    lines.add("example", card.example);
    lines.add("why", card.why);
    lines.add("say", card.say);
    lines.add("rather_than", card.ratherThan);
    lines.add("try", card.toTry);
    lines.add("categories", card.categories);
    lines.add("principles", card.principles);
    return lines.object();
}

QByteArray of(const Phrase &phrase, bool hidden)
{
    Lines lines;
    lines.add("id", phrase.id);
    lines.addHidden(hidden);
    lines.add("purpose", idOf(phrase.purpose));
    lines.add("formal", phrase.formal);
    lines.add("plain", phrase.plain);
    lines.add("principles", phrase.principles);
    return lines.object();
}

QByteArray of(const CallStep &step, bool hidden)
{
    Lines lines;
    lines.add("id", step.id);
    lines.addHidden(hidden);
    lines.add("title", step.title);
    lines.add("hint", step.hint);
    lines.add("says", step.says);
    lines.add("hidden_says", step.hiddenSays);
    lines.add("principles", step.principles);
    return lines.object();
}

QByteArray of(const OwnTerm &term)
{
    QStringList patterns;
    for (const QString &words : term.find)
        patterns.append(patternwords::escaped(words));
    Lines lines;
    lines.add("id", term.id);
    lines.add("rule", term.rule);
    lines.add("reason", term.reason);
    lines.add("find", patterns);
    lines.add("say", term.say);
    lines.add("principles", term.principles);
    return lines.object();
}

QByteArray leftAlone(const QString &id, const QString &words, const QString &rule)
{
    Lines lines;
    lines.add("id", id);
    lines.add("find", QStringList{patternwords::escaped(words)});
    lines.add("rules", QStringList{rule});
    return lines.object();
}

QByteArray hidden(const QString &id)
{
    return "{\"id\": " + quoted(id) + ", \"hidden\": true}";
}

} // namespace evenkeel::ownjson
