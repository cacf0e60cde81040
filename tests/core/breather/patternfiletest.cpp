#include "core/breather/patternfile.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using patternfile::Verdict;

namespace {

Pattern made(const QString &name, const QString &parts)
{
    return *Pattern::fromText(name, parts);
}

QByteArray fileOf(const QByteArray &entries)
{
    return R"({"format": "evenkeel-patterns", "version": 1, "patterns": [)" + entries + "]}";
}

patternfile::Entry only(const QByteArray &entry, const PatternBook &book = PatternBook())
{
    const auto read = patternfile::read(fileOf(entry), book);
    return read && read->size() == 1 ? read->first() : patternfile::Entry();
}

} // namespace

class PatternFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenComesBack();
    void followsThePublishedSchema();
    void partsThatAreMissingHaveNoLength();
    void refusesWhatIsNoFileOfPatterns_data();
    void refusesWhatIsNoFileOfPatterns();
    void leavesOutWhatCannotBeBreathed_data();
    void leavesOutWhatCannotBeBreathed();
    void aTakenNameGetsANumberAndNothingIsLost();
    void theSameOneIsNotTakenTwice();
    void twoOfOneFileShareNoName();
};

void PatternFileTest::whatIsWrittenComesBack()
{
    const QList<Pattern> patterns{
        made(u"Evening"_s, u"4.1,0.3,0,6.9,0"_s), made(u"Six parts"_s, u"3,1,1,2,6,12"_s),
        made(u"own"_s, u"5.5,0,0.1,5.5,0"_s)};
    const auto entries = patternfile::read(patternfile::write(patterns), PatternBook());
    QVERIFY(entries.has_value());
    QCOMPARE(patternfile::taken(PatternBook(), *entries), patterns);
}

void PatternFileTest::followsThePublishedSchema()
{
    QFile file(
        QStringLiteral(EVENKEEL_SOURCE_DIR "/resources/formats/evenkeel-patterns.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject known = schema.value("$defs"_L1)["pattern"_L1]["properties"_L1].toObject();
    const QJsonObject written
        = QJsonDocument::fromJson(patternfile::write({made(u"Evening"_s, u"4,0,0,6,0"_s)}))
              .object();
    QCOMPARE(written.keys(), schema.value("properties"_L1).toObject().keys());
    QCOMPARE(written.value("patterns"_L1).toArray().first().toObject().keys(), known.keys());
    const QJsonObject list = schema.value("properties"_L1)["patterns"_L1].toObject();
    QCOMPARE(list.value("maxItems"_L1).toInt(), int(patternfile::MostPatterns));
    QCOMPARE(
        schema.value("$defs"_L1)["seconds"_L1]["maximum"_L1].toInt() * 10,
        Pattern::LongestPart.count());
}

void PatternFileTest::partsThatAreMissingHaveNoLength()
{
    const auto entry = only(R"({"name": "Evening", "in": 4, "out": 6.5})");
    QCOMPARE(entry.verdict, Verdict::New);
    QCOMPARE(entry.pattern, made(u"Evening"_s, u"4,0,0,6.5,0"_s));
}

void PatternFileTest::refusesWhatIsNoFileOfPatterns_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Fault>("fault");
    QByteArray many = R"({"name": "a", "in": 4, "out": 6})";
    many = (many + ',').repeated(200) + many;
    QTest::newRow("no JSON") << "Evening 4 6"_ba << Fault::FileFormat;
    QTest::newRow("a list") << "[]"_ba << Fault::FileFormat;
    QTest::newRow("an export")
        << R"({"format": "evenkeel-export", "version": 1, "patterns": [{}]})"_ba
        << Fault::FileFormat;
    QTest::newRow("a later version")
        << R"({"format": "evenkeel-patterns", "version": 2, "patterns": [{}]})"_ba
        << Fault::FileFormat;
    QTest::newRow("no list") << R"({"format": "evenkeel-patterns", "version": 1, "patterns": 3})"_ba
                             << Fault::FileFormat;
    QTest::newRow("none") << fileOf({}) << Fault::FileFormat;
    QTest::newRow("a key twice") << fileOf(R"({"name": "a", "in": 4, "in": 5, "out": 6})")
                                 << Fault::FileFormat;
    QTest::newRow("nested deep") << fileOf(QByteArray(40, '[') + QByteArray(40, ']'))
                                 << Fault::FileFormat;
    QTest::newRow("too many") << fileOf(many) << Fault::FileTooLarge;
}

void PatternFileTest::refusesWhatIsNoFileOfPatterns()
{
    QFETCH(QByteArray, json);
    const auto read = patternfile::read(json, PatternBook());
    QVERIFY(!read.has_value());
    QTEST(read.error().fault, "fault");
}

void PatternFileTest::leavesOutWhatCannotBeBreathed_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("a number") << "3"_ba << Verdict::NoPattern;
    QTest::newRow("no name") << R"({"in": 4, "out": 6})"_ba << Verdict::BadName;
    QTest::newRow("name of settings")
        << R"({"name": "a;b=1", "in": 4, "out": 6})"_ba << Verdict::BadName;
    QTest::newRow("name is a number") << R"({"name": 6, "in": 4, "out": 6})"_ba << Verdict::BadName;
    QTest::newRow("slip") << R"({"name": "a", "in": 4, "holdd": 1, "out": 6})"_ba
                          << Verdict::UnknownKey;
    QTest::newRow("hundredths") << R"({"name": "a", "in": 4.05, "out": 6})"_ba
                                << Verdict::BadSeconds;
    QTest::newRow("negative") << R"({"name": "a", "in": 4, "out": -6})"_ba << Verdict::BadSeconds;
    QTest::newRow("too long") << R"({"name": "a", "in": 4, "out": 12.1})"_ba << Verdict::BadSeconds;
    QTest::newRow("huge") << R"({"name": "a", "in": 4, "out": 1e300})"_ba << Verdict::BadSeconds;
    QTest::newRow("text") << R"({"name": "a", "in": "4", "out": 6})"_ba << Verdict::BadSeconds;
    QTest::newRow("null") << R"({"name": "a", "in": null, "out": 6})"_ba << Verdict::BadSeconds;
    QTest::newRow("no way out") << R"({"name": "a", "in": 4})"_ba << Verdict::NoBreath;
}

void PatternFileTest::leavesOutWhatCannotBeBreathed()
{
    QFETCH(QByteArray, entry);
    const auto read
        = patternfile::read(fileOf(entry + R"(, {"name": "b", "in": 4, "out": 6})"), PatternBook());
    QVERIFY(read.has_value());
    QTEST(read->first().verdict, "verdict");
    QCOMPARE(
        patternfile::taken(PatternBook(), *read), QList<Pattern>{made(u"b"_s, u"4,0,0,6,0"_s)});
}

void PatternFileTest::aTakenNameGetsANumberAndNothingIsLost()
{
    const PatternBook book(u"Evening=4,0,0,6,0"_s);
    const auto read = patternfile::read(
        fileOf(R"({"name": "evening", "in": 5, "out": 6}, {"name": "box", "in": 5, "out": 5})"),
        book);
    QVERIFY(read.has_value());
    QCOMPARE(read->first().verdict, Verdict::Renamed);
    const QList<Pattern> expected{
        made(u"Evening"_s, u"4,0,0,6,0"_s), made(u"evening 2"_s, u"5,0,0,6,0"_s),
        made(u"box 2"_s, u"5,0,0,5,0"_s)};
    const QList<Pattern> taken = patternfile::taken(book, *read);
    QCOMPARE(taken, expected);
    QCOMPARE(PatternBook(PatternBook::toText(taken)).own(), expected);
}

void PatternFileTest::theSameOneIsNotTakenTwice()
{
    const PatternBook book(u"Evening=4,0,0,6,0"_s);
    QCOMPARE(only(R"({"name": "Evening", "in": 4, "out": 6})", book).verdict, Verdict::Known);
}

void PatternFileTest::twoOfOneFileShareNoName()
{
    const auto read = patternfile::read(
        fileOf(R"({"name": "a", "in": 5, "out": 6}, {"name": "A", "in": 5, "out": 5})"),
        PatternBook());
    QVERIFY(read.has_value());
    QCOMPARE(read->last().pattern.id, u"A 2"_s);
}

EVENKEEL_TEST(PatternFileTest)
#include "patternfiletest.moc"
