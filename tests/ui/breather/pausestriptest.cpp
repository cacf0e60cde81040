#include "ui/breather/pausestrip.h"
#include "tests/support/testmain.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

int timesSaid = 0;

void countSaid(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        ++timesSaid;
}

} // namespace

/// What the strip says of a pause that comes, and what can be done about it.
class PauseStripTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatComes_data();
    void saysWhatComes();
    void everyActHasAButton();
    void theSkippedOneIsOfferedOnlyIfThereIsOne();
    void takesNoFocusByItself();
    void keysReachItWhenAsked();
    void isSaidOnceAndNotEachSecond();
    void standsWithinTheScreen_data();
    void standsWithinTheScreen();

private:
    [[nodiscard]] static Button *button(const PauseStrip &strip, const QString &name);
};

Button *PauseStripTest::button(const PauseStrip &strip, const QString &name)
{
    for (Button *one : strip.findChildren<Button *>()) {
        if (name == (one->accessibleName().isEmpty() ? one->text() : one->accessibleName()))
            return one;
    }
    return nullptr;
}

void PauseStripTest::saysWhatComes_data()
{
    QTest::addColumn<PauseKind>("kind");
    QTest::addColumn<PauseStrip::Until>("until");
    QTest::addColumn<QString>("comes");
    QTest::addColumn<QString>("waits");
    QTest::newRow("short") << PauseKind::Short << PauseStrip::Until::TypingStops
                           << u"A short pause in 30 s"_s << u"A short pause when you stop typing"_s;
    QTest::newRow("longer") << PauseKind::Longer << PauseStrip::Until::TypingStops
                            << u"A longer pause in 30 s"_s
                            << u"A longer pause when you stop typing"_s;
    QTest::newRow("nobody tells of typing")
        << PauseKind::Short << PauseStrip::Until::Begun << u"A short pause in 30 s"_s
        << u"A short pause is due"_s;
}

void PauseStripTest::saysWhatComes()
{
    QFETCH(const PauseKind, kind);
    QFETCH(const PauseStrip::Until, until);
    PauseStrip strip;
    strip.showHeadsUp(kind, seconds(30), until);
    QVERIFY(strip.isVisible());
    QTEST(strip.title(), "comes");
    strip.showWaiting(kind, until);
    QTEST(strip.title(), "waits");
    QVERIFY(strip.accessibleName().startsWith(strip.title()));
}

void PauseStripTest::everyActHasAButton()
{
    PauseStrip strip;
    strip.showHeadsUp(PauseKind::Short, seconds(30));
    const QSignalSpy begin(&strip, &PauseStrip::begin);
    const QSignalSpy skip(&strip, &PauseStrip::skip);
    QList<minutes> postponed;
    connect(&strip, &PauseStrip::postpone, this, [&](minutes by) { postponed << by; });
    for (const auto &name :
         {u"Begin now"_s, u"Postpone by 1 min"_s, u"Postpone by 5 min"_s, u"Postpone by 10 min"_s,
          u"Postpone by 15 min"_s, u"Skip this pause"_s}) {
        Button *act = button(strip, name);
        QVERIFY2(act && act->isVisible(), qPrintable(name));
        QTest::mouseClick(act, Qt::LeftButton);
    }
    QCOMPARE(begin.size(), 1);
    QCOMPARE(skip.size(), 1);
    QCOMPARE(postponed, (QList{minutes(1), minutes(5), minutes(10), minutes(15)}));
}

void PauseStripTest::theSkippedOneIsOfferedOnlyIfThereIsOne()
{
    PauseStrip strip;
    strip.showHeadsUp(PauseKind::Longer, seconds(30));
    Button *take = button(strip, u"Take the one I skipped"_s);
    QVERIFY(take && !take->isVisible());
    const int narrow = strip.width();
    strip.setSkipped(true);
    QVERIFY(take->isVisible());
    QVERIFY(strip.width() > narrow);
    QVERIFY(strip.rect().contains(QRect(take->mapTo(&strip, QPoint()), take->size())));
    const QSignalSpy taken(&strip, &PauseStrip::takeSkipped);
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(taken.size(), 1);
}

void PauseStripTest::takesNoFocusByItself()
{
    PauseStrip strip;
    strip.showHeadsUp(PauseKind::Short, seconds(30));
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    QVERIFY(strip.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(strip.testAttribute(Qt::WA_ShowWithoutActivating));
    strip.showWaiting(PauseKind::Short);
    QVERIFY(strip.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
}

void PauseStripTest::keysReachItWhenAsked()
{
    PauseStrip strip;
    strip.showHeadsUp(PauseKind::Short, seconds(30));
    strip.takeFocus();
    QVERIFY(QTest::qWaitForWindowActive(&strip));
    QVERIFY(button(strip, u"Begin now"_s)->hasFocus());
    const QSignalSpy begin(&strip, &PauseStrip::begin);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(begin.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(strip.isVisible()); // the pause comes all the same
    QVERIFY(strip.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
}

void PauseStripTest::isSaidOnceAndNotEachSecond()
{
    timesSaid = 0;
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        QSKIP("this platform has no accessibility");
    const auto before = QAccessible::installUpdateHandler(&countSaid);
    PauseStrip strip;
    strip.showHeadsUp(PauseKind::Short, seconds(30));
    QCOMPARE(timesSaid, 1);
    const QString name = strip.accessibleName();
    for (int left = 29; left > 0; --left)
        strip.showHeadsUp(PauseKind::Short, seconds(left));
    QCOMPARE(timesSaid, 1);
    QCOMPARE(strip.accessibleName(), name);
    strip.showWaiting(PauseKind::Short);
    strip.showWaiting(PauseKind::Short);
    QCOMPARE(timesSaid, 2);
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
}

void PauseStripTest::standsWithinTheScreen_data()
{
    QTest::addColumn<int>("textPercent");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("as designed") << 100 << Qt::LeftToRight;
    QTest::newRow("large text") << 150 << Qt::LeftToRight;
    QTest::newRow("from right to left") << 100 << Qt::RightToLeft;
}

void PauseStripTest::standsWithinTheScreen()
{
    QFETCH(const int, textPercent);
    QFETCH(const Qt::LayoutDirection, direction);
    Theme theme(*qApp, {.textPercent = textPercent});
    QGuiApplication::setLayoutDirection(direction);
    {
        PauseStrip strip;
        strip.setSkipped(true);
        strip.showWaiting(PauseKind::Longer);
        const QRect area = strip.screen()->availableGeometry();
        QVERIFY(area.contains(strip.geometry()));
        QVERIFY(area.bottom() - strip.geometry().bottom() <= 24);
        QVERIFY(std::abs(area.center().x() - strip.geometry().center().x()) <= 1);
        const auto all = strip.findChildren<QWidget *>();
        for (const QWidget *part : all)
            QVERIFY(strip.rect().contains(QRect(part->mapTo(&strip, QPoint()), part->size())));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

EVENKEEL_TEST(PauseStripTest)
#include "pausestriptest.moc"
