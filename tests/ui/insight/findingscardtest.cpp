#include "ui/insight/findingscard.h"
#include "core/insight/associations.h"
#include "tests/support/keywords.h"
#include "tests/support/testmain.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What went together is said in sentences, and each opens what it is about.
class FindingsCardTest : public QObject
{
    Q_OBJECT

private slots:
    void withNothingLookedAtItIsHidden();
    void nothingFoundIsSaidPlainly();
    void aSentenceOpensItsInteractions();
};

namespace {

const DateRange May{.from = QDate(2026, 5, 1), .to = QDate(2026, 5, 31)};

Summary found()
{
    Summary summary;
    summary.period = May;
    summary.tested = 12;
    summary.findings
        = {{.kind = Finding::Kind::Weekday, .subject = u"3"_s, .n = 40, .with = 6, .without = 3},
           {.kind = Finding::Kind::Category,
            .subject = u"bad-news"_s,
            .n = 25,
            .with = 3,
            .without = 5},
           {.kind = Finding::Kind::BusyDay, .n = 40, .with = 5, .without = 4}};
    return summary;
}

} // namespace

void FindingsCardTest::withNothingLookedAtItIsHidden()
{
    const KeyWords words;
    FindingsCard card(words);
    card.setSummary({});
    QVERIFY(card.isHidden());
}

void FindingsCardTest::nothingFoundIsSaidPlainly()
{
    const KeyWords words;
    FindingsCard card(words);
    Summary summary = found();
    summary.findings.clear();
    card.setSummary(summary);
    QVERIFY(!card.isHidden());
    QVERIFY(card.findChild<IconButton *>()->isHidden());
    const auto labels = card.findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->text() == u"insight.tested[12]\nNone stood out."_s;
    }));
}

void FindingsCardTest::aSentenceOpensItsInteractions()
{
    const KeyWords words;
    FindingsCard card(words);
    card.setSummary(found());
    QSignalSpy asked(&card, &FindingsCard::recordsRequested);
    auto *more = card.findChild<IconButton *>();
    QVERIFY(!more->isHidden());
    more->click();
    auto *menu = card.findChild<QMenu *>();
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 3);
    QCOMPARE(actions.at(0)->text(), u"Show the rated interactions: insight.weekday.3"_s);
    QCOMPARE(actions.at(1)->text(), u"Show the rated interactions: Bad news"_s);
    QCOMPARE(actions.at(2)->text(), u"Show all rated interactions"_s);
    actions.at(0)->trigger();
    auto expected = RecordsAsked::interactions(May).rated();
    expected.log.weekday = 3;
    QCOMPARE(asked.first().first().value<RecordsAsked>(), expected);
    menu->close();
}

EVENKEEL_TEST(FindingsCardTest)
#include "findingscardtest.moc"
