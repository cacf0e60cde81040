#include "core/coach/wording.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// One line of a corpus: a text and the rules that should point something out in it.
struct Sample
{
    QString text;
    QSet<QString> rules;
};

QList<Sample> corpus(const QString &name)
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/coach/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Sample> samples;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList rules = line.section(u'\t', 0, 0).split(u',');
        Sample sample{.text = line.section(u'\t', 1), .rules = {rules.begin(), rules.end()}};
        sample.rules.remove(u"-"_s);
        samples.append(sample);
    }
    return samples;
}

struct Score
{
    int samples = 0;
    int traps = 0;
    int right = 0;
    int extra = 0;
    int missed = 0;

    [[nodiscard]] double precision() const { return 1.0 * right / std::max(1, right + extra); }
    [[nodiscard]] double recall() const { return 1.0 * right / std::max(1, right + missed); }
};

/// Each pair of a text and a rule counts once. `tells` prints what was wrong.
Score scored(const Wording &wording, const QList<Sample> &samples, bool tells)
{
    Score score;
    for (const Sample &sample : samples) {
        ++score.samples;
        score.traps += sample.rules.isEmpty();
        QSet<QString> found;
        QStringList items;
        for (const WordingFinding &finding : wording.check(sample.text).findings) {
            found.insert(finding.rule);
            items.append(finding.item);
        }
        score.right += static_cast<int>(QSet(found).intersect(sample.rules).size());
        score.extra += static_cast<int>(QSet(found).subtract(sample.rules).size());
        score.missed += static_cast<int>(QSet(sample.rules).subtract(found).size());
        if (tells && found != sample.rules)
            qInfo().noquote() << "  found" << items.join(u' ') << "in:" << sample.text;
    }
    return score;
}

} // namespace

/// Sentences as agents type them, half of them traps. The held-out ones are for figures only: no
/// rule is made for one of them.
class WordingCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void thereAreEnoughAndHalfAreTraps();
    void ourOwnPhrasesAreKind();
    void rulesHold_data();
    void rulesHold();
};

void WordingCorpusTest::thereAreEnoughAndHalfAreTraps()
{
    const QList<Sample> all = corpus(u"wording-corpus.tsv"_s) + corpus(u"wording-heldout.tsv"_s);
    const auto traps
        = std::ranges::count_if(all, [](const Sample &sample) { return sample.rules.isEmpty(); });
    QVERIFY(all.size() >= 300);
    QVERIFY(traps * 2 >= all.size() - 5);
    for (const Sample &sample : all) {
        for (const QString &rule : sample.rules) {
            const bool isKnown = std::ranges::any_of(wordingrules::Ids, [&rule](const char *id) {
                return rule == QLatin1StringView(id);
            });
            QVERIFY2(isKnown && !sample.text.isEmpty(), qPrintable(rule));
        }
    }
}

/// What the coach says itself may hold bad news, and no more than that.
void WordingCorpusTest::ourOwnPhrasesAreKind()
{
    const Wording wording(WordingRules::shipped(u"en"_s));
    for (const Phrase &phrase : test::ownBook().phrases) {
        for (const QString &text : {phrase.formal, phrase.plain}) {
            for (const WordingFinding &finding : wording.check(text).findings)
                QVERIFY2(finding.rule == "negative-word"_L1, qPrintable(text));
        }
    }
}

void WordingCorpusTest::rulesHold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("tells");
    QTest::newRow("tuned on") << u"wording-corpus.tsv"_s << true;
    QTest::newRow("held out") << u"wording-heldout.tsv"_s << false;
}

void WordingCorpusTest::rulesHold()
{
    QFETCH(QString, file);
    QFETCH(bool, tells);
    const Wording wording(WordingRules::shipped(u"en"_s));
    const Score score = scored(wording, corpus(file), tells);
    qInfo().noquote() << QString(u"%1 texts, %2 of them traps: precision %3, recall %4"_s)
                             .arg(score.samples)
                             .arg(score.traps)
                             .arg(score.precision(), 0, 'f', 3)
                             .arg(score.recall(), 0, 'f', 3);
    QVERIFY(score.precision() >= 0.9);
    QVERIFY(score.recall() >= 0.8);
}

EVENKEEL_TEST(WordingCorpusTest)

#include "wordingcorpustest.moc"
