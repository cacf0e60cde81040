#include "ui/restore/wordcolumn.h"

#include "tests/support/testmain.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const WordColumn &column)
{
    QStringList words;
    for (const PlainLabel *label : column.findChildren<PlainLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

} // namespace

/// Sentences one below the other, said anew at once.
class WordColumnTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsSaidInItsOrder();
    void whatWasSaidGoesAtOnce();
    void longSentencesWrapAndManyScroll();
    void marksOfAFormatAreShownAsTheyAre();
};

void WordColumnTest::showsWhatIsSaidInItsOrder()
{
    WordColumn column;
    column.show();
    column.add(u"Comes back: 3 interactions."_s);
    column.add(u"The log of now is set aside."_s, looks::Secondary);
    QCOMPARE(
        shown(column),
        (QStringList{u"Comes back: 3 interactions."_s, u"The log of now is set aside."_s}));
}

/// Not with the next turn of the event loop: both would be read out.
void WordColumnTest::whatWasSaidGoesAtOnce()
{
    WordColumn column;
    column.show();
    column.add(u"first"_s);
    column.clear();
    QVERIFY(shown(column).isEmpty());
    column.add(u"second"_s);
    QCOMPARE(shown(column), QStringList{u"second"_s});
    column.clear();
    column.clear();
    QVERIFY(shown(column).isEmpty());
}

void WordColumnTest::longSentencesWrapAndManyScroll()
{
    WordColumn column;
    column.resize(300, 200);
    column.show();
    auto *area = column.findChild<QScrollArea *>();
    QVERIFY(area);
    column.add(u"word "_s.repeated(60));
    QTRY_VERIFY(area->widget()->height() > 60);
    QVERIFY(area->widget()->width() <= 300);
    for (int i = 0; i < 40; ++i)
        column.add(u"line %1"_s.arg(i));
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
}

void WordColumnTest::marksOfAFormatAreShownAsTheyAre()
{
    WordColumn column;
    column.add(u"<img src=x> &amp; <b>bold</b>"_s);
    const auto *label = column.findChild<PlainLabel *>();
    QCOMPARE(label->text(), u"<img src=x> &amp; <b>bold</b>"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

EVENKEEL_TEST(WordColumnTest)
#include "wordcolumntest.moc"
