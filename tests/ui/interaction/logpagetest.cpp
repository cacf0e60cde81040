#include "ui/interaction/logpage.h"

#include "core/capture/journal.h"
#include "core/settings/settings.h"
#include "core/timeline/timeline.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/interactioneditor.h"
#include "ui/interaction/interactionsaver.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QLayout>
#include <QLineEdit>
#include <QListView>
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
    void editingSavesEverythingAsOneUndo();
    void editingAgainKeepsWhatWasTyped();
    void showsAnInteractionOutsideTheFilter();
    void besideOrBelowOnlyTheListsScroll();

private:
    [[nodiscard]] QListView *list() const { return m_page->findChild<QListView *>(); }

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
        *m_timeline, *m_settings);
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
    QTest::keyClicks(m_page->findChild<SearchField *>(), u"zz"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QCOMPARE(m_page->subtitle(), u"0 interactions found"_s);
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
    QVERIFY(list()->height() >= 150);
    QVERIFY(detail->height() >= 150);
    QVERIFY(placed(detail).bottom() <= m_page->height());
    for (const QWidget *above = list()->parentWidget(); above; above = above->parentWidget())
        QVERIFY(!qobject_cast<const QAbstractScrollArea *>(above));
    m_page->editCurrent(); // takes the place of the list
    QVERIFY(!list()->isVisible());
    QTest::keyClick(m_page->findChild<InteractionEditor *>(), Qt::Key_Escape);
    QVERIFY(list()->isVisible());
}

EVENKEEL_TEST(LogPageTest)
#include "logpagetest.moc"
