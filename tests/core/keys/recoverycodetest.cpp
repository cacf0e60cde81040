#include "core/keys/recoverycode.h"

#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QString Letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

} // namespace

/// The code as people copy it: tolerant of how it is written, strict about what.
class RecoveryCodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void isEightGroupsOfUnmistakableLetters();
    void isAnotherEachTime();
    void isReadInAnyDress_data();
    void isReadInAnyDress();
    void everyWrongLetterIsTold();
    void swappedNeighboursAreTold();
    void swappedGroupsAreTold();
    void anotherLengthIsTold();
};

void RecoveryCodeTest::isEightGroupsOfUnmistakableLetters()
{
    for (int i = 0; i < 100; ++i) {
        const QString text = RecoveryCode::random().text();
        QCOMPARE(text.size(), 47);
        const QStringList groups = text.split(u'-');
        QCOMPARE(groups.size(), 8);
        for (const QString &group : groups) {
            QCOMPARE(group.size(), 5);
            QVERIFY(std::ranges::all_of(group, [](QChar c) { return Letters.contains(c); }));
        }
    }
}

void RecoveryCodeTest::isAnotherEachTime()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(RecoveryCode::random().text());
    QCOMPARE(seen.size(), 100);
}

void RecoveryCodeTest::isReadInAnyDress_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("as it is") << u"-"_s << u"-"_s;
    QTest::newRow("no hyphens") << u"-"_s << u""_s;
    QTest::newRow("spaces") << u"-"_s << u"  "_s;
    QTest::newRow("en dashes and line ends") << u"-"_s << u" \u2013\n"_s;
    QTest::newRow("O for 0") << u"0"_s << u"o"_s;
    QTest::newRow("I for 1") << u"1"_s << u"I"_s;
    QTest::newRow("l for 1") << u"1"_s << u"l"_s;
}

void RecoveryCodeTest::isReadInAnyDress()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (int i = 0; i < 50; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        const QString dressed = code.text().replace(from, to);
        for (const QString &typed : {dressed, dressed.toLower(), u" "_s + dressed + u" "_s}) {
            const auto read = RecoveryCode::read(typed);
            QVERIFY2(read, qPrintable(typed));
            QVERIFY(*read == code);
        }
    }
}

void RecoveryCodeTest::everyWrongLetterIsTold()
{
    const QString text = RecoveryCode::random().text();
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text.at(place) == u'-')
            continue;
        for (const QChar letter : Letters + u"U?"_s) {
            QString typed = text;
            typed[place] = letter;
            if (typed == text)
                continue;
            const auto read = RecoveryCode::read(typed);
            QVERIFY2(!read, qPrintable(typed));
            QCOMPARE(read.error().fault, Fault::InvalidInput);
            QCOMPARE(read.error().detail, QString::number(place / 6 + 1));
        }
    }
}

void RecoveryCodeTest::swappedNeighboursAreTold()
{
    for (int i = 0; i < 50; ++i) {
        const QString text = RecoveryCode::random().text().remove(u'-');
        for (qsizetype place = 0; place + 1 < text.size(); ++place) {
            QString typed = text;
            std::swap(typed[place], typed[place + 1]);
            const bool inOneGroup = place % 5 != 4;
            if (typed != text && inOneGroup)
                QVERIFY2(!RecoveryCode::read(typed), qPrintable(typed));
        }
    }
}

void RecoveryCodeTest::swappedGroupsAreTold()
{
    const QStringList groups = RecoveryCode::random().text().split(u'-');
    for (qsizetype a = 0; a < groups.size(); ++a) {
        for (qsizetype b = a + 1; b < groups.size(); ++b) {
            QStringList typed = groups;
            typed.swapItemsAt(a, b);
            QVERIFY(!RecoveryCode::read(typed.join(u'-')));
        }
    }
}

void RecoveryCodeTest::anotherLengthIsTold()
{
    const QString text = RecoveryCode::random().text();
    for (const QString &typed : {QString(), text.chopped(1), text + u"A"_s, text.chopped(6)}) {
        const auto read = RecoveryCode::read(typed);
        QVERIFY(!read);
        QVERIFY(read.error().detail.isEmpty());
    }
}

EVENKEEL_TEST(RecoveryCodeTest)
#include "recoverycodetest.moc"
