#include "app/application/startfailure.h"

#include "tests/support/testmain.h"

#include <QApplication>
#include <QMessageBox>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class StartFailureTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysEachFaultInWordsOfItsOwn();
    void endsWhenItWasRead();

private:
    static QMessageBox *shownBox();
};

QMessageBox *StartFailureTest::shownBox()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}

void StartFailureTest::saysEachFaultInWordsOfItsOwn()
{
    QSet<QString> sentences;
    const QList<Fault> faults{Fault::StorageFull, Fault::StorageReadOnly, Fault::StorageNewer,
                              Fault::WrongKey,    Fault::StorageBusy,     Fault::KeyMissing,
                              Fault::StoragePlace};
    for (const Fault fault : faults) {
        StartFailure failure;
        failure.show({fault, u"detail"_s}, u"/home/agent/log"_s);
        QMessageBox *box = shownBox();
        QVERIFY(box);
        sentences.insert(box->text());
        QVERIFY(box->informativeText().contains(u"/home/agent/log"_s));
        QVERIFY(!box->informativeText().contains(u"typed")); // nothing can have been, yet
        QCOMPARE(box->textFormat(), Qt::PlainText);
        box->close();
    }
    QCOMPARE(sentences.size(), faults.size());
}

void StartFailureTest::endsWhenItWasRead()
{
    StartFailure failure;
    bool closed = false;
    connect(&failure, &StartFailure::closed, this, [&closed] { closed = true; });
    failure.show({Fault::WrongKey, {}}, {});
    QTest::keyClick(shownBox(), Qt::Key_Escape);
    QVERIFY(closed);
}

EVENKEEL_TEST(StartFailureTest)
#include "startfailuretest.moc"
