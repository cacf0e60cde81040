#include "ui/keys/passphrasedialog.h"

#include "tests/support/testmain.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using Purpose = PassphraseDialog::Purpose;

namespace {

const QString Good = u"green tram lemon"_s;

struct Desk
{
    PassphraseDialog dialog;
    QList<std::pair<QByteArray, QByteArray>> submitted; ///< copied: the dialog wipes its own

    explicit Desk(Purpose purpose, bool asks = true) : dialog(purpose, asks)
    {
        QObject::connect(
            &dialog, &PassphraseDialog::submitted, &dialog,
            [this](const QByteArray &present, const QByteArray &fresh) {
                submitted.append(
                    {QByteArray(present.constData(), present.size()),
                     QByteArray(fresh.constData(), fresh.size())});
            });
        dialog.show();
    }

    [[nodiscard]] QList<TextField *> fields() const { return dialog.findChildren<TextField *>(); }
    [[nodiscard]] QLineEdit *edit(qsizetype i) const { return fields().at(i)->edit(); }
    void type(qsizetype i, const QString &text) const { edit(i)->setText(text); }
    [[nodiscard]] bool isWrong(qsizetype i) const { return edit(i)->property("wrong").toBool(); }
    [[nodiscard]] Button *button(const QString &text) const
    {
        const auto all = dialog.findChildren<Button *>();
        for (Button *one : all)
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void enter() const { QTest::keyClick(edit(0), Qt::Key_Return); }
};

} // namespace

/// What is asked for before a passphrase is set, changed or removed.
class PassphraseDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void asksForWhatIsNeeded();
    void aGuessableOneIsNotTaken();
    void itIsTypedTwice();
    void thePresentOneIsAskedFor();
    void whatIsTypedIsHiddenUntilItIsShown();
    void pastingIsAllowed();
    void itStaysWhileItIsBusy();
    void aRefusalIsSaidAtItsField();
    void anotherFaultIsSaidBelow();
    void nothingStaysInTheFields();
};

void PassphraseDialogTest::asksForWhatIsNeeded()
{
    QCOMPARE(Desk(Purpose::Set).fields().size(), 2);
    QCOMPARE(Desk(Purpose::Change).fields().size(), 3);
    QCOMPARE(Desk(Purpose::Remove).fields().size(), 1);
    QCOMPARE(Desk(Purpose::NewKey).fields().size(), 1);
    Desk open(Purpose::NewKey, false);
    QCOMPARE(open.fields().size(), 0);
    open.button(u"Change the key"_s)->click();
    QCOMPARE(open.submitted.size(), 1);
}

void PassphraseDialogTest::aGuessableOneIsNotTaken()
{
    Desk desk(Purpose::Set);
    for (const QString &easy : {QString(), u"short"_s, u"aaaaaaaaaaaaaa"_s, u"1234567890123"_s}) {
        desk.type(0, easy);
        desk.type(1, easy);
        desk.enter();
        QVERIFY(desk.isWrong(0));
    }
    QVERIFY(desk.submitted.isEmpty());
}

void PassphraseDialogTest::itIsTypedTwice()
{
    Desk desk(Purpose::Set);
    desk.type(0, Good);
    desk.type(1, Good + u'x');
    desk.enter();
    QVERIFY(desk.isWrong(1));
    QVERIFY(desk.submitted.isEmpty());
    desk.type(1, Good);
    desk.enter();
    QCOMPARE(desk.submitted.size(), 1);
    QCOMPARE(desk.submitted.first().second, Good.toUtf8());
    QVERIFY(desk.submitted.first().first.isEmpty());
}

void PassphraseDialogTest::thePresentOneIsAskedFor()
{
    Desk change(Purpose::Change);
    change.type(1, Good);
    change.type(2, Good);
    change.enter();
    QVERIFY(change.isWrong(0));
    QVERIFY(change.submitted.isEmpty());
    change.type(0, u"the old"_s);
    change.enter();
    QCOMPARE(change.submitted.first().first, "the old");
    Desk remove(Purpose::Remove);
    remove.enter();
    QVERIFY(remove.isWrong(0) && remove.submitted.isEmpty());
    remove.type(0, u"the old"_s);
    remove.enter();
    QCOMPARE(remove.submitted.first().first, "the old");
}

void PassphraseDialogTest::whatIsTypedIsHiddenUntilItIsShown()
{
    const Desk desk(Purpose::Change);
    const auto hidden = [&desk](QLineEdit::EchoMode mode) {
        for (qsizetype i = 0; i < 3; ++i)
            if (desk.edit(i)->echoMode() != mode)
                return false;
        return true;
    };
    QVERIFY(hidden(QLineEdit::Password));
    desk.button(u"Show"_s)->click();
    QVERIFY(hidden(QLineEdit::Normal));
    desk.button(u"Hide"_s)->click();
    QVERIFY(hidden(QLineEdit::Password));
}

void PassphraseDialogTest::pastingIsAllowed()
{
    const Desk desk(Purpose::Set);
    QGuiApplication::clipboard()->setText(Good);
    desk.edit(0)->paste();
    QCOMPARE(desk.edit(0)->text(), Good);
    QGuiApplication::clipboard()->clear();
}

void PassphraseDialogTest::itStaysWhileItIsBusy()
{
    Desk desk(Purpose::Set);
    desk.type(0, Good);
    desk.type(1, Good);
    desk.dialog.setBusy(true);
    QVERIFY(!desk.edit(0)->isEnabled());
    desk.dialog.reject();
    QVERIFY(desk.dialog.isVisible());
    desk.dialog.setBusy(false);
    desk.dialog.reject();
    QVERIFY(!desk.dialog.isVisible());
}

void PassphraseDialogTest::aRefusalIsSaidAtItsField()
{
    Desk desk(Purpose::Change);
    desk.type(0, u"not this"_s);
    desk.type(1, Good);
    desk.dialog.setBusy(true);
    desk.dialog.refuse(Error{Fault::WrongKey, {}});
    QVERIFY(desk.edit(0)->isEnabled());
    QVERIFY(desk.isWrong(0));
    QCOMPARE(desk.edit(1)->text(), Good); // nothing typed is lost
}

void PassphraseDialogTest::anotherFaultIsSaidBelow()
{
    Desk desk(Purpose::Set);
    desk.dialog.refuse(Error{Fault::StorageFull, {}});
    const auto labels = desk.dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"The disk is full"_s);
    }));
}

void PassphraseDialogTest::nothingStaysInTheFields()
{
    Desk desk(Purpose::Change);
    for (qsizetype i = 0; i < 3; ++i)
        desk.type(i, Good);
    desk.dialog.accept();
    for (qsizetype i = 0; i < 3; ++i) {
        QVERIFY(desk.edit(i)->text().isEmpty());
        desk.edit(i)->undo();
        QVERIFY(desk.edit(i)->text().isEmpty());
    }
}

EVENKEEL_TEST(PassphraseDialogTest)
#include "passphrasedialogtest.moc"
