#include "core/interaction/offered.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class OfferedTest : public QObject
{
    Q_OBJECT

private slots:
    void chosenChannelsComeFirst();
    void unknownAndDoubleChannelsAreLeftOut();
    void typedWordsBecomeIds();
};

void OfferedTest::chosenChannelsComeFirst()
{
    using enum Channel;
    QCOMPARE(lists::channelsFrom({}), QList<Channel>({Phone, Chat, Email, InPerson}));
    QCOMPARE(
        lists::channelsFrom({u"email"_s, u"chat"_s}),
        QList<Channel>({Email, Chat, Phone, InPerson}));
}

void OfferedTest::unknownAndDoubleChannelsAreLeftOut()
{
    const QList<Channel> channels = lists::channelsFrom({u"fax"_s, u"chat"_s, u"chat"_s});
    QCOMPARE(channels.size(), qsizetype(AllChannels.size()));
    QCOMPARE(channels.first(), Channel::Chat);
}

void OfferedTest::typedWordsBecomeIds()
{
    QCOMPARE(lists::idOfTyped(u"  Late  Parcels "_s), u"late-parcels"_s);
    QCOMPARE(lists::idOfTyped(u"#billing"_s), u"billing"_s);
    QCOMPARE(lists::idOfTyped(u"a, b"_s), u"a-b"_s);
    QCOMPARE(lists::idOfTyped(u" , "_s), QString());
}

EVENKEEL_TEST(OfferedTest)
#include "offeredtest.moc"
