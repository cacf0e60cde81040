#include "ui/incall/handover.h"
#include "tests/support/testmain.h"
#include "tests/ui/incall/callbench.h"

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the strip gives to the log.
class HandoverTest : public QObject
{
    Q_OBJECT

private slots:
    void theCallBeganWhenItBegan();
    void aTimeInTheNoteCounts();
    void stepsThatWereDoneAreTechniques();
    void gaveATimeOnlyWithOne();
    void factsAreOnlyWhatIsKnown();

private:
    [[nodiscard]] Draft read(const QString &line)
    {
        return m_parser.parse(line, m_clock.moment(), {});
    }

    FixedClock m_clock{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    LineParser m_parser{CaptureWords::shipped(u"en"), QLocale(u"en_GB"_s)};
    const QStringList m_steps{u"steady"_s, u"listen"_s, u"offer"_s, u"close"_s};
};

void HandoverTest::theCallBeganWhenItBegan()
{
    CallSession session(m_clock);
    session.start(m_steps);
    const Moment began = m_clock.moment();
    m_clock.advance(6min);
    const Draft draft = handover::draftOf(read(u"late refund"_s), session, {});
    QCOMPARE(draft.interaction.occurred, began);
    QVERIFY(draft.occurredSaid);
    QVERIFY(draft.interaction.techniques.isEmpty());
    QVERIFY(draft.interaction.actions.isEmpty());
}

void HandoverTest::aTimeInTheNoteCounts()
{
    CallSession session(m_clock);
    session.start(m_steps);
    const Draft noted = read(u"-20 late refund"_s);
    QVERIFY(noted.occurredSaid);
    QCOMPARE(
        handover::draftOf(noted, session, {}).interaction.occurred, noted.interaction.occurred);
}

void HandoverTest::stepsThatWereDoneAreTechniques()
{
    CallSession session(m_clock);
    session.start(m_steps);
    session.steady();
    session.next(); // listened
    session.choose(u"close"_s); // and offered, which was on
    const QStringList techniques
        = handover::draftOf(read(u"late refund"_s), session, {}).interaction.techniques;
    QCOMPARE(
        techniques, (QStringList{u"took-a-breath"_s, u"listened-first"_s, u"offered-options"_s}));
    for (const QString &one : techniques)
        QVERIFY(lists::techniques().contains(one));
}

void HandoverTest::gaveATimeOnlyWithOne()
{
    CallSession session(m_clock);
    session.start(m_steps);
    session.choose(u"close"_s);
    session.choose(u"offer"_s);
    session.next();
    const auto gave = [&](const QString &line) {
        return handover::draftOf(read(line), session, {})
            .interaction.techniques.contains(u"gave-a-time"_s);
    };
    QVERIFY(gave(u"late refund, callback tomorrow 15:00"_s));
    QVERIFY(!gave(u"late refund, callback"_s));
    QVERIFY(!gave(u"late refund"_s));
}

void HandoverTest::factsAreOnlyWhatIsKnown()
{
    QVERIFY(handover::factsOf(read(u"late refund"_s)).isEmpty());
    const PhraseFacts open = handover::factsOf(read(u"@4711 late refund, callback"_s));
    QCOMPARE(open.value(PhraseSlot::Customer), u"4711"_s);
    QVERIFY(open.contains(PhraseSlot::Promise));
    QVERIFY(!open.contains(PhraseSlot::Time));
}

EVENKEEL_TEST(HandoverTest)

#include "handovertest.moc"
