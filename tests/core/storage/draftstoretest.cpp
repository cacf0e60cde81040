#include "core/storage/draftstore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class DraftStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aDraftIsThereAfterACrash();
    void savingAgainReplaces();
    void aDraftGoesWithTheSave();
    void aDraftIsNotPartOfTheHistory();
    void noCardNumberIsKept();
};

void DraftStoreTest::aDraftIsThereAfterACrash()
{
    TestLog log;
    DraftStore drafts(log.database, log.clock);
    const QJsonObject content{{u"text"_s, u"angry about \"late\" refund 🙂"_s}, {u"cursor"_s, 7}};
    QVERIFY(drafts.save("quick-line"_L1, content));
    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY(reader);
    const auto found = DraftStore(**reader, log.clock).load("quick-line"_L1);
    QVERIFY(found);
    QCOMPARE(found->value(), content);
    QVERIFY(!DraftStore(**reader, log.clock).load("editor"_L1)->has_value());
}

void DraftStoreTest::savingAgainReplaces()
{
    TestLog log;
    DraftStore drafts(log.database, log.clock);
    QVERIFY(drafts.save("editor"_L1, {{u"a"_s, 1}}));
    QVERIFY(drafts.save("editor"_L1, {{u"b"_s, 2}}));
    QCOMPARE(drafts.load("editor"_L1)->value(), (QJsonObject{{u"b"_s, 2}}));
    QVERIFY(drafts.forget("editor"_L1));
    QVERIFY(!drafts.load("editor"_L1)->has_value());
}

void DraftStoreTest::aDraftGoesWithTheSave()
{
    TestLog log;
    DraftStore drafts(log.database, log.clock);
    QVERIFY(drafts.save("editor"_L1, {{u"a"_s, 1}}));
    {
        const auto changes = log.log.begin("log"_L1);
        QVERIFY(changes);
        QVERIFY(drafts.forget("editor"_L1));
    }
    QVERIFY(drafts.load("editor"_L1)->has_value()); // the save did not happen
}

void DraftStoreTest::aDraftIsNotPartOfTheHistory()
{
    TestLog log;
    QVERIFY(DraftStore(log.database, log.clock).save("editor"_L1, {{u"a"_s, 1}}));
    const auto undone = log.log.undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().fault, Fault::NothingToUndo);
}

void DraftStoreTest::noCardNumberIsKept()
{
    TestLog log;
    DraftStore drafts(log.database, log.clock);
    const QString card = u"card 4111 1111 1111 1111"_s;
    const QJsonObject typed{
        {u"text"_s, card},
        {u"cursor"_s, 24},
        {u"actions"_s, QJsonArray{card}},
        {u"promise"_s, QJsonObject{{u"text"_s, card}}}};
    QVERIFY(drafts.save("editor"_L1, typed));
    const QString masked = u"card **** **** **** 1111"_s;
    const QJsonObject kept{
        {u"text"_s, masked},
        {u"cursor"_s, 24},
        {u"actions"_s, QJsonArray{masked}},
        {u"promise"_s, QJsonObject{{u"text"_s, masked}}}};
    QCOMPARE(drafts.load("editor"_L1)->value(), kept);
}

EVENKEEL_TEST(DraftStoreTest)
#include "draftstoretest.moc"
