#include "app/application/startfailure.h"
#include "tests/app/hostile/openwatch.h"
#include "tests/app/hostile/shownscan.h"
#include "tests/support/testmain.h"
#include "ui/report/importdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// Names of files and folders, and what the system says of them, in windows of their own.
class HostileDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesOfFilesStayText();
};

void HostileDialogTest::namesOfFilesStayText()
{
    const Theme theme(*qApp, {}); // whose style is the program's
    OpenWatch canaries;
    const QList<Payload> payloads = hostilePayloads(canaries.folder());
    ShownScan scan(payloads);
    StartFailure failure;
    for (const Payload &payload : payloads) {
        const QString file = u"/a folder/"_s + asFileName(payload.text);
        ImportDialog dialog(file);
        dialog.show();
        scan.lookAt(dialog, u"import"_s);
        failure.show(Error{.fault = Fault::StorageDamaged, .detail = payload.text}, file);
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!qobject_cast<QMessageBox *>(window))
                continue;
            scan.lookAt(*window, u"failure"_s);
            delete window;
        }
    }
    QVERIFY2(scan.wrong().isEmpty(), qPrintable(scan.wrong().join(u'\n')));
    QCOMPARE(canaries.openings(), 0);
    QVERIFY(scan.seenIn(u"import"_s) > 200 && scan.seenIn(u"failure"_s) > 200);
    qInfo(
        "trust: hostile text, dialogs, %lld payloads in %lld places, 0 images, 0 links, "
        "0 files read",
        payloads.size(), scan.places());
}

EVENKEEL_TEST(HostileDialogTest)
#include "hostiledialogtest.moc"
