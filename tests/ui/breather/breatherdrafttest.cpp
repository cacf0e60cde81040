#include "ui/breather/breatherdraft.h"
#include "core/storage/draftstore.h"
#include "tests/support/testmain.h"
#include "tests/ui/breather/breathepageroom.h"
#include "ui/widgets/button.h"
#include "ui/widgets/stressscale.h"
#include "ui/widgets/textfield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Room : test::BreathePageRoom
{
    /// A talk of a minute, rated 7 before, that is over; its note is being typed.
    void talk(const QString &note)
    {
        QVERIFY(chooser().choose(u"talk"_s));
        QTest::keyClick(&chooser(), Qt::Key_7);
        QTest::keyClick(&chooser(), Qt::Key_Return);
        goBy(minutes(1));
        QTest::keyClick(&running(), Qt::Key_Return);
        type(note);
    }

    void type(const QString &text) { QTest::keyClicks(after().findChild<QLineEdit *>(), text); }

    [[nodiscard]] QString note() { return after().findChild<TextField *>()->text(); }

    [[nodiscard]] bool isKept() { return drafts.load(breatherdraft::Form)->has_value(); }

    DraftStore drafts{log.database, log.clock};
};

} // namespace

/// The note of a talk until it is saved.
class BreatherDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEachChange();
    void comesBackAsItWas();
    void nothingIsAskedOfAKeptOne();
    void aCallSavesAKeptOne();
    void anEmptyNoteIsNoDraft();
    void whateverIsNoDraftBringsNothing();
    void savingForgetsItInTheSameMoment();
    void aBreatherOfAnotherKindLeavesIt();
    void beginningAnotherSavesIt();
};

void BreatherDraftTest::tellsOfEachChange()
{
    Room room;
    QSignalSpy changes(&room.page, &BreathePage::draftChanged);
    room.talk(u"Ann"_s);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(room.page.draft().value("note"_L1).toString(), u"Ann"_s);
}

void BreatherDraftTest::comesBackAsItWas()
{
    Room room;
    room.talk(u"Ann had it too"_s);
    const QJsonObject draft = room.page.draft();
    room.log.clock.advance(std::chrono::hours(3));
    Room next;
    next.page.setDraft(draft);
    QVERIFY(next.page.fillsWindow());
    QCOMPARE(next.note(), u"Ann had it too"_s);
    next.type(u" once"_s);
    QTest::keyClick(&next.after(), Qt::Key_Return);
    QCOMPARE(next.saved().size(), 1);
    const Breather saved = next.saved().first();
    QCOMPARE(saved.kind, BreatherKind::Talk);
    QCOMPARE(saved.note, u"Ann had it too once"_s);
    QCOMPARE(saved.taken, seconds(60));
    QCOMPARE(saved.planned, seconds(60));
    QVERIFY(saved.finished);
    QCOMPARE(saved.started, (Moment{test::testNow(), "Europe/London"}));
    QCOMPARE(next.ratings().size(), 1);
    QCOMPARE(next.ratings().first().value.value(), 7);
}

void BreatherDraftTest::nothingIsAskedOfAKeptOne()
{
    Room room;
    room.talk(u"Ann"_s);
    Room next;
    next.page.setDraft(room.page.draft());
    QVERIFY(!next.after().asksForRating());
    const auto buttons = next.after().findChildren<Button *>();
    for (const Button *button : buttons)
        QVERIFY(
            button->isHidden()
            == (button->text() != u"Save and go back"_s && button->text() != u"Skip"_s));
}

void BreatherDraftTest::aCallSavesAKeptOne()
{
    Room room;
    room.talk(u"Ann"_s);
    Room next;
    next.page.setDraft(room.page.draft());
    next.page.interrupt();
    QVERIFY(!next.page.fillsWindow());
    QCOMPARE(next.saved().first().note, u"Ann"_s);
}

void BreatherDraftTest::anEmptyNoteIsNoDraft()
{
    Room room;
    QVERIFY(room.page.draft().isEmpty());
    room.talk(u" "_s);
    QVERIFY(room.page.draft().isEmpty());
}

void BreatherDraftTest::whateverIsNoDraftBringsNothing()
{
    Room room;
    room.page.setDraft({});
    room.page.setDraft({{u"kind"_s, u"nap"_s}, {u"note"_s, u"Ann"_s}});
    room.page.setDraft({{u"kind"_s, u"talk"_s}});
    QVERIFY(!room.page.fillsWindow());
}

void BreatherDraftTest::savingForgetsItInTheSameMoment()
{
    Room room;
    room.talk(u"Ann"_s);
    QVERIFY(room.drafts.save(breatherdraft::Form, room.page.draft()));
    QVERIFY(room.isKept());
    QTest::keyClick(&room.after(), Qt::Key_Escape);
    QVERIFY(!room.isKept());
    QVERIFY(room.page.draft().isEmpty());
    QCOMPARE(room.saved().first().note, u"Ann"_s);
}

void BreatherDraftTest::aBreatherOfAnotherKindLeavesIt()
{
    Room room;
    QVERIFY(room.drafts.save(breatherdraft::Form, {{u"note"_s, u"Ann"_s}}));
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(61));
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(room.saved().size(), 1);
    QVERIFY(room.isKept());
}

/// The key of a minute works as ever, and nothing is lost.
void BreatherDraftTest::beginningAnotherSavesIt()
{
    Room room;
    room.talk(u"Ann"_s);
    room.page.begin(u"six"_s, seconds(60));
    QVERIFY(room.page.isRunning());
    QCOMPARE(room.saved().size(), 1);
    QCOMPARE(room.saved().first().note, u"Ann"_s);
    room.goBy(seconds(61));
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(room.ratings().size(), 1); // that of the talk
}

EVENKEEL_TEST(BreatherDraftTest)
#include "breatherdrafttest.moc"
