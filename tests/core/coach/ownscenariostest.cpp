#include "core/coach/ownscenarios.h"
#include "core/coach/contentfile.h"
#include "core/coach/ownwords.h"
#include "core/coach/scenariofolder.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/jsonschema.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Kind = OwnWords::Kind::Scenarios;

/// A user's folder with what lies in it, and a place for files to choose.
struct Own
{
    QTemporaryDir data;
    QString folder = data.filePath(u"coach/en"_s);
    OwnWords words{folder};

    [[nodiscard]] QString path(const QString &name) const
    {
        return folder + u"/scenarios/"_s + name;
    }

    [[nodiscard]] QString write(const QByteArray &content, const QString &name) const
    {
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return name;
    }

    [[nodiscard]] QString chosen(const QByteArray &content) const
    {
        return write(content, data.filePath(u"chosen.json"_s));
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(folder + u"/scenarios"_s).entryList(QDir::Files, QDir::Name);
    }

    [[nodiscard]] CoachBook book() const
    {
        return CoachBook::from({CoachBook::ownFolder(u"en"_s), folder});
    }

    [[nodiscard]] bool shows(const QString &id) const
    {
        const QList<Scenario> all = book().scenarios;
        return std::ranges::find(all, id, &Scenario::id) != all.end();
    }

    /// Adds a copy of one that the program brings, with this id.
    [[nodiscard]] OwnResult<OwnChange> add(const QString &id)
    {
        const auto text = OwnScenarios::readFrom(chosen(manager()));
        return words.put(*text, id);
    }

    /// One that the program brings, with this instead of its id.
    [[nodiscard]] static QByteArray manager(const QByteArray &id = R"("id": "manager")")
    {
        QByteArray file = test::sourceFile(u"resources/coach/en/scenarios/manager.json"_s);
        const QByteArray own = R"("id": "manager")";
        return file.replace(file.indexOf(own), own.size(), id);
    }
};

QString deviationOf(const QByteArray &content)
{
    const auto object
        = [](const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); };
    const QJsonObject schema
        = object(test::sourceFile(u"resources/formats/evenkeel-coach-scenario.schema.json"_s));
    return test::deviationFromSchema(object(content), schema, schema);
}

} // namespace

/// Conversations that a user adds and hides are files of their own, and none is written over.
class OwnScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsReadWithAllThatIsWrong();
    void onlyAFileOfOrdinarySizeIsRead();
    void whatIsAddedIsRead();
    void anotherWithTheSameIdIsKeptBesideIt();
    void noFileIsWrittenOver();
    void aShippedOneIsHiddenAndComesBack();
    void oneOfTheUsersKeepsItsWordsWhileHidden();
    void oneThatWasHiddenIsAddedShown();
    void whatIsTakenAwayComesBackByUndo();
    void undoLeavesWhatCameAfterIt();
    void theFolderHasALimit();
    void aDiskThatFailsLosesNothing();
};

void OwnScenariosTest::aFileIsReadWithAllThatIsWrong()
{
    const Own own;
    QByteArray bad = Own::manager(R"("id": "manager", "colour": 1)");
    bad.replace("\"title\"", "\"titel\"");
    const auto read = OwnScenarios::readFrom(own.chosen(bad));
    QVERIFY(!read);
    QStringList faults;
    for (const QString &problem : test::inShort(read.error()))
        faults.append(problem.section(u' ', 1));
    faults.sort();
    QCOMPARE(
        faults, (QStringList{u"Missing title"_s, u"UnknownKey colour"_s, u"UnknownKey titel"_s}));
    const auto hides = OwnScenarios::readFrom(own.chosen(R"({"id": "manager", "hidden": true})"));
    QCOMPARE(test::inShort(hides.error()), QStringList{u"chosen.json:1 Missing turns"_s});
    QVERIFY(!OwnScenarios::readFrom(own.data.filePath(u"nowhere.json"_s)));
}

void OwnScenariosTest::onlyAFileOfOrdinarySizeIsRead()
{
    const Own own;
    const QByteArray large(ContentFile::MostBytes + 1, ' ');
    QCOMPARE(
        OwnScenarios::readFrom(own.chosen(large)).error().first().fault, ContentFault::TooLarge);
    QCOMPARE(
        OwnScenarios::readFrom(own.data.path()).error().first().fault, ContentFault::Unreadable);
#ifdef Q_OS_UNIX
    const QString pipe = own.data.filePath(u"pipe.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(OwnScenarios::readFrom(pipe).error().first().fault, ContentFault::Unreadable);
#endif
}

void OwnScenariosTest::whatIsAddedIsRead()
{
    Own own;
    const QByteArray marked = "\xef\xbb\xbf" + Own::manager();
    const auto text = OwnScenarios::readFrom(own.chosen(marked));
    QVERIFY(text);
    QVERIFY(own.words.put(*text, u"ours"_s));
    QCOMPARE(own.names(), QStringList{u"ours.json"_s});
    QCOMPARE(own.content(u"ours.json"_s), Own::manager(R"("id": "ours")"));
    QCOMPARE(test::inShort(own.book().problems), QStringList());
    Scenario meant = text->scenario;
    meant.id = u"ours"_s;
    QCOMPARE(own.book().scenarios.last(), meant);
    QCOMPARE(own.words.layer().scenarios.items, QList{meant});
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther
        | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY((QFile::permissions(own.path(u"ours.json"_s)) & others) == QFileDevice::Permissions());
#endif
}

void OwnScenariosTest::anotherWithTheSameIdIsKeptBesideIt()
{
    QCOMPARE(OwnScenarios::freeId(u"a"_s, {}), u"a"_s);
    QCOMPARE(OwnScenarios::freeId(u"a"_s, {u"a"_s, u"a-2"_s}), u"a-3"_s);
    const QString longest(64, u'a');
    const QString other = OwnScenarios::freeId(longest, {longest});
    QVERIFY(other.size() <= 64 && other != longest);
    Own own;
    QVERIFY(own.add(other));
    QVERIFY(own.shows(other));
}

void OwnScenariosTest::noFileIsWrittenOver()
{
    Own own;
    const QString broken = own.write("{", own.path(u"ours.json"_s));
    QVERIFY(own.add(u"ours"_s));
    QVERIFY(own.words.hide(Kind, u"manager"_s));
    const QString taken = own.write("{", own.path(u"shouting.json"_s));
    QVERIFY(own.words.hide(Kind, u"shouting"_s));
    QCOMPARE(own.content(u"ours.json"_s), "{"_ba);
    QCOMPARE(own.content(u"shouting.json"_s), "{"_ba);
    QVERIFY(own.shows(u"ours"_s) && !own.shows(u"manager"_s) && !own.shows(u"shouting"_s));
    QVERIFY(QFile::exists(broken) && QFile::exists(taken));
}

void OwnScenariosTest::aShippedOneIsHiddenAndComesBack()
{
    Own own;
    const QList<Scenario> before = own.book().scenarios;
    QVERIFY(own.words.hide(Kind, u"manager"_s));
    QVERIFY(!own.shows(u"manager"_s));
    QCOMPARE(own.words.layer().scenarios.hidden, QStringList{u"manager"_s});
    QCOMPARE(deviationOf(own.content(u"manager.json"_s)), QString());
    QCOMPARE(own.words.hide(Kind, u"manager"_s).error().error.fault, Fault::WrongState);
    QVERIFY(own.words.show(Kind, u"manager"_s));
    QCOMPARE(own.book().scenarios, before);
    QVERIFY(own.names().isEmpty());
}

void OwnScenariosTest::oneOfTheUsersKeepsItsWordsWhileHidden()
{
    Own own;
    QVERIFY(own.add(u"ours"_s));
    const QByteArray shown = own.content(u"ours.json"_s);
    const auto hidden = own.words.hide(Kind, u"ours"_s);
    QVERIFY(hidden && !own.shows(u"ours"_s));
    QCOMPARE(own.names(), QStringList{u"ours.json"_s});
    QCOMPARE(own.words.layer().scenarios.kept.size(), 1);
    QCOMPARE(deviationOf(own.content(u"ours.json"_s)), QString());
    QVERIFY(own.words.show(Kind, u"ours"_s));
    QVERIFY(own.shows(u"ours"_s));
    QCOMPARE(deviationOf(own.content(u"ours.json"_s)), QString());
    QVERIFY(own.content(u"ours.json"_s).endsWith(shown.sliced(1))); // every other byte stays
}

void OwnScenariosTest::oneThatWasHiddenIsAddedShown()
{
    Own own;
    const QByteArray hidden = Own::manager(R"("id": "manager", "hidden": true)");
    const auto text = OwnScenarios::readFrom(own.chosen(hidden));
    QVERIFY(text);
    QVERIFY(own.words.put(*text, u"ours"_s));
    QVERIFY(own.shows(u"ours"_s));
}

void OwnScenariosTest::whatIsTakenAwayComesBackByUndo()
{
    Own own;
    const auto added = own.add(u"ours"_s);
    const QByteArray before = own.content(u"ours.json"_s);
    const auto gone = own.words.takeBack(Kind, u"ours"_s);
    QVERIFY(gone && own.names().isEmpty());
    QVERIFY(own.words.undo(*gone));
    QCOMPARE(own.content(u"ours.json"_s), before);
    QVERIFY(own.words.undo(*added));
    QVERIFY(own.names().isEmpty());
    QCOMPARE(own.words.takeBack(Kind, u"ours"_s).error().error.fault, Fault::NotFound);
}

void OwnScenariosTest::undoLeavesWhatCameAfterIt()
{
    Own own;
    QVERIFY(own.add(u"ours"_s));
    const auto gone = own.words.takeBack(Kind, u"ours"_s);
    const QString later = own.write("{}", own.path(u"ours.json"_s));
    QCOMPARE(own.words.undo(*gone).error().error.fault, Fault::WrongState);
    QCOMPARE(own.content(u"ours.json"_s), "{}"_ba);
    QVERIFY(QFile::exists(later));
}

void OwnScenariosTest::theFolderHasALimit()
{
    Own own;
    for (int number = 0; number < ScenarioFolder::Most; ++number)
        (void)own.write("{", own.path(QString::number(number) + u".json"_s));
    QCOMPARE(own.add(u"ours"_s).error().error.fault, Fault::OutOfRange);
    QCOMPARE(own.words.hide(Kind, u"manager"_s).error().error.fault, Fault::OutOfRange);
    QCOMPARE(own.names().size(), ScenarioFolder::Most);
}

void OwnScenariosTest::aDiskThatFailsLosesNothing()
{
    Own own;
    QVERIFY(own.add(u"ours"_s));
    const QByteArray before = own.content(u"ours.json"_s);
    for (const test::BrokenFiles::Kind kind : test::BrokenFiles::Kinds) {
        for (int step = 0;; ++step) {
            test::BrokenFiles files(step, test::BrokenFiles::How::ForGood, kind);
            OwnWords words(own.folder, files);
            const auto done = words.hide(Kind, u"ours"_s);
            if (files.taken() <= step)
                break;
            const bool isHidden = own.words.layer().scenarios.hidden.contains(u"ours"_s);
            QVERIFY(isHidden || own.content(u"ours.json"_s) == before);
            QVERIFY(isHidden || !done);
            QCOMPARE(test::inShort(own.book().problems), QStringList());
            (void)own.write(before, own.path(u"ours.json"_s));
        }
        (void)own.write(before, own.path(u"ours.json"_s));
    }
}

EVENKEEL_TEST(OwnScenariosTest)

#include "ownscenariostest.moc"
