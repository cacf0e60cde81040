#include "core/customer/customerjson.h"
#include "tests/core/customer/customerlog.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject documentOf(const CustomerLog &kept, CustomerView view)
{
    const auto reader = must(Database::openReader(kept.log.file(), kept.log.key()));
    const auto reference = CustomerReference::from(CustomerLog::Reference);
    return must(customerJson(*reader, *reference, view, kept.log.clock.moment()));
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// All that is kept about a customer, and nothing about anybody else.
class CustomerJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsAllPlaces();
    void holdsNobodyElse();
    void takesNothingPrivateAlong();
    void countsWhatNamesItElsewhere();
    void isEmptyForANewReference();
};

void CustomerJsonTest::holdsAllPlaces()
{
    const CustomerLog kept;
    const QJsonObject document = documentOf(kept, CustomerView::Own);
    QCOMPARE(document.value("format"_L1), u"evenkeel-customer"_s);
    QCOMPARE(document.value("customer"_L1), QString(CustomerLog::Reference));
    QCOMPARE(document.value("interactions"_L1).toArray().size(), 32);
    QCOMPARE(document.value("followups"_L1).toArray().size(), 3);
    QCOMPARE(document.value("history"_L1).toArray().size(), 32);
    QCOMPARE(document.value("alerts"_L1).toArray().size(), 3);
    QCOMPARE(document.value("drafts"_L1).toArray().size(), 4);
    const QJsonArray interactions = document.value("interactions"_L1).toArray();
    QVERIFY(std::ranges::any_of(interactions, [](const QJsonValue &one) {
        return !one["deleted_at"_L1].isNull(); // the bin
    }));
    QVERIFY(std::ranges::any_of(
        interactions, [](const QJsonValue &one) { return one["stress"_L1].toInt() == 8; }));
}

void CustomerJsonTest::holdsNobodyElse()
{
    const CustomerLog kept;
    const QByteArray text = textOf(documentOf(kept, CustomerView::Own));
    QVERIFY(!text.contains("other-7"));
    QVERIFY(!text.contains("parcel"));
}

void CustomerJsonTest::takesNothingPrivateAlong()
{
    const CustomerLog kept;
    const QJsonObject document = documentOf(kept, CustomerView::ForCustomer);
    QCOMPARE(document.value("interactions"_L1).toArray().size(), 32);
    QVERIFY(!textOf(document).contains("\"stress\":8"));
    QVERIFY(!document.contains("private_mentions"_L1));
    for (const QJsonValue &draft : document.value("drafts"_L1).toArray())
        QVERIFY(!draft.toObject().contains("content"_L1));
}

void CustomerJsonTest::countsWhatNamesItElsewhere()
{
    CustomerLog kept;
    const InteractionId talked = kept.log.addInteraction(u"was sent over by @qzvkw-81"_s);
    kept.log.addInteraction(u"aqzvkw-81 is another word"_s);
    auto changes = must(kept.log.log.begin("lesson"_L1));
    std::ignore = must(kept.log.reflections.addLesson(
        changes, Lesson{.text = u"let qzvkw-81 finish"_s, .written = kept.log.clock.moment()}));
    must(changes.commit());
    const QJsonObject document = documentOf(kept, CustomerView::Own);
    QVERIFY(document.value("mentioned_in"_L1).toArray().contains(talked.value()));
    QCOMPARE(document.value("mentioned_in"_L1).toArray().size(), 1);
    QCOMPARE(document.value("private_mentions"_L1).toInt(), 1);
}

void CustomerJsonTest::isEmptyForANewReference()
{
    const CustomerLog kept;
    const auto reader = must(Database::openReader(kept.log.file(), kept.log.key()));
    const auto reference = CustomerReference::from(u"new-1"_s);
    const QJsonObject document
        = must(customerJson(*reader, *reference, CustomerView::Own, kept.log.clock.moment()));
    for (const QString &part :
         {u"interactions"_s, u"followups"_s, u"history"_s, u"alerts"_s, u"drafts"_s,
          u"mentioned_in"_s})
        QVERIFY2(
            document.value(part).isArray() && document.value(part).toArray().isEmpty(),
            qPrintable(part));
}

EVENKEEL_TEST(CustomerJsonTest)
#include "customerjsontest.moc"
