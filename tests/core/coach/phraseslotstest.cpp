#include "core/coach/phraseslots.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// Words as they are, filled slots in <>, open ones in [].
QString shown(const QString &phrase, const PhraseFacts &facts)
{
    QString text;
    for (const PhrasePiece &piece : filledPhrase(phrase, facts)) {
        if (!piece.slot)
            text += piece.text;
        else
            text += (piece.isOpen ? u"[%1]"_s : u"<%1>"_s).arg(piece.text);
    }
    return text;
}

} // namespace

class PhraseSlotsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKnownIsFilledAndTheRestStaysOpen();
    void everySlotHasItsName();
    void factsArePlainText_data();
    void factsArePlainText();
    void whatIsNoSlotStaysAsItIs();
    void copyingShowsWhatIsOpen();
    void unknownSlotsAreFound();
};

void PhraseSlotsTest::whatIsKnownIsFilledAndTheRestStaysOpen()
{
    const PhraseFacts facts{
        {PhraseSlot::Customer, u"4711"_s},
        {PhraseSlot::Promise, u"call back"_s},
        {PhraseSlot::Time, u"Friday 15:00"_s}};
    QCOMPARE(
        shown(u"{promise} for {customer} by {time}, {name}: {next step}"_s, facts),
        u"<call back> for <4711> by <Friday 15:00>, [name]: [next step]"_s);
    QCOMPARE(shown(u"{time} and {time}"_s, facts), u"<Friday 15:00> and <Friday 15:00>"_s);
    QCOMPARE(shown(u"{time}"_s, {}), u"[time]"_s);
    QCOMPARE(shown(u"Nothing open"_s, facts), u"Nothing open"_s);
    QVERIFY(filledPhrase({}, facts).isEmpty());
}

void PhraseSlotsTest::everySlotHasItsName()
{
    for (const QString &name :
         {u"customer"_s, u"promise"_s, u"time"_s, u"reason"_s, u"amount"_s, u"name"_s,
          u"next step"_s}) {
        const auto slot = slotFromId(name);
        QVERIFY2(slot, qPrintable(name));
        QCOMPARE(idOf(*slot), name);
    }
    QVERIFY(!slotFromId(u"Time"));
    QVERIFY(!slotFromId(u""));
}

void PhraseSlotsTest::factsArePlainText_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("text");

    QTest::newRow("another slot in it") << u"{time}"_s << u"<{time}>"_s;
    QTest::newRow("markup") << u"<b>&amp;"_s << u"<<b>&amp;>"_s;
    QTest::newRow("place markers") << u"%1 %L2"_s << u"<%1 %L2>"_s;
    QTest::newRow("lines") << u" a\r\n b\u2028c\t"_s << u"<a b c>"_s;
    QTest::newRow("turned round") << u"a\u202eb\u2066c\u200f"_s << u"<abc>"_s;
    QTest::newRow("a hidden sign") << u"a\x01"
                                      u"b\ufeff"_s
                                   << u"<ab>"_s;
    QTest::newRow("letters that join")
        << u"\u0645\u06cc\u200c\u062e"_s << u"<\u0645\u06cc\u200c\u062e>"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001F600"_s << u"<\U0001F600>"_s;
    QTest::newRow("blank") << u" \n "_s << u"[customer]"_s;
    QTest::newRow("only hidden signs") << u"\u200b \u202e"_s << u"[customer]"_s;
}

void PhraseSlotsTest::factsArePlainText()
{
    QFETCH(QString, fact);
    const PhraseFacts facts{{PhraseSlot::Customer, fact}, {PhraseSlot::Time, u"noon"_s}};
    QTEST(shown(u"{customer}"_s, facts), "text");
}

void PhraseSlotsTest::whatIsNoSlotStaysAsItIs()
{
    const PhraseFacts facts{{PhraseSlot::Time, u"noon"_s}};
    QCOMPARE(shown(u"{weather} at {time}"_s, facts), u"{weather} at <noon>"_s);
    QCOMPARE(shown(u"{{time}} {time"_s, facts), u"{<noon>} {time"_s);
    QCOMPARE(shown(u"} {"_s, facts), u"} {"_s);
}

void PhraseSlotsTest::copyingShowsWhatIsOpen()
{
    const PhraseFacts facts{{PhraseSlot::Time, u"noon"_s}};
    QCOMPARE(textOf(filledPhrase(u"By {time}: {next step}."_s, facts)), u"By noon: [next step]."_s);
}

void PhraseSlotsTest::unknownSlotsAreFound()
{
    QCOMPARE(unknownSlotIn(u"By {time}, {next step}."_s), std::nullopt);
    QCOMPARE(unknownSlotIn(u"No slot."_s), std::nullopt);
    QCOMPARE(unknownSlotIn(u"{time} {weather}"_s), u"weather"_s);
    QCOMPARE(unknownSlotIn(u"{ time }"_s), u" time "_s);
    QCOMPARE(unknownSlotIn(u"{}"_s), u""_s);
    QCOMPARE(unknownSlotIn(u"by {time"_s), u""_s);
    QCOMPARE(unknownSlotIn(u"by time}"_s), u""_s);
    QCOMPARE(unknownSlotIn(u"{time} }"_s), u""_s);
}

EVENKEEL_TEST(PhraseSlotsTest)

#include "phraseslotstest.moc"
