#include "app/application/verbdesk.h"

#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "app/tray/trayicon.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

constexpr int LockedStatus = 4;

/// The program with a passphrase, open, and what its desk has answered.
struct Asked : Desktop
{
    QList<Answer> answers;

    Asked()
    {
        protect("correct horse");
        std::ignore = start();
        QTRY_VERIFY(program->tray()); // all that comes after the first frame
        typeSecret(u"correct horse"_s);
        QVERIFY(program->isOpen());
        program->settings().set(keys::CliMayRead, true);
    }

    void ask(const QStringList &words)
    {
        program->workspace().verbs().answer(
            {.arguments = words, .folder = home.path()},
            [this](const Answer &answer) { answers.append(answer); });
    }

    [[nodiscard]] LongWriter &writer() const { return program->workspace().log().longWriter(); }
};

/// Keeps from the window what a thread tells it.
struct HeldNews : QObject
{
    bool eventFilter([[maybe_unused]] QObject *watched, QEvent *event) override
    {
        const bool isNews = event->type() == QEvent::MetaCall;
        hasCome = hasCome || isNews;
        return isNews;
    }

    bool hasCome = false;
};

} // namespace

/// Whoever asked before the log was locked is answered, once.
class VerbDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void whoReadsIsAnsweredWhenItLocks();
    void whoWaitsToWriteIsAnsweredWhenItLocks();
    void whatWasWrittenIsNotCalledLocked();
};

void VerbDeskTest::whoReadsIsAnsweredWhenItLocks()
{
    Asked desktop;
    desktop.ask({u"followups"_s});
    desktop.ask({u"followups"_s}); // after the first
    QVERIFY(desktop.answers.isEmpty());
    desktop.program->lock();
    QVERIFY(!desktop.program->isOpen());
    QCOMPARE(desktop.answers.size(), 2);
    for (const Answer &answer : desktop.answers)
        QCOMPARE(answer.status, LockedStatus);
    QCoreApplication::processEvents();
    QCOMPARE(desktop.answers.size(), 2); // once
}

void VerbDeskTest::whoWaitsToWriteIsAnsweredWhenItLocks()
{
    Asked desktop;
    QVERIFY(desktop.writer().run([](LongWriter::Loan &loan) {
        while (!loan.isCancelled())
            std::this_thread::yield();
        return WorkThread::Answer();
    }));
    desktop.ask({u"log"_s, u"late refund"_s});
    QVERIFY(desktop.answers.isEmpty());
    desktop.program->lock();
    QCOMPARE(desktop.answers.size(), 1);
    QCOMPARE(desktop.answers.first().status, LockedStatus);
}

/// A script that hears "locked" does it again.
void VerbDeskTest::whatWasWrittenIsNotCalledLocked()
{
    Asked desktop;
    HeldNews news;
    desktop.writer().installEventFilter(&news);
    desktop.ask({u"sample"_s, u"--interactions"_s, u"5"_s, u"--until"_s, u"2026-05-14"_s});
    QTRY_VERIFY(news.hasCome);
    QVERIFY(desktop.answers.isEmpty());
    desktop.program->lock();
    QCOMPARE(desktop.answers.size(), 1);
    QVERIFY2(desktop.answers.first().status == 0, qPrintable(desktop.answers.first().error));
    desktop.typeSecret(u"correct horse"_s);
    QCOMPARE(*desktop.program->workspace().log().interactions().count(), 5);
}

EVENKEEL_TEST(VerbDeskTest)
#include "verbdesktest.moc"
