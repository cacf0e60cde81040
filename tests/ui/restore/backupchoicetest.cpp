#include "ui/restore/backupchoice.h"

#include "core/base/localtime.h"
#include "tests/support/testmain.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/plainlabel.h"

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
const Restorable Aside{u"/l/evenkeel.db-x.aside"_s, at(Today.addDays(-2), QTime(9, 0)), true};

/// What a person sees of the list.
struct List
{
    BackupChoice choice{Today, QTimeZone("Europe/London")};

    explicit List(const QList<Restorable> &backups = {Newest, Older, Aside})
    {
        choice.setBackups(backups);
        choice.show();
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        QList<const ChoiceRow *> rows;
        for (const ChoiceRow *row : choice.findChildren<ChoiceRow *>())
            rows.append(row);
        std::ranges::sort(rows, {}, [](const ChoiceRow *row) { return row->y(); });
        for (const ChoiceRow *row : std::as_const(rows))
            texts.append(row->text());
        return texts;
    }
    [[nodiscard]] ChoiceRow *row(const QString &title) const
    {
        for (ChoiceRow *one : choice.findChildren<ChoiceRow *>()) {
            if (one->text().contains(title))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool saysThatThereIsNone() const
    {
        const QList<PlainLabel *> labels = choice.findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [](const PlainLabel *label) {
            return label->isVisible() && label->text().startsWith(u"There is no backup");
        });
    }
};

} // namespace

/// The list of backups by itself: its order, what may be chosen, and what it says.
class BackupChoiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereIsNone();
    void keepsTheirOrderAndTellsWhatWasSetAside();
    void aFileOfOnesOwnComesFirstAndIsChosen();
    void oneOpensAgainWhereItIsLookedAtAgain();
    void aDamagedOneCanBeChosen();
    void asksForASecretOnlyForTheChosenOne();
    void aListMadeAnewForgetsTheChoice();
    void answersAboutOthersAreLeftAlone();
};

void BackupChoiceTest::saysThatThereIsNone()
{
    List list{QList<Restorable>()};
    QVERIFY(list.saysThatThereIsNone());
    QVERIFY(list.choice.chosen().isEmpty());
    list.choice.addFile(Newest.file);
    QVERIFY(!list.saysThatThereIsNone());
}

void BackupChoiceTest::keepsTheirOrderAndTellsWhatWasSetAside()
{
    const List list;
    QTRY_COMPARE(list.titles().size(), 3);
    QCOMPARE(list.titles().first(), u"Today 10:00"_s);
    QVERIFY(list.titles().last().endsWith(u"set aside by a restore"));
    QCOMPARE(list.row(u"Today"_s)->accessibleDescription(), u"Looking into it ..."_s);
}

void BackupChoiceTest::aFileOfOnesOwnComesFirstAndIsChosen()
{
    List list;
    const QString file = u"/media/stick/mine.backup"_s;
    QSignalSpy changed(&list.choice, &BackupChoice::chosenChanged);
    list.choice.addFile(file);
    list.choice.addFile(file); // twice is once
    QTRY_COMPARE(list.titles().size(), 4);
    QTRY_VERIFY(list.titles().first().contains(u"mine.backup"));
    QCOMPARE(list.choice.chosen(), file);
    QCOMPARE(changed.count(), 1);
}

void BackupChoiceTest::oneOpensAgainWhereItIsLookedAtAgain()
{
    List list;
    list.choice.choose(Older.file);
    list.choice.setLook(Older.file, failure(Fault::FileUnreadable));
    QVERIFY(list.choice.chosen().isEmpty());
    list.choice.setLook(Older.file, BackupLook{.interactions = 1});
    QCOMPARE(list.choice.chosen(), Older.file);
    QCOMPARE(list.row(u"Yesterday"_s)->accessibleDescription(), u"1 interaction"_s);
}

/// Only of the chosen one, and no more where it turns out that nothing can be saved.
void BackupChoiceTest::aDamagedOneCanBeChosen()
{
    List list;
    list.choice.choose(Newest.file);
    list.choice.setDamaged(Older.file);
    QVERIFY(!list.choice.isDamaged());
    list.choice.choose(Older.file);
    QVERIFY(list.choice.isDamaged());
    QCOMPARE(list.choice.chosen(), Older.file);
    QVERIFY(list.row(u"Yesterday"_s)->accessibleDescription().contains(u"can be saved"));
    list.choice.setLook(Older.file, failure(Fault::StorageDamaged));
    QVERIFY(!list.choice.isDamaged());
    QVERIFY(list.choice.chosen().isEmpty());
}

void BackupChoiceTest::asksForASecretOnlyForTheChosenOne()
{
    List list;
    list.choice.choose(Newest.file);
    list.choice.setNeedsSecret(Older.file);
    QVERIFY(!list.choice.needsSecret());
    list.choice.choose(Older.file);
    QVERIFY(list.choice.needsSecret());
    QCOMPARE(list.choice.chosen(), Older.file);
    list.choice.setLook(Older.file, BackupLook{.interactions = 3}); // a key was found
    QVERIFY(!list.choice.needsSecret());
}

void BackupChoiceTest::aListMadeAnewForgetsTheChoice()
{
    List list;
    list.choice.choose(Newest.file);
    list.choice.setBackups({Older});
    QVERIFY(list.choice.chosen().isEmpty());
    QCOMPARE(list.titles().size(), 1);
    list.choice.setBackups({});
    QVERIFY(list.saysThatThereIsNone());
}

void BackupChoiceTest::answersAboutOthersAreLeftAlone()
{
    List list{QList<Restorable>{Newest}};
    list.choice.setLook(Older.file, BackupLook{.interactions = 3});
    list.choice.setNeedsSecret(Older.file);
    list.choice.setWhole(Older.file);
    list.choice.choose(Older.file);
    QVERIFY(list.choice.chosen().isEmpty());
    QCOMPARE(list.row(u"Today"_s)->accessibleDescription(), u"Looking into it ..."_s);
}

EVENKEEL_TEST(BackupChoiceTest)
#include "backupchoicetest.moc"
