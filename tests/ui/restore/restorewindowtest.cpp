#include "ui/restore/restorewindow.h"

#include "core/backup/restorelog.h"
#include "core/base/localtime.h"
#include "core/storage/salvage.h"
#include "tests/support/testmain.h"
#include "ui/restore/restorewords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicerow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 5, 14);

Instant at(QDate day, QTime time)
{
    return resolve(day, time, QTimeZone("Europe/London"));
}

const Restorable Newest{u"/b/two.backup"_s, at(Today, QTime(10, 0))};
const Restorable Older{u"/b/one.backup"_s, at(Today.addDays(-1), QTime(9, 0))};

RestorePreview preview()
{
    return {
        .present = RestorePreview::Present::Readable,
        .tables
        = {{.table = "interaction", .onlyHere = 3, .onlyThere = 1},
           {.table = "rating", .onlyThere = 2, .changed = 1}}};
}

struct Desk
{
    RestoreWindow window{Today, QTimeZone("Europe/London")};

    Desk()
    {
        window.choice().setBackups({Newest, Older});
        window.show();
    }
    [[nodiscard]] Button *button(const QString &words)
    {
        const QList<Button *> all = window.findChildren<Button *>();
        for (Button *one : all) {
            if (one->text() == words && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] ChoiceRow *row(int index)
    {
        return window.findChildren<ChoiceRow *>().value(index);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

/// The three steps as a person sees them.
class RestoreWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatEachHolds();
    void oneThatCannotBeOpenedSaysWhyAndCannotBeChosen();
    void nothingChosenGoesNowhere();
    void asksForTheSecretOfABackup();
    void showsWhatWouldChange();
    void tellsWhenNothingChanges();
    void listsTheLoss();
    void whatIsDoneCannotBeClosed();
    void tellsWhereTheOldOneIsAndTakesItBack();
    void anErrorLeadsBackToTheChoice();
    void salvageIsThereOnlyWhereItIsOffered();
    void ofADamagedOneASalvageIsOffered();
};

void RestoreWindowTest::tellsWhatEachHolds()
{
    Desk desk;
    desk.window.choice().setLook(
        Newest.file, BackupLook{.interactions = 120, .lastEntry = at(Today, QTime(9, 58))});
    QCOMPARE(desk.row(0)->text(), u"Today 10:00"_s);
    QCOMPARE(desk.row(0)->accessibleDescription(), u"120 interactions, the last of today 09:58"_s);
    desk.window.choice().setWhole(Newest.file);
    QVERIFY(desk.row(0)->accessibleDescription().endsWith(u"Read through: whole"));
}

void RestoreWindowTest::oneThatCannotBeOpenedSaysWhyAndCannotBeChosen()
{
    Desk desk;
    desk.window.choice().choose(Newest.file);
    desk.window.choice().setLook(Newest.file, failure(Fault::StorageDamaged));
    QVERIFY(!desk.row(0)->isEnabled());
    QCOMPARE(desk.row(0)->accessibleDescription(), u"Cannot be opened: it is damaged"_s);
    QVERIFY(desk.window.choice().chosen().isEmpty());
    QVERIFY(!desk.button(u"See what would change"_s)->isEnabled());
}

void RestoreWindowTest::nothingChosenGoesNowhere()
{
    Desk desk;
    QSignalSpy asked(&desk.window, &RestoreWindow::previewRequested);
    QTest::keyClick(&desk.window, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    desk.window.choice().choose(Older.file);
    QTest::keyClick(&desk.window, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), Older.file);
}

void RestoreWindowTest::asksForTheSecretOfABackup()
{
    Desk desk;
    QByteArray given; // a copy: the window wipes its own
    connect(
        &desk.window, &RestoreWindow::secretGiven, &desk.window,
        [&given](const QString &, const QByteArray &secret) {
            given = QByteArray(secret.constData(), secret.size());
        });
    auto *field = desk.window.findChild<QLineEdit *>();
    desk.window.choice().choose(Newest.file);
    QVERIFY(!field->isVisible());
    desk.window.choice().setNeedsSecret(Newest.file);
    QVERIFY(field->isVisible());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::mouseClick(desk.button(u"See what would change"_s), Qt::LeftButton);
    QVERIFY(given.isEmpty());
    QTest::keyClicks(field, u"correct horse"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(given, "correct horse");
    desk.window.refuseSecret(u"Not this one."_s);
    QCOMPARE(field->accessibleDescription(), u"Not this one."_s);
    desk.window.showPreview(preview());
    QVERIFY(field->text().isEmpty());
}

void RestoreWindowTest::showsWhatWouldChange()
{
    Desk desk;
    QSignalSpy restored(&desk.window, &RestoreWindow::restoreRequested);
    desk.window.showPreview(preview());
    QVERIFY(desk.says(u"Comes back: 1 interaction, 2 ratings."_s));
    QVERIFY(desk.says(u"Goes from the log: 3 interactions."_s));
    QVERIFY(desk.says(u"Will be as they were then: 1 rating."_s));
    QVERIFY(desk.says(u"never deleted"_s));
    QTest::mouseClick(desk.button(u"Restore"_s), Qt::LeftButton);
    QCOMPARE(restored.count(), 1);
    QTest::mouseClick(desk.button(u"Back"_s), Qt::LeftButton);
    QVERIFY(desk.button(u"See what would change"_s));
}

void RestoreWindowTest::tellsWhenNothingChanges()
{
    const QStringList same = restorewords::changes(
        {.present = RestorePreview::Present::Readable, .tables = {{.table = "interaction"}}});
    QCOMPARE(same.size(), 1);
    QVERIFY(same.first().startsWith(u"Nothing changes"));
    const QStringList empty = restorewords::changes(
        {.present = RestorePreview::Present::Unreadable, .tables = {{.table = "interaction"}}});
    QVERIFY(empty.first().startsWith(u"There is nothing in it"));
}

void RestoreWindowTest::listsTheLoss()
{
    Desk desk;
    SalvageReport report;
    report.tables.append(
        {.table = u"interaction"_s, .saved = 30, .loss = {.missing = 4}, .left = 1});
    report.tables.append({.table = u"rating"_s, .saved = 7, .loss = {.missing = std::nullopt}});
    report.tables.append({.table = u"lesson"_s, .saved = 2});
    report.tables[1].loss.gaps.append({3, 5});
    for (const QString &table : {u"change"_s, u"change_row"_s}) // known to nobody by name
        report.tables.append({.table = table, .loss = {.gaps = {{1, 2}}, .missing = std::nullopt}});
    QCOMPARE(restorewords::losses(report).size(), 3);
    desk.window.showSalvaged(preview(), report);
    QVERIFY(desk.says(u"Saved: 30 interactions. Lost: 5."_s));
    QVERIFY(desk.says(u"Saved: 7 ratings. How many are lost cannot be told."_s));
    QVERIFY(!desk.says(u"2 lessons"_s));
    QVERIFY(desk.says(u"The damaged file was only read, and is kept."_s));
}

void RestoreWindowTest::whatIsDoneCannotBeClosed()
{
    Desk desk;
    QSignalSpy closed(&desk.window, &RestoreWindow::closed);
    desk.window.setBusy(u"Restoring ..."_s, false);
    desk.window.close();
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QVERIFY(desk.window.isVisible());
    QCOMPARE(closed.count(), 0);
    desk.window.setBusy(u"Reading ..."_s);
    desk.window.close();
    QCOMPARE(closed.count(), 1);
}

void RestoreWindowTest::tellsWhereTheOldOneIsAndTakesItBack()
{
    Desk desk;
    QSignalSpy undone(&desk.window, &RestoreWindow::undoRequested);
    const RestoredLog restored{
        .setAside = u"/log/evenkeel.db-1.aside"_s,
        .keysAside = {u"/log/keys.json-1.aside"_s},
        .key = DatabaseKey::random()};
    desk.window.showDone(restored, true);
    QVERIFY(desk.says(u"/log/evenkeel.db-1.aside"_s));
    QVERIFY(desk.says(u"/log/keys.json-1.aside"_s));
    QTest::mouseClick(desk.button(u"Take it back"_s), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
    desk.window.showDone(restored, false);
    QVERIFY(!desk.button(u"Take it back"_s));
}

void RestoreWindowTest::anErrorLeadsBackToTheChoice()
{
    Desk desk;
    desk.window.choice().choose(Newest.file);
    desk.window.setBusy(u"Reading ..."_s);
    desk.window.showError({Fault::StorageDamaged, {}});
    QVERIFY(desk.says(u"Nothing was changed"_s));
    QVERIFY(desk.button(u"See what would change"_s)->isEnabled());
    QVERIFY(desk.row(1)->isEnabled());
}

void RestoreWindowTest::salvageIsThereOnlyWhereItIsOffered()
{
    Desk desk;
    desk.window.setOffersSalvage({});
    QVERIFY(!desk.button(u"Save what can still be read"_s));
    QSignalSpy asked(&desk.window, &RestoreWindow::salvageRequested);
    desk.window.setOffersSalvage(u"/log/evenkeel.db"_s);
    QTest::mouseClick(desk.button(u"Save what can still be read"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"/log/evenkeel.db"_s);
}

/// It is chosen like any other; what is asked for then is what can be saved of it.
void RestoreWindowTest::ofADamagedOneASalvageIsOffered()
{
    Desk desk;
    QSignalSpy asked(&desk.window, &RestoreWindow::salvageRequested);
    QSignalSpy previewed(&desk.window, &RestoreWindow::previewRequested);
    desk.window.choice().choose(Older.file);
    desk.window.choice().setDamaged(Older.file);
    desk.window.showError({Fault::StorageDamaged, {}});
    QVERIFY(desk.says(u"or see what can be saved of it"_s));
    QTest::mouseClick(desk.button(u"See what can be saved"_s), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), Older.file);
    QCOMPARE(previewed.count(), 0);
    desk.window.choice().choose(Newest.file);
    QTest::mouseClick(desk.button(u"See what would change"_s), Qt::LeftButton);
    QCOMPARE(previewed.count(), 1);
}

EVENKEEL_TEST(RestoreWindowTest)
#include "restorewindowtest.moc"
