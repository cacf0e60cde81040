#include "core/capture/draftjson.h"
#include "core/capture/lineparser.h"
#include "tests/support/linerules.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What holds for every line, tried with lines that nobody would write: made by chance from the
/// pieces that mean something, the same for the same seed.
class RandomLineTest : public QObject
{
    Q_OBJECT

private slots:
    void neverBreaksARule_data();
    void neverBreaksARule();
    void needsNoMoreThanItsLength_data();
    void needsNoMoreThanItsLength();

private:
    [[nodiscard]] static QString randomLine(QRandomGenerator &dice);
    [[nodiscard]] static QString randomPiece(QRandomGenerator &dice);

    CaptureWords m_words = CaptureWords::shipped(u"en");
};

namespace {

constexpr int LinesOfASeed = 400;

/// Everything that a rule looks at, and what gets in its way.
const QStringList &pieces()
{
    static const QStringList all
        = u"promised|I will|will|owe|callback|call back|follow up|did:|he|customer|no|never|"
          "not needed|nobody called back|as promised|asked for|wants|told him|send form|ring|and|"
          "or|but|,|.|;|:|(|)|-|?|!|tomorrow|today|yesterday|friday|next friday|next week|monday|"
          "this weekend|in 2 h|in 3 to 5 days|20 min ago|eod|noon|midnight|evening|asap|15:00|"
          "24:00|25:00|10|3|3pm|1530|15/5|5/6|31/4|29/2|32/5|15/13|2026-05-15|2026-13-40|at|by|on|"
          "before|until|no later than|from 10 to 12|between 10 and|half past|quarter to 1|the 31st|"
          "#billing|#4711|#|@4711|@jo.doe|!7|!11|!|/chat|/resolved|/insult|/other|/x|-20|-20%|"
          "order 4711|re:|refund £20|10 %|07700 900123|jo@example.com|4111 1111 1111 1111|cvv 123|"
          "GB82WEST12345698765432|tommorow|calback|thrusday|C#|and/"
          "or|\u0627\u0644\u0639|\U0001F600|"
          "e\u0301|\u202E|\u0000|\u0007|\n|\t|"
          "\u00A0|'|\"|\u2019|-20 min|+++|***|late refund|angry"_s.split(u'|')
        + QStringList{QString(QChar(0xD800))};
    return all;
}

} // namespace

QString RandomLineTest::randomPiece(QRandomGenerator &dice)
{
    if (dice.bounded(12) > 0)
        return pieces().at(dice.bounded(int(pieces().size())));
    QString noise;
    for (int i = dice.bounded(1, 6); i > 0; --i)
        noise.append(QChar(dice.bounded(1, 0x3000)));
    return noise;
}

QString RandomLineTest::randomLine(QRandomGenerator &dice)
{
    QString line;
    for (int i = dice.bounded(1, 14); i > 0; --i)
        line += randomPiece(dice) + (dice.bounded(8) > 0 ? u" "_s : QString());
    return line;
}

void RandomLineTest::neverBreaksARule_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("wall");
    const auto row = [](const char *name, quint32 seed, const QString &locale, const char *zone,
                        const QDateTime &wall) {
        QTest::newRow(name) << seed << locale << QByteArray(zone) << wall;
    };
    row("plain day", 1, u"en_GB"_s, "Europe/London", {QDate(2026, 5, 14), QTime(14, 31)});
    row("American", 2, u"en_US"_s, "America/New_York", {QDate(2026, 5, 17), QTime(9, 0)});
    row("dotted", 3, u"de_DE"_s, "Europe/Berlin", {QDate(2026, 5, 14), QTime(23, 59)});
    row("year first", 4, u"ja_JP"_s, "Asia/Tokyo", {QDate(2026, 12, 31), QTime(23, 50)});
    row("before a gap", 5, u"en_GB"_s, "Europe/London", {QDate(2026, 3, 28), QTime(20, 0)});
    row("in the hour that comes twice", 6, u"en_GB"_s, "Europe/London",
        {QDate(2026, 10, 25), QTime(1, 45)});
    row("leap day", 7, u"en_GB"_s, "Pacific/Apia", {QDate(2028, 2, 29), QTime(0, 0)});
    row("day without midnight", 8, u"en_US"_s, "Africa/Cairo", {QDate(2026, 4, 23), QTime(22, 0)});
}

void RandomLineTest::neverBreaksARule()
{
    QFETCH(quint32, seed);
    QFETCH(QString, locale);
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, wall);
    Moment now{.at = resolve(wall.date(), wall.time(), QTimeZone(zone)), .zone = zone};
    if (seed == 6)
        now.at += std::chrono::hours(1); // the second of the two
    const LineParser parser(m_words, QLocale(locale));
    QRandomGenerator dice(seed);
    for (int i = 0; i < LinesOfASeed; ++i) {
        const QString line = randomLine(dice);
        const Draft draft = parser.parse(line, now);
        const QByteArray shown = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact)
            + " of " + QJsonDocument(QJsonObject{{u"line"_s, line}}).toJson();
        QVERIFY2(draft == parser.parse(line, now), shown.constData());
        const QString broken = test::brokenRule(line, draft, now);
        QVERIFY2(broken.isEmpty(), (broken.toUtf8() + " in " + shown).constData());
    }
}

void RandomLineTest::needsNoMoreThanItsLength_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece :
         {u"word "_s, u"a"_s, u"1"_s, u"callback "_s, u"promised callback tomorrow 15:00 "_s,
          u"he said I will call and "_s, u"4111 1111 1111 1111 "_s, u"07700 900123 "_s,
          u"jo@example.com "_s, u"a.b@"_s, u"#tag "_s, u"tomorrow or "_s, u"+"_s, u"/"_s, u", "_s,
          u"cvv 123 "_s, u"yesterday 16:40, "_s, u"gb82 "_s})
        QTest::newRow(qPrintable(piece)) << piece;
}

/// A line of four times the length may take some four times as long, not sixteen times. Measured
/// as a ratio, so that a slow machine does not matter, and from the length on that can be measured.
void RandomLineTest::needsNoMoreThanItsLength()
{
    QFETCH(QString, piece);
    constexpr qsizetype longest = 1 << 20;
    constexpr int factor = 4;
    constexpr double tooSteep = 10;
    constexpr double measurable = 0.003; // seconds of the processor
    constexpr double enough = 0.06;
    const LineParser parser(m_words, QLocale(u"en_GB"_s));
    const Moment now{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")), "Europe/London"_ba};
    const auto took = [&](qsizetype length) {
        const QString line = piece.repeated(length / piece.size());
        std::clock_t best = std::numeric_limits<std::clock_t>::max();
        for (int run = 0; run < 2; ++run) {
            const std::clock_t start = std::clock();
            const Draft draft = parser.parse(line, now);
            Q_UNUSED(draft);
            best = std::min(best, std::clock() - start);
        }
        return double(best) / CLOCKS_PER_SEC;
    };
    double before = 0;
    for (qsizetype length = 1024; length <= longest && before < enough; length *= factor) {
        const double whole = took(length);
        if (before > measurable)
            QVERIFY2(whole < tooSteep * before, qPrintable(QString::number(length)));
        before = whole;
    }
}

EVENKEEL_TEST(RandomLineTest)
#include "randomlinetest.moc"
