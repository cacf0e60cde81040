#include "ui/text/errors.h"

#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

QList<Fault> everyFault()
{
    QList<Fault> faults;
    for (int fault = 0; fault <= static_cast<int>(Fault::Cancelled); ++fault)
        faults.append(static_cast<Fault>(fault));
    return faults;
}

} // namespace

class ErrorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLongTextIsNotCalledANumber()
    {
        const QString said
            = errors::inWords({.fault = Fault::OutOfRange, .detail = QStringLiteral("details")});
        QVERIFY(said.contains(QStringLiteral("too long")));
        QVERIFY(said.contains(QStringLiteral("still here")));
        const Error number{.fault = Fault::OutOfRange, .detail = QStringLiteral("elapsed")};
        QVERIFY(!errors::inWords(number).contains(QStringLiteral("too long")));
    }

    void anInteractionWithoutTextIsNamed()
    {
        const QString said
            = errors::oneLine({.fault = Fault::InvalidInput, .detail = u"summary"_s});
        QVERIFY2(
            said.startsWith(u"An interaction needs a summary or details."_s), qPrintable(said));
    }

    void everyFaultSaysWhatHappenedWhatWorksAndWhatToDo()
    {
        for (const Fault fault : everyFault()) {
            const Explanation said = errors::explained({.fault = fault, .detail = {}});
            for (const QString &sentence : {said.happened, said.stillWorks, said.toDo}) {
                QVERIFY(!sentence.isEmpty());
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                QVERIFY2(!sentence.contains(u'!'), qPrintable(sentence));
            }
        }
    }

    void everyFaultHasASentenceOfItsOwn()
    {
        QSet<QString> seen;
        for (const Fault fault : everyFault())
            seen.insert(errors::explained({.fault = fault, .detail = {}}).happened);
        QCOMPARE(seen.size(), everyFault().size());
    }

    void oneLineIsOneLine()
    {
        const QString line
            = errors::oneLine({.fault = Fault::StorageFailed, .detail = u"disk\nI/O error"_s});
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(line.endsWith(u"(disk I/O error)"_s));
    }

    void twoClocksAreNamed()
    {
        QVERIFY(errors::oneLine({.fault = Fault::TwoClocks, .detail = {}})
                    .contains(u"Close Evenkeel first, two clocks would mix."_s));
    }
};

EVENKEEL_TEST(ErrorsTest)

#include "errorstest.moc"
