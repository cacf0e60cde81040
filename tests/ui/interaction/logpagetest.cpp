#include "ui/interaction/logpage.h"

#include "core/capture/journal.h"
#include "core/interaction/lists.h"
#include "core/settings/keys.h"
#include "core/settings/settings.h"
#include "core/timeline/timeline.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/interaction/detaildesk.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/fieldlist.h"
#include "ui/interaction/interactioneditor.h"
#include "ui/interaction/interactionsaver.h"
#include "ui/interaction/logheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/popupframe.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

/// The page by its keys, over a real store.
class LogPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void searchNarrowsWhileTyping();
    void signsAloneFindNothingAndSaySo();
    void theCountFollowsTheLog();
    void deleteKeyMovesToTheBinAndUndoBringsBack();
    void whatLiesInTheBinIsOnlyPutBack();
    void editingSavesEverythingAsOneUndo();
    void editingAgainKeepsWhatWasTyped();
    void escapeAsksBeforeTypedTextGoes();
    void typedTextSurvivesAnotherRecordAndAnotherPage();
    void aDraftComesBack();
    void aDraftThatWasSavedDoesNotComeBack();
    void aResolvedCallOffersACourtesyCheckOnce();
    void showsAnInteractionOutsideTheFilter();
    void besideOrBelowOnlyTheListsScroll();
    void largeTextBelowShowsMoreThanTheFirstWords();
    void tabGoesThroughTheDetailAsItIsRead();
    void cardsAreForTheCategory();
    void whatWasWrittenLookingBackStandsWithTheCall();
    void whatLiesInTheBinIsNotLookedBackAt();
    void namesOfColumnsMakeRoomForRows();
    void theEditorShowsTheHistory();

private:
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(); }

    CaptureWords m_words;
    PersonalDataGuard m_guard{m_words};
    std::unique_ptr<LogPage> m_page;
    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Settings> m_settings;
};

void LogPageTest::init()
{
    m_page.reset();
    m_log = std::make_unique<TestLog>();
    m_timeline = std::make_unique<Timeline>(m_log->database);
    m_journal = std::make_unique<Journal>(
        m_log->log, m_log->interactions, m_log->followUps, m_log->ratings);
    m_settings = std::make_unique<Settings>(QString());
    m_log->addInteraction(u"parcel lost twice"_s, hours(3));
    m_log->addInteraction(u"late refund"_s, hours(1));
    m_log->addInteraction(u"a month ago"_s, hours(24 * 30));
    m_page = std::make_unique<LogPage>(
        m_log->log, *m_journal, m_log->interactions, m_log->followUps, m_log->reflections,
        m_log->improvement, *m_timeline, *m_settings, m_guard);
    m_page->resize(960, 640);
    m_page->show();
    m_page->activate();
}

void LogPageTest::searchNarrowsWhileTyping()
{
    QCOMPARE(list()->model()->rowCount(), 3);
    m_page->focusSearch();
    QTest::keyClicks(m_page->findChild<SearchField *>(), u"parc"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(m_page->subtitle(), u"1 interaction found"_s);
    const auto buttons = m_page->findChild<DetailPane *>()->findChildren<Button *>();
    const auto *foot = (*std::ranges::find(buttons, u"Edit"_s, &Button::text))->parentWidget();
    QVERIFY(foot->isVisible());
    QTest::keyClicks(m_page->findChild<SearchField *>(), u"zz"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(m_page->subtitle(), u"0 interactions found"_s);
    // Nothing is chosen: the detail has no foot without buttons.
    QVERIFY(!foot->isVisible());
}

void LogPageTest::signsAloneFindNothingAndSaySo()
{
    m_page->focusSearch();
    QTest::keyClicks(m_page->findChild<SearchField *>(), u"?"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    const auto saysSo = [](const PlainLabel *label) {
        return label->isVisible() && label->text() == u"A search needs a letter or a figure."_s;
    };
    QVERIFY(std::ranges::any_of(m_page->findChildren<PlainLabel *>(), saysSo));
}

void LogPageTest::theCountFollowsTheLog()
{
    QCOMPARE(m_page->subtitle(), u"2 interactions this week"_s);
    m_log->addInteraction(u"one more"_s);
    QCOMPARE(m_page->subtitle(), u"3 interactions this week"_s);
}

void LogPageTest::deleteKeyMovesToTheBinAndUndoBringsBack()
{
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(*m_log->interactions.count(), 2);
    QCOMPARE(messages.count(), 1);
    QVERIFY(messages.first().first().value<Message>().offersUndo);
    QVERIFY(m_log->log.undo());
    QCOMPARE(*m_log->interactions.count(), 3);
    QCOMPARE(list()->model()->rowCount(), 3);
}

void LogPageTest::whatLiesInTheBinIsOnlyPutBack()
{
    QTest::keyClick(list(), Qt::Key_Delete);
    LogFilter bin;
    bin.bin = true;
    m_page->setFilter(bin);
    QCOMPARE(list()->model()->rowCount(), 2); // a day and its only one
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(messages.isEmpty()); // nothing that an undo would take back
    m_page->editCurrent();
    QVERIFY(list()->isVisible() && !m_page->findChild<InteractionEditor *>()->isVisible());
    for (const KeyHint &hint : m_page->keyHints())
        QVERIFY(hint.keys != "Del"_L1 && hint.keys != "Ctrl E"_L1);
    const auto buttons = m_page->findChildren<Button *>();
    const auto back = std::ranges::find(buttons, u"Put back"_s, &Button::text);
    QVERIFY(back != buttons.end() && (*back)->isVisible());
    (*back)->click();
    QCOMPARE(*m_log->interactions.count(), 3);
}

void LogPageTest::editingSavesEverythingAsOneUndo()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    Edited content = editor->content();
    const InteractionId id = content.interaction.id;
    content.interaction.details = u"Called twice before."_s;
    content.stress = StressLevel::from(8);
    content.lesson = u"Say the date first."_s;
    content.promises << FollowUp{
        .text = u"callback"_s,
        .due
        = LocalTime{.date = QDate(2026, 5, 15), .time = QTime(15, 0), .zone = "Europe/London"_ba}};
    emit editor->submitted(content);

    QCOMPARE(m_log->interactions.find(id)->details, u"Called twice before."_s);
    QCOMPARE((*m_log->ratings.ofInteraction(id))->value.value(), 8);
    QCOMPARE(m_log->followUps.ofInteraction(id)->size(), 1);
    QCOMPARE(m_log->reflections.lessonsOf(id)->size(), 1);

    QVERIFY(m_log->log.undo());
    QVERIFY(m_log->interactions.find(id)->details.isEmpty());
    QVERIFY(!m_log->ratings.ofInteraction(id)->has_value());
    QVERIFY(m_log->followUps.ofInteraction(id)->isEmpty());
    QVERIFY(m_log->reflections.lessonsOf(id)->isEmpty());
}

void LogPageTest::editingAgainKeepsWhatWasTyped()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    const InteractionId edited = editor->content().interaction.id;
    QTest::keyClicks(editor->findChild<QLineEdit *>(), u" twice"_s);
    QVERIFY(editor->isChanged());
    const Edited typed = editor->content();
    QSignalSpy messages(m_page.get(), &Page::messageRequested);
    m_page->edit(edited);
    QCOMPARE(messages.count(), 0);
    m_page->edit(m_log->addInteraction(u"another"_s, hours(0)));
    QCOMPARE(messages.count(), 1);
    QVERIFY(editor->content() == typed);
}

void LogPageTest::escapeAsksBeforeTypedTextGoes()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    auto *field = editor->findChild<QLineEdit *>();
    const InteractionId id = editor->content().interaction.id;
    const QString before = m_log->interactions.find(id)->summary;
    QTest::keyClicks(field, u" twice"_s);
    const Edited typed = editor->content();

    QTest::keyClick(field, Qt::Key_Escape); // asks
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape); // keeps
    QVERIFY(editor->isVisible());
    QVERIFY(editor->content() == typed);
    QCOMPARE(editor->focusWidget(), field);

    QTest::keyClick(field, Qt::Key_Escape);
    auto *keep = editor->focusWidget();
    QTest::keyClick(keep, Qt::Key_Space); // "Keep editing" has the focus
    QVERIFY(editor->isVisible());
    QVERIFY(editor->content() == typed);

    QTest::keyClick(field, Qt::Key_Escape);
    QTest::keyClick(editor->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space); // "Discard"
    QVERIFY(!editor->isVisible());
    QCOMPARE(m_log->interactions.find(id)->summary, before);
    QVERIFY(m_page->draftText().isEmpty());

    m_page->editCurrent();
    QTest::keyClick(field, Qt::Key_Escape); // nothing was changed, nothing is asked
    QVERIFY(!editor->isVisible());
}

void LogPageTest::typedTextSurvivesAnotherRecordAndAnotherPage()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    QTest::keyClicks(editor->findChild<QLineEdit *>(), u" twice"_s);
    const Edited typed = editor->content();
    m_page->showInteraction(m_log->addInteraction(u"another"_s, hours(0)));
    m_page->hide();
    m_page->show();
    m_page->activate();
    QVERIFY(editor->isVisible());
    QVERIFY(editor->content() == typed);
}

void LogPageTest::aDraftComesBack()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    Edited typed = editor->content();
    typed.interaction.summary += u" twice"_s;
    typed.interaction.details = u"Line one\nline two"_s;
    typed.interaction.actions = {u"refunded"_s};
    typed.interaction.techniques = {lists::techniques().first()};
    typed.interaction.severity = Severity::Abuse;
    typed.interaction.occurred.at -= minutes(5);
    typed.stress = StressLevel::from(8);
    typed.lesson = u"Say the date first."_s;
    const LocalTime due{
        .date = QDate(2026, 5, 15), .time = QTime(15, 0), .zone = "Europe/London"_ba};
    typed.promises << FollowUp{.text = u"callback"_s, .due = due, .dueAt = due.instant()};
    editor->resume(typed);
    const QString draft = m_page->draftText();
    QVERIFY(!draft.isEmpty());
    const Edited shown = editor->content();

    m_page = std::make_unique<LogPage>(
        m_log->log, *m_journal, m_log->interactions, m_log->followUps, m_log->reflections,
        m_log->improvement, *m_timeline, *m_settings, m_guard);
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    m_page->setDraftText(draft);
    m_page->show();
    m_page->activate();
    QCOMPARE(said.size(), 1);
    editor = m_page->findChild<InteractionEditor *>();
    QVERIFY(editor->isVisible());
    QVERIFY(editor->isChanged());
    QVERIFY(editor->content() == shown);
}

void LogPageTest::aDraftThatWasSavedDoesNotComeBack()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    auto *field = editor->findChild<QLineEdit *>();
    QTest::keyClicks(field, u" twice"_s);
    const QString draft = m_page->draftText();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor->isVisible());
    QVERIFY(m_page->draftText().isEmpty());
    m_page->setDraftText(draft); // the program ended before it was forgotten
    QVERIFY(!editor->isVisible());
}

void LogPageTest::aResolvedCallOffersACourtesyCheckOnce()
{
    const auto offer = [this]() -> QPushButton * {
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Add a courtesy check"_s)
                return button;
        }
        return nullptr;
    };
    QVERIFY(!offer());
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    Edited content = editor->content();
    content.interaction.outcome = QString(lists::Resolved);
    emit editor->submitted(content);
    QVERIFY(offer());

    offer()->click();
    const auto made = m_log->followUps.ofInteraction(content.interaction.id);
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->first().kind, FollowUpKind::Courtesy);
    QCOMPARE(made->first().due->date, QDate(2026, 5, 17));
    QTRY_VERIFY(!offer());
    QVERIFY(m_log->log.undo());
    QVERIFY(m_log->followUps.ofInteraction(content.interaction.id)->isEmpty());
    QVERIFY(offer());
}

void LogPageTest::showsAnInteractionOutsideTheFilter()
{
    const InteractionId old = m_timeline->page({}, 50)->last().interaction.id;
    m_page->showInteraction(old);
    const int row = list()->currentIndex().row();
    QCOMPARE(list()->model()->index(row, 0).data().toString(), u"A month ago"_s);
}

void LogPageTest::besideOrBelowOnlyTheListsScroll()
{
    const auto *detail = m_page->findChild<DetailPane *>();
    const auto placed = [this](const QWidget *part) {
        return QRect(part->mapTo(m_page.get(), QPoint()), part->size());
    };
    QTRY_VERIFY(placed(detail).left() > placed(list()).right());
    m_page->layout()->setSizeConstraint(QLayout::SetNoConstraint); // as inside a window
    m_page->setMinimumSize(1, 1);
    m_page->resize(760, 640);
    QTRY_VERIFY(placed(detail).top() > placed(list()).bottom());
    QVERIFY(list()->height() > 1.5 * detail->height());
    QVERIFY(detail->height() >= 150);
    const QList<Button *> buttons = detail->findChildren<Button *>();
    const auto edit = std::ranges::find(buttons, u"Edit"_s, &Button::text);
    QVERIFY(edit != buttons.end());
    QVERIFY(placed(*edit).bottom() < placed(detail).center().y()); // beside the first words
    QVERIFY(placed(detail).bottom() <= m_page->height());
    for (const QWidget *above = list()->parentWidget(); above; above = above->parentWidget())
        QVERIFY(!qobject_cast<const QAbstractScrollArea *>(above));
    m_page->editCurrent(); // takes the place of the list
    QVERIFY(!list()->isVisible());
    QTest::keyClick(m_page->findChild<InteractionEditor *>(), Qt::Key_Escape);
    QVERIFY(list()->isVisible());
}

void LogPageTest::largeTextBelowShowsMoreThanTheFirstWords()
{
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    init();
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    Edited content = editor->content();
    content.interaction.category = u"billing"_s;
    content.interaction.nextStep = u"ask the shop"_s;
    emit editor->submitted(content);
    m_page->layout()->setSizeConstraint(QLayout::SetNoConstraint); // as inside a window
    m_page->setMinimumSize(1, 1);
    m_page->resize(940, 510); // with a reminder below, at 1024x700
    const auto *facts = m_page->findChild<FieldList *>();
    QTRY_VERIFY(facts->visibleRegion().boundingRect().height() >= theme.px(36));
    QVERIFY(list()->height() > theme.px(60)); // and still some rows
    m_page.reset(); // before its theme
}

void LogPageTest::tabGoesThroughTheDetailAsItIsRead()
{
    m_page->editCurrent();
    auto *editor = m_page->findChild<InteractionEditor *>();
    Edited content = editor->content();
    content.interaction.outcome = QString(lists::Resolved);
    content.interaction.category = u"billing"_s;
    emit editor->submitted(content);
    const auto *detail = m_page->findChild<DetailPane *>();
    const auto stops = [detail] {
        QStringList names;
        QWidget *first = detail->findChild<IconButton *>();
        for (QWidget *stop = first; names.isEmpty() || stop != first;
             stop = stop->nextInFocusChain()) {
            const auto *button = qobject_cast<QAbstractButton *>(stop);
            if (button && detail->isAncestorOf(button) && button->isVisible())
                names.append(button->text().isEmpty() ? button->accessibleName() : button->text());
        }
        return names;
    };
    const QString offer = u"Add a courtesy check"_s;
    const QString back = u"Look back"_s;
    const QString cards = u"Cards for this"_s;
    QTRY_COMPARE(stops(), (QStringList{u"More"_s, offer, back, cards, u"Edit"_s, u"Delete"_s}));
    m_page->layout()->setSizeConstraint(QLayout::SetNoConstraint); // as inside a window
    m_page->setMinimumSize(1, 1);
    m_page->resize(760, 640);
    QTRY_COMPARE(stops(), (QStringList{u"More"_s, u"Edit"_s, u"Delete"_s, offer, back, cards}));
    m_page->resize(960, 640);
    QTRY_COMPARE(stops(), (QStringList{u"More"_s, offer, back, cards, u"Edit"_s, u"Delete"_s}));
}

void LogPageTest::cardsAreForTheCategory()
{
    auto &detail = m_page->detail();
    QSignalSpy wanted(&detail, &DetailPane::cardsRequested);
    const auto way = [&detail]() -> Button * {
        for (Button *button : detail.findChildren<Button *>()) {
            if (button->text() == u"Cards for this"_s && button->isVisible())
                return button;
        }
        return nullptr;
    };
    Interaction made = plainInteraction(u"charged twice"_s, m_log->clock.moment());
    made.category = u"billing"_s;
    m_page->showInteraction(m_log->add(made));
    QTRY_VERIFY(way());
    way()->click();
    QCOMPARE(wanted.takeFirst().first().toString(), u"billing"_s);
    // Nothing fits what has no category; the command opens them all.
    const InteractionId bare = m_log->addInteraction(u"no category"_s);
    m_page->showInteraction(bare);
    QVERIFY(!way());
    detail.askForCards();
    QVERIFY(wanted.takeFirst().first().toString().isEmpty());
}

void LogPageTest::namesOfColumnsMakeRoomForRows()
{
    auto *head = m_page->findChild<LogHeader *>();
    const auto ink = [head] { return head->grab().toImage().pixelColor(head->width() / 2, 4); };
    QTRY_VERIFY(head->height() > 0);
    const QColor ground = ink();
    m_page->layout()->setSizeConstraint(QLayout::SetNoConstraint); // as inside a window
    m_page->setMinimumSize(1, 1);
    m_page->resize(960, 220);
    QTRY_COMPARE(head->height(), 0);
    m_page->resize(960, 640);
    QTRY_VERIFY(head->height() > 0);
    QTRY_COMPARE(
        head->mapTo(m_page.get(), QPoint()).y() + head->height(),
        list()->mapTo(m_page.get(), QPoint()).y());
    QCOMPARE(ink(), ground);
}

void LogPageTest::theEditorShowsTheHistory()
{
    QTest::keyClick(list(), Qt::Key_Return);
    auto *editor = m_page->findChild<InteractionEditor *>();
    QVERIFY(editor->isVisible());
    const QList<IconButton *> buttons = editor->findChildren<IconButton *>();
    const auto history
        = std::ranges::find(buttons, u"History of this interaction"_s, &QWidget::accessibleName);
    QVERIFY(history != buttons.end());
    (*history)->click();
    auto *popup = (*history)->findChild<PopupFrame *>();
    QVERIFY(popup && popup->isVisible());
    // At the end of its button, as far as the screen goes.
    const int edge = (*history)->mapToGlobal((*history)->rect().topRight()).x();
    const int screen = popup->screen()->availableGeometry().right() - 1;
    QCOMPARE(popup->geometry().right(), std::min(edge, screen));
    const QList<PlainLabel *> labels = popup->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const PlainLabel *label) { return label->text() == u"1 change"_s; }));
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(editor->isVisible()); // the key closed the panel alone
}

void LogPageTest::whatWasWrittenLookingBackStandsWithTheCall()
{
    const InteractionId id = m_timeline->page({}, 50)->first().interaction.id;
    m_page->showInteraction(id);
    QSignalSpy wanted(m_page.get(), &LogPage::lookBackRequested);
    m_page->lookBack();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<InteractionId>(), id);
    auto changes = m_log->log.begin("reflect"_L1);
    QVERIFY(m_log->reflections.answerAbout(
        *changes,
        {.interaction = id,
         .prompt = u"told"_s,
         .answer = u"She asked twice."_s,
         .written = changes->moment()}));
    QVERIFY(changes->commit());
    const auto shows = [this](const QString &words) {
        const auto labels = m_page->findChild<FieldList *>()->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&words](const PlainLabel *label) {
            return label->text() == words && !label->isHidden();
        });
    };
    m_settings->set(keys::Discreet, false);
    QVERIFY(shows(u"She asked twice."_s));
    m_settings->set(keys::Discreet, true);
    QTRY_VERIFY(!shows(u"She asked twice."_s));
    QVERIFY(shows(u"Written. Hidden while ratings are."_s));
}

void LogPageTest::whatLiesInTheBinIsNotLookedBackAt()
{
    m_page->showBin();
    QSignalSpy wanted(m_page.get(), &LogPage::lookBackRequested);
    m_page->lookBack();
    QVERIFY(wanted.isEmpty());
}

EVENKEEL_TEST(LogPageTest)
#include "logpagetest.moc"
