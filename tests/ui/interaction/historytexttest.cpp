#include "ui/interaction/historytext.h"

#include "core/capture/journal.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The history says what changed, in the order in which it did.
class HistoryTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEachChange();
};

void HistoryTextTest::saysEachChange()
{
    TestLog log;
    Journal journal(log.log, log.interactions, log.followUps, log.ratings);
    Draft draft;
    draft.interaction = plainInteraction(u"late refund"_s, log.clock.moment());
    draft.stress = StressLevel::from(6);
    const auto logged = journal.log(draft);
    QVERIFY(logged);

    Interaction edited = *log.interactions.find(logged->interaction);
    edited.details = u"Called twice."_s;
    edited.category = u"billing"_s;
    QVERIFY(journal.edit(edited, StressLevel::from(7)));
    QVERIFY(journal.remove(logged->interaction));
    QVERIFY(log.log.undo());

    QStringList sentences;
    QStringList discreet;
    const auto history = log.log.historyOf(logged->interaction.value());
    QVERIFY(history);
    for (const HistoryEntry &entry : *history) {
        if (const QString sentence = historytext::sentence(entry, false); !sentence.isEmpty())
            sentences << sentence;
        if (entry.table == u"rating"_s)
            discreet << historytext::sentence(entry, true);
    }
    QCOMPARE(
        sentences,
        (QStringList{
            u"Logged from the quick line"_s, u"You rated stress 6"_s,
            u"You changed the category and the details"_s, u"You changed stress 6 to 7"_s,
            u"You deleted it"_s, u"You brought it back"_s}));
    QCOMPARE(discreet, (QStringList{u"You rated stress"_s, u"You changed the stress rating"_s}));
}

EVENKEEL_TEST(HistoryTextTest)
#include "historytexttest.moc"
