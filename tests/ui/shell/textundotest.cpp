#include "ui/shell/textundo.h"

#include "tests/support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class TextUndoTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_passes = std::make_unique<TextUndo>(*qApp);
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_line = new QLineEdit(m_window.get());
        m_text = new QPlainTextEdit(m_window.get());
        column->addWidget(m_line);
        column->addWidget(m_text);
        m_undone = 0;
        auto *undo = new QAction(m_window.get());
        undo->setShortcut(QKeySequence::Undo);
        m_window->addAction(undo);
        connect(undo, &QAction::triggered, this, [this] { ++m_undone; });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_passes.reset();
    }

    void anEmptyLineLetsUndoPass()
    {
        m_line->setFocus();
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 1);
    }

    void whatWasTypedIsUndoneFirst()
    {
        m_line->setFocus();
        QTest::keyClicks(m_line, u"angry"_s);
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 0);
        QVERIFY(m_line->text().isEmpty());
        QTest::keyClick(m_line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 1);
    }

    void aClearedFieldOfSeveralLinesLetsItPass()
    {
        m_text->setFocus();
        QTest::keyClicks(m_text, u"angry"_s);
        m_text->clear(); // saved
        QTest::keyClick(m_text, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_undone, 1);
    }

private:
    std::unique_ptr<TextUndo> m_passes;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    int m_undone = 0;
};

EVENKEEL_TEST(TextUndoTest)

#include "textundotest.moc"
