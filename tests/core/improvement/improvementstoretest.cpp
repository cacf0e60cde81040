#include "core/improvement/improvementstore.h"
#include "core/storage/draftstore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange Week = DateRange::weekOf(QDate(2026, 5, 14));

/// Runs `write` in a change set of its own and says whether both worked.
template<class Write>
bool saved(TestLog &log, Write write)
{
    auto changes = log.log.begin("skill"_L1);
    return changes && write(*changes).has_value() && changes->commit().has_value();
}

/// A log with two calls.
struct Bench
{
    TestLog log;
    ImprovementStore &store = log.improvement;
    InteractionId one = log.addInteraction(u"parcel lost"_s);
    InteractionId two = log.addInteraction(u"refund late"_s);

    bool addSkill(const Skill &skill)
    {
        return saved(log, [&](ChangeSet &set) { return store.addSkill(set, skill); });
    }
    bool addIdea(const ProcessIdea &idea)
    {
        return saved(log, [&](ChangeSet &set) { return store.addIdea(set, idea); });
    }
    [[nodiscard]] Skill skill(const QString &name)
    {
        return {
            .name = name,
            .why = u"it took long"_s,
            .period = Week,
            .interactions = {one},
            .written = log.clock.moment()};
    }
    [[nodiscard]] ProcessIdea idea(const QString &text)
    {
        return {.text = text, .interactions = {one, two}, .written = log.clock.moment()};
    }
};

} // namespace

class ImprovementStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aSkillIsKeptWithItsReasons();
    void aSkillGoesOn();
    void wordsAreNeededAndCardsMasked();
    void anIdeaCollectsCalls();
    void linkingTwiceCountsOnce();
    void callsInTheBinAreNotCounted();
    void callsThatAreGoneLetGo();
    void removingIsOneUndoWithItsLinks();
    void tellsOfChanges();
    void whatWasTypedBecauseOfACallGoesWithIt();
};

void ImprovementStoreTest::aSkillIsKeptWithItsReasons()
{
    Bench bench;
    QVERIFY(bench.addSkill(bench.skill(u"say no early"_s)));
    Skill expected = bench.skill(u"say no early"_s);
    expected.id = SkillId(1);
    QCOMPARE(*bench.store.skills(), QList<Skill>{expected});
}

void ImprovementStoreTest::aSkillGoesOn()
{
    Bench bench;
    QVERIFY(bench.addSkill(bench.skill(u"say no early"_s)));
    Skill skill = bench.store.skills()->first();
    QCOMPARE(skill.state, Skill::State::Wanted);
    skill.state = Skill::State::Training;
    skill.why = u"twice this week"_s;
    QVERIFY(saved(bench.log, [&](ChangeSet &set) { return bench.store.updateSkill(set, skill); }));
    QCOMPARE(bench.store.skills()->first(), skill);
    skill.id = SkillId(99);
    QVERIFY(!saved(bench.log, [&](ChangeSet &set) { return bench.store.updateSkill(set, skill); }));
}

void ImprovementStoreTest::wordsAreNeededAndCardsMasked()
{
    Bench bench;
    QVERIFY(!bench.addSkill(bench.skill(u"  "_s)));
    QVERIFY(!bench.addIdea(bench.idea({})));
    QVERIFY(bench.addSkill(bench.skill(u"4111 1111 1111 1111"_s)));
    QVERIFY(bench.addIdea(bench.idea(u"4111 1111 1111 1111"_s)));
    QCOMPARE(bench.store.skills()->first().name, u"**** **** **** 1111"_s);
    QCOMPARE(bench.store.ideas()->first().text, u"**** **** **** 1111"_s);
}

void ImprovementStoreTest::anIdeaCollectsCalls()
{
    Bench bench;
    ProcessIdea alone = bench.idea(u"tell the date first"_s);
    alone.interactions.clear();
    QVERIFY(bench.addIdea(alone));
    const ProcessIdeaId id = bench.store.ideas()->first().id;
    QVERIFY(bench.store.ideas()->first().interactions.isEmpty());
    QVERIFY(saved(bench.log, [&](ChangeSet &set) { return bench.store.link(set, id, bench.two); }));
    QCOMPARE(bench.store.ideas()->first().interactions, QList{bench.two});
    QVERIFY(
        saved(bench.log, [&](ChangeSet &set) { return bench.store.unlink(set, id, bench.two); }));
    QVERIFY(bench.store.ideas()->first().interactions.isEmpty());
    QVERIFY(bench.log.log.undo());
    QCOMPARE(bench.store.ideas()->first().interactions, QList{bench.two});
}

void ImprovementStoreTest::linkingTwiceCountsOnce()
{
    Bench bench;
    QVERIFY(bench.addIdea(bench.idea(u"tell the date first"_s)));
    const ProcessIdeaId id = bench.store.ideas()->first().id;
    QVERIFY(saved(bench.log, [&](ChangeSet &set) { return bench.store.link(set, id, bench.one); }));
    QCOMPARE(bench.store.ideas()->first().interactions.size(), 2);
}

void ImprovementStoreTest::callsInTheBinAreNotCounted()
{
    Bench bench;
    QVERIFY(bench.addIdea(bench.idea(u"tell the date first"_s)));
    QVERIFY(saved(
        bench.log, [&](ChangeSet &set) { return bench.log.interactions.remove(set, bench.one); }));
    QCOMPARE(bench.store.ideas()->first().interactions, QList{bench.two});
    QVERIFY(bench.log.log.undo());
    QCOMPARE(bench.store.ideas()->first().interactions.size(), 2);
}

void ImprovementStoreTest::callsThatAreGoneLetGo()
{
    Bench bench;
    QVERIFY(bench.addIdea(bench.idea(u"tell the date first"_s)));
    QVERIFY(bench.addSkill(bench.skill(u"say no early"_s)));
    QVERIFY(saved(
        bench.log, [&](ChangeSet &set) { return bench.log.interactions.remove(set, bench.one); }));
    bench.log.clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(bench.log.log.emptyBin());
    QCOMPARE(bench.store.ideas()->first().interactions, QList{bench.two});
    QVERIFY(bench.store.skills()->first().interactions.isEmpty()); // and stays itself
    QCOMPARE(bench.log.value("SELECT count(*) FROM skill_interaction"), u"0"_s);
}

void ImprovementStoreTest::removingIsOneUndoWithItsLinks()
{
    Bench bench;
    QVERIFY(bench.addIdea(bench.idea(u"tell the date first"_s)));
    QVERIFY(bench.addSkill(bench.skill(u"say no early"_s)));
    const QList<ProcessIdea> ideas = *bench.store.ideas();
    const QList<Skill> skills = *bench.store.skills();
    QVERIFY(saved(bench.log, [&](ChangeSet &set) -> Result<> {
        EVENKEEL_TRY(bench.store.removeIdea(set, ideas.first().id));
        return bench.store.removeSkill(set, skills.first().id);
    }));
    QVERIFY(bench.store.ideas()->isEmpty() && bench.store.skills()->isEmpty());
    QVERIFY(bench.log.log.undo());
    QCOMPARE(*bench.store.ideas(), ideas);
    QCOMPARE(*bench.store.skills(), skills);
}

void ImprovementStoreTest::tellsOfChanges()
{
    Bench bench;
    QSignalSpy changed(&bench.store, &ImprovementStore::changed);
    QVERIFY(bench.addIdea(bench.idea(u"tell the date first"_s)));
    QCOMPARE(changed.size(), 1);
    QVERIFY(saved(
        bench.log, [&](ChangeSet &set) { return bench.log.interactions.remove(set, bench.one); }));
    QCOMPARE(changed.size(), 2); // it counts one less
}

void ImprovementStoreTest::whatWasTypedBecauseOfACallGoesWithIt()
{
    Bench bench;
    DraftStore drafts(bench.log.database, bench.log.clock);
    const QByteArrayList gone{ideaForm(bench.one), skillForm(bench.one)};
    const QByteArray other = ideaForm(bench.two);
    for (const QByteArray &form : gone + QByteArrayList{other})
        QVERIFY(drafts.save(QLatin1StringView(form), {{u"text"_s, u"ring"_s}}));
    QVERIFY(saved(
        bench.log, [&](ChangeSet &set) { return bench.log.interactions.remove(set, bench.one); }));
    QVERIFY(drafts.load(QLatin1StringView(gone.first()))->has_value()); // it may be put back
    bench.log.clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(bench.log.log.emptyBin());
    for (const QByteArray &form : gone)
        QVERIFY(!drafts.load(QLatin1StringView(form))->has_value());
    QVERIFY(drafts.load(QLatin1StringView(other))->has_value());
}

EVENKEEL_TEST(ImprovementStoreTest)
#include "improvementstoretest.moc"
