#include "ui/widgets/stressscale.h"

#include "tests/support/testmain.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class StressScaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice{}); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_scale = std::make_unique<StressScale>();
        m_scale->resize(m_scale->sizeHint());
        m_scale->show();
        connect(m_scale.get(), &StressScale::chosen, this, [this](StressLevel level) {
            m_chosen.append(level.value());
        });
    }
    void cleanup()
    {
        m_scale.reset();
        m_chosen.clear();
    }

    void startsWithoutAValue() { QVERIFY(!m_scale->level()); }

    void oneClickChooses()
    {
        const QRect cell = m_scale->cellRect(*StressLevel::from(7));
        QTest::mouseClick(m_scale.get(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(chosen(), QList<int>{7});
    }

    void aDigitChooses()
    {
        QTest::keyClick(m_scale.get(), Qt::Key_4);
        QCOMPARE(chosen(), QList<int>{4});
    }

    void oneAndNoughtAreTen()
    {
        QTest::keyClick(m_scale.get(), Qt::Key_1);
        QVERIFY(chosen().isEmpty());
        QTest::keyClick(m_scale.get(), Qt::Key_0);
        QCOMPARE(chosen(), QList<int>{10});
    }

    void aOneAloneCountsAfterTheWait()
    {
        QTest::keyClick(m_scale.get(), Qt::Key_1);
        QTRY_COMPARE(chosen(), QList<int>{1});
    }

    void aOneCountsWhenTheFocusLeaves()
    {
        QTest::keyClick(m_scale.get(), Qt::Key_1);
        QFocusEvent away(QEvent::FocusOut);
        QApplication::sendEvent(m_scale.get(), &away);
        QCOMPARE(chosen(), QList<int>{1});
    }

    void arrowsAloneChooseNothing()
    {
        QTest::keyClick(m_scale.get(), Qt::Key_Up);
        QTest::keyClick(m_scale.get(), Qt::Key_Up);
        QVERIFY(chosen().isEmpty());
        QCOMPARE(m_scale->level(), StressLevel::from(1));
        QTest::keyClick(m_scale.get(), Qt::Key_Return);
        QCOMPARE(chosen(), QList<int>{1});
    }

    void keysWithControlAreNotOurs()
    {
        QTest::keyClick(m_scale.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(chosen().isEmpty());
    }

    void rightToLeftHasNoughtAtTheRight()
    {
        m_scale->setLayoutDirection(Qt::RightToLeft);
        const QRect none = m_scale->cellRect(*StressLevel::from(0));
        const QRect most = m_scale->cellRect(*StressLevel::from(10));
        QVERIFY(none.left() > most.left());
    }

    void screenReadersMeetASlider()
    {
        m_scale->setLevel(StressLevel::from(7));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_scale.get());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QCOMPARE(spoken->text(QAccessible::Name), u"Stress now"_s);
        QCOMPARE(spoken->text(QAccessible::Value), u"7 of 10, high"_s);
        QCOMPARE(spoken->valueInterface()->currentValue().toInt(), 7);
    }

    void theRingLeavesTheWordsAlone()
    {
        const QRect cells = m_scale->cellRect(*StressLevel::from(0))
                                .united(m_scale->cellRect(*StressLevel::from(10)));
        QCOMPARE(m_scale->focusRect(), cells);
        QVERIFY(m_scale->focusRect().bottom() < m_scale->height() - 12);
    }

    void discreetTellsNobody()
    {
        m_scale->setLevel(StressLevel::from(7));
        m_scale->setDiscreet(true);
        QCOMPARE(m_scale->spokenValue(), u"hidden"_s);
    }

    void cellsAreWideEnoughToHit()
    {
        m_scale->resize(100, m_scale->height());
        QVERIFY(m_scale->cellRect(*StressLevel::from(5)).width() >= 28);
        QVERIFY(m_scale->minimumSizeHint().width() >= 28 * 11);
    }

private:
    [[nodiscard]] QList<int> chosen() const { return m_chosen; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StressScale> m_scale;
    QList<int> m_chosen;
};

EVENKEEL_TEST(StressScaleTest)

#include "stressscaletest.moc"
