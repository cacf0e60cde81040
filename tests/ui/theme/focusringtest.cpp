#include "ui/theme/focusring.h"

#include "tests/support/testmain.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace evenkeel;

class FocusRingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice{}); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_first = new QPushButton(m_window.get());
        m_second = new QPushButton(m_window.get());
        m_input = new QLineEdit(m_window.get());
        for (QWidget *widget :
             {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_second),
              static_cast<QWidget *>(m_input)})
            column->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_first->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void keysShowTheRing()
    {
        QTest::keyClick(m_first, Qt::Key_Tab);
        QVERIFY(m_second->hasFocus());
        QVERIFY(ring());
        const QRect button(m_second->mapTo(m_window.get(), QPoint()), m_second->size());
        QCOMPARE(ring()->ring(), button.adjusted(-4, -4, 4, 4));
    }

    void theMouseTakesItAway()
    {
        QTest::keyClick(m_first, Qt::Key_Tab);
        QTest::mouseClick(m_first, Qt::LeftButton);
        QVERIFY(!ring());
    }

    void inputsShowTheirOwnBorder()
    {
        QTest::keyClick(m_first, Qt::Key_Tab);
        QTest::keyClick(m_second, Qt::Key_Tab);
        QVERIFY(m_input->hasFocus());
        QVERIFY(!ring());
    }

    void itFollowsTheControl()
    {
        QTest::keyClick(m_first, Qt::Key_Tab);
        const QRect before = ring()->ring();
        m_window->resize(m_window->width() + 60, m_window->height() + 60);
        QTRY_VERIFY(ring()->ring() != before);
    }

    void itEndsWhereAListEnds()
    {
        auto *area = new QScrollArea(m_window.get());
        auto *row = new QPushButton;
        row->setFixedHeight(400);
        area->setWidget(row);
        area->setFixedHeight(200);
        m_window->layout()->addWidget(area);
        QTest::keyClick(m_first, Qt::Key_Tab);
        row->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ring() && ring()->isVisible());
        QTRY_COMPARE(area->height(), 200);
        const QRect seen(
            area->viewport()->mapTo(m_window.get(), QPoint()), area->viewport()->size());
        QTRY_VERIFY(seen.adjusted(-4, -4, 4, 4).contains(ring()->geometry()));
        QVERIFY(ring()->ring().height() > 400);
    }

    void aDialogOfAListIsRingedWhole()
    {
        auto *area = new QScrollArea(m_window.get());
        area->setWidget(new QWidget);
        m_window->layout()->addWidget(area);
        QDialog dialog(area->widget());
        QPushButton button(&dialog);
        QTest::keyClick(m_first, Qt::Key_Tab);
        dialog.open();
        button.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(ring() && ring()->window() == &dialog);
        QCOMPARE(ring()->geometry(), button.geometry().adjusted(-4, -4, 4, 4));
    }

private:
    FocusOverlay *ring() { return m_theme->findChild<FocusRing *>()->overlay(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
    QLineEdit *m_input = nullptr;
};

EVENKEEL_TEST(FocusRingTest)

#include "focusringtest.moc"
