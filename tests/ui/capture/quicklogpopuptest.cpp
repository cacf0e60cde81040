#include "ui/capture/quicklogpopup.h"

#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"
#include "ui/capture/savedpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone London("Europe/London");

} // namespace

class QuickLogPopupTest : public QObject
{
    Q_OBJECT

private slots:
    void escapeKeepsTheDraft();
    void savedPanelSaysWhatBecameOfTheLine();
    void theTickOfThePanelLeavesRoomForLargeWords();
    void globalKeyBringsThePanelBack();
    void leavesRoomForWhatComesUpNext_data();
    void leavesRoomForWhatComesUpNext();
    void tellsNoRatingInDiscreetMode();
    void failureKeepsTheText();
    void saysWhenTheReminderComes();

private:
    [[nodiscard]] static QStringList words(const QWidget &widget);

    FixedClock m_clock{resolve(QDate(2026, 5, 14), QTime(14, 31), London), London};
    LineParser m_parser{CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s)};
};

QStringList QuickLogPopupTest::words(const QWidget &widget)
{
    QStringList all;
    for (const PlainLabel *label : widget.findChildren<PlainLabel *>()) {
        if (label->isVisibleTo(&widget))
            all.append(QString(label->text()).remove(QChar(0x2066)).remove(QChar(0x2069)));
    }
    return all;
}

void QuickLogPopupTest::escapeKeepsTheDraft()
{
    QuickLogPopup popup(m_parser, m_clock);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund"_s);
    QTest::keyClick(popup.line(), Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
    popup.open();
    QCOMPARE(popup.draftText(), u"late refund"_s);
}

void QuickLogPopupTest::savedPanelSaysWhatBecameOfTheLine()
{
    QuickLogPopup popup(m_parser, m_clock);
    QSignalSpy submitted(&popup, &QuickLogPopup::submitted);
    popup.open();
    QTest::keyClicks(
        popup.line(), u"late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s);
    QTest::keyClick(popup.line(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    popup.saved();
    QVERIFY(!popup.isVisible());
    QVERIFY(popup.savedPanel()->isVisible());
    QVERIFY(words(*popup.savedPanel()).contains(u"Billing, customer 4711, stress 7."_s));
    QVERIFY(words(*popup.savedPanel())
                .contains(u"You will be reminded of the callback on Friday at 14:50."_s));
    QVERIFY(popup.draftText().isEmpty());

    popup.open();
    QTest::keyClicks(popup.line(), u"late refund !7"_s);
    QTest::keyClick(popup.line(), Qt::Key_Return);
    popup.saved();
    QVERIFY(words(*popup.savedPanel()).contains(u"Stress 7."_s));
}

void QuickLogPopupTest::theTickOfThePanelLeavesRoomForLargeWords()
{
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    QuickLogPopup popup(m_parser, m_clock);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund"_s);
    popup.saved();
    const QWidget &panel = *popup.savedPanel();
    QVERIFY(panel.isVisible());
    const auto labels = panel.findChildren<PlainLabel *>();
    const auto saved = std::ranges::find(labels, u"Saved"_s, &PlainLabel::text);
    QVERIFY(saved != labels.end());
    QVERIFY((*saved)->mapTo(&panel, QPoint()).x() >= 15 + theme.px(44) + 12);
}

void QuickLogPopupTest::globalKeyBringsThePanelBack()
{
    QuickLogPopup popup(m_parser, m_clock);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund"_s);
    popup.saved();
    popup.open();
    QVERIFY(popup.savedPanel()->isVisible());
    QVERIFY(!popup.isVisible());
    QTest::keyClick(popup.savedPanel(), Qt::Key_Escape);
    popup.open();
    QVERIFY(popup.isVisible());
}

void QuickLogPopupTest::leavesRoomForWhatComesUpNext_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("tells");
    QTest::newRow("Enter") << Qt::KeyboardModifiers(Qt::NoModifier) << true;
    QTest::newRow("the ring") << Qt::KeyboardModifiers(Qt::AltModifier) << false;
    QTest::newRow("the editor") << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
    QTest::newRow("a note") << (Qt::ControlModifier | Qt::ShiftModifier) << true;
}

void QuickLogPopupTest::leavesRoomForWhatComesUpNext()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, tells);
    QuickLogPopup popup(m_parser, m_clock);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund"_s);
    QTest::keyClick(popup.line(), Qt::Key_Return, modifiers);
    popup.saved();
    QVERIFY(!popup.isVisible());
    QCOMPARE(popup.savedPanel()->isVisible(), tells);
    popup.savedPanel()->hide();

    popup.open(); // the next line is another matter
    QTest::keyClicks(popup.line(), u"late refund"_s);
    QTest::keyClick(popup.line(), Qt::Key_Return);
    popup.saved();
    QVERIFY(popup.savedPanel()->isVisible());
}

void QuickLogPopupTest::tellsNoRatingInDiscreetMode()
{
    QuickLogPopup popup(m_parser, m_clock);
    popup.setDiscreet(true);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund #billing !7"_s);
    popup.saved();
    QVERIFY(words(*popup.savedPanel()).contains(u"Billing."_s));
    QVERIFY(!popup.savedPanel()->accessibleName().contains(u'7'));

    popup.savedPanel()->hide();
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund !7"_s);
    popup.saved();
    QVERIFY(words(*popup.savedPanel()).contains(u"late refund"_s));
}

void QuickLogPopupTest::failureKeepsTheText()
{
    QuickLogPopup popup(m_parser, m_clock);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund"_s);
    popup.showFailure(u"The disk is full. Nothing was lost."_s);
    QVERIFY(popup.isVisible());
    QCOMPARE(popup.draftText(), u"late refund"_s);
    QVERIFY(words(popup).contains(u"The disk is full. Nothing was lost."_s));
}

void QuickLogPopupTest::saysWhenTheReminderComes()
{
    QuickLogPopup popup(m_parser, m_clock);
    popup.open();
    QTest::keyClicks(popup.line(), u"late refund, callback tomorrow 15:00"_s);
    QVERIFY(words(popup).join(u'|').contains(u"Reminder on Friday at 14:50"_s));
    popup.setDraftText(u"late refund, callback fri 3"_s);
    QVERIFY(words(popup).contains(u"No time is set yet. You will be asked for it at wrap-up."_s));
}

EVENKEEL_TEST(QuickLogPopupTest)
#include "quicklogpopuptest.moc"
