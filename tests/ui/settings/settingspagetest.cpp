#include "ui/settings/settingspage.h"
#include "core/settings/keys.h"
#include "core/storage/libraryversion.h"
#include "tests/support/testmain.h"
#include "ui/settings/keyrow.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/sectionitem.h"
#include "ui/settings/shortcutsettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/settingrow.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    Settings settings{QString()};
    Commands commands;
    SettingsFacts facts{
        .folder = u"/home/mara/log"_s,
        .bytes = 2'100'000,
        .interactions = 12,
        .protection = u"key-file"_s};
    std::unique_ptr<SettingsPage> page;

    Desk()
    {
        commands.add({.id = u"page.log"_s, .text = u"Log"_s, .shortcut = Qt::CTRL | Qt::Key_2});
        commands.add(
            {.id = u"line.new"_s, .text = u"New line"_s, .shortcut = Qt::CTRL | Qt::Key_N});
        page = std::make_unique<SettingsPage>(SettingsPage::Parts{
            .settings = settings,
            .commands = commands,
            .facts = [this] { return facts; },
            .shippedNote = u"{summary}"_s,
            .notePlaceholders = {}});
        page->resize(1000, 700);
        page->show();
        page->activate();
    }

    /// The rows that can be seen, by their words.
    [[nodiscard]] QStringList shownRows() const
    {
        QStringList rows;
        const auto all = page->findChildren<SettingRow *>();
        for (const SettingRow *row : all)
            if (row->isVisible())
                rows.append(row->searchText());
        return rows;
    }

    template<class Control>
    [[nodiscard]] Control *control(const QString &name) const
    {
        const auto all = page->findChildren<Control *>();
        for (Control *one : all)
            if (one->accessibleName().startsWith(name))
                return one;
        return nullptr;
    }
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void switchIsSavedAtOnce();
    void aLowWindowKeepsEverySectionInSight();
    void theSearchFollowsTheTextSize();
    void choiceIsSavedAtOnce();
    void aCalendarFolderIsOffAtFirst();
    void searchLooksThroughAllSections();
    void keysAreRecorded();
    void takenKeysAreNamed();
    void keysThatTypeAreRefused();
    void enterRecordsKeys();
    void keysOfAnotherProgramAreNamed();
    void otherKeysWaitUntilTheyAreAskedFor();
    void storedKeysComeBack();
    void keyFileIsCalledNotProtected();
    void protectionOffersWhatFits();
    void stepsOfProtectionAreAskedFor();
    void theSearchOutlivesOtherFacts();
    void theLastBackupIsTold();
    void signsThatTheDesktopDoesNotGiveCannotBeChosen();
    void madeLogCanBeThrownAwayOnlyWhereThereIsOne();
    void aboutTellsTheLinkedEngine();
};

void SettingsPageTest::aCalendarFolderIsOffAtFirst()
{
    const auto words = u"Say what was promised in the calendar"_s;
    Desk desk;
    desk.page->showSection(u"reminders"_s);
    const auto stop = [&desk] {
        const auto all = desk.page->findChildren<Button *>();
        const auto found = std::ranges::find(all, u"Stop"_s, &Button::text);
        return found == all.end() ? nullptr : *found;
    };
    const auto says = [&] { return desk.control<ToggleSwitch>(words); };
    QVERIFY(stop() && !stop()->isVisible());
    QVERIFY(says() && !says()->isVisible() && !says()->isChecked());
    desk.settings.set(keys::CalendarFolder, u"/home/mara/tasks"_s);
    QVERIFY(desk.shownRows().filter(u"/home/mara/tasks"_s).size() == 1);
    QVERIFY(says()->isVisible());
    stop()->click();
    QVERIFY(desk.settings.get(keys::CalendarFolder).isEmpty());
    QVERIFY(!stop()->isVisible() && !says()->isVisible());
    desk.settings.set(keys::CalendarFolder, u"/home/mara/tasks"_s);
    desk.settings.set(keys::Sample, true);
    desk.page->activate();
    QVERIFY(desk.shownRows().filter(u"Calendar folder"_s).isEmpty());
}

void SettingsPageTest::aLowWindowKeepsEverySectionInSight()
{
    const Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    QWidget window; // as in the main window, a page does not hold it open
    const Desk desk;
    desk.page->setCompact(true);
    desk.page->setParent(&window);
    desk.page->setGeometry(0, 0, 860, 420);
    desk.page->show();
    window.resize(860, 420);
    window.show();
    const auto items = desk.page->findChildren<SectionItem *>();
    QVERIFY(items.size() >= 8);
    for (const SectionItem *item : items) {
        QTRY_COMPARE(item->visibleRegion().boundingRect(), item->rect());
        QVERIFY(item->height() >= 28);
    }
}

void SettingsPageTest::theSearchFollowsTheTextSize()
{
    Theme theme(*qApp, {.mode = ThemeChoice::Mode::Light});
    const Desk desk;
    const QWidget *search = desk.page->headerActions().first();
    QCOMPARE(search->width(), 240);
    theme.choose({.mode = ThemeChoice::Mode::Light, .textPercent = 150});
    QCOMPARE(search->width(), 360);
}

void SettingsPageTest::switchIsSavedAtOnce()
{
    Desk desk;
    desk.page->showSection(u"privacy"_s);
    auto *control = desk.control<ToggleSwitch>(u"The command line may read the log"_s);
    QVERIFY(control != nullptr);
    QVERIFY(!desk.settings.get(keys::CliMayRead));
    control->click();
    QVERIFY(desk.settings.get(keys::CliMayRead));
    desk.settings.set(keys::CliMayRead, false); // from elsewhere
    QVERIFY(!control->isChecked());
}

void SettingsPageTest::choiceIsSavedAtOnce()
{
    Desk desk;
    desk.page->showSection(u"appearance"_s);
    auto *theme = desk.control<SegmentedControl>(u"Theme"_s);
    QVERIFY(theme != nullptr);
    QTest::mouseClick(theme, Qt::LeftButton, {}, theme->choiceRect(2).center());
    QCOMPARE(desk.settings.get(keys::Theme), u"dark"_s);
}

void SettingsPageTest::searchLooksThroughAllSections()
{
    Desk desk;
    const qsizetype before = desk.shownRows().size();
    auto *search = desk.page->findChild<SearchField *>();
    search->setText(u"command line"_s);
    const QStringList found = desk.shownRows();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().startsWith(u"The command line may read the log"_s));
    search->setText(u"nothing like this"_s);
    QVERIFY(desk.shownRows().isEmpty());
    search->clear();
    QCOMPARE(desk.shownRows().size(), before);
}

void SettingsPageTest::keysAreRecorded()
{
    Desk desk;
    desk.page->showSection(u"keys"_s);
    auto *row = desk.page->findChildren<KeyRow *>().last();
    QTest::mouseClick(row->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(row->isRecording());
    QTest::keyClick(row, Qt::Key_F2, Qt::ControlModifier);
    QVERIFY(!row->isRecording());
    QCOMPARE(desk.commands.find(u"line.new"_s)->shortcut, QKeySequence(Qt::CTRL | Qt::Key_F2));
    QCOMPARE(desk.settings.get(keys::Shortcuts), QStringList{u"line.new=Ctrl+F2"_s});
}

void SettingsPageTest::takenKeysAreNamed()
{
    Desk desk;
    desk.page->showSection(u"keys"_s);
    auto *row = desk.page->findChildren<KeyRow *>().last();
    emit row->recorded(Qt::CTRL | Qt::Key_2);
    QCOMPARE(desk.commands.find(u"line.new"_s)->shortcut, QKeySequence(Qt::CTRL | Qt::Key_N));
    QVERIFY(desk.shownRows().last().contains(u"already used for: Log"_s));
}

void SettingsPageTest::keysThatTypeAreRefused()
{
    Desk desk;
    desk.page->showSection(u"keys"_s);
    auto *row = desk.page->findChildren<KeyRow *>().last();
    for (const QKeyCombination keys :
         {QKeyCombination(Qt::Key_Return), Qt::SHIFT | Qt::Key_A, QKeyCombination(Qt::Key_Tab)}) {
        emit row->recorded(keys);
        QCOMPARE(desk.commands.find(u"line.new"_s)->shortcut, QKeySequence(Qt::CTRL | Qt::Key_N));
        QVERIFY(desk.shownRows().last().contains(u"Take Ctrl or Alt"_s));
    }
    emit row->recorded(Qt::SHIFT | Qt::Key_F6);
    QCOMPARE(desk.commands.find(u"line.new"_s)->shortcut, QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void SettingsPageTest::enterRecordsKeys()
{
    Desk desk;
    desk.page->showSection(u"keys"_s);
    auto *row = desk.page->findChildren<KeyRow *>().last();
    QTest::keyClick(row->findChild<QAbstractButton *>(), Qt::Key_Return);
    QVERIFY(row->isRecording());
}

void SettingsPageTest::keysOfAnotherProgramAreNamed()
{
    Desk desk;
    desk.page->showSection(u"keys"_s);
    desk.commands.setTaken(u"line.new"_s, true);
    QVERIFY(desk.shownRows().last().contains(u"Another program already uses these keys"_s));
    desk.commands.setTaken(u"line.new"_s, false);
    QVERIFY(!desk.shownRows().last().contains(u"Another program"_s));
}

void SettingsPageTest::otherKeysWaitUntilTheyAreAskedFor()
{
    Desk desk;
    desk.commands.add(
        {.id = u"breathe.now"_s, .text = u"Breathe"_s, .shortcut = Qt::CTRL | Qt::Key_B});
    desk.page->activate();
    desk.page->showSection(u"keys"_s);
    QCOMPARE(desk.shownRows(), QStringList{u"Breathe "_s});
    const auto *row = desk.page->findChildren<KeyRow *>().last();
    QVERIFY(row->mapTo(desk.page.get(), QPoint()).x() > 700); // the words have the room
    desk.page->findChild<SearchField *>()->setText(u"new line"_s);
    QCOMPARE(desk.shownRows(), QStringList{u"New line "_s});
    desk.page->showSection(u"keys"_s);
    for (auto *button : desk.page->findChildren<QAbstractButton *>()) {
        if (button->text() == "Show all keys"_L1)
            button->click();
    }
    QCOMPARE(desk.shownRows().size(), 3);
}

void SettingsPageTest::storedKeysComeBack()
{
    Settings settings{QString()};
    settings.set(keys::Shortcuts, {u"page.log=Ctrl+L"_s, u"gone=Ctrl+G"_s, u"broken"_s});
    Commands commands;
    commands.add({.id = u"page.log"_s, .text = u"Log"_s, .shortcut = Qt::CTRL | Qt::Key_2});
    shortcutsettings::apply(settings, commands);
    QCOMPARE(commands.find(u"page.log"_s)->shortcut, QKeySequence(Qt::CTRL | Qt::Key_L));
}

void SettingsPageTest::keyFileIsCalledNotProtected()
{
    Desk desk;
    desk.page->showSection(u"privacy"_s);
    QVERIFY(desk.shownRows().join(u'\n').contains(u"Not protected"_s));
    desk.facts.protection = u"passphrase"_s;
    desk.page->activate();
    QVERIFY(!desk.shownRows().join(u'\n').contains(u"Not protected"_s));
}

void SettingsPageTest::protectionOffersWhatFits()
{
    Desk desk;
    desk.page->showSection(u"privacy"_s);
    const auto shows = [&desk](const QString &words) {
        desk.page->refresh();
        const QStringList rows = desk.shownRows();
        return std::ranges::any_of(
            rows, [&words](const QString &row) { return row.contains(words); });
    };
    QVERIFY(shows(u"Passphrase There is none"_s));
    QVERIFY(!shows(u"Passphrase You have one"_s));
    QVERIFY(shows(u"You have none yet"_s));
    QVERIFY(!shows(u"Keep the key in the system's keychain"_s));
    desk.facts.hasKeychain = true;
    QVERIFY(shows(u"Keep the key in the system's keychain"_s));
    desk.facts.protection = u"keychain"_s;
    desk.facts.hasCode = true;
    QVERIFY(shows(u"It cannot be shown again"_s));
    QVERIFY(!shows(u"You have none yet"_s));
    QVERIFY(desk.control<ToggleSwitch>(u"Keep the key"_s)->isChecked());
    desk.facts.protection = u"passphrase"_s;
    desk.facts.hasPassphrase = true;
    QVERIFY(shows(u"Passphrase You have one"_s));
    QVERIFY(!shows(u"Passphrase There is none"_s));
    QVERIFY(!shows(u"Keep the key in the system's keychain"_s));
    desk.facts.sample = true; // it is thrown away
    QVERIFY(!shows(u"Passphrase"_s) && !shows(u"Recovery code"_s));
}

void SettingsPageTest::stepsOfProtectionAreAskedFor()
{
    Desk desk;
    desk.facts.hasKeychain = true;
    desk.page->refresh();
    QList<ProtectionStep> asked;
    connect(
        desk.page.get(), &SettingsPage::protectionRequested, this,
        [&asked](ProtectionStep step) { asked.append(step); });
    desk.control<ToggleSwitch>(u"Keep the key"_s)->click();
    QCOMPARE(asked, QList{ProtectionStep::UseKeychain});
    desk.page->refresh(); // it was refused: the switch says what is
    QVERIFY(!desk.control<ToggleSwitch>(u"Keep the key"_s)->isChecked());
    QCOMPARE(asked.size(), 1);
    const auto buttons = desk.page->findChild<PrivacySection *>()->findChildren<Button *>();
    for (const QString &verb :
         {u"Set passphrase"_s, u"Change"_s, u"Remove"_s, u"Make one"_s, u"Make a new one"_s,
          u"Change the key"_s}) {
        const auto found = std::ranges::find(buttons, verb, &Button::text);
        QVERIFY(found != buttons.end());
        (*found)->click();
    }
    QCOMPARE(
        asked.mid(1),
        (QList{
            ProtectionStep::SetPassphrase, ProtectionStep::ChangePassphrase,
            ProtectionStep::RemovePassphrase, ProtectionStep::MakeCode, ProtectionStep::MakeCode,
            ProtectionStep::ChangeKey}));
}

void SettingsPageTest::theSearchOutlivesOtherFacts()
{
    Desk desk;
    desk.page->findChild<SearchField *>()->setText(u"command line"_s);
    desk.facts.hasCode = true;
    desk.page->refresh();
    QCOMPARE(desk.shownRows().size(), 1);
}

void SettingsPageTest::theLastBackupIsTold()
{
    Desk desk;
    desk.facts.backupFolder = u"/media/stick"_s;
    desk.page->showSection(u"privacy"_s);
    const auto row = [&desk] {
        const QStringList rows = desk.shownRows().filter(u"Backups"_s);
        return rows.value(0);
    };
    desk.page->activate();
    QVERIFY2(row().contains(u"none yet"_s), qPrintable(row()));
    QVERIFY(row().contains(u"/media/stick"_s));
    desk.facts.lastBackup = Moment{.at = instantFromMs(1'778'765'460'000), .zone = "Europe/London"};
    desk.page->activate();
    QVERIFY2(row().contains(u"14 May, 14:31"_s), qPrintable(row()));
    desk.facts.sample = true;
    desk.page->activate();
    QVERIFY(row().isEmpty());
}

void SettingsPageTest::signsThatTheDesktopDoesNotGiveCannotBeChosen()
{
    Desk desk;
    desk.facts.canLock = true;
    desk.facts.tellsSleep = true;
    desk.page->activate();
    QVERIFY(desk.control<ToggleSwitch>(u"Lock before sleep"_s)->isEnabled());
    QVERIFY(!desk.control<ToggleSwitch>(u"Lock with the screen"_s)->isEnabled());

    desk.page->showSection(u"reminders"_s);
    const QString name = u"Wait while the desktop is set to do not disturb"_s;
    QVERIFY(!desk.control<ToggleSwitch>(name)->isEnabled());
    QVERIFY(desk.shownRows().join(u'\n').contains(u"Not supported on this desktop"_s));
    const QString away = u"When I lock the screen, I am away"_s;
    QVERIFY(!desk.control<ToggleSwitch>(away)->isEnabled());
    desk.facts.tellsDoNotDisturb = true;
    desk.facts.tellsScreenCover = true;
    desk.page->activate();
    QVERIFY(desk.control<ToggleSwitch>(away)->isEnabled());
    QVERIFY(!desk.settings.get(keys::AwayWithScreen)); // unless it is chosen
    QVERIFY(desk.control<ToggleSwitch>(name)->isEnabled());
    QVERIFY(!desk.shownRows().join(u'\n').contains(u"Not supported on this desktop"_s));
    desk.control<ToggleSwitch>(name)->click();
    QVERIFY(desk.settings.get(keys::HeedDoNotDisturb));

    // What was chosen on another desktop can be switched off here.
    desk.facts.tellsDoNotDisturb = false;
    desk.page->activate();
    QVERIFY(desk.shownRows().join(u'\n').contains(u"Not supported on this desktop"_s));
    desk.control<ToggleSwitch>(name)->click();
    QVERIFY(!desk.settings.get(keys::HeedDoNotDisturb));
}

void SettingsPageTest::madeLogCanBeThrownAwayOnlyWhereThereIsOne()
{
    Desk desk;
    desk.page->showSection(u"privacy"_s);
    const auto offered = [&desk] { return desk.shownRows().join(u'\n').contains(u"made up"_s); };
    QVERIFY(!offered());
    desk.facts.sample = true;
    desk.page->activate();
    QVERIFY(offered());
}

void SettingsPageTest::aboutTellsTheLinkedEngine()
{
    Desk desk;
    desk.page->showSection(u"about"_s);
    const LibraryVersion linked = LibraryVersion::linked();
    const QString rows = desk.shownRows().join(u'\n');
    QVERIFY2(rows.contains(u"SQLCipher "_s + linked.cipher.toString()), qPrintable(rows));
    QVERIFY2(rows.contains(u"SQLite "_s + linked.sqlite.toString()), qPrintable(rows));
}

EVENKEEL_TEST(SettingsPageTest)
#include "settingspagetest.moc"
