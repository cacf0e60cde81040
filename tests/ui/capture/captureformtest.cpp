#include "ui/capture/captureform.h"

#include "core/base/fixedclock.h"
#include "tests/support/testmain.h"
#include "ui/capture/draftchips.h"
#include "ui/capture/exampleline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone London("Europe/London");

} // namespace

/// The form as a person uses it: by keys.
class CaptureFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typedLineIsSubmittedAndKeptUntilSaved();
    void chipsShowWhatWasUnderstood();
    void categoryNamedTwiceIsNoTag();
    void tokensAloneAreNotEnough();
    void shiftEnterStartsTheDetails();
    void enterKeysSayWhatComesAfter_data();
    void enterKeysSayWhatComesAfter();
    void deleteOnAChipLeavesTheText();
    void openTimeIsChosenFromTheChip();
    void channelIsChosenFromItsChip();
    void phoneNumberIsMaskedByOneKey();
    void cardNumberIsNeverKeptAsDraft();
    void pastedNovelKeepsEveryWord();
    void numberWithHashIsOfferedAsCustomer();
    void tabLeadsToTheChipsAndEscapeBack();
    void narrowRowLeavesTheDayOut();
    void aChipIsMeasuredWithoutBeingSet();
    void tabComesToSaveAfterTheChips();
    void emptyLineHasNothingToSave();
    void exampleIsWrittenIntoTheLine();
    void exampleIsShownWhole();
    void exampleFollowsTheTextSize();
    void wordsStandWhereTheyBegin();
    void aLongLineFromTheRightFollowsTheCursor();

private:
    void type(const QString &text) { QTest::keyClicks(m_form->line(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(m_form->line(), key, with);
    }
    [[nodiscard]] Button *button(const QString &text) const;
    [[nodiscard]] QList<Chip *> chips() const;
    [[nodiscard]] QStringList chipTexts() const;
    [[nodiscard]] Chip *chip(const QString &begin) const;
    void chooseInMenu(const QString &label) const;

    FixedClock m_clock{resolve(QDate(2026, 5, 14), QTime(14, 31), London), London};
    LineParser m_parser{CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s)};
    std::unique_ptr<CaptureForm> m_form;
    std::optional<Draft> m_submitted;
    AfterSave m_then = AfterSave::Nothing;
};

void CaptureFormTest::init()
{
    m_form = std::make_unique<CaptureForm>(m_parser, m_clock);
    m_form->resize(944, 120);
    m_form->show();
    m_submitted.reset();
    connect(
        m_form.get(), &CaptureForm::submitted, this, [this](const Draft &draft, AfterSave then) {
            m_submitted = draft;
            m_then = then;
        });
}

void CaptureFormTest::cleanup()
{
    m_form.reset();
}

Button *CaptureFormTest::button(const QString &text) const
{
    const QList<Button *> buttons = m_form->findChildren<Button *>();
    const auto found = std::ranges::find(buttons, text, &Button::text);
    return found == buttons.end() ? nullptr : *found;
}

QList<Chip *> CaptureFormTest::chips() const
{
    QList<Chip *> shown;
    for (Chip *chip : m_form->findChildren<Chip *>()) {
        if (chip->isVisible())
            shown.append(chip);
    }
    return shown;
}

QStringList CaptureFormTest::chipTexts() const
{
    QStringList texts;
    for (const Chip *chip : chips())
        texts.append(QString(chip->text()).remove(QChar(0x2066)).remove(QChar(0x2069)));
    return texts;
}

Chip *CaptureFormTest::chip(const QString &begin) const
{
    const qsizetype index = chipTexts().indexOf(QRegularExpression(u"^"_s + begin + u".*"_s));
    return chips().value(index);
}

void CaptureFormTest::chooseInMenu(const QString &label) const
{
    auto *menu = m_form->findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *entry : menu->actions()) {
        if (entry->text() == label) {
            entry->trigger();
            menu->close();
            return;
        }
    }
    QFAIL("no such entry");
}

void CaptureFormTest::typedLineIsSubmittedAndKeptUntilSaved()
{
    type(u"angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s);
    press(Qt::Key_Return);
    QVERIFY(m_submitted.has_value());
    QCOMPARE(m_submitted->interaction.summary, u"angry about late refund"_s);
    QCOMPARE(m_submitted->interaction.customer, u"4711"_s);
    QCOMPARE(m_submitted->promises.size(), 1);
    QCOMPARE(m_submitted->promises.first().due->toIso(), u"2026-05-15T15:00"_s);
    QVERIFY(!m_form->draftText().isEmpty());
    m_form->saved();
    QVERIFY(m_form->draftText().isEmpty());
}

void CaptureFormTest::chipsShowWhatWasUnderstood()
{
    type(u"late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s);
    const QStringList expected{
        u"Phone"_s, u"Billing"_s, u"Customer 4711"_s, u"Stress 7"_s,
        u"Callback, Fri 15 May 15:00"_s};
    QCOMPARE(chipTexts(), expected);
    QCOMPARE(chips().at(1)->accessibleName(), u"Category Billing, press Enter to change"_s);
    QCOMPARE(chips().at(0)->kind(), Chip::Kind::Quiet);
    QCOMPARE(chips().at(4)->kind(), Chip::Kind::Promise);
}

void CaptureFormTest::categoryNamedTwiceIsNoTag()
{
    type(u"late refund #billing again #billing"_s);
    QCOMPARE(chipTexts(), (QStringList{u"Phone"_s, u"Billing"_s}));
}

void CaptureFormTest::tokensAloneAreNotEnough()
{
    type(u"#billing !7"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_submitted.has_value());
    QCOMPARE(m_form->draftText(), u"#billing !7"_s);
}

void CaptureFormTest::shiftEnterStartsTheDetails()
{
    type(u"late refund"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    type(u"waited three weeks"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_submitted->interaction.summary, u"late refund"_s);
    QCOMPARE(m_submitted->interaction.details, u"waited three weeks"_s);
}

void CaptureFormTest::enterKeysSayWhatComesAfter_data()
{
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("then");
    const auto row = [](const char *name, Qt::KeyboardModifiers with, AfterSave then) {
        QTest::newRow(name) << static_cast<int>(with.toInt()) << static_cast<int>(then);
    };
    row("plain", Qt::NoModifier, AfterSave::Nothing);
    row("control", Qt::ControlModifier, AfterSave::AddDetails);
    row("control shift", Qt::ControlModifier | Qt::ShiftModifier, AfterSave::CopyNote);
    row("alt", Qt::AltModifier, AfterSave::Breathe);
}

void CaptureFormTest::enterKeysSayWhatComesAfter()
{
    QFETCH(int, modifiers);
    QFETCH(int, then);
    type(u"late refund"_s);
    press(Qt::Key_Return, Qt::KeyboardModifiers(modifiers));
    QVERIFY(m_submitted.has_value());
    QCOMPARE(static_cast<int>(m_then), then);
}

void CaptureFormTest::deleteOnAChipLeavesTheText()
{
    type(u"late refund, promised callback tomorrow 15:00 #billing"_s);
    QTest::keyClick(chip(u"Billing"_s), Qt::Key_Delete);
    QCOMPARE(m_form->draft().interaction.category, QString());
    QTest::keyClick(chip(u"Callback"_s), Qt::Key_Delete);
    QVERIFY(m_form->draft().promises.isEmpty());
    QCOMPARE(m_form->draft().interaction.outcome, QString());
    QCOMPARE(
        m_form->draft().interaction.summary,
        u"late refund, promised callback tomorrow 15:00 #billing"_s);
    QCOMPARE(m_form->draftText(), u"late refund, promised callback tomorrow 15:00 #billing"_s);
}

void CaptureFormTest::openTimeIsChosenFromTheChip()
{
    type(u"late refund, promised callback fri 3 !7"_s);
    QVERIFY(m_form->draft().promises.first().needsTime);
    chip(u"Callback"_s)->click();
    chooseInMenu(u"Fri 15 May 15:00"_s);
    QVERIFY(!m_form->draft().promises.first().needsTime);
    QCOMPARE(m_form->draft().promises.first().due->toIso(), u"2026-05-15T15:00"_s);
    QVERIFY(m_form->draft().ambiguities.isEmpty());
    type(u" #billing"_s);
    QVERIFY(!m_form->draft().promises.first().needsTime);
}

void CaptureFormTest::channelIsChosenFromItsChip()
{
    type(u"late refund"_s);
    QTest::keyClick(chip(u"Phone"_s), Qt::Key_Down);
    chooseInMenu(u"Chat"_s);
    QCOMPARE(m_form->draft().interaction.channel, Channel::Chat);
    QVERIFY(m_form->draft().channelSaid);
}

void CaptureFormTest::phoneNumberIsMaskedByOneKey()
{
    type(u"number is +44 7700 900123"_s);
    QVERIFY(chip(u"Looks like a phone number"_s));
    press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_form->draftText(), u"number is +** **** **0123"_s);
    QVERIFY(m_form->draft().warnings.isEmpty());
}

void CaptureFormTest::cardNumberIsNeverKeptAsDraft()
{
    type(u"read out 4111 1111 1111 1111"_s);
    QCOMPARE(m_form->draftText(), u"read out **** **** **** 1111"_s);
    QCOMPARE(m_form->draft().interaction.summary, u"read out **** **** **** 1111"_s);
}

void CaptureFormTest::pastedNovelKeepsEveryWord()
{
    const QString novel = u"it was a long call about many things "_s.repeated(20000);
    QGuiApplication::clipboard()->setText(novel);
    m_form->line()->paste();
    type(u"x"_s);
    press(Qt::Key_Return);
    const QString kept = m_submitted->interaction.summary + u' ' + m_submitted->interaction.details;
    QCOMPARE(kept.count(u"many"_s), 20000);
}

void CaptureFormTest::numberWithHashIsOfferedAsCustomer()
{
    type(u"order #48213 never arrived"_s);
    QCOMPARE(m_form->draft().interaction.customer, QString());
    chip(u"Customer 48213"_s)->click();
    m_form->findChild<QMenu *>()->actions().first()->trigger();
    QCOMPARE(m_form->draft().interaction.customer, u"48213"_s);
}

void CaptureFormTest::tabLeadsToTheChipsAndEscapeBack()
{
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    type(u"late refund #billing"_s);
    m_form->line()->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(m_form->focusWidget(), chips().at(0));
    QTest::keyClick(m_form->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_form->focusWidget(), chips().at(1));
    QTest::keyClick(m_form->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_form->focusWidget(), m_form->line());
}

void CaptureFormTest::aChipIsMeasuredWithoutBeingSet()
{
    Chip chip(u"brief"_s, Chip::Kind::Promise, m_form.get());
    chip.setIconName(u"clock"_s);
    chip.setUncertain(true);
    const QString whole = u"a promise with its whole date"_s;
    const int width = chip.widthWith(whole);
    QCOMPARE(chip.text(), u"brief"_s);
    QVERIFY(width > chip.sizeHint().width());
    chip.setText(whole);
    QCOMPARE(chip.sizeHint().width(), width);
}

void CaptureFormTest::narrowRowLeavesTheDayOut()
{
    type(u"late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s);
    QCOMPARE(chipTexts().last(), u"Callback, Fri 15 May 15:00"_s);
    m_form->resize(840, 120);
    QTRY_COMPARE(chipTexts().last(), u"Callback, Fri 15:00"_s);
    QVERIFY(chips().last()->toolTip().contains(u"15 May"_s));
    QVERIFY(chips().last()->accessibleName().contains(u"15 May"_s));
    m_form->resize(944, 120);
    QTRY_COMPARE(chipTexts().last(), u"Callback, Fri 15 May 15:00"_s);
}

void CaptureFormTest::tabComesToSaveAfterTheChips()
{
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    type(u"late refund #billing"_s);
    m_form->line()->setFocus();
    for (qsizetype i = 0; i < chips().size() + 1; ++i)
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_form->focusWidget(), button(u"Save"_s));
    QTest::keyClick(m_form->focusWidget(), Qt::Key_Space);
    QVERIFY(m_submitted.has_value());
    m_form->saved();
    QCOMPARE(m_form->focusWidget(), m_form->line());
}

void CaptureFormTest::emptyLineHasNothingToSave()
{
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(chips().isEmpty());
    const int height = m_form->sizeHint().height();
    type(u"l"_s);
    QVERIFY(button(u"Save"_s)->isEnabled());
    QVERIFY(!button(u"Use this example"_s)->isVisible());
    QCOMPARE(chipTexts(), QStringList{u"Phone"_s});
    QCOMPARE(m_form->sizeHint().height(), height); // nothing moves below
    press(Qt::Key_Backspace);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(button(u"Use this example"_s)->isVisible());
}

void CaptureFormTest::exampleIsWrittenIntoTheLine()
{
    button(u"Use this example"_s)->click();
    QCOMPARE(chips().size(), 5);
    QCOMPARE(m_form->focusWidget(), m_form->line());
    press(Qt::Key_Return);
    QVERIFY(m_submitted.has_value());
    QCOMPARE(m_submitted->interaction.summary, u"angry about late refund"_s);
}

void CaptureFormTest::exampleIsShownWhole()
{
    const auto labels = m_form->findChildren<PlainLabel *>();
    const auto words = std::ranges::find(labels, ExampleLine::text(), &PlainLabel::text);
    QVERIFY(words != labels.end());
    const int needed = (*words)->fontMetrics().horizontalAdvance(ExampleLine::text());
    QVERIFY((*words)->width() >= needed);
    m_form->resize(needed + 200, 120);
    QTRY_VERIFY((*words)->width() >= needed); // what stood before it has gone
    m_form->resize(needed - 100, 160);
    QTRY_VERIFY((*words)->height() >= 2 * (*words)->fontMetrics().height());
}

void CaptureFormTest::exampleFollowsTheTextSize()
{
    Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
    QTRY_COMPARE(button(u"Use this example"_s)->height(), 28);
    theme.choose({.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    QTRY_COMPARE(button(u"Use this example"_s)->height(), 42);
    theme.choose({.mode = ThemeChoice::Mode::Light});
    QTRY_COMPARE(button(u"Use this example"_s)->height(), 28);
}

void CaptureFormTest::wordsStandWhereTheyBegin()
{
    QuickLine *line = m_form->line();
    const auto cursor = [line] { return line->cursorRect().center().x(); };
    const int right = line->width() * 3 / 4;
    QVERIFY(cursor() < line->width() / 4);
    m_form->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(cursor() > right);
    type(u"ab"_s); // written from left to right
    QTRY_VERIFY(cursor() < line->width() / 4);
    const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd "_s;
    line->setPlainText(hebrew);
    line->moveCursor(QTextCursor::End);
    QTRY_VERIFY(cursor() > right);
    line->setPlainText(hebrew.repeated(80)); // wider than the line: the cursor stays in sight
    line->moveCursor(QTextCursor::End);
    QTRY_VERIFY(line->viewport()->rect().contains(line->cursorRect().center()));
    QVERIFY(line->cursorRect().width() > 0);
}

void CaptureFormTest::aLongLineFromTheRightFollowsTheCursor()
{
    QuickLine *line = m_form->line();
    m_form->setLayoutDirection(Qt::RightToLeft);
    const QString word = u"\u05e9\u05dc\u05d5\u05dd "_s;
    for (int i = 0; i < 60; ++i) {
        for (const QChar letter : word) {
            QTest::sendKeyEvent(
                QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        QTRY_VERIFY(line->viewport()->rect().contains(line->cursorRect().center()));
    }
    QTest::keyClick(line, Qt::Key_Home);
    QTRY_VERIFY(line->cursorRect().center().x() > line->viewport()->width() * 3 / 4);
    QTest::keyClick(line, Qt::Key_End);
    QTRY_VERIFY(line->viewport()->rect().contains(line->cursorRect().center()));
}

EVENKEEL_TEST(CaptureFormTest)
#include "captureformtest.moc"
