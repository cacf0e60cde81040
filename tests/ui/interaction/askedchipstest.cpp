#include "core/base/fixedclock.h"
#include "core/insight/recordsasked.h"
#include "tests/support/testmain.h"
#include "ui/interaction/filterbar.h"
#include "ui/widgets/chip.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What a figure asks for stands as chips above the Log, and each can be taken away.
class AskedChipsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFilterAsksWhatTheFigureAsks_data();
    void theFilterAsksWhatTheFigureAsks();
    void chipsStandForWhatIsAsked();
    void chipsNameHours_data();
    void chipsNameHours();
    void chipsNameWhatIsMissing();
    void hardOnesAreNamedInTheDigitsOfTheLocale();
    void aChipTakesAwayWhatItStandsFor();
    void daysAloneAreNoFilter();
};

namespace {

const DateRange Week{.from = QDate(2026, 5, 11), .to = QDate(2026, 5, 17)};

LogQuery cell()
{
    LogQuery query = RecordsAsked::interactions(Week).rated().log;
    query.weekday = 3;
    query.hours = HourRange{.from = 13, .to = 13};
    return query;
}

QStringList shownChips(const FilterBar &bar)
{
    QStringList texts;
    for (const Chip *chip : bar.findChildren<Chip *>()) {
        if (!chip->isHidden() && chip->kind() == Chip::Kind::Chosen)
            texts.append(chip->text());
    }
    return texts;
}

} // namespace

void AskedChipsTest::theFilterAsksWhatTheFigureAsks_data()
{
    QTest::addColumn<LogQuery>("query");
    const LogQuery all = RecordsAsked::interactions(Week).log;
    QTest::newRow("days") << all;
    QTest::newRow("cell") << cell();
    LogQuery query = all;
    query.categories = {u"billing"_s};
    query.channels = {Channel::Chat};
    QTest::newRow("category and channel") << query;
    query = all;
    query.triggers = {u"waiting"_s};
    query.technique = u"one thing"_s;
    QTest::newRow("trigger and technique") << query;
    query = all;
    query.missing = Missing::Technique;
    QTest::newRow("without a technique") << query;
    query = all;
    query.unrated = true;
    QTest::newRow("not rated") << query;
}

void AskedChipsTest::theFilterAsksWhatTheFigureAsks()
{
    QFETCH(LogQuery, query);
    const FixedClock clock(Instant{}, QTimeZone("Europe/London"));
    QCOMPARE(LogFilter::asking(query).query(clock), query);
}

void AskedChipsTest::chipsStandForWhatIsAsked()
{
    FilterBar bar;
    QCOMPARE(shownChips(bar), QStringList{u"This week"_s});
    bar.setFilter(LogFilter::asking(cell()));
    QCOMPARE(
        shownChips(bar), QStringList({u"11 to 17 May 2026"_s, u"Wednesday 13:00"_s, u"Rated"_s}));
    bar.setFilter({});
    QCOMPARE(shownChips(bar), QStringList{u"This week"_s});
}

void AskedChipsTest::chipsNameHours_data()
{
    QTest::addColumn<HourRange>("hours");
    QTest::addColumn<QString>("words");
    QTest::newRow("morning") << HourRange{.from = 0, .to = 11} << u"Before 12:00"_s;
    QTest::newRow("afternoon") << HourRange{.from = 12, .to = 16} << u"12:00 to 17:00"_s;
    QTest::newRow("evening") << HourRange{.from = 17, .to = 23} << u"From 17:00"_s;
}

void AskedChipsTest::chipsNameHours()
{
    QFETCH(HourRange, hours);
    QFETCH(QString, words);
    LogQuery query = RecordsAsked::interactions(Week).log;
    query.hours = hours;
    FilterBar bar;
    bar.setFilter(LogFilter::asking(query));
    QCOMPARE(shownChips(bar), QStringList({u"11 to 17 May 2026"_s, words}));
}

void AskedChipsTest::chipsNameWhatIsMissing()
{
    FilterBar bar;
    bar.setFilter(
        LogFilter::asking(RecordsAsked::interactions(Week).without(Missing::Trigger).log));
    QCOMPARE(shownChips(bar), QStringList({u"11 to 17 May 2026"_s, u"Without a trigger"_s}));
}

void AskedChipsTest::hardOnesAreNamedInTheDigitsOfTheLocale()
{
    LogFilter hard;
    hard.hardOnly = true;
    FilterBar bar;
    bar.setFilter(hard);
    QCOMPARE(shownChips(bar), QStringList({u"This week"_s, u"Stress 7 to 10"_s}));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    FilterBar inArabic;
    inArabic.setFilter(hard);
    const QString shown = shownChips(inArabic).value(1);
    QLocale::setDefault(before);
    QCOMPARE(shown, u"\u2066Stress \u0667 to \u0661\u0660\u2069"_s);
}

void AskedChipsTest::aChipTakesAwayWhatItStandsFor()
{
    FilterBar bar;
    bar.setFilter(LogFilter::asking(cell()));
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    for (Chip *chip : bar.findChildren<Chip *>()) {
        if (chip->text() == u"Wednesday 13:00"_s)
            chip->click();
    }
    QCOMPARE(changed.size(), 1);
    QVERIFY(!bar.filter().hours && !bar.filter().weekday);
    QCOMPARE(bar.filter().rated, LogFilter::Rated::Yes);
    QCOMPARE(bar.filter().range, Week);
}

void AskedChipsTest::daysAloneAreNoFilter()
{
    LogFilter filter = LogFilter::asking(cell());
    QVERIFY(!filter.isPlain());
    filter.weekday.reset();
    filter.hours.reset();
    filter.rated = LogFilter::Rated::Any;
    QVERIFY(filter.isPlain()); // nothing but days
}

EVENKEEL_TEST(AskedChipsTest)
#include "askedchipstest.moc"
