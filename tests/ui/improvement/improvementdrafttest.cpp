#include "ui/improvement/improvementdraft.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/improvement/improvementcard.h"
#include "ui/improvement/improvementpage.h"
#include "ui/improvement/improvementshelf.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// The page over a log with one skill; what is typed is kept as the program keeps it, at once.
struct Bench
{
    TestLog log;
    DraftStore drafts{log.database, log.clock};
    ImprovementShelf shelf{log.log, log.improvement, log.reflections, log.interactions};
    CaptureWords words = CaptureWords::shipped(u"en");
    std::unique_ptr<ImprovementPage> page;

    Bench()
    {
        if (!shelf.saveSkill(0, u"say no"_s, u"it took long"_s))
            qFatal("no skill");
        restart();
    }

    /// The page as it is after a crash.
    void restart()
    {
        page.reset();
        page = std::make_unique<ImprovementPage>(shelf, PersonalDataGuard(words));
        page->resize(1000, 700);
        page->show();
        follow(page->skills(), improvementdraft::Skills);
        follow(page->ideas(), improvementdraft::Ideas);
    }

    void follow(ImprovementCard &card, QLatin1StringView form)
    {
        card.setDraft(drafts.load(form)->value_or(QJsonObject()));
        QObject::connect(&card, &ImprovementCard::draftChanged, &card, [this, &card, form] {
            QVERIFY(drafts.save(form, card.draft()));
        });
    }

    [[nodiscard]] QLineEdit &title() const { return field(page->skills(), 0); }
    [[nodiscard]] QLineEdit &why() const { return field(page->skills(), 1); }
    [[nodiscard]] QLineEdit &idea() const { return field(page->ideas(), 0); }

    static QLineEdit &field(const ImprovementCard &card, int place)
    {
        return *card.findChildren<QLineEdit *>().at(place);
    }

    void press(const QString &name) const
    {
        for (IconButton *button : page->findChildren<IconButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                button->click();
        }
    }

    void escape() const
    {
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        title().setFocus();
        QTest::keyClick(&title(), Qt::Key_Escape);
    }

    [[nodiscard]] qsizetype kept(QLatin1StringView form) const
    {
        const auto draft = drafts.load(form);
        return draft->value_or(QJsonObject()).value("typed"_L1).toObject().size();
    }
};

} // namespace

/// What is typed about skills and ideas, until it is saved.
class ImprovementDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKeyIsTold();
    void bothFieldsComeBack();
    void otherWordsComeBackForTheirSkill();
    void changingAnotherLosesNothing();
    void savingForgetsInTheSameMoment();
    void savingOneLeavesWhatIsTypedForOthers();
    void whatCannotBeSavedStays();
    void cancelForgetsOnlyTheChange();
    void escapeLeavesTheWordsOfANewOne();
    void wordsForASkillThatIsGoneBecomeANewOne();
    void aListThatChangesTakesNothingAway();
    void whateverIsNoDraftBringsNothing();
};

void ImprovementDraftTest::eachKeyIsTold()
{
    const Bench bench;
    QSignalSpy changes(&bench.page->ideas(), &ImprovementCard::draftChanged);
    QTest::keyClicks(&bench.idea(), u"ask"_s);
    QCOMPARE(changes.size(), 3);
    QTest::keyClick(&bench.idea(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&bench.idea(), Qt::Key_Delete);
    QVERIFY(bench.page->ideas().draft().isEmpty());
}

void ImprovementDraftTest::bothFieldsComeBack()
{
    Bench bench;
    QTest::keyClicks(&bench.title(), u"<b>ask once"_s);
    QTest::keyClicks(&bench.why(), u"twice it "_s);
    QTest::keyClicks(&bench.idea(), u"tell the date"_s);
    bench.restart();
    QCOMPARE(bench.title().text(), u"<b>ask once"_s);
    QCOMPARE(bench.why().text(), u"twice it "_s);
    QCOMPARE(bench.idea().text(), u"tell the date"_s);
    QTest::keyClick(&bench.title(), Qt::Key_Return);
    QCOMPARE(bench.log.improvement.skills()->size(), 2);
}

void ImprovementDraftTest::otherWordsComeBackForTheirSkill()
{
    Bench bench;
    bench.press(u"Change: say no"_s);
    QVERIFY(bench.page->skills().draft().isEmpty()); // nothing was typed
    QTest::keyClicks(&bench.title(), u" early"_s);
    bench.restart();
    QCOMPARE(bench.title().text(), u"say no early"_s);
    QCOMPARE(bench.why().text(), u"it took long"_s);
    QTest::keyClick(&bench.title(), Qt::Key_Return);
    const auto skills = bench.log.improvement.skills();
    QCOMPARE(skills->size(), 1);
    QCOMPARE(skills->first().name, u"say no early"_s);
}

void ImprovementDraftTest::changingAnotherLosesNothing()
{
    Bench bench;
    QTest::keyClicks(&bench.title(), u"ask once"_s);
    bench.press(u"Change: say no"_s);
    QTest::keyClicks(&bench.title(), u" early"_s);
    bench.restart();
    QCOMPARE(bench.title().text(), u"say no early"_s);
    QTest::keyClick(&bench.title(), Qt::Key_Return);
    QCOMPARE(bench.title().text(), u"ask once"_s);
    QCOMPARE(bench.kept(improvementdraft::Skills), 1);
}

void ImprovementDraftTest::savingForgetsInTheSameMoment()
{
    Bench bench;
    const QJsonObject typed{
        {u"typed"_s, QJsonObject{{u"0"_s, QJsonObject{{u"title"_s, u"ask once"_s}}}}}};
    for (const QLatin1StringView form : {improvementdraft::Skills, improvementdraft::Ideas})
        QVERIFY(bench.drafts.save(form, typed));
    QVERIFY(!bench.shelf.saveSkill(0, {}, {})); // without a name there is none
    QCOMPARE(bench.kept(improvementdraft::Skills), 1);
    QVERIFY(bench.shelf.saveSkill(0, u"ask once"_s, {}));
    QCOMPARE(bench.kept(improvementdraft::Skills), 0);
    QCOMPARE(bench.kept(improvementdraft::Ideas), 1);
    QVERIFY(bench.shelf.saveIdea(0, u"ask once"_s));
    QCOMPARE(bench.kept(improvementdraft::Ideas), 0);
}

void ImprovementDraftTest::savingOneLeavesWhatIsTypedForOthers()
{
    Bench bench;
    const QJsonObject words{{u"title"_s, u"say no early"_s}};
    const qint64 id = bench.log.improvement.skills()->first().id.value();
    QVERIFY(bench.drafts.save(
        improvementdraft::Skills,
        {{u"typed"_s, QJsonObject{{u"0"_s, words}, {QString::number(id), words}}}}));
    QVERIFY(bench.shelf.saveSkill(id, u"say no early"_s, {}));
    QCOMPARE(bench.kept(improvementdraft::Skills), 1);
}

void ImprovementDraftTest::whatCannotBeSavedStays()
{
    Bench bench;
    QTest::keyClicks(&bench.title(), u"ask once"_s);
    QVERIFY(bench.drafts.save(improvementdraft::Skills, bench.page->skills().draft()));
    {
        const auto held = bench.log.log.begin("other"_L1); // nothing can be saved meanwhile
        QTest::keyClick(&bench.title(), Qt::Key_Return);
    }
    QCOMPARE(bench.title().text(), u"ask once"_s);
    QCOMPARE(bench.kept(improvementdraft::Skills), 1);
}

void ImprovementDraftTest::cancelForgetsOnlyTheChange()
{
    Bench bench;
    QTest::keyClicks(&bench.title(), u"ask once"_s);
    bench.press(u"Change: say no"_s);
    QTest::keyClicks(&bench.title(), u" early"_s);
    bench.escape();
    QCOMPARE(bench.title().text(), u"ask once"_s);
    bench.press(u"Change: say no"_s);
    QCOMPARE(bench.title().text(), u"say no"_s);
}

void ImprovementDraftTest::escapeLeavesTheWordsOfANewOne()
{
    const Bench bench;
    QTest::keyClicks(&bench.title(), u"ask once"_s);
    bench.escape();
    QCOMPARE(bench.title().text(), u"ask once"_s);
}

void ImprovementDraftTest::wordsForASkillThatIsGoneBecomeANewOne()
{
    Bench bench;
    bench.press(u"Change: say no"_s);
    QTest::keyClicks(&bench.title(), u" early"_s);
    bench.press(u"Delete: say no"_s);
    QVERIFY(bench.log.improvement.skills()->isEmpty());
    QCOMPARE(bench.title().text(), u"say no early"_s);
    QTest::keyClick(&bench.title(), Qt::Key_Return);
    QCOMPARE(bench.log.improvement.skills()->value(0).name, u"say no early"_s);
    QVERIFY(bench.title().text().isEmpty());
}

void ImprovementDraftTest::aListThatChangesTakesNothingAway()
{
    Bench bench;
    QTest::keyClicks(&bench.title(), u"ask twice"_s);
    bench.title().setCursorPosition(3);
    QVERIFY(bench.shelf.saveSkill(0, u"breathe out"_s, {}));
    QCOMPARE(bench.title().text(), u"ask twice"_s);
    QCOMPARE(bench.title().cursorPosition(), 3);
    QCOMPARE(bench.idea().text(), QString());
}

void ImprovementDraftTest::whateverIsNoDraftBringsNothing()
{
    Bench bench;
    for (const QJsonObject &draft :
         {QJsonObject{{u"typed"_s, u"no"_s}}, QJsonObject{{u"shown"_s, 7}},
          QJsonObject{{u"typed"_s, QJsonObject{{u"none"_s, 4}}}}}) {
        bench.page->skills().setDraft(draft);
        QVERIFY(bench.title().text().isEmpty());
        QVERIFY(bench.page->skills().draft().isEmpty());
    }
}

EVENKEEL_TEST(ImprovementDraftTest)
#include "improvementdrafttest.moc"
