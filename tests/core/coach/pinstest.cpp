#include "core/coach/pins.h"
#include "core/settings/settings.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QList<CoachCard> cards()
{
    QList<CoachCard> all;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        all.append({.id = id});
    return all;
}

QString shown(const Pins &pins)
{
    QStringList ids;
    for (const CoachCard &card : pins.cards(cards()))
        ids.append(card.id);
    return ids.join(u' ');
}

} // namespace

class PinsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPinComesLastAndGoes();
    void pinsMoveAmongThoseThatAreShown();
    void aCardThatComesBackIsStillPinned();
    void whatIsKeptIsReadAgain();
    void thereIsALimit();
};

void PinsTest::aPinComesLastAndGoes()
{
    Pins pins;
    for (const QString &id : {u"c"_s, u"a"_s, u"b"_s, u"a"_s})
        pins.toggle(id);
    QCOMPARE(shown(pins), u"c b"_s);
    QVERIFY(pins.has(u"c"_s) && !pins.has(u"a"_s));
}

void PinsTest::pinsMoveAmongThoseThatAreShown()
{
    Pins pins{.ids = {u"gone"_s, u"a"_s, u"away"_s, u"b"_s, u"c"_s}};
    pins.move(u"c"_s, 0, cards());
    QCOMPARE(shown(pins), u"c a b"_s);
    pins.move(u"c"_s, 1, cards());
    QCOMPARE(shown(pins), u"a c b"_s);
    pins.move(u"a"_s, 9, cards());
    QCOMPARE(shown(pins), u"c b a"_s);
    pins.move(u"a"_s, -3, cards());
    QCOMPARE(shown(pins), u"a c b"_s);
    pins.move(u"d"_s, 0, cards());
    QCOMPARE(shown(pins), u"a c b"_s);
    QCOMPARE(pins.ids.size(), 5);
}

void PinsTest::aCardThatComesBackIsStillPinned()
{
    const Pins pins{.ids = {u"new"_s, u"a"_s}};
    QCOMPARE(shown(pins), u"a"_s);
    QList<CoachCard> all = cards();
    all.append({.id = u"new"_s});
    QCOMPARE(pins.cards(all).first().id, u"new"_s);
}

void PinsTest::whatIsKeptIsReadAgain()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    for (const QStringList &ids :
         {QStringList{u"b"_s, u"a"_s}, QStringList{u"c"_s}, QStringList()}) {
        {
            Settings settings(file);
            Pins{.ids = ids}.keep(settings);
        }
        QCOMPARE(Pins::from(Settings(file)).ids, ids);
    }
    Settings settings(file);
    Pins{.ids = {u"a"_s, u""_s, u"b"_s, u"a"_s}}.keep(settings);
    QCOMPARE(Pins::from(settings).ids, (QStringList{u"a"_s, u"b"_s}));
}

void PinsTest::thereIsALimit()
{
    Pins pins;
    for (int i = 0; i < Pins::Most + 5; ++i)
        pins.toggle(u"card-%1"_s.arg(i));
    QCOMPARE(pins.ids.size(), Pins::Most);
}

EVENKEEL_TEST(PinsTest)

#include "pinstest.moc"
