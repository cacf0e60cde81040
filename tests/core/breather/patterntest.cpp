#include "core/breather/pattern.h"
#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PatternTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedOnesAreThoseOfTheDomain();
    void textComesBack_data();
    void textComesBack();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void warns_data();
    void warns();
    void bookFindsOwnOnesByName();
    void bookLeavesOutWhatItCannotRead();
    void bookKeepsItsText();
    void otherKindsLendNoName();
    void namesAreOneLineWithoutTheSignsBetween();
    void aTakenNameGetsANumber();
};

void PatternTest::shippedOnesAreThoseOfTheDomain()
{
    QStringList lines;
    const PatternBook book;
    for (const Pattern &pattern : book.shipped())
        lines.append(pattern.id + u' ' + pattern.toText());
    const QStringList expected{u"six 4,0,0,6,0"_s,          u"even-5 5,0,0,5,0"_s,
                               u"even-5.5 5.5,0,0,5.5,0"_s, u"box 4,4,0,4,4"_s,
                               u"4-7-8 4,7,0,8,0"_s,        u"sighing 3,0,1,6,0"_s,
                               u"gentle 3,0,0,4,0"_s};
    QCOMPARE(lines, expected);
    QCOMPARE(book.standard().id, u"six"_s);
    QCOMPARE(book.standard().breathsPerMinute(), 6.0);
    QVERIFY(book.own().isEmpty());
}

void PatternTest::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cycle");
    QTest::newRow("my own") << u"4,1,0,6,0"_s << 11'000;
    QTest::newRow("tenths") << u"5.5,0,0.1,5.5,0.3"_s << 11'400;
    QTest::newRow("six parts") << u"3,1,1,2,6,1"_s << 14'000;
    QTest::newRow("longest") << u"12,12,12,12,12,12"_s << 72'000;
}

void PatternTest::textComesBack()
{
    QFETCH(QString, text);
    const auto pattern = Pattern::fromText(u"own"_s, text);
    QVERIFY(pattern.has_value());
    QCOMPARE(pattern->toText(), text);
    QTEST(int(pattern->cycle().count()), "cycle");
}

void PatternTest::badTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("empty") << QString() << Fault::InvalidInput;
    QTest::newRow("four numbers") << u"4,0,6,0"_s << Fault::InvalidInput;
    QTest::newRow("seven numbers") << u"4,0,0,0,6,0,0"_s << Fault::InvalidInput;
    QTest::newRow("hundredths") << u"4.25,0,0,6,0"_s << Fault::InvalidInput;
    QTest::newRow("negative") << u"4,-1,0,6,0"_s << Fault::InvalidInput;
    QTest::newRow("word") << u"four,0,0,6,0"_s << Fault::InvalidInput;
    QTest::newRow("no inhale") << u"0,1,0,6,0"_s << Fault::OutOfRange;
    QTest::newRow("no exhale") << u"4,1,0,0,6"_s << Fault::OutOfRange;
    QTest::newRow("too long") << u"4,12.1,0,6,0"_s << Fault::OutOfRange;
}

void PatternTest::badTextIsRefused()
{
    QFETCH(QString, text);
    const auto pattern = Pattern::fromText(u"own"_s, text);
    QVERIFY(!pattern.has_value());
    QTEST(pattern.error().fault, "fault");
}

void PatternTest::warns_data()
{
    using Warnings = QList<PatternWarning>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Warnings>("warnings");
    QTest::newRow("three a minute") << u"8,0,0,12,0"_s << Warnings{};
    QTest::newRow("a little slower") << u"8,0,0.1,12,0"_s << Warnings{PatternWarning::TooSlow};
    QTest::newRow("twelve a minute") << u"2,0,0,3,0"_s << Warnings{};
    QTest::newRow("a little faster") << u"2,0,0,2.9,0"_s << Warnings{PatternWarning::TooFast};
    QTest::newRow("hold of ten") << u"3,10,0,4,0"_s << Warnings{};
    QTest::newRow("hold over ten") << u"3,10.1,0,4,0"_s << Warnings{PatternWarning::LongHold};
    QTest::newRow("rest over ten") << u"3,0,0,6,10.1"_s << Warnings{PatternWarning::LongHold};
    QTest::newRow("long breath in") << u"12,0,0,7,0"_s << Warnings{};
    QTest::newRow("slow with a long hold")
        << u"4,12,0,8,0"_s << Warnings{PatternWarning::TooSlow, PatternWarning::LongHold};
}

void PatternTest::warns()
{
    QFETCH(QString, text);
    QTEST(Pattern::fromText(u"own"_s, text)->warnings(), "warnings");
}

void PatternTest::bookFindsOwnOnesByName()
{
    const PatternBook book(u"4,1,0,6,0; Evening = 5,0,0,7,0"_s.remove(u' '));
    QCOMPARE(book.own().size(), 2);
    QCOMPARE(book.find(u"own"_s)->toText(), u"4,1,0,6,0"_s);
    QCOMPARE(book.find(u"evening"_s)->toText(), u"5,0,0,7,0"_s);
    QCOMPARE(book.find(u"BOX"_s)->id, u"box"_s);
    QVERIFY(!book.find(u"lotus"_s));
}

void PatternTest::bookLeavesOutWhatItCannotRead()
{
    const PatternBook book(u"4,1,0;six=1,0,0,1,0;;4,1,0,6,0;own=5,0,0,5,0"_s);
    QCOMPARE(book.own().size(), 1);
    QCOMPARE(book.find(u"six"_s)->toText(), u"4,0,0,6,0"_s);
}

void PatternTest::bookKeepsItsText()
{
    const QString text = u"4,1,0,6,0;Evening=5.5,0,0,7,0"_s;
    QCOMPARE(PatternBook::toText(PatternBook(text).own()), text);
}

void PatternTest::otherKindsLendNoName()
{
    const PatternBook book(u"walk=4,0,0,6,0;Grounding=4,0,0,6,0;Evening=4,0,0,6,0"_s);
    QCOMPARE(book.own().size(), 1);
    QVERIFY(!book.isFree(u"Walk"_s));
    QVERIFY(!book.isFree(u"BOX"_s));
    QVERIFY(!book.isFree(u"evening"_s));
    QVERIFY(book.isFree(u"Morning"_s));
}

void PatternTest::namesAreOneLineWithoutTheSignsBetween()
{
    QVERIFY(PatternBook::isName(u"Nach der Schicht 2"_s));
    QVERIFY(PatternBook::isName(u"\u0646\u0641\u0633\u200C\u06A9\u0634"_s));
    QVERIFY(PatternBook::isName(QString(40, u'x')));
    for (const QString &bad :
         {QString(), u" a"_s, u"a "_s, u"a\nb"_s, u"a;b"_s, u"a=b"_s, u"a,b"_s, u"a\u202Eb"_s,
          QString(QChar(0xD800)), QString(41, u'x')})
        QVERIFY2(!PatternBook::isName(bad), qPrintable(bad));
}

void PatternTest::aTakenNameGetsANumber()
{
    const PatternBook book(u"Evening=4,0,0,6,0;Evening 2=5,0,0,6,0"_s);
    QCOMPARE(book.freeName(u"Morning"_s), u"Morning"_s);
    QCOMPARE(book.freeName(u"Evening"_s), u"Evening 3"_s);
    QCOMPARE(book.freeName(u"box"_s), u"box 2"_s);
    const QString longest(40, u'x');
    const PatternBook full(longest + u"=4,0,0,6,0"_s);
    QCOMPARE(full.freeName(longest), QString(38, u'x') + u" 2"_s);
}

EVENKEEL_TEST(PatternTest)
#include "patterntest.moc"
