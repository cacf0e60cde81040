#include "ui/today/nextcallline.h"

#include "tests/support/testmain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// The line on Today before the next call.
class NextCallLineTest : public QObject
{
    Q_OBJECT

private slots:
    void longWordsHaveTheRoomTheyNeed_data();
    void longWordsHaveTheRoomTheyNeed();
    void whatIsSaidAgainStaysAsItWasLeft();
};

void NextCallLineTest::longWordsHaveTheRoomTheyNeed_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 900;
    QTest::newRow("narrow") << 360;
}

/// As on the page: in a column that scrolls, above something that takes the rest.
void NextCallLineTest::longWordsHaveTheRoomTheyNeed()
{
    QFETCH(const int, width);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *line = new NextCallLine;
    auto *day = new QWidget;
    day->setMinimumHeight(300);
    column->addWidget(line);
    column->addWidget(day, 1);
    ScrollArea page;
    page.setColumn(content);
    page.resize(width, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    line->say({.first = u"a caller who talks on "_s.repeated(12).trimmed(), .rest = u"More."_s});
    const auto labels = line->findChildren<PlainLabel *>();
    const auto words = std::ranges::find_if(
        labels, [](const PlainLabel *label) { return label->text().startsWith(u"a caller"_s); });
    QVERIFY(words != labels.end());
    QTRY_VERIFY((*words)->height() >= (*words)->heightForWidth((*words)->width()));
    QVERIFY((*words)->height() > (*words)->fontMetrics().height() * 3 / 2); // on several lines
    QVERIFY(line->height() >= (*words)->height());
    QVERIFY(day->height() >= 300);
    QVERIFY(line->sizeHint().height() >= (*words)->height()); // what the page reckons with
}

void NextCallLineTest::whatIsSaidAgainStaysAsItWasLeft()
{
    NextCallLine line;
    line.setDiscreet(true);
    line.say({.first = u"Breathe."_s});
    const auto buttons = line.findChildren<Button *>();
    const auto reveal
        = std::ranges::find_if(buttons, [](const Button *button) { return !button->isHidden(); });
    QVERIFY(reveal != buttons.end());
    (*reveal)->click();
    QVERIFY(line.accessibleName().contains(u"Breathe."_s));
    line.say({.first = u"Breathe."_s}); // something else in the log changed
    QVERIFY(line.accessibleName().contains(u"Breathe."_s));
    line.say({.first = u"Listen."_s}); // other words were not asked for
    QVERIFY(!line.accessibleName().contains(u"Listen."_s));
}

EVENKEEL_TEST(NextCallLineTest)
#include "nextcalllinetest.moc"
