#include "tests/core/coach/coachtexts.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A folder of a site or a user.
class Layer
{
public:
    void write(const QString &name, const QByteArray &content) const
    {
        QDir(path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no layer");
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

CoachBook bookWith(const Layer &layer)
{
    return CoachBook::from({CoachBook::ownFolder(u"en"_s), layer.path()});
}

const CoachCard *cardIn(const CoachBook &book, const QString &id)
{
    const auto found = std::ranges::find(book.cards, id, &CoachCard::id);
    return found == book.cards.end() ? nullptr : &*found;
}

/// All that a book says, to be compared.
struct Said
{
    QList<CoachCard> cards;
    CallGuide guide;
    QList<Phrase> phrases;
    QList<Scenario> scenarios;
    SitePolicy site;

    friend bool operator==(const Said &, const Said &) = default;

    static Said by(const CoachBook &book)
    {
        return {book.cards, book.guide, book.phrases, book.scenarios, book.site};
    }
};

} // namespace

/// A site's and a user's folder lie over what the program brings.
class CoachBookTest : public QObject
{
    Q_OBJECT

private slots:
    void aCardIsReplacedAddedAndHidden();
    void theUserLiesOverTheSite();
    void whatASiteHidTheUserMayBringBack();
    void stepsKeepTheirOrder();
    void partsBesideTheStepsAreReplacedAndHidden();
    void phrasesAndScenariosAreLaidOver();
    void whatASiteLaysDownIsLaidOver();
    void badFilesLoseNothing_data();
    void badFilesLoseNothing();
    void aBadItemLeavesTheGoodOnes();
    void twoFilesWithOneScenarioAreTold();
    void noFolderIsNoProblem();
    void theDocumentsExamplesAreRead();
};

void CoachBookTest::aCardIsReplacedAddedAndHidden()
{
    const CoachBook own = test::ownBook();
    const Layer site;
    site.write(
        u"cards.json"_s,
        R"({"cards": [
            {"id": "listen", "moment": "during", "title": "Hear them out", "text": "One minute."},
            {"id": "house-rule", "moment": "before", "title": "House rule", "text": "Our own."},
            {"id": "why-it-matters", "hidden": true}]})");
    const CoachBook book = bookWith(site);
    QCOMPARE(test::inShort(book.problems), QStringList());
    QCOMPARE(book.cards.size(), own.cards.size());
    QCOMPARE(cardIn(book, u"listen"_s)->title, u"Hear them out"_s);
    QVERIFY(cardIn(book, u"listen"_s)->why.isEmpty());
    QCOMPARE(book.cards.at(1).id, own.cards.at(1).id);
    QCOMPARE(book.cards.last().id, u"house-rule"_s);
    QVERIFY(cardIn(own, u"why-it-matters"_s) != nullptr);
    QVERIFY(cardIn(book, u"why-it-matters"_s) == nullptr);
}

void CoachBookTest::theUserLiesOverTheSite()
{
    const Layer site;
    const Layer user;
    const auto card = [](const QByteArray &title) {
        return R"({"cards": [{"id": "own", "moment": "after", "text": "T", "title": ")" + title
            + R"("}]})";
    };
    site.write(u"cards.json"_s, card("Site"));
    user.write(u"cards.json"_s, card("User"));
    QCOMPARE(cardIn(CoachBook::from({site.path(), user.path()}), u"own"_s)->title, u"User"_s);
    QCOMPARE(cardIn(CoachBook::from({user.path(), site.path()}), u"own"_s)->title, u"Site"_s);
}

void CoachBookTest::whatASiteHidTheUserMayBringBack()
{
    const Layer site;
    const Layer user;
    site.write(u"cards.json"_s, R"({"cards": [{"id": "listen", "hidden": true}]})");
    user.write(
        u"cards.json"_s,
        R"({"cards": [{"id": "listen", "moment": "during", "title": "Mine", "text": "T"}]})");
    const CoachBook book
        = CoachBook::from({CoachBook::ownFolder(u"en"_s), site.path(), user.path()});
    QCOMPARE(cardIn(book, u"listen"_s)->title, u"Mine"_s);
}

void CoachBookTest::stepsKeepTheirOrder()
{
    const Layer site;
    const Layer user;
    site.write(u"steps.json"_s, R"({"steps": [{"id": "listen", "hidden": true}]})");
    user.write(
        u"steps.json"_s,
        R"({"steps": [{"id": "close", "title": "Bye"}, {"id": "listen", "title": "Ear"}]})");
    const CoachBook book
        = CoachBook::from({CoachBook::ownFolder(u"en"_s), site.path(), user.path()});
    QCOMPARE(test::inShort(book.problems), QStringList());
    QCOMPARE(book.guide.steps.size(), 7);
    QCOMPARE(book.guide.steps.at(1).title, u"Ear"_s);
    QCOMPARE(book.guide.steps.at(6).title, u"Bye"_s);
    QCOMPARE(bookWith(site).guide.steps.size(), 6);
}

void CoachBookTest::partsBesideTheStepsAreReplacedAndHidden()
{
    const CallGuide own = test::ownBook().guide;
    const Layer site;
    site.write(
        u"steps.json"_s,
        R"({"boundary": {"id": "boundary", "title": "Our line", "says": ["Stop.", "Goodbye."]},
            "circling": {"hidden": true}})");
    const CallGuide guide = bookWith(site).guide;
    QCOMPARE(guide.boundary.title, u"Our line"_s);
    QCOMPARE(guide.boundary.says, (QStringList{u"Stop."_s, u"Goodbye."_s}));
    QVERIFY(guide.boundary.warning.isEmpty());
    QVERIFY(!own.circling.text.isEmpty() && guide.circling.text.isEmpty());
    QCOMPARE(guide.reminder, own.reminder);
    QCOMPARE(guide.steps, own.steps);
}

void CoachBookTest::phrasesAndScenariosAreLaidOver()
{
    const CoachBook own = test::ownBook();
    const Layer site;
    site.write(
        u"phrases.json"_s,
        R"({"phrases": [
            {"id": "thanks-telling", "hidden": true},
            {"id": "house", "purpose": "closing", "formal": "Quote {customer}.", "plain": "Say {customer}."}]})");
    QByteArray practice = test::sourceFile(u"resources/coach/en/scenarios/manager.json"_s);
    site.write(
        u"scenarios/b.json"_s,
        practice.replace("\"id\": \"manager\",\n  \"title\"", "\"id\": \"ours\",\n  \"title\""));
    site.write(u"scenarios/a.json"_s, R"({"id": "abusive", "hidden": true})");
    const CoachBook book = bookWith(site);
    QCOMPARE(test::inShort(book.problems), QStringList());
    QCOMPARE(book.phrases.size(), own.phrases.size());
    QCOMPARE(book.phrasesFor(PhrasePurpose::Closing).last().plain, u"Say {customer}."_s);
    QCOMPARE(book.scenarios.size(), own.scenarios.size());
    QCOMPARE(book.scenarios.last().id, u"ours"_s);
    QVERIFY(std::ranges::find(book.scenarios, u"abusive"_s, &Scenario::id) == book.scenarios.end());
}

void CoachBookTest::whatASiteLaysDownIsLaidOver()
{
    QVERIFY(test::ownBook().site.isEmpty());
    const Layer site;
    site.write(
        u"site.json"_s,
        R"({"promises": {"allowed": [
                {"id": "callback", "text": "A call back", "within": "one working day"},
                {"id": "credit", "text": "A credit of up to 20"}],
                "note": "All else needs the desk."},
            "escalation": [
                {"id": "lead", "to": "The lead of the shift", "when": "They ask.", "how": "4711"},
                {"id": "safety", "to": "The safety desk"}]})");
    const CoachBook book = bookWith(site);
    QCOMPARE(test::inShort(book.problems), QStringList());
    QCOMPARE(
        book.site.allowedPromises.first(),
        (AllowedPromise{
            .id = u"callback"_s, .text = u"A call back"_s, .within = u"one working day"_s}));
    QCOMPARE(book.site.promiseNote, u"All else needs the desk."_s);
    QCOMPARE(
        book.site.escalation.first(),
        (EscalationStep{
            .id = u"lead"_s,
            .to = u"The lead of the shift"_s,
            .when = u"They ask."_s,
            .how = u"4711"_s}));

    const Layer user;
    user.write(
        u"site.json"_s,
        R"({"promises": {"allowed": [{"id": "credit", "hidden": true}]},
            "escalation": [{"id": "lead", "to": "Sam"}]})");
    const CoachBook both = CoachBook::from({site.path(), user.path()});
    QCOMPARE(both.site.allowedPromises.size(), 1);
    QCOMPARE(both.site.promiseNote, book.site.promiseNote);
    QCOMPARE(both.site.escalation.size(), 2);
    QCOMPARE(both.site.escalation.first(), (EscalationStep{.id = u"lead"_s, .to = u"Sam"_s}));
}

void CoachBookTest::badFilesLoseNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("problems");

    QTest::newRow("no JSON") << u"cards.json"_s << "{\n \"cards\": [\n}"_ba
                             << QStringList{u"cards.json:3 NotJson"_s};
    QTest::newRow("a list") << u"steps.json"_s << "[]"_ba
                            << QStringList{u"steps.json:1 NoObject"_s};
    QTest::newRow("another key") << u"cards.json"_s << "{\"cards\": [],\n\"colour\": 1}"_ba
                                 << QStringList{u"cards.json:2 UnknownKey colour"_s};
    QTest::newRow("another moment")
        << u"cards.json"_s
        << "{\"cards\": [\n{\"id\": \"listen\",\n\"moment\": \"later\",\n\"title\": \"A\", \"text\": \"B\"}]}"_ba
        << QStringList{u"cards.json:3 UnknownWord moment later"_s};
    QTest::newRow("no text")
        << u"cards.json"_s
        << "{\"cards\": [\n{\"id\": \"listen\", \"moment\": \"after\", \"title\": \"A\"}]}"_ba
        << QStringList{u"cards.json:2 Missing text"_s};
    QTest::newRow("an eighth step")
        << u"steps.json"_s << "{\"steps\": [\n{\"id\": \"sing\", \"title\": \"A\"}]}"_ba
        << QStringList{u"steps.json:2 UnknownWord id sing"_s};
    QTest::newRow("a slot of a step that is none")
        << u"steps.json"_s
        << "{\"steps\": [{\"id\": \"close\", \"title\": \"A\",\n\"says\": [\"By {noon}.\"]}]}"_ba
        << QStringList{u"steps.json:2 UnknownSlot noon"_s};
    QTest::newRow("a step hidden by another name")
        << u"steps.json"_s << "{\"reminder\": {\n\"id\": \"close\", \"hidden\": true}}"_ba
        << QStringList{u"steps.json:2 UnknownWord id close"_s};
    QTest::newRow("hidden, and with words")
        << u"steps.json"_s << "{\"reminder\": {\"hidden\": true,\n\"text\": \"A\"}}"_ba
        << QStringList{u"steps.json:2 UnknownKey text"_s};
    QTest::newRow("a boundary without words")
        << u"steps.json"_s << "{\n\"boundary\": {\"title\": \"A\"}}"_ba
        << QStringList{u"steps.json:2 Missing says"_s};
    QTest::newRow("a boundary that says nothing")
        << u"steps.json"_s << "{\n\"boundary\": {\"title\": \"A\", \"says\": []}}"_ba
        << QStringList{u"steps.json:2 Empty says"_s};
    QTest::newRow("another purpose")
        << u"phrases.json"_s
        << "{\"phrases\": [{\"id\": \"a\",\n\"purpose\": \"jokes\", \"formal\": \"A\", \"plain\": \"B\"}]}"_ba
        << QStringList{u"phrases.json:2 UnknownWord purpose jokes"_s};
    QTest::newRow("another slot")
        << u"phrases.json"_s
        << "{\"phrases\": [{\"id\": \"first-then\", \"purpose\": \"timeline\",\n\"formal\": \"A {weather}\",\n\"plain\": \"B } {\"}]}"_ba
        << QStringList{u"phrases.json:2 UnknownSlot weather"_s, u"phrases.json:3 UnknownSlot"_s};
    QTest::newRow("another principle")
        << u"phrases.json"_s
        << "{\"phrases\": [{\"id\": \"first-then\", \"purpose\": \"timeline\", \"formal\": \"A\", \"plain\": \"B\",\n\"principles\": [\"luck\"]}]}"_ba
        << QStringList{u"phrases.json:2 UnknownPrinciple luck"_s};
    QTest::newRow("a site's promise without words")
        << u"site.json"_s
        << "{\"promises\": {\"allowed\": [\n{\"id\": \"a\"}],\n\"note\": \" \"}}"_ba
        << QStringList{u"site.json:2 Missing text"_s, u"site.json:3 Empty note"_s};
    QTest::newRow("a site's way without a person")
        << u"site.json"_s
        << "{\"escalation\": [\n{\"id\": \"a\", \"when\": \"A\",\n\"who\": \"B\"}]}"_ba
        << QStringList{u"site.json:3 UnknownKey who"_s, u"site.json:2 Missing to"_s};
    QTest::newRow("a site's promises as a list") << u"site.json"_s << "{\n\"promises\": []}"_ba
                                                 << QStringList{u"site.json:2 NoObject promises"_s};
    QTest::newRow("a scenario without anything")
        << u"scenarios/manager.json"_s << "{\n\"id\": \"manager\"}"_ba
        << QStringList{
               u"manager.json:1 Missing title"_s, u"manager.json:1 Missing about"_s,
               u"manager.json:1 Missing start"_s};
    QTest::newRow("no id to hide") << u"scenarios/a.json"_s << "{\"hidden\": true}"_ba
                                   << QStringList{u"a.json:1 Missing id"_s};
}

void CoachBookTest::badFilesLoseNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const Layer site;
    site.write(name, content);
    const CoachBook book = bookWith(site);
    QTEST(test::inShort(book.problems), "problems");
    QVERIFY(Said::by(book) == Said::by(test::ownBook()));
}

void CoachBookTest::aBadItemLeavesTheGoodOnes()
{
    const Layer user;
    user.write(
        u"cards.json"_s,
        R"({"cards": [
            {"id": "listen", "moment": "during", "title": "", "text": "B"},
            {"id": "mine", "moment": "during", "title": "Mine", "text": "B"}]})");
    user.write(u"steps.json"_s, "no JSON");
    const CoachBook book = bookWith(user);
    QCOMPARE(
        test::inShort(book.problems),
        (QStringList{u"cards.json:2 Empty title"_s, u"steps.json:1 NotJson"_s}));
    QCOMPARE(cardIn(book, u"listen"_s)->title, u"Listen"_s);
    QCOMPARE(book.cards.last().id, u"mine"_s);
    QCOMPARE(book.guide, test::ownBook().guide);
}

void CoachBookTest::twoFilesWithOneScenarioAreTold()
{
    const Layer site;
    const QByteArray practice = test::sourceFile(u"resources/coach/en/scenarios/manager.json"_s);
    site.write(u"scenarios/a.json"_s, practice);
    site.write(u"scenarios/b.json"_s, R"({"id": "manager", "hidden": true})");
    const CoachBook book = CoachBook::from({site.path()});
    QCOMPARE(test::inShort(book.problems), QStringList{u"b.json:1 IdTwice manager"_s});
    QCOMPARE(book.scenarios.size(), 1);
}

void CoachBookTest::noFolderIsNoProblem()
{
    const QTemporaryDir empty;
    const CoachBook book
        = CoachBook::from({CoachBook::ownFolder(u"en"_s), empty.path(), empty.filePath(u"none"_s)});
    QCOMPARE(test::inShort(book.problems), QStringList());
    QVERIFY(Said::by(book) == Said::by(test::ownBook()));
}

/// Blocks of docs/formats.md that begin so are files that can be copied.
void CoachBookTest::theDocumentsExamplesAreRead()
{
    const Layer site;
    const QString page = QString::fromUtf8(test::sourceFile(u"docs/formats.md"_s));
    const auto example = [&page](const QString &beginning) {
        const QString block = page.mid(page.indexOf(u"\n\n    "_s + beginning));
        return block.left(block.indexOf(u"\n\n"_s, 2)).toUtf8();
    };
    site.write(u"cards.json"_s, example(u"{\"cards\""_s));
    site.write(u"steps.json"_s, example(u"{\"steps\""_s));
    site.write(u"phrases.json"_s, example(u"{\"phrases\""_s));
    site.write(u"site.json"_s, example(u"{\"promises\""_s));
    site.write(u"scenarios/late-post.json"_s, example(u"{\"id\": \"late-post\", \"title\""_s));
    const CoachBook book = CoachBook::from({site.path()});
    QCOMPARE(test::inShort(book.problems), QStringList{u"late-post.json:5 TooShort 8"_s});
    QCOMPARE(book.cards.size() + book.guide.steps.size() + book.phrases.size(), 3);
    QVERIFY(!book.guide.patience.text.isEmpty());
    QVERIFY(book.site.hasPromises() && !book.site.escalation.isEmpty());
}

EVENKEEL_TEST(CoachBookTest)

#include "coachbooktest.moc"
