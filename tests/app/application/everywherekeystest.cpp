#include "app/application/everywherekeys.h"

#include "tests/support/testmain.h"
#include "ui/widgets/commands.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence First(Qt::CTRL | Qt::SHIFT | Qt::Key_Space);
const QKeySequence Other(Qt::CTRL | Qt::ALT | Qt::Key_L);

/// A desktop that keeps a list.
class FakeKeys final : public GlobalKeys
{
public:
    FakeKeys(QList<QKeySequence> &held, QList<QKeySequence> &taken) : m_held(held), m_taken(taken)
    {
    }

    bool claim(const QKeySequence &keys) override
    {
        if (m_taken.contains(keys))
            return false;
        m_held.append(keys);
        return true;
    }
    void release(const QKeySequence &keys) override { m_held.removeAll(keys); }

private:
    QList<QKeySequence> &m_held;
    QList<QKeySequence> &m_taken;
};

} // namespace

class EverywhereKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_held.clear();
        m_taken.clear();
        m_ran = 0;
        m_commands = std::make_unique<Commands>();
        m_commands->add(
            {.id = u"log.quick"_s,
             .text = u"Quick log"_s,
             .shortcut = First,
             .run = [this] { ++m_ran; },
             .everywhere = true});
        m_commands->add({.id = u"page.log"_s, .text = u"Log"_s, .shortcut = Qt::CTRL | Qt::Key_2});
    }

    void holdsAndRunsThem()
    {
        FakeKeys keys(m_held, m_taken);
        EverywhereKeys everywhere(&keys, *m_commands);
        everywhere.claimAll();
        QCOMPARE(m_held, QList{First});
        emit keys.pressed(First);
        QCOMPARE(m_ran, 1);
    }

    void letsThemGoWithItself()
    {
        FakeKeys keys(m_held, m_taken);
        {
            EverywhereKeys everywhere(&keys, *m_commands);
            everywhere.claimAll();
            QCOMPARE(m_held, QList{First});
        }
        QVERIFY(m_held.isEmpty());
    }

    void letsTheOldOnesGo()
    {
        FakeKeys keys(m_held, m_taken);
        EverywhereKeys everywhere(&keys, *m_commands);
        everywhere.claimAll();
        m_commands->setShortcut(u"log.quick"_s, Other);
        QCOMPARE(m_held, QList{Other});
    }

    void saysWhatAnotherProgramHas()
    {
        m_taken = {First};
        FakeKeys keys(m_held, m_taken);
        EverywhereKeys everywhere(&keys, *m_commands);
        QSignalSpy refused(&everywhere, &EverywhereKeys::refused);
        everywhere.claimAll();
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_commands->find(u"log.quick"_s)->taken);
        m_commands->setShortcut(u"log.quick"_s, Other);
        QVERIFY(!m_commands->find(u"log.quick"_s)->taken);
        QCOMPARE(m_held, QList{Other});
    }

    void withoutADesktopTheyAreOfTheWindow()
    {
        QSignalSpy changed(m_commands.get(), &Commands::shortcutChanged);
        EverywhereKeys everywhere(nullptr, *m_commands);
        everywhere.claimAll();
        QVERIFY(!m_commands->find(u"log.quick"_s)->everywhere);
        QCOMPARE(changed.size(), 1);
    }

    /// Keys of what is of no use now are left to other programs.
    void leavesKeysOfWhatIsAtRest()
    {
        FakeKeys keys(m_held, m_taken);
        EverywhereKeys everywhere(&keys, *m_commands);
        m_commands->setAtRest(u"log.quick"_s, true);
        everywhere.claimAll();
        QVERIFY(m_held.isEmpty());
        m_commands->setAtRest(u"log.quick"_s, false);
        QCOMPARE(m_held, QList{First});
        m_commands->setAtRest(u"log.quick"_s, true);
        QVERIFY(m_held.isEmpty());
        QVERIFY(!m_commands->find(u"log.quick"_s)->taken);
    }

private:
    QList<QKeySequence> m_held;
    QList<QKeySequence> m_taken;
    std::unique_ptr<Commands> m_commands;
    int m_ran = 0;
};

EVENKEEL_TEST(EverywhereKeysTest)

#include "everywherekeystest.moc"
