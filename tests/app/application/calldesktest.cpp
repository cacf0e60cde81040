#include "app/application/calldesk.h"

#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/capture/quicklogpopup.h"
#include "ui/incall/beenhere.h"
#include "ui/incall/callnote.h"
#include "ui/incall/callstrip.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/plainlabel.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Passphrase = "correct horse battery";

} // namespace

/// The in-call strip in the whole program.
class CallDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void openingSaysThatACallIsOn();
    void endAndLogIsOneStep();
    void closingKeepsTheNote();
    void followsTelephony();
    void countsFromWhereTelephonyBegan();
    void keysAreTakenOnlyWhileItIsUp();
    void thePartThatIsWrittenInComesWithTheFocus();
    void aSecondStartBringsIt();
    void saysWhatWasBefore();
    void saysWhatWasMeantForThisCall();
    void aCrashLosesNothing();
    void comesBackAfterTheLock();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    [[nodiscard]] CallDesk &calls() { return *workspace().window().findChild<CallDesk *>(); }
    [[nodiscard]] CallStrip &strip() { return calls().strip(); }
    [[nodiscard]] AgentActivity activity()
    {
        return workspace().log().agentState().current().value_or(AgentState()).activity;
    }
    void type(const QString &text) { QTest::keyClicks(strip().note().line(), text); }
    void setByTelephony(AgentActivity activity)
    {
        QVERIFY(workspace().log().agentState().set(activity, true));
    }
    [[nodiscard]] bool rests(const QString &id) { return workspace().commands().find(id)->atRest; }

    std::unique_ptr<Desktop> m_desktop;
};

void CallDeskTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start() == Application::Started::Running);
}

void CallDeskTest::cleanup()
{
    m_desktop.reset();
}

void CallDeskTest::openingSaysThatACallIsOn()
{
    calls().open();
    QVERIFY(strip().isVisible());
    QVERIFY(calls().session().isOn());
    QCOMPARE(activity(), AgentActivity::OnCall);
    strip().endAndLog();
    QCOMPARE(activity(), AgentActivity::WrapUp);
}

void CallDeskTest::endAndLogIsOneStep()
{
    calls().open();
    calls().session().next();
    m_desktop->clock.advance(5min);
    type(u"late refund @4711 #billing, callback tomorrow 15:00"_s);
    strip().endAndLog();
    QVERIFY(!strip().isVisible());
    QCOMPARE(activity(), AgentActivity::WrapUp);
    const auto rows = workspace().log().timeline().page({}, 5);
    QVERIFY(rows && rows->size() == 1);
    const Interaction &call = rows->first().interaction;
    QCOMPARE(call.customer, u"4711"_s);
    QCOMPARE(call.occurred.at, m_desktop->clock.now() - 5min);
    QCOMPARE(call.techniques, QStringList{u"listened-first"_s});
    QCOMPARE(rows->first().followUps.size(), 1);
    const QWidgetList windows = QApplication::topLevelWidgets();
    const auto told = std::ranges::find_if(windows, [](const QWidget *window) {
        return qobject_cast<const SavedPanel *>(window) && window->isVisible();
    });
    QVERIFY(told != windows.end()); // that it was saved, with Undo
}

void CallDeskTest::closingKeepsTheNote()
{
    calls().open();
    type(u"late refund"_s);
    emit strip().closeRequested();
    QVERIFY(!strip().isVisible());
    QCOMPARE(activity(), AgentActivity::WrapUp);
    m_desktop->clock.advance(10min);
    calls().open();
    QCOMPARE(strip().lineDraft().text, u"late refund"_s);
    QCOMPARE(calls().session().lasted(), 0ms); // it is another call
}

void CallDeskTest::followsTelephony()
{
    calls().open();
    type(u"late refund"_s);
    m_desktop->clock.advance(3min);
    setByTelephony(AgentActivity::WrapUp);
    QVERIFY(!calls().session().isOn());
    QVERIFY(strip().isVisible()); // the note is not logged yet
    m_desktop->clock.advance(1min);
    QCOMPARE(calls().session().lasted(), 3min);
    setByTelephony(AgentActivity::Free);
    strip().endAndLog();
    QCOMPARE(activity(), AgentActivity::Free); // which telephony has said meanwhile
    QVERIFY(!strip().isVisible());
}

void CallDeskTest::countsFromWhereTelephonyBegan()
{
    setByTelephony(AgentActivity::OnCall);
    m_desktop->clock.advance(90s);
    calls().open();
    QCOMPARE(calls().session().lasted(), 90s);
    setByTelephony(AgentActivity::WrapUp);
    m_desktop->clock.advance(10s);
    setByTelephony(AgentActivity::OnCall); // nothing was noted of the one before
    QVERIFY(calls().session().isOn());
    QCOMPARE(calls().session().lasted(), 0ms);
}

void CallDeskTest::keysAreTakenOnlyWhileItIsUp()
{
    QVERIFY(!rests(u"call.strip"_s));
    QVERIFY(rests(u"call.next"_s) && rests(u"call.breath"_s));
    calls().open();
    QVERIFY(!rests(u"call.next"_s) && !rests(u"call.breath"_s));
    workspace().commands().run(u"call.next"_s);
    QCOMPARE(calls().session().run().current(), u"acknowledge"_s);
    type(u"late refund"_s);
    strip().endAndLog();
    QVERIFY(rests(u"call.next"_s) && rests(u"call.breath"_s));
    calls().open();
    emit strip().closeRequested();
    QVERIFY(rests(u"call.next"_s));
    workspace().commands().run(u"call.next"_s); // from the palette: says that there is none
    QVERIFY(!strip().isVisible());
}

void CallDeskTest::thePartThatIsWrittenInComesWithTheFocus()
{
    calls().open();
    QVERIFY(strip().isShrunk()); // the screen is small
    calls().open();
    QVERIFY(!strip().isShrunk());
}

void CallDeskTest::aSecondStartBringsIt()
{
    QCOMPARE(m_desktop->send({.kind = Request::Kind::InCall}).status, 0);
    QVERIFY(strip().isVisible());
}

void CallDeskTest::saysWhatWasBefore()
{
    for (int i = 0; i < 4; ++i) {
        Draft draft;
        draft.interaction.occurred = m_desktop->clock.moment();
        draft.interaction.summary = u"late refund"_s;
        draft.interaction.category = u"billing"_s;
        draft.interaction.outcome = u"resolved"_s;
        QVERIFY(workspace().log().journal().log(draft));
    }
    calls().open();
    type(u"refund again #billing"_s);
    const auto *past = strip().findChild<BeenHere *>();
    QTRY_VERIFY(!past->isEmpty());
    QStringList words;
    for (const auto *label : past->findChildren<PlainLabel *>())
        words.append(label->text());
    QVERIFY2(
        words.join(u'|').contains(u"4 before of this kind (Billing): resolved 4"_s),
        qPrintable(words.join(u'|')));
}

void CallDeskTest::saysWhatWasMeantForThisCall()
{
    auto changes = workspace().log().changes().begin("lesson"_L1);
    QVERIFY(changes);
    QVERIFY(workspace().log().reflections().addLesson(
        *changes,
        Lesson{.text = u"Ask for the date first."_s, .written = m_desktop->clock.moment()}));
    QVERIFY(changes->commit());
    calls().open();
    QVERIFY(strip().findChild<BeenHere *>()->isEmpty()); // where Today hides words
    emit strip().closeRequested();
    m_desktop->program->settings().set(keys::Discreet, false);
    calls().open();
    const auto said = [this] {
        const auto labels = strip().findChild<BeenHere *>()->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [](const PlainLabel *label) {
            return label->text().contains(u"Ask for the date first."_s);
        });
    };
    QVERIFY(said());
    type(u"parcel lost #delivery"_s);
    QTRY_VERIFY(!said()); // something is known of the call by now
}

void CallDeskTest::aCrashLosesNothing()
{
    calls().open();
    calls().session().next();
    type(u"late refund"_s);
    m_desktop->clock.advance(2min);
    calls().keepDrafts();
    m_desktop->program.reset();
    QVERIFY(m_desktop->start() == Application::Started::Running);
    calls().open();
    QCOMPARE(strip().lineDraft().text, u"late refund"_s);
    QCOMPARE(calls().session().run().current(), u"acknowledge"_s);
    QCOMPARE(calls().session().lasted(), 2min);
}

void CallDeskTest::comesBackAfterTheLock()
{
    m_desktop->program.reset();
    m_desktop->protect(Passphrase);
    std::ignore = m_desktop->start(); // it asks
    QTRY_VERIFY(Desktop::unlockPage());
    Desktop::typeSecret(QString::fromUtf8(Passphrase));
    QTRY_VERIFY(m_desktop->program->isOpen());
    calls().open();
    calls().session().next();
    type(u"late refund"_s);
    m_desktop->clock.advance(16min);
    m_desktop->program->lock();
    QTRY_VERIFY(m_desktop->unlockPage());
    Desktop::typeSecret(QString::fromUtf8(Passphrase));
    QTRY_VERIFY(m_desktop->program->isOpen() && calls().isUp());
    QCOMPARE(strip().lineDraft().text, u"late refund"_s);
    QCOMPARE(calls().session().run().current(), u"acknowledge"_s);
    QCOMPARE(calls().session().lasted(), 16min);
}

EVENKEEL_TEST(CallDeskTest)

#include "calldesktest.moc"
