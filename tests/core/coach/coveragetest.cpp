#include "core/coach/principles.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A row of the table of principles: where it must work, in the table's own words.
struct Row
{
    QString id;
    QStringList places;
};

/// A row that asks for a place of one kind, and the rest of what it says of it.
struct Asked
{
    QString id;
    QString rest;
};

/// One part of a place: "coach card", "in-call step 2", or a feature of its own.
struct Feature
{
    QLatin1StringView place; ///< as the table says it
    QLatin1StringView where; ///< a file without which it could not be; empty: still to come
};

/// What is no content. Whoever builds what is still to come writes its file here.
constexpr std::array Features{
    Feature{"breather"_L1, "core/breather/breathsession.h"_L1},
    Feature{"breathing guides"_L1, "core/breather/pattern.h"_L1},
    Feature{"one-breath button in the in-call strip"_L1, "ui/incall/breathbutton.h"_L1},
    Feature{"check-in context tag"_L1, "core/stress/rating.h"_L1},
    Feature{"follow-ups"_L1, "core/followup/followup.h"_L1},
    Feature{"promise field hint"_L1, "ui/widgets/promisenote.h"_L1},
    Feature{"reflect: promises kept on time"_L1, "core/insight/promisefigures.h"_L1},
    Feature{"outcome 'escalated' asks for the next step"_L1, "core/interaction/lists.h"_L1},
    Feature{"in-call timer counts up without judging"_L1, "core/coach/callsession.h"_L1},
    Feature{"outcome 'escalated'"_L1, "core/interaction/lists.h"_L1},
    Feature{"follow-up with the caller"_L1, "core/followup/followup.h"_L1},
    Feature{"category"_L1, "core/interaction/lists.h"_L1},
    Feature{"the log"_L1, "core/interaction/interaction.h"_L1},
    Feature{"follow-ups with reminders"_L1, "core/followup/reminderengine.h"_L1},
    Feature{"breather timers"_L1, "core/breather/sessiontimer.h"_L1},
    Feature{
        "breather without breathing guide, with a 'back at' time"_L1,
        "core/breather/breather.h"_L1},
    Feature{"breather kind 'talk it over'"_L1, "core/breather/breather.h"_L1},
    Feature{"note for a debrief"_L1, "core/breather/breather.h"_L1},
    Feature{"reflection per interaction and per week"_L1, "core/reflection/reflection.h"_L1},
    Feature{"lessons"_L1, "core/reflection/lessontable.h"_L1},
    Feature{"process ideas in the report"_L1, "core/improvement/improvement.h"_L1},
    Feature{
        "shown from the agent's own log: how many of this kind, how they ended, the lesson noted"_L1,
        "core/timeline/experience.h"_L1},
    Feature{"outcome field"_L1, "core/interaction/lists.h"_L1},
    Feature{"practice scenarios"_L1, "core/coach/practicerun.h"_L1},
    Feature{
        "skills noted in reflections become a training list"_L1,
        "core/improvement/improvement.h"_L1},
};

/// What the table calls one thing and the content another.
const QHash<QString, QString> &readAs()
{
    static const QHash<QString, QString> places{
        {u"in-call step 0 with one guided breath"_s, u"in-call step 0"_s},
        {u"in-call step 4 makes a promise with a due time"_s, u"in-call step 4"_s},
        {u"coach card with contrasting pairs"_s, u"coach card"_s},
        {u"reflection prompt (process ideas)"_s, u"reflection prompt"_s},
        {u"phrase bank (clarifying questions)"_s, u"phrase bank: clarify"_s},
        {u"phrase bank (closing)"_s, u"phrase bank: closing"_s},
        {u"phrase bank, both cases"_s,
         u"phrase bank: apology-with-fault & apology-without-fault"_s},
        {u"wording helper flags pity phrases"_s, u"wording helper: pity"_s},
        {u"wording helper flags justifying phrases"_s, u"wording helper: justifying"_s},
        {u"wording helper flags absolute promises"_s, u"wording helper: absolute-promise"_s},
        {u"wording helper ('say instead')"_s, u"wording helper: negative-word"_s},
        {u"follow-up guide when one is done"_s, u"phrase bank: follow-up"_s},
    };
    return places;
}

QList<Row> table()
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/coach/principles.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        const QString id = cells.value(1).trimmed();
        if (cells.size() < 5 || id == u"id"_s || id.startsWith(u'-'))
            continue;
        QStringList places;
        for (const QString &place : cells.at(4).split(u';'))
            places.append(readAs().value(place.trimmed(), place.trimmed()));
        rows.append({.id = id, .places = places});
    }
    return rows;
}

QStringList reflectionCovers()
{
    const QJsonArray questions
        = QJsonDocument::fromJson(test::sourceFile(u"resources/guidance/reflection.en.json"_s))
              .object()
              .value("questions"_L1)
              .toArray();
    QStringList covered;
    for (const auto &question : questions) {
        const QJsonArray ids = question.toObject().value("covers"_L1).toArray();
        for (const auto &id : ids)
            covered.append(id.toString());
    }
    return covered;
}

/// The principles of the wording rules of one kind.
QStringList ruleCovers(const QString &kind)
{
    const QJsonArray rules
        = QJsonDocument::fromJson(test::sourceFile(u"resources/coach/en/wording.json"_s))
              .object()
              .value("rules"_L1)
              .toArray();
    QStringList covered;
    for (const auto &rule : rules) {
        if (rule.toObject().value("rule"_L1).toString() != kind)
            continue;
        const QJsonArray ids = rule.toObject().value("principles"_L1).toArray();
        for (const auto &id : ids)
            covered.append(id.toString());
    }
    return covered;
}

} // namespace

/// Every row of the table of principles is there in each of its places, and nothing else is.
class CoverageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPlaceIsKnown();
    void cardsCoverTheirRows();
    void stepsCoverTheirRows();
    void theReminderCoversItsRow();
    void phrasesCoverTheirRows();
    void promptsCoverTheirRows();
    void wordingRulesCoverTheirRows();
    void featuresAreThere();
    void everyPrincipleIsNamedAndNoneIsInvented();

private:
    /// Rows that name a place which begins with `kind`, with the rest of it.
    [[nodiscard]] QList<Asked> rowsWith(const QString &kind) const;

    QList<Row> m_table;
    CoachBook m_book;
};

QList<Asked> CoverageTest::rowsWith(const QString &kind) const
{
    QList<Asked> found;
    for (const Row &row : m_table) {
        for (const QString &place : row.places) {
            if (place.startsWith(kind))
                found.append({row.id, place.mid(kind.size()).trimmed()});
        }
    }
    return found;
}

void CoverageTest::initTestCase()
{
    m_table = table();
    m_book = test::ownBook();
    QCOMPARE(m_table.size(), qsizetype(principles::All.size()));
}

void CoverageTest::everyPlaceIsKnown()
{
    for (const Row &row : m_table) {
        for (const QString &place : row.places) {
            const bool isContent = place == u"coach card"_s || place.startsWith("in-call step "_L1)
                || place == u"in-call reminder"_s || place.startsWith("phrase bank"_L1)
                || place == u"reflection prompt"_s || place.startsWith("wording helper: "_L1);
            const bool isFeature
                = std::ranges::find(Features, place, &Feature::place) != Features.end();
            QVERIFY2(isContent != isFeature, qPrintable(row.id + u": "_s + place));
        }
    }
}

void CoverageTest::cardsCoverTheirRows()
{
    const auto rows = rowsWith(u"coach card"_s);
    QVERIFY(rows.size() >= 13);
    for (const Asked &row : rows) {
        const bool isCovered = std::ranges::any_of(m_book.cards, [&row](const CoachCard &card) {
            return card.principles.contains(row.id);
        });
        QVERIFY2(isCovered, qPrintable(row.id));
    }
}

void CoverageTest::stepsCoverTheirRows()
{
    const auto rows = rowsWith(u"in-call step "_s);
    QVERIFY(rows.size() >= 10);
    for (const Asked &row : rows) {
        const CallStep step = m_book.guide.steps.value(row.rest.toInt());
        QVERIFY2(step.principles.contains(row.id), qPrintable(row.id + u" in "_s + step.id));
    }
}

void CoverageTest::theReminderCoversItsRow()
{
    const auto rows = rowsWith(u"in-call reminder"_s);
    QCOMPARE(rows.size(), 1);
    QVERIFY(m_book.guide.reminder.principles.contains(rows.first().id));
    QVERIFY(m_book.guide.patience.principles.contains("patience"_L1));
}

void CoverageTest::phrasesCoverTheirRows()
{
    const auto rows = rowsWith(u"phrase bank"_s);
    QVERIFY(rows.size() >= 9);
    for (const Asked &row : rows) {
        const QString purposes = row.rest.mid(2); // ": closing", or nothing
        for (const QString &purpose : purposes.split(u" & "_s)) {
            const bool isCovered
                = std::ranges::any_of(m_book.phrases, [&row, &purpose](const Phrase &phrase) {
                      return phrase.principles.contains(row.id)
                          && (purpose.isEmpty() || idOf(phrase.purpose) == purpose);
                  });
            QVERIFY2(isCovered, qPrintable(row.id + u' ' + purpose));
        }
    }
}

void CoverageTest::promptsCoverTheirRows()
{
    const auto rows = rowsWith(u"reflection prompt"_s);
    QVERIFY(rows.size() >= 4);
    const QStringList covered = reflectionCovers();
    for (const Asked &row : rows)
        QVERIFY2(covered.contains(row.id), qPrintable(row.id));
}

void CoverageTest::wordingRulesCoverTheirRows()
{
    const auto rows = rowsWith(u"wording helper"_s);
    QVERIFY(rows.size() >= 4);
    for (const Asked &row : rows)
        QVERIFY2(ruleCovers(row.rest.mid(2)).contains(row.id), qPrintable(row.id + row.rest));
}

void CoverageTest::featuresAreThere()
{
    for (const Feature &feature : Features) {
        const auto names
            = [&feature](const Row &row) { return row.places.contains(feature.place); };
        QVERIFY2(std::ranges::any_of(m_table, names), feature.place.data());
        if (!feature.where.isEmpty())
            QVERIFY2(!test::sourceFile(feature.where).isEmpty(), feature.where.data());
    }
}

void CoverageTest::everyPrincipleIsNamedAndNoneIsInvented()
{
    QStringList named = reflectionCovers();
    for (const CoachCard &card : m_book.cards)
        named += card.principles;
    for (const Phrase &phrase : m_book.phrases)
        named += phrase.principles;
    for (const CallStep &step : m_book.guide.steps)
        named += step.principles;
    for (const Scenario &scenario : m_book.scenarios)
        named += scenario.principles;
    QStringList known;
    for (const Row &row : m_table) {
        QVERIFY2(named.contains(row.id), qPrintable(row.id));
        known.append(row.id);
    }
    for (const QString &id : named)
        QVERIFY2(known.contains(id), qPrintable(id));
}

EVENKEEL_TEST(CoverageTest)

#include "coveragetest.moc"
