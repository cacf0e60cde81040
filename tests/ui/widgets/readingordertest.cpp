#include "ui/widgets/readingorder.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace evenkeel;

/// Tab follows the eye, whenever its stops were made.
class ReadingOrderTest final : public QObject
{
    Q_OBJECT

private slots:
    void layoutsSayTheOrder();
    void whatScrollsIsReadThrough();
    void whatStandsInNoLayoutComesLast();
    void aChainIsWalkedBothWays();
    void stopsAreWalkedPastWhatIsHidden();
    void afterTheLastTheWindowGoesOn();
};

void ReadingOrderTest::layoutsSayTheOrder()
{
    QWidget page;
    auto *last = new QLineEdit(&page);
    auto *first = new QLineEdit(&page);
    auto *middle = new QLineEdit(&page);
    auto *all = new QVBoxLayout(&page);
    auto *upper = new QHBoxLayout;
    all->addLayout(upper);
    all->addWidget(last);
    upper->addWidget(first);
    upper->addWidget(middle);
    QCOMPARE(stopsAsRead(page), (QList<QWidget *>{first, middle, last}));
}

void ReadingOrderTest::whatScrollsIsReadThrough()
{
    QWidget page;
    auto *below = new QLineEdit;
    auto *inside = new QLineEdit;
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(&page);
    all->addWidget(scroll);
    all->addWidget(below);
    QCOMPARE(stopsAsRead(page), (QList<QWidget *>{inside, below}));
}

void ReadingOrderTest::whatStandsInNoLayoutComesLast()
{
    QWidget page;
    auto *loose = new QLineEdit(&page);
    auto *placed = new QLineEdit;
    auto *clicked = new QLineEdit;
    clicked->setFocusPolicy(Qt::ClickFocus);
    auto *all = new QVBoxLayout(&page);
    all->addWidget(clicked);
    all->addWidget(placed);
    QCOMPARE(stopsAsRead(page), (QList<QWidget *>{placed, loose}));
}

void ReadingOrderTest::aChainIsWalkedBothWays()
{
    QWidget window;
    auto *third = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    auto *first = new QLineEdit(&window);
    chainStops({first, second, third});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    for (QWidget *stop : {second, third, first}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stop);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), third);
}

void ReadingOrderTest::stopsAreWalkedPastWhatIsHidden()
{
    QWidget window;
    auto *third = new QLineEdit(&window);
    auto *second = new QLineEdit(&window);
    auto *first = new QLineEdit(&window);
    second->hide();
    const QList<QWidget *> stops{first, second, third};
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QVERIFY(focusNextAsRead(stops, true));
    QCOMPARE(QApplication::focusWidget(), third);
    QVERIFY(focusNextAsRead(stops, false));
    QCOMPARE(QApplication::focusWidget(), first);
    QVERIFY(focusNextAsRead(stops, false)); // nothing else is there
    QCOMPARE(QApplication::focusWidget(), third);
}

void ReadingOrderTest::afterTheLastTheWindowGoesOn()
{
    QWidget window;
    auto *beside = new QLineEdit(&window);
    auto *last = new QLineEdit(&window);
    auto *first = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    last->setFocus();
    QVERIFY(focusNextAsRead({first, last}, true));
    QCOMPARE(QApplication::focusWidget(), beside);
    QVERIFY(!focusNextAsRead({first, last}, true)); // it is none of them
}

EVENKEEL_TEST(ReadingOrderTest)

#include "readingordertest.moc"
