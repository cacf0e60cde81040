#include "core/report/exporthtml.h"
#include "core/report/papercomposer.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/keywords.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PaperTest : public QObject
{
    Q_OBJECT

private slots:
    void referencesBecomeLettersEverywhere();
    void timesBecomeDays();
    void chosenOtherwiseNothingIsHidden();
    void timesHaveNoSecondsInTheCLocale();
    void onlyThePreviewRemembersWhatWasHidden();
    void wholeWordsOnlyAreTakenForReferences();
    void sectionsComeInTheOrderALeadReads();
    void overduePromiseSaysItsAge();
    void nothingPrivateIsOnPaper();
    void htmlIsEscapedAndLoadsNothing();
    void footerSaysForMyOwnUse();
};

namespace {

const QLocale British(QLocale::English, QLocale::UnitedKingdom);

ExportPaper paper(const Hiding &hiding, PaperUse use = PaperUse::Sending)
{
    return composePaper(test::exampleDocument(), hiding, use, test::KeyWords(), British);
}

QString allText(const ExportPaper &paper)
{
    return QString::fromUtf8(exportHtml(paper, British));
}

Interaction about(const QString &customer, const QString &summary)
{
    Interaction interaction;
    interaction.occurred = test::onTheDay(10);
    interaction.customer = customer;
    interaction.summary = summary;
    return interaction;
}

QString hiddenIn(const QString &customer, const QString &summary)
{
    const ExportDocument document{
        .period = std::nullopt,
        .made = test::onTheDay(12),
        .entries = {{.interaction = about(customer, summary), .followUps = {}}},
        .loose = {},
        .mine = std::nullopt,
    };
    const ExportPaper made
        = composePaper(document, Hiding(), PaperUse::Sending, test::KeyWords(), British);
    return plainText(made.sections.last().items.first().title);
}

} // namespace

void PaperTest::referencesBecomeLettersEverywhere()
{
    const QString text = allText(paper(Hiding()));
    QVERIFY(!text.contains(u"4711"_s));
    QVERIFY(!text.contains(u"AB-20"_s));
    QVERIFY(text.contains(u"export.customer[A]"_s));
    QVERIFY(text.contains(u"export.customer[B]"_s));
    QVERIFY(text.contains(u"Refund late again for <span class=\"hidden\">A</span>"_s));
}

void PaperTest::timesBecomeDays()
{
    const QString text = allText(paper({.customers = true, .times = true}));
    QVERIFY(!text.contains(QRegularExpression(u"\\d\\d:\\d\\d"_s)));
    QVERIFY(text.contains(u"export.due[2026-05-14]"_s));
}

void PaperTest::chosenOtherwiseNothingIsHidden()
{
    const ExportPaper whole = paper({.customers = false, .times = false});
    const QString text = allText(whole);
    QCOMPARE(whole.replaced, 0);
    QVERIFY(text.contains(u"export.customer[4711]"_s));
    QVERIFY(text.contains(u"14:31"_s));
    QVERIFY(text.contains(u"export.due[2026-05-14 17:00]"_s));
}

void PaperTest::timesHaveNoSecondsInTheCLocale()
{
    const ExportPaper made = composePaper(
        test::exampleDocument(), {.customers = false, .times = false}, PaperUse::Sending,
        test::KeyWords(), QLocale::c());
    const QString text = QString::fromUtf8(exportHtml(made, QLocale::c()));
    QVERIFY(text.contains(u"14:31"_s));
    QVERIFY(!text.contains(QRegularExpression(u"\\d\\d:\\d\\d:\\d\\d"_s)));
}

void PaperTest::onlyThePreviewRemembersWhatWasHidden()
{
    const auto remembered = [](const ExportPaper &made) {
        for (const PaperSection &section : made.sections)
            for (const PaperItem &item : section.items)
                for (const PaperRun &run : item.title + item.meta)
                    if (!run.was.isEmpty())
                        return true;
        return false;
    };
    QVERIFY(remembered(paper(Hiding(), PaperUse::Preview)));
    QVERIFY(!remembered(paper(Hiding(), PaperUse::Sending)));
    QVERIFY(paper(Hiding()).replaced > 0);
}

void PaperTest::wholeWordsOnlyAreTakenForReferences()
{
    QCOMPARE(
        hiddenIn(u"4711"_s, u"@4711 and (4711), not 47110 or 14711"_s),
        u"A and (A), not 47110 or 14711"_s);
    QCOMPARE(hiddenIn(u"AB-20"_s, u"ab-20 called"_s), u"A called"_s);
    QCOMPARE(hiddenIn(u"42"_s, u"42 euros for #42"_s), u"42 euros for A"_s);
}

void PaperTest::sectionsComeInTheOrderALeadReads()
{
    QStringList headings;
    const ExportPaper made = paper(Hiding());
    for (const PaperSection &section : made.sections)
        headings.append(section.heading);
    QCOMPARE(
        headings,
        (QStringList{
            u"export.open"_s, u"export.escalated"_s, u"export.abuse"_s, u"export.categories"_s,
            u"export.triggers"_s, British.toString(QDate(2026, 5, 14), QLocale::LongFormat),
            British.toString(QDate(2026, 5, 15), QLocale::LongFormat)}));
}

void PaperTest::overduePromiseSaysItsAge()
{
    const PaperItem item = paper(Hiding()).sections.first().items.first();
    QVERIFY(item.late);
    QVERIFY(plainText(item.meta).startsWith(u"export.days-late[1]"_s));
}

void PaperTest::nothingPrivateIsOnPaper()
{
    const QString text = allText(paper({.customers = false, .times = false}));
    for (const QString &word : {u"Say the date first"_s, u"I could ask"_s, u"breathe"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void PaperTest::htmlIsEscapedAndLoadsNothing()
{
    const QString text = allText(paper({.customers = false, .times = false}));
    QVERIFY(text.contains(u"&lt;b&gt;somebody&lt;/b&gt; &amp; not given"_s));
    QVERIFY(!text.contains(u"<b>"_s));
    QVERIFY(text.contains(u"default-src 'none'"_s));
    QVERIFY(!text.contains(QRegularExpression(u"(src|href)="_s)));
    QVERIFY(!text.contains(u"http:"_s) && !text.contains(u"https:"_s));
    QVERIFY(!text.contains(u"<script"_s) && !text.contains(u" style="_s));
}

void PaperTest::footerSaysForMyOwnUse()
{
    QVERIFY(allText(paper(Hiding())).contains(u"<footer>report.footer.own</footer>"_s));
}

EVENKEEL_TEST(PaperTest)
#include "papertest.moc"
