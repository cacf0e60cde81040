#include "ui/coach/phrasesview.h"
#include "tests/support/testmain.h"
#include "tests/ui/coach/coachbench.h"
#include "ui/coach/sayline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/segmentedcontrol.h"

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Phrases by purpose, filled from the call at hand; what is not known stays open.
class PhrasesViewTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPhraseIsThere();
    void whatIsUnknownStaysOpen();
    void whatIsKnownIsFilledIn();
    void anOpenPromiseIsOnlySaidBack();
    void slotsCanBeLeftOpen();
    void wordsOfPeopleMakeNoSlots();
    void anUndoneCallIsGoneFromThem();
    void arrowsMoveAndEnterCopies();
    void bothRegistersAreThere();
    void whatIsWrongInContentIsSaid();
};

namespace {

struct Bench : CoachBench
{
    CoachPage::CallFacts known;

    Bench()
    {
        page.setFactsSource([this] { return known; });
        show();
    }

    void show()
    {
        page.showView(CoachPage::View::Phrases);
        page.activate();
    }

    [[nodiscard]] QList<SayLine *> lines() const
    {
        return page.phrases().findChildren<SayLine *>();
    }

    /// The line of the first phrase for `purpose` whose formal words hold `slot`.
    [[nodiscard]] SayLine *lineWith(PhrasePurpose purpose, const QString &slot)
    {
        page.phrases().showPurpose(purpose);
        const QList<Phrase> phrases = shelf.book().phrasesFor(purpose);
        for (qsizetype index = 0; index < phrases.size(); ++index) {
            if (phrases.at(index).formal.contains(slot))
                return lines().at(index);
        }
        return nullptr;
    }
};

} // namespace

void PhrasesViewTest::everyPhraseIsThere()
{
    const Bench bench;
    QVERIFY(bench.shelf.book().phrases.size() >= 60);
    QCOMPARE(bench.lines().size(), bench.shelf.book().phrases.size());
}

void PhrasesViewTest::whatIsUnknownStaysOpen()
{
    Bench bench;
    SayLine *line = bench.lineWith(PhrasePurpose::Timeline, u"{time}"_s);
    QVERIFY(line);
    line->click();
    QVERIFY(bench.copied.takeLast().first().toString().contains(u"[time]"_s));
}

void PhrasesViewTest::whatIsKnownIsFilledIn()
{
    Bench bench;
    bench.known = {.facts = {{PhraseSlot::Time, u"Fri 15 May 15:00"_s}}, .whence = u"from 14:31"_s};
    bench.show();
    SayLine *line = bench.lineWith(PhrasePurpose::Timeline, u"{time}"_s);
    QVERIFY(line->accessibleName().contains(u"Fri 15 May 15:00"_s));
    line->click();
    const QString copied = bench.copied.takeLast().first().toString();
    QVERIFY(copied.contains(u"Fri 15 May 15:00"_s));
    QVERIFY(!copied.contains(u"[time]"_s));
}

/// "It did not come", "it will be later than": none of that is known.
void PhrasesViewTest::anOpenPromiseIsOnlySaidBack()
{
    Bench bench;
    bench.known = {
        .facts = {{PhraseSlot::Time, u"Fri 15 May 15:00"_s}, {PhraseSlot::Promise, u"callback"_s}},
        .whence = u"from 14:31"_s};
    bench.show();
    using Purpose = PhrasePurpose;
    for (const Purpose purpose : {Purpose::ReflectBack, Purpose::Timeline})
        QVERIFY(bench.lineWith(purpose, u"{time}"_s)->accessibleName().contains(u"Fri 15 May"_s));
    for (const Purpose purpose :
         {Purpose::ApologyWithFault, Purpose::BadNews, Purpose::Escalation, Purpose::FollowUp})
        QVERIFY(!bench.lineWith(purpose, u"{time}"_s)->accessibleName().contains(u"Fri 15 May"_s));
    const SayLine *counted = bench.lineWith(Purpose::Empathy, u"{promise}"_s);
    QVERIFY(!counted->accessibleName().contains(u"callback"_s));
}

void PhrasesViewTest::slotsCanBeLeftOpen()
{
    Bench bench;
    bench.known = {.facts = {{PhraseSlot::Time, u"Fri 15 May 15:00"_s}}, .whence = u"from 14:31"_s};
    bench.show();
    for (Button *button : bench.page.phrases().findChildren<Button *>())
        button->click();
    const SayLine *line = bench.lineWith(PhrasePurpose::Timeline, u"{time}"_s);
    QVERIFY(!line->accessibleName().contains(u"Fri 15 May 15:00"_s));
}

void PhrasesViewTest::wordsOfPeopleMakeNoSlots()
{
    Bench bench;
    bench.known = {.facts = {{PhraseSlot::Time, u"{name}"_s}}, .whence = u"from 14:31"_s};
    bench.show();
    SayLine *line = bench.lineWith(PhrasePurpose::Timeline, u"{time}"_s);
    line->click();
    QVERIFY(bench.copied.takeLast().first().toString().contains(u"{name}"_s));
}

void PhrasesViewTest::anUndoneCallIsGoneFromThem()
{
    Bench bench;
    bench.known = {.facts = {{PhraseSlot::Customer, u"4711"_s}}, .whence = u"Filled in"_s};
    bench.page.followFacts();
    const auto namesIt = [&bench] {
        return std::ranges::any_of(bench.lines(), [](const SayLine *line) {
            return line->accessibleName().contains(u"4711"_s);
        });
    };
    QVERIFY(namesIt());
    bench.known = {};
    bench.page.followFacts();
    QVERIFY(!namesIt());
    QVERIFY(qobject_cast<SayLine *>(QApplication::focusWidget()));
}

void PhrasesViewTest::arrowsMoveAndEnterCopies()
{
    Bench bench;
    QCOMPARE(QApplication::focusWidget(), bench.lines().first());
    CoachBench::press(Qt::Key_Up); // there is none
    QCOMPARE(QApplication::focusWidget(), bench.lines().first());
    CoachBench::press(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), bench.lines().at(1));
    CoachBench::press(Qt::Key_Return);
    QCOMPARE(bench.copied.size(), 1);
}

void PhrasesViewTest::bothRegistersAreThere()
{
    Bench bench;
    const Phrase first = bench.shelf.book().phrasesFor(AllPurposes.front()).first();
    QVERIFY(first.formal != first.plain);
    bench.lines().first()->click();
    QCOMPARE(bench.copied.takeLast().first().toString(), textOf(filledPhrase(first.formal, {})));
    for (QWidget *tool : bench.page.phrases().tools()) {
        if (auto *segments = qobject_cast<SegmentedControl *>(tool))
            QTest::mouseClick(segments, Qt::LeftButton, {}, segments->choiceRect(1).center());
    }
    bench.lines().first()->click();
    QCOMPARE(bench.copied.takeLast().first().toString(), textOf(filledPhrase(first.plain, {})));
}

void PhrasesViewTest::whatIsWrongInContentIsSaid()
{
    const QTemporaryDir site;
    QFile file(site.filePath(u"phrases.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"phrases\": [\n{\"id\": \"x\", \"purpose\": \"shout\"}]}");
    file.close();
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    WordingShelf wording(u"en"_s, {site.path()});
    CoachShelf shelf(u"en"_s, {site.path()}, wording, settings);
    const CoachPage page(shelf);
    const auto lines = page.findChildren<IconLine *>();
    QVERIFY(std::ranges::any_of(
        lines, [](const IconLine *line) { return line->words().contains(u"phrases.json:2: "_s); }));
}

EVENKEEL_TEST(PhrasesViewTest)
#include "phrasesviewtest.moc"
