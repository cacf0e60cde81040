#include "app/openlog/capturesettings.h"

#include "core/base/fixedclock.h"
#include "core/capture/draftedits.h"
#include "core/capture/lineparser.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class CaptureSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void chosenCategoriesComeFirst();
    void theFirstChannelIsTheUsualOne();
    void aChannelTakenAwayIsTheUsualOneAgain();
};

namespace {

const FixedClock clock_(instantFromMs(1'778'765'460'000), QTimeZone::utc());

Settings &emailFirst()
{
    static Settings settings{QString()};
    settings.set(keys::Channels, {u"email"_s});
    return settings;
}

} // namespace

void CaptureSettingsTest::chosenCategoriesComeFirst()
{
    Settings settings{QString()};
    settings.set(keys::Categories, {u"parcels"_s, u"pricing"_s});
    const QStringList categories = captureListsFrom(settings).categories;
    QCOMPARE(categories.first(2), QStringList({u"parcels"_s, u"pricing"_s}));
    QCOMPARE(categories.size(), lists::categories().size() + 1);
}

void CaptureSettingsTest::theFirstChannelIsTheUsualOne()
{
    const LineParser parser(
        CaptureWords::shipped(u"en"), QLocale(), captureListsFrom(emailFirst()));
    QCOMPARE(parser.parse(u"late"_s, clock_.moment()).interaction.channel, Channel::Email);
    QCOMPARE(parser.parse(u"late /chat"_s, clock_.moment()).interaction.channel, Channel::Chat);
}

void CaptureSettingsTest::aChannelTakenAwayIsTheUsualOneAgain()
{
    const LineParser parser(
        CaptureWords::shipped(u"en"), QLocale(), captureListsFrom(emailFirst()));
    const QString line = u"late /chat"_s;
    const Draft draft = parser.parse(line, clock_.moment());
    DraftEdits edits;
    edits.removed = {{LineToken::Kind::Channel, u"/chat"_s}};
    QCOMPARE(
        parser.edited(line, draft, edits, clock_.moment()).interaction.channel, Channel::Email);
}

EVENKEEL_TEST(CaptureSettingsTest)
#include "capturesettingstest.moc"
