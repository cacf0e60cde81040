#include "ui/shell/messagebar.h"

#include "tests/support/testmain.h"
#include "ui/widgets/button.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class MessageBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_bar = new MessageBar(m_window.get());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void undoIsOfferedWhereThereIsSomethingToTakeBack()
    {
        const QSignalSpy undo(m_bar, &MessageBar::undoClicked);
        m_bar->showMessage({.text = u"Saved."_s, .offersUndo = true});
        auto *button = m_bar->findChild<Button *>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        QVERIFY(!m_bar->isVisible());
    }

    void aWordAloneHasNoUndo()
    {
        m_bar->showMessage({.text = u"Copied."_s});
        QVERIFY(!m_bar->findChild<Button *>()->isVisible());
        QCOMPARE(m_bar->accessibleName(), u"Copied."_s);
    }

    void errorsStayAndFit()
    {
        m_bar->showError(
            u"The disk is full, so this was not saved. Nothing was changed, and what "
            u"you typed is still here. Free some space on the disk, then try again."_s);
        QVERIFY(m_bar->isVisible());
        QVERIFY(m_window->rect().contains(m_bar->geometry()));
        QVERIFY(m_bar->height() > 48); // more than one line
    }

    void escapeClosesIt()
    {
        m_bar->showError(u"The disk is full."_s);
        QTest::keyClick(m_bar, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
    }

private:
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

EVENKEEL_TEST(MessageBarTest)

#include "messagebartest.moc"
