#include "tests/core/capture/corpus.h"

#include "core/capture/draftjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

const auto ThisYear = u"2026-"_s;

/// "key=value key=value"; "-" stands for nothing, "_" for a blank inside a value.
QHash<QString, QString> settings(const QString &text)
{
    QHash<QString, QString> found;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = part.contains(u'=') ? part.section(u'=', 1) : u"yes"_s;
        found.insert(part.section(u'=', 0, 0), value);
    }
    return found;
}

QString spaced(QString text)
{
    return text.replace(u'_', u' ');
}

/// "05-15T10:00" is of the year of the corpus.
QString fullDate(const QString &text)
{
    return text.size() > 2 && text.at(2) == u'-' ? ThisYear + text : text;
}

QJsonArray promisesFrom(const QString &text)
{
    QJsonArray promises;
    for (const QString &promise : text.split(u" ; "_s, Qt::SkipEmptyParts)) {
        const QString what = promise.section(u" > "_s, 0, 0).trimmed();
        promises.append(what + u" > "_s + fullDate(promise.section(u" > "_s, 1).trimmed()));
    }
    return promises;
}

QJsonArray listFrom(const QString &text, QString (*form)(QString))
{
    QJsonArray list;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts))
        list.append(form(entry));
    return list;
}

QJsonObject expectedFrom(const QStringList &columns, bool same)
{
    const QString line = columns.at(0).trimmed();
    QJsonObject expected{
        {u"summary"_s, same ? line : columns.value(1).trimmed()},
        {u"promises"_s, promisesFrom(columns.value(2).trimmed())},
        {u"choices"_s, QJsonArray()},
        {u"warnings"_s, QJsonArray()},
        {u"uncertain"_s, false},
        {u"occurred"_s, QJsonValue()}};
    const auto extras = settings(columns.value(3));
    for (auto extra = extras.begin(); extra != extras.end(); ++extra) {
        const QString &key = extra.key();
        QJsonValue value = *extra == u"-" ? QJsonValue() : QJsonValue(*extra);
        if (key == u"choices")
            value = listFrom(*extra, [](QString text) { return fullDate(text); });
        else if (key == u"tags" || key == u"actions" || key == u"warnings")
            value = listFrom(*extra, spaced);
        else if (key == u"occurred")
            value = fullDate(*extra);
        else if (key == u"uncertain")
            value = true;
        else if ((key == u"stress" || key == u"severity") && value.isString())
            value = extra->toInt();
        expected.insert(key, value);
    }
    return expected;
}

QList<CorpusLine> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<CorpusLine> lines;
    QHash<QString, QString> now;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (text.startsWith(u'%')) {
            now = settings(text.mid(1));
            continue;
        }
        const QStringList columns = text.split(u" |"_s);
        const QDateTime wall = QDateTime::fromString(now[u"now"_s], Qt::ISODate);
        const QByteArray zone = now[u"zone"_s].toLatin1();
        lines.append(
            {.line = columns.at(0).trimmed(),
             .kind = now[u"kind"_s],
             .locale = now[u"locale"_s],
             .now = {.at = resolve(wall.date(), wall.time(), QTimeZone(zone)), .zone = zone},
             .expected = expectedFrom(columns, now.contains(u"same"_s))});
    }
    return lines;
}

QByteArray shown(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

QList<CorpusLine> readCorpus()
{
    const QDir folder(QStringLiteral(EVENKEEL_TEST_DATA "/capture"));
    QList<CorpusLine> lines;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        lines += readFile(folder.filePath(name));
    return lines;
}

QJsonObject shortForm(const Draft &draft, const Moment &now)
{
    QJsonObject whole = toJson(draft);
    QJsonArray promises;
    const QJsonArray wanted = whole["promises"_L1].toArray();
    for (const auto &promise : wanted) {
        const QString due = promise["due_local"_L1].toString(u"?"_s);
        promises.append(promise["text"_L1].toString() + u" > "_s + due);
    }
    QJsonArray choices;
    for (const Ambiguity &ambiguity : draft.ambiguities) {
        for (const QString &choice : ambiguity.choices)
            choices.append(choice);
    }
    QJsonArray warnings;
    const QJsonArray told = whole["warnings"_L1].toArray();
    for (const auto &warning : told)
        warnings.append(warning["kind"_L1].toString() + u": "_s + warning["text"_L1].toString());
    whole["promises"_L1] = promises;
    whole["choices"_L1] = choices;
    whole["warnings"_L1] = warnings;
    whole["occurred"_L1] = draft.interaction.occurred == now
        ? QJsonValue()
        : QJsonValue(draft.interaction.occurred.local().toString(u"yyyy-MM-ddTHH:mm"_s));
    whole["uncertain"_L1]
        = std::any_of(draft.tokens.begin(), draft.tokens.end(), [](const LineToken &token) {
              return token.uncertain;
          });
    return whole;
}

QByteArray differences(const QJsonObject &expected, const QJsonObject &found)
{
    QByteArray text;
    for (auto entry = expected.begin(); entry != expected.end(); ++entry) {
        const QJsonValue value = found[entry.key()];
        if (entry.value() != value)
            text += "\n    " + entry.key().toUtf8() + "\n      wanted " + shown(entry.value())
                + "\n      found  " + shown(value);
    }
    return text;
}

} // namespace evenkeel::test
