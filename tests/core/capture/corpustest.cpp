#include "core/capture/draftjson.h"
#include "core/capture/lineparser.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct CorpusLine
{
    QString file;
    QJsonObject expected;
    QByteArray zone;
    QString locale;
    Instant now;
};

QString setting(const QJsonObject &line, const QJsonObject &defaults, QLatin1StringView key)
{
    return line[key].toString(defaults[key].toString());
}

QList<CorpusLine> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qWarning("%s: %s at %d", qPrintable(path), qPrintable(error.errorString()), error.offset);
    QList<CorpusLine> lines;
    for (const QJsonValue &value : root["lines"_L1].toArray()) {
        const QJsonObject line = value.toObject();
        const QByteArray zone = setting(line, root, "zone"_L1).toLatin1();
        const QDateTime now = QDateTime::fromString(setting(line, root, "now"_L1), Qt::ISODate);
        lines.append(
            {.file = QFileInfo(path).baseName(),
             .expected = line,
             .zone = zone,
             .locale = setting(line, root, "locale"_L1),
             .now = resolve(now.date(), now.time(), QTimeZone(zone))});
    }
    return lines;
}

QList<CorpusLine> wholeCorpus()
{
    const QDir folder(QStringLiteral(EVENKEEL_TEST_DATA "/capture"));
    QList<CorpusLine> lines;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        lines += readFile(folder.filePath(name));
    return lines;
}

/// Each promise as "text | due", with "?" for one that needs a time.
QJsonArray shortPromises(const QJsonObject &draft)
{
    QJsonArray list;
    for (const QJsonValue &promise : draft["promises"_L1].toArray()) {
        const QString due = promise["due_local"_L1].toString(u"?"_s);
        list.append(promise["text"_L1].toString() + u" | "_s + due);
    }
    return list;
}

/// The parts of the draft that a corpus line can speak of, in its short forms.
QJsonObject shortForm(const Draft &draft)
{
    QJsonObject whole = toJson(draft);
    whole["promises"_L1] = shortPromises(whole);
    whole["occurred"_L1] = draft.interaction.occurred.local().toString(u"yyyy-MM-ddTHH:mm"_s);
    QJsonArray choices;
    for (const Ambiguity &ambiguity : draft.ambiguities) {
        for (const QString &choice : ambiguity.choices)
            choices.append(choice);
    }
    whole["choices"_L1] = choices;
    QJsonArray warnings;
    for (const QJsonValue &warning : whole["warnings"_L1].toArray())
        warnings.append(warning["kind"_L1].toString() + u": "_s + warning["text"_L1].toString());
    whole["warnings"_L1] = warnings;
    whole["uncertain"_L1] = std::any_of(
        draft.tokens.begin(), draft.tokens.end(), [](const LineToken &token) { return token.uncertain; });
    return whole;
}

QByteArray shown(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// What differs, one line each; empty where the draft is as expected. What a line does not speak
/// of must be absent: promises, choices and a time of its own.
QByteArray differences(const QJsonObject &expected, const QJsonObject &found)
{
    static const QHash<QString, QJsonValue> otherwise{
        {u"promises"_s, QJsonArray()}, {u"choices"_s, QJsonArray()}};
    QByteArray text;
    QStringList keys = expected.keys();
    for (const QString &key : otherwise.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : keys) {
        if (QStringList{u"line"_s, u"now"_s, u"zone"_s, u"locale"_s, u"kind"_s}.contains(key))
            continue;
        const QJsonValue wanted = expected.contains(key) ? expected[key] : otherwise.value(key);
        if (wanted != found[key])
            text += "\n    " + key.toUtf8() + "\n      wanted " + shown(wanted) + "\n      found  "
                + shown(found[key]);
    }
    return text;
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryLineAsAPersonWould();
    void isAsLargeAsItMustBe();
};

void CorpusTest::readsEveryLineAsAPersonWould()
{
    int failed = 0;
    QHash<QString, CaptureWords> languages;
    for (const CorpusLine &line : wholeCorpus()) {
        const QLocale locale(line.locale);
        const QString code = locale.name().section(u'_', 0, 0);
        if (!languages.contains(code))
            languages.insert(code, CaptureWords::shipped(code));
        const LineParser parser(languages.value(code), locale);
        const QString text = line.expected["line"_L1].toString();
        const Draft draft = parser.parse(text, {.at = line.now, .zone = line.zone});
        const QByteArray diff = differences(line.expected, shortForm(draft));
        if (diff.isEmpty())
            continue;
        ++failed;
        qWarning("%s: %s%s", qPrintable(line.file), qPrintable(text), diff.constData());
    }
    QCOMPARE(failed, 0);
}

void CorpusTest::isAsLargeAsItMustBe()
{
    QHash<QString, int> kinds;
    int twoPromises = 0;
    const QList<CorpusLine> corpus = wholeCorpus();
    QSet<QString> distinct;
    for (const CorpusLine &line : corpus) {
        ++kinds[line.expected["kind"_L1].toString(line.file)];
        twoPromises += line.expected["promises"_L1].toArray().size() == 2 ? 1 : 0;
        distinct.insert(line.expected["line"_L1].toString() + line.locale);
    }
    QVERIFY2(corpus.size() >= 400, qPrintable(QString::number(corpus.size())));
    QCOMPARE(distinct.size(), corpus.size());
    QVERIFY2(kinds["none"_L1] >= 60, qPrintable(QString::number(kinds["none"_L1])));
    QVERIFY2(kinds["slips"_L1] >= 60, qPrintable(QString::number(kinds["slips"_L1])));
    QVERIFY2(twoPromises >= 20, qPrintable(QString::number(twoPromises)));
}

EVENKEEL_TEST(CorpusTest)
#include "corpustest.moc"
