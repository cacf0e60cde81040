#include "core/coach/ownwords.h"
#include "core/coach/contentfile.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const CoachCard Mine{
    .id = u"own-1"_s,
    .moment = CardMoment::After,
    .icon = u"leaf"_s,
    .title = u"My \"own\" card"_s,
    .text = u"Grüße, \U0001F600 and a \\ backslash."_s,
    .example = u"An example."_s,
    .why = u"Two lines.\nReally."_s,
    .say = {u"One."_s, u"Two."_s},
    .ratherThan = {u"Three."_s},
    .toTry = u"Try it."_s,
    .categories = {u"billing"_s},
    .principles = {u"calm"_s}};

const Phrase Said{
    .id = u"own-2"_s,
    .purpose = PhrasePurpose::Timeline,
    .formal = u"You will hear from me by {time}."_s,
    .plain = u"I call you by {time}."_s};

const CallStep Close{
    .id = u"close"_s,
    .title = u"End kindly"_s,
    .hint = u"Thank them."_s,
    .says = {u"You hear from me by {time}."_s, u"Thank you."_s},
    .hiddenSays = {u"Anything else?"_s},
    .principles = {u"polite"_s}};

/// A user's folder with what lies in it.
struct Own
{
    QTemporaryDir data;
    QString folder = data.filePath(u"coach/en"_s);
    OwnWords words{folder};

    [[nodiscard]] QString path(const QString &name) const { return folder + u'/' + name; }

    void write(const QByteArray &content, const QString &name = u"cards.json"_s) const
    {
        QDir().mkpath(folder);
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no layer");
    }

    [[nodiscard]] QByteArray content(const QString &name = u"cards.json"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] CoachBook book() const
    {
        return CoachBook::from({CoachBook::ownFolder(u"en"_s), folder});
    }

    [[nodiscard]] std::optional<CoachCard> card(const QString &id) const
    {
        for (const CoachCard &one : book().cards) {
            if (one.id == id)
                return one;
        }
        return std::nullopt;
    }
};

QString deviationOf(const QByteArray &content, const QString &name)
{
    const auto object
        = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };
    const QJsonObject schema
        = object(test::sourceFile(u"resources/formats/evenkeel-coach-%1.schema.json"_s.arg(name)));
    return test::deviationFromSchema(object(content), schema, schema);
}

CoachCard titled(const QString &id, const QString &title)
{
    return {.id = id, .title = title, .text = u"T"_s};
}

} // namespace

/// A user's own cards and phrases are written so that they are read again, and so that nothing
/// else in the file is lost.
class OwnWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead();
    void theFileLooksAsDocumented();
    void aChangeStandsInItsPlace();
    void everyOtherByteStays_data();
    void everyOtherByteStays();
    void whatIsHiddenKeepsItsWords();
    void aBuiltInOneIsHiddenAndComesBack();
    void aChangeIsTakenBack();
    void aStepIsTakenBackAndKeepsItsPlace();
    void whatStandsBesideTheStepsStays();
    void undoPutsTheFileBack();
    void undoLeavesWhatCameAfterIt();
    void aFileThatCannotBeReadIsLeftAlone_data();
    void aFileThatCannotBeReadIsLeftAlone();
    void anItemThatCannotBeReadIsLeftAlone();
    void whatTheReaderWouldRefuseIsNotWritten();
    void theFileKeepsItsLimit();
    void onlyItsUserMayReadIt();
    void aLinkStaysOne();
    void aDiskThatFailsLosesNothing();
    void freshIdsAreGoodAndTheirOwn();
};

void OwnWordsTest::whatIsWrittenIsRead()
{
    Own own;
    QVERIFY(own.words.put(Mine));
    QVERIFY(own.words.put(Said));
    QVERIFY(own.words.put(Close));
    const CoachBook book = own.book();
    QCOMPARE(test::inShort(book.problems), QStringList());
    QCOMPARE(book.cards.last(), Mine);
    QCOMPARE(book.phrases.last(), Said);
    QCOMPARE(book.guide.steps.last(), Close);
    QCOMPARE(own.words.layer().cards.items, QList{Mine});
    QCOMPARE(own.words.layer().steps.items, QList{Close});
    QCOMPARE(own.words.layer().phrases.items, QList{Said});
    QCOMPARE(deviationOf(own.content(), u"cards"_s), QString());
    QCOMPARE(deviationOf(own.content(u"phrases.json"_s), u"phrases"_s), QString());
    QCOMPARE(deviationOf(own.content(u"steps.json"_s), u"steps"_s), QString());
}

void OwnWordsTest::theFileLooksAsDocumented()
{
    Own own;
    CoachCard card = titled(u"own-1"_s, u"A"_s);
    card.say = {u"B"_s};
    QVERIFY(own.words.put(card));
    QVERIFY(own.words.hide(OwnWords::Kind::Cards, u"listen"_s));
    QCOMPARE(
        own.content(),
        R"({
  "cards": [
    {
      "id": "own-1",
      "moment": "during",
      "title": "A",
      "text": "T",
      "say": [
        "B"
      ]
    },
    {"id": "listen", "hidden": true}
  ]
}
)"_ba);
}

void OwnWordsTest::aChangeStandsInItsPlace()
{
    Own own;
    for (const char16_t *id : {u"a", u"b", u"c"})
        QVERIFY(own.words.put(titled(QString::fromUtf16(id), u"First"_s)));
    QVERIFY(own.words.put(titled(u"b"_s, u"Second"_s)));
    QStringList shown;
    for (const CoachCard &card : own.words.layer().cards.items)
        shown.append(card.id + u' ' + card.title);
    QCOMPARE(shown, (QStringList{u"a First"_s, u"b Second"_s, u"c First"_s}));
}

void OwnWordsTest::everyOtherByteStays_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // with "m" hidden
    QTest::addColumn<QByteArray>("without"); // and taken out again

    const QByteArray hidden = R"({"id": "m", "hidden": true})";
    QTest::newRow("other members")
        << R"({"cards": [ {"id":"a","later":[1.50]} ] , "x":{"y":"}"}})"_ba
        << R"({"cards": [ {"id":"a","later":[1.50]},
    )" + hidden
            + R"( ] , "x":{"y":"}"}})"
        << R"({"cards": [ {"id":"a","later":[1.50]} ] , "x":{"y":"}"}})"_ba;
    QTest::newRow("the first of two") << R"({"cards": [{"id": "m", "hidden":   true},  7]})"_ba
                                      << R"({"cards": [)" + hidden + R"(,  7]})"
                                      << R"({"cards": [7]})"_ba;
    QTest::newRow("the only one") << R"({"cards": [{"id": "m", "hidden":   true}]})"_ba
                                  << R"({"cards": [)" + hidden + R"(]})"
                                  << R"({"cards": []})"_ba;
    QTest::newRow("an empty list") << R"({ "cards":[ ] })"_ba
                                   << "{ \"cards\":[\n    " + hidden + "\n  ] }"
                                   << R"({ "cards":[] })"_ba;
    QTest::newRow("no list") << R"({"x": 1})"_ba
                             << "{\n  \"cards\": [\n    " + hidden + "\n  ],\"x\": 1}"
                             << "{\n  \"cards\": [],\"x\": 1}"_ba;
    QTest::newRow("a mark before it") << "\xef\xbb\xbf{\"cards\": [\"\u00fc\", 7]}"_ba
                                      << "{\"cards\": [\"\u00fc\", 7,\n    " + hidden + "]}"
                                      << "{\"cards\": [\"\u00fc\", 7]}"_ba;
}

void OwnWordsTest::everyOtherByteStays()
{
    QFETCH(QByteArray, before);
    Own own;
    own.write(before);
    QVERIFY(own.words.hide(OwnWords::Kind::Cards, u"m"_s));
    QTEST(own.content(), "after");
    QVERIFY(own.words.takeBack(OwnWords::Kind::Cards, u"m"_s));
    QTEST(own.content(), "without");
}

void OwnWordsTest::whatIsHiddenKeepsItsWords()
{
    Own own;
    QVERIFY(own.words.put(Mine));
    QVERIFY(own.words.hide(OwnWords::Kind::Cards, Mine.id));
    QVERIFY(!own.card(Mine.id));
    QCOMPARE(own.words.layer().cards.hidden, QStringList{Mine.id});
    QCOMPARE(own.words.layer().cards.kept, QList{Mine});
    QCOMPARE(deviationOf(own.content(), u"cards"_s), QString());
    QVERIFY(own.words.show(OwnWords::Kind::Cards, Mine.id));
    QCOMPARE(own.card(Mine.id), Mine);
}

void OwnWordsTest::aBuiltInOneIsHiddenAndComesBack()
{
    Own own;
    const std::optional<CoachCard> listen = own.card(u"listen"_s);
    QVERIFY(listen);
    QVERIFY(own.words.hide(OwnWords::Kind::Cards, u"listen"_s));
    QVERIFY(!own.card(u"listen"_s));
    QVERIFY(own.words.show(OwnWords::Kind::Cards, u"listen"_s));
    QCOMPARE(own.card(u"listen"_s), listen);
    QVERIFY(own.words.layer().cards.hidden.isEmpty());
}

void OwnWordsTest::aChangeIsTakenBack()
{
    Own own;
    const std::optional<CoachCard> listen = own.card(u"listen"_s);
    CoachCard other = *listen;
    other.title = u"Ear"_s;
    QVERIFY(own.words.put(other));
    QCOMPARE(own.card(u"listen"_s), other);
    QVERIFY(own.words.takeBack(OwnWords::Kind::Cards, u"listen"_s));
    QCOMPARE(own.card(u"listen"_s), listen);
}

void OwnWordsTest::aStepIsTakenBackAndKeepsItsPlace()
{
    Own own;
    const QList<CallStep> before = own.book().guide.steps;
    CallStep listen = before.at(1);
    listen.says = {u"Go on."_s};
    QVERIFY(own.words.put(Close));
    QVERIFY(own.words.put(listen));
    QStringList order;
    for (const CallStep &step : own.book().guide.steps)
        order.append(step.id);
    QStringList meant;
    for (const char *id : CallStep::Ids)
        meant.append(QString::fromLatin1(id));
    QCOMPARE(order, meant);
    QCOMPARE(own.book().guide.steps.at(1), listen);
    QVERIFY(own.words.takeBack(OwnWords::Kind::Steps, listen.id));
    QCOMPARE(own.book().guide.steps.at(1), before.at(1));
    QCOMPARE(own.book().guide.steps.last(), Close);
    CallStep eighth = Close;
    eighth.id = u"sing"_s;
    QCOMPARE(own.words.put(eighth).error().error.fault, Fault::InvalidInput);
    CallStep badSlot = Close;
    badSlot.hiddenSays = {u"By {weather}."_s};
    QCOMPARE(own.words.put(badSlot).error().error.fault, Fault::InvalidInput);
}

void OwnWordsTest::whatStandsBesideTheStepsStays()
{
    Own own;
    const QByteArray beside
        = R"("reminder": {"text": "Not you."}, "boundary": {"title": "Stop", "says": ["Please."]})";
    own.write('{' + beside + "}\n", u"steps.json"_s);
    QVERIFY(own.words.put(Close));
    QVERIFY(own.content(u"steps.json"_s).endsWith(beside + "}\n"));
    QCOMPARE(own.book().guide.reminder.text, u"Not you."_s);
    QCOMPARE(own.book().guide.steps.last(), Close);
}

void OwnWordsTest::undoPutsTheFileBack()
{
    Own own;
    const auto first = own.words.put(Mine);
    const QByteArray before = own.content();
    const auto second = own.words.hide(OwnWords::Kind::Cards, Mine.id);
    QVERIFY(own.words.undo(*second));
    QCOMPARE(own.content(), before);
    QVERIFY(own.words.undo(*first));
    QVERIFY(!QFile::exists(own.path(u"cards.json"_s)));
}

void OwnWordsTest::undoLeavesWhatCameAfterIt()
{
    Own own;
    const auto change = own.words.put(Mine);
    const QByteArray later = own.content() + "\n";
    own.write(later);
    const auto undone = own.words.undo(*change);
    QVERIFY(!undone);
    QCOMPARE(undone.error().error.fault, Fault::WrongState);
    QCOMPARE(own.content(), later);
}

void OwnWordsTest::aFileThatCannotBeReadIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << "{\n\"cards\": [,]}"_ba << u"cards.json:2 NotJson"_s;
    QTest::newRow("a comment") << "{\n// mine\n\"cards\": []}"_ba << u"cards.json:2 NotJson"_s;
    QTest::newRow("no object") << "[]"_ba << u"cards.json:1 NoObject"_s;
    QTest::newRow("no list") << "{\n\"cards\": {}}"_ba << u"cards.json:2 NoList cards"_s;
    QTest::newRow("another encoding")
        << "{\"cards\": [], \"x\": \"\xfc\"}"_ba << u"cards.json:1 ?"_s;
}

void OwnWordsTest::aFileThatCannotBeReadIsLeftAlone()
{
    QFETCH(QByteArray, content);
    Own own;
    own.write(content);
    using Kind = OwnWords::Kind;
    for (const auto &done :
         {own.words.put(Mine), own.words.hide(Kind::Cards, u"listen"_s),
          own.words.show(Kind::Cards, u"listen"_s), own.words.takeBack(Kind::Cards, u"listen"_s)}) {
        QVERIFY(!done);
        QVERIFY(done.error().problem);
        QTEST(test::inShort(*done.error().problem), "problem");
    }
    QCOMPARE(own.content(), content);
    QVERIFY(own.words.put(Said)); // the other file is none of its business
}

void OwnWordsTest::anItemThatCannotBeReadIsLeftAlone()
{
    Own own;
    const QByteArray content
        = "{\"cards\": [\n{\"id\": \"a\"},\n{\"id\": \"listen\",\n\"later\": 1}]}";
    own.write(content);
    const auto done = own.words.put(*own.card(u"listen"_s));
    QVERIFY(!done);
    QCOMPARE(test::inShort(*done.error().problem), u"cards.json:4 UnknownKey later"_s);
    QVERIFY(!own.words.hide(OwnWords::Kind::Cards, u"listen"_s));
    QVERIFY(!own.words.takeBack(OwnWords::Kind::Cards, u"listen"_s));
    QCOMPARE(own.content(), content);
    QVERIFY(own.words.put(Mine));
    QVERIFY(own.content().startsWith(content.chopped(2)));
}

void OwnWordsTest::whatTheReaderWouldRefuseIsNotWritten()
{
    Own own;
    CoachCard blank = Mine;
    blank.title = u" "_s;
    CoachCard badId = Mine;
    badId.id = u"Own 1"_s;
    Phrase badSlot = Said;
    badSlot.plain = u"By {weather}."_s;
    for (const auto &done : {own.words.put(blank), own.words.put(badId), own.words.put(badSlot)}) {
        QVERIFY(!done);
        QCOMPARE(done.error().error.fault, Fault::InvalidInput);
    }
    QVERIFY(!QFile::exists(own.folder));
}

void OwnWordsTest::theFileKeepsItsLimit()
{
    Own own;
    CoachCard large = Mine;
    large.why = QString(ContentFile::MostBytes - 100, u'a');
    const auto done = own.words.put(large);
    QVERIFY(!done && done.error().problem);
    QCOMPARE(done.error().problem->fault, ContentFault::TooLarge);
    QVERIFY(!QFile::exists(own.path(u"cards.json"_s)));
}

void OwnWordsTest::onlyItsUserMayReadIt()
{
#ifdef Q_OS_UNIX
    Own own;
    QVERIFY(own.words.put(Mine));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
        | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const QString &path : {own.path(u"cards.json"_s), own.folder})
        QVERIFY((QFile::permissions(path) & others) == QFileDevice::Permissions());
    QCOMPARE(test::namesIn(own.folder), QStringList{u"cards.json"_s});
#endif
}

void OwnWordsTest::aLinkStaysOne()
{
#ifdef Q_OS_UNIX
    Own own;
    own.write("{}", u"true.json"_s);
    QVERIFY(QFile::link(own.path(u"true.json"_s), own.path(u"cards.json"_s)));
    QVERIFY(own.words.put(Mine));
    QVERIFY(QFileInfo(own.path(u"cards.json"_s)).isSymLink());
    QCOMPARE(own.card(Mine.id), Mine);
#endif
}

void OwnWordsTest::aDiskThatFailsLosesNothing()
{
    Own own;
    QVERIFY(own.words.put(Mine));
    const QByteArray before = own.content();
    for (const test::BrokenFiles::Kind kind : test::BrokenFiles::Kinds) {
        for (int step = 0;; ++step) {
            test::BrokenFiles files(step, test::BrokenFiles::How::ForGood, kind);
            OwnWords words(own.folder, files);
            const auto done = words.put(titled(u"own-9"_s, u"Nine"_s));
            if (files.taken() <= step)
                break;
            const QByteArray now = own.content();
            const ContentProblems problems = own.book().problems;
            QVERIFY2(problems.isEmpty(), qPrintable(test::inShort(problems).join(u'\n')));
            QVERIFY(own.card(Mine.id) == Mine);
            QVERIFY(done || now == before || own.card(u"own-9"_s));
            own.write(before);
        }
        own.write(before);
    }
    test::BrokenFiles full(1);
    OwnWords words(own.folder, full);
    QCOMPARE(
        words.hide(OwnWords::Kind::Cards, u"listen"_s).error().error.fault, Fault::StorageFull);
    QCOMPARE(own.content(), before);
}

void OwnWordsTest::freshIdsAreGoodAndTheirOwn()
{
    const QString one = OwnWords::freshId();
    QVERIFY(one != OwnWords::freshId());
    QVERIFY(one.startsWith(u"user-"_s));
    const CoachBook book = test::ownBook();
    for (const CoachCard &card : book.cards)
        QVERIFY(!card.id.startsWith(u"user-"_s));
    for (const Phrase &phrase : book.phrases)
        QVERIFY(!phrase.id.startsWith(u"user-"_s));
    Own own;
    QVERIFY(own.words.put(titled(one, u"A"_s)));
    QVERIFY(own.card(one));
}

EVENKEEL_TEST(OwnWordsTest)

#include "ownwordstest.moc"
