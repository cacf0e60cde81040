#include "ui/text/labels.h"

#include "tests/support/testmain.h"
#include "ui/text/breathinglabels.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A shipped id has a label of its own, not its id made readable.
void checkAll(const QStringList &ids, QString (*label)(const QString &))
{
    for (const QString &id : ids) {
        QVERIFY2(!label(id).isEmpty(), qPrintable(id));
        QVERIFY2(label(id).at(0).isUpper() || label(id).at(0).isDigit(), qPrintable(id));
        QVERIFY2(!label(id).contains(u'-'), qPrintable(id));
    }
}

} // namespace

class LabelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyShippedIdHasALabel()
    {
        checkAll(lists::categories(), labels::category);
        checkAll(lists::triggers(), labels::trigger);
        checkAll(lists::outcomes(), labels::outcome);
        checkAll(lists::techniques(), labels::technique);
        QCOMPARE(labels::trigger(u"beyond-policy"_s), u"Demand beyond policy"_s);
        QCOMPARE(labels::category(u"account-access"_s), u"Account access"_s);
    }

    void whatAUserAddedNamesItself()
    {
        QCOMPARE(labels::category(u"late-fees"_s), u"Late fees"_s);
        QCOMPARE(labels::category(QString()), QString());
    }

    void channelsHaveNamesAndIcons()
    {
        for (const Channel channel : AllChannels) {
            QVERIFY(!labels::of(channel).isEmpty());
            QVERIFY(!labels::iconOf(channel).isEmpty());
        }
        QCOMPARE(labels::of(Channel::InPerson), u"In person"_s);
    }

    void stressIsReadAloudWithItsBand()
    {
        QCOMPARE(labels::stressSpoken(*StressLevel::from(7)), u"stress 7, high"_s);
        QCOMPARE(labels::stressSpoken(*StressLevel::from(3)), u"stress 3, low"_s);
        QCOMPARE(labels::of(StressLevel::Band::Middle), u"middle"_s);
    }

    void aDesktopThatDoesNotTellIdleTimeIsSaidTo()
    {
        QSet<QString> reasons;
        for (const auto support :
             {IdleSupport::NotOnWayland, IdleSupport::NotByDisplay, IdleSupport::NotHere})
            reasons << BreathingLabels::whyNoIdleTime(support);
        QCOMPARE(reasons.size(), 3);
        QVERIFY(!reasons.contains(QString()));
        QVERIFY(BreathingLabels::whyNoIdleTime(IdleSupport::Supported).isEmpty());
        QVERIFY(BreathingLabels::whyNoIdleTime(IdleSupport::NotAsked).isEmpty());
    }

    void outcomesOfAPromiseJudgeNobody()
    {
        QCOMPARE(labels::of(FollowUpState::KeptLate), u"Kept, a little late"_s);
        QCOMPARE(labels::of(FollowUpState::Broken), u"Could not be kept"_s);
    }
};

EVENKEEL_TEST(LabelsTest)

#include "labelstest.moc"
