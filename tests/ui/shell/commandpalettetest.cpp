#include "ui/shell/commandpalette.h"

#include "tests/support/testmain.h"
#include "ui/shell/commandmodel.h"
#include "ui/widgets/commands.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class CommandPaletteTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ran.clear();
        m_commands = std::make_unique<Commands>();
        for (const QString &name : {u"Log"_s, u"Stress check-in"_s, u"Breathe"_s})
            m_commands->add({.id = name, .text = name, .run = [this, name] { m_ran = name; }});
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_before = new QLineEdit(m_window.get());
        m_palette = new CommandPalette(*m_commands, m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        m_palette->open();
    }
    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

    void typingFindsAndEnterRuns()
    {
        QTest::keyClicks(m_palette->edit(), u"check"_s);
        QTest::keyClick(m_palette->edit(), Qt::Key_Return);
        QCOMPARE(m_ran, u"Stress check-in"_s);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_before->hasFocus());
    }

    void arrowsGoRound()
    {
        QTest::keyClick(m_palette->edit(), Qt::Key_Up);
        QTest::keyClick(m_palette->edit(), Qt::Key_Return);
        QCOMPARE(m_ran, u"Breathe"_s);
    }

    void escapeRunsNothing()
    {
        QTest::keyClick(m_palette->edit(), Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_ran.isEmpty());
        QVERIFY(m_before->hasFocus());
    }

    void nothingFoundIsSaid()
    {
        QTest::keyClicks(m_palette->edit(), u"xyz"_s);
        QVERIFY(!m_palette->findChild<QListView *>()->isVisible());
        QTest::keyClick(m_palette->edit(), Qt::Key_Return);
        QVERIFY(m_ran.isEmpty());
    }

    void theModelKeepsItsWord()
    {
        CommandModel model(*m_commands);
        const QAbstractItemModelTester tester(&model);
        model.setTyped(u"br"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Breathe"_s);
    }

    void whereItBelongsFindsIt()
    {
        m_commands->add({.id = u"c"_s, .text = u"Phrases"_s, .detail = u"Coach"_s, .run = [] {}});
        CommandModel model(*m_commands);
        for (const QString &typed : {u"coa"_s, u"Coach "_s, u"coach ph"_s}) {
            model.setTyped(typed);
            QCOMPARE(model.rowCount(), 1);
            QCOMPARE(model.index(0).data().toString(), u"Phrases"_s);
        }
        for (const QString &typed : {u"co"_s, u"coach log"_s, u"coaching"_s}) {
            model.setTyped(typed);
            QCOMPARE(model.rowCount(), 0);
        }
    }

private:
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    CommandPalette *m_palette = nullptr;
    QString m_ran;
};

EVENKEEL_TEST(CommandPaletteTest)

#include "commandpalettetest.moc"
