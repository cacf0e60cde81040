#include "ui/keys/recoverycodedialog.h"

#include "tests/support/testmain.h"
#include "ui/keys/recoverysheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    RecoveryCode code = RecoveryCode::random();
    RecoveryCodeDialog dialog{code, true};
    QSignalSpy typedBack{&dialog, &RecoveryCodeDialog::typedBack};

    Desk() { dialog.show(); }

    [[nodiscard]] Button *button(const QString &text) const
    {
        const auto all = dialog.findChildren<Button *>();
        for (Button *one : all)
            if (one->text() == text)
                return one;
        return nullptr;
    }
    [[nodiscard]] QLineEdit *field() const { return dialog.findChild<TextField *>()->edit(); }
    [[nodiscard]] bool showsCode() const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [this](const QLabel *label) {
            return label->isVisible() && label->text().contains(code.text().first(20));
        });
    }
    void type(const QString &text) const
    {
        field()->setText(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
};

} // namespace

/// A code is shown, kept and typed back before it counts.
class RecoveryCodeDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void theCodeIsHiddenWhileItIsAskedFor();
    void onlyTheSameCodeCounts();
    void aSlipIsToldByItsGroup();
    void itStaysWhileItIsBusy();
    void theWindowDoesNotNameIt();
    void aSavedOneSaysWhatItIsFor();
    void thePaperShowsIt();
};

void RecoveryCodeDialogTest::theCodeIsHiddenWhileItIsAskedFor()
{
    const Desk desk;
    QVERIFY(desk.showsCode());
    desk.button(u"I have kept it"_s)->click();
    QVERIFY(!desk.showsCode());
    desk.field()->setText(u"half"_s);
    desk.button(u"Show it again"_s)->click();
    QVERIFY(desk.showsCode());
    desk.button(u"I have kept it"_s)->click();
    QVERIFY(desk.field()->text().isEmpty());
}

void RecoveryCodeDialogTest::onlyTheSameCodeCounts()
{
    const Desk desk;
    desk.button(u"I have kept it"_s)->click();
    for (const QString &other : {QString(), u"no code"_s, RecoveryCode::random().text()}) {
        desk.type(other);
        QVERIFY(desk.field()->property("wrong").toBool());
    }
    QCOMPARE(desk.typedBack.size(), 0);
    desk.type(desk.code.text().toLower().replace(u'-', u' '));
    QCOMPARE(desk.typedBack.size(), 1);
}

void RecoveryCodeDialogTest::aSlipIsToldByItsGroup()
{
    const Desk desk;
    desk.button(u"I have kept it"_s)->click();
    QString slip = desk.code.text();
    slip[13] = slip.at(13) == u'A' ? u'B' : u'A'; // the third group
    desk.type(slip);
    QVERIFY(desk.field()->accessibleDescription().contains(u"group 3"_s));
    QCOMPARE(desk.typedBack.size(), 0);
}

void RecoveryCodeDialogTest::itStaysWhileItIsBusy()
{
    Desk desk;
    desk.dialog.setBusy(true);
    desk.dialog.reject();
    QVERIFY(desk.dialog.isVisible());
    desk.dialog.refuse(Error{Fault::StorageFull, {}});
    desk.dialog.reject();
    QVERIFY(!desk.dialog.isVisible());
}

void RecoveryCodeDialogTest::theWindowDoesNotNameIt()
{
    const Desk desk;
    QVERIFY(!desk.dialog.windowTitle().contains(desk.code.text().first(5)));
    QVERIFY(!desk.dialog.accessibleName().contains(desk.code.text().first(5)));
}

void RecoveryCodeDialogTest::aSavedOneSaysWhatItIsFor()
{
    const Desk desk;
    QList<QByteArray> saved;
    connect(
        &desk.dialog, &RecoveryCodeDialog::saveRequested, this,
        [&saved](const QString &, const QByteArray &text) {
            saved.append(QByteArray(text.constData(), text.size()));
        });
    desk.button(u"Save as file"_s)->click();
    auto *chooser = desk.dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    emit chooser->fileSelected(u"/somewhere/code.txt"_s);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().contains(desk.code.text().toUtf8()));
    QVERIFY(saved.first().contains("opens your log"));
    chooser->reject();
}

void RecoveryCodeDialogTest::thePaperShowsIt()
{
    const auto inkOf = [](const QString &code) {
        QImage page(1200, 800, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        recoverysheet::paint(painter, QRectF(page.rect()).adjusted(40, 40, -40, -40), code);
        painter.end();
        return page;
    };
    const QImage one = inkOf(RecoveryCode::random().text());
    QVERIFY(one != inkOf(RecoveryCode::random().text()));
    for (int x = 0; x < one.width(); ++x) { // all of it is on the paper
        QCOMPARE(one.pixelColor(x, 20), QColor(Qt::white));
        QCOMPARE(one.pixelColor(x, one.height() - 20), QColor(Qt::white));
    }
}

EVENKEEL_TEST(RecoveryCodeDialogTest)
#include "recoverycodedialogtest.moc"
