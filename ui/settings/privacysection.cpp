#include "ui/settings/privacysection.h"

#include "core/settings/keys.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/settingrow.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/toggleswitch.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>

namespace evenkeel {

using namespace Qt::StringLiterals;

PrivacySection::PrivacySection(
    Settings &settings, std::function<SettingsFacts()> facts, QWidget *parent)
    : SettingsSection(settings, parent), m_facts(std::move(facts))
{
    addLog();
    addBackups();
    addSample();
    addProtection();
    addLocking();
    addSight();
    addTaking();
}

void PrivacySection::addLog()
{
    addCard(tr("Your log"));
    auto *folder = new Button(tr("Show folder"), Button::Kind::Secondary);
    folder->setSize(Button::Size::Small);
    connect(folder, &Button::clicked, this, &PrivacySection::folderRequested);
    m_place = addRow(tr("Where it is"), {}, folder);
    addRow(
        tr("Network"), tr("Evenkeel never connects. There is nothing to switch off."),
        new Tag({.text = tr("Offline"), .icon = u"check"_s, .kind = TagLook::Kind::Accent}));
    auto *bin = new Button(tr("Show bin"), Button::Kind::Secondary);
    bin->setSize(Button::Size::Small);
    connect(bin, &Button::clicked, this, &PrivacySection::binRequested);
    addRow(tr("Bin"), tr("What you delete stays there for thirty days, then it is gone"), bin);
}

void PrivacySection::addProtection()
{
    addCard(tr("How the log is protected"));
    m_protection = addRow(tr("Protection"), {}, nullptr);
    m_noPassphrase = addRow(
        tr("Passphrase"), tr("There is none. With one, nobody opens the log without it"),
        makeButton(tr("Set passphrase"), ProtectionStep::SetPassphrase));
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(makeButton(tr("Change"), ProtectionStep::ChangePassphrase));
    line->addWidget(makeButton(tr("Remove"), ProtectionStep::RemovePassphrase));
    m_passphrase = addRow(tr("Passphrase"), tr("You have one"), both);
    m_inKeychain = new ToggleSwitch(tr("Keep the key in the system's keychain"));
    connect(m_inKeychain, &ToggleSwitch::clicked, this, [this](bool on) {
        emit protectionRequested(on ? ProtectionStep::UseKeychain : ProtectionStep::LeaveKeychain);
    });
    m_keychain = addRow(
        tr("Keep the key in the system's keychain"),
        tr("It opens the log while you are signed in, and no key lies beside the log"),
        m_inKeychain);
    const QString what
        = tr("Opens the log when the passphrase is forgotten or the keychain is gone");
    m_noCode = addRow(
        tr("Recovery code"), what + u'\n' + tr("You have none yet."),
        makeButton(tr("Make one"), ProtectionStep::MakeCode));
    m_code = addRow(
        tr("Recovery code"), what + u'\n' + tr("You have one. It cannot be shown again."),
        makeButton(tr("Make a new one"), ProtectionStep::MakeCode));
    m_key = addRow(
        tr("Change the key itself"),
        tr("When somebody may have copied your files together with what opens them"),
        makeButton(tr("Change the key"), ProtectionStep::ChangeKey));
}

Button *PrivacySection::makeButton(const QString &verb, ProtectionStep step)
{
    auto *button = new Button(verb, Button::Kind::Secondary);
    button->setSize(Button::Size::Small);
    connect(button, &Button::clicked, this, [this, step] { emit protectionRequested(step); });
    return button;
}

void PrivacySection::refreshProtection(const SettingsFacts &facts)
{
    const bool inKeychain = facts.protection == "keychain"_L1;
    setAvailable(m_noPassphrase, !facts.hasPassphrase && !facts.sample);
    setAvailable(m_passphrase, facts.hasPassphrase && !facts.sample);
    setAvailable(
        m_keychain, (facts.hasKeychain || inKeychain) && !facts.hasPassphrase && !facts.sample);
    m_inKeychain->setChecked(inKeychain);
    setAvailable(m_noCode, !facts.hasCode && !facts.sample);
    setAvailable(m_code, facts.hasCode && !facts.sample);
    setAvailable(m_key, !facts.sample);
    const QString kept = tr("Kept on this computer, encrypted. Your employer's administrators and "
                            "screen recording may still see it. A passphrase makes that harder.");
    if (facts.protection == "passphrase"_L1)
        m_protection->setDetail(tr("Opened with your passphrase.") + u'\n' + kept);
    else if (inKeychain)
        m_protection->setDetail(tr("Opened with the key in your keychain.") + u'\n' + kept);
    else
        m_protection->setDetail(
            tr("Not protected: the key lies in a file beside the log.") + u'\n' + kept);
}

void PrivacySection::addLocking()
{
    const auto number = [](int value) { return QLocale().toString(value); };
    addCard(tr("Locking"));
    m_noLock = addRow(
        tr("Locking needs a passphrase"),
        tr("This log opens by itself, so a lock would keep nobody out"), nullptr);
    auto *lock = new Button(tr("Lock"), Button::Kind::Secondary);
    lock->setSize(Button::Size::Small);
    lock->setIconName(u"lock"_s);
    connect(lock, &Button::clicked, this, &PrivacySection::lockRequested);
    m_lockNow = addRow(
        tr("Lock now"),
        tr("Closes the log until you give your passphrase. The quick log takes lines meanwhile"),
        lock);
    m_lockAfter = addChoice(
        tr("Lock after minutes"), {},
        {number(5), number(15), number(30), number(60), tr("Never", "lock")}, {5, 15, 30, 60, 0},
        keys::LockAfter);
    m_lockWithScreen = addSwitch(tr("Lock with the screen"), {}, keys::LockWithScreen);
    m_lockOnSleep = addSwitch(tr("Lock before sleep"), {}, keys::LockOnSleep);
}

void PrivacySection::refreshLocking(const SettingsFacts &facts)
{
    setAvailable(m_noLock, !facts.canLock);
    for (SettingRow *row : {m_lockNow, m_lockAfter, m_lockWithScreen, m_lockOnSleep})
        setAvailable(row, facts.canLock);
    m_lockAfter->setDetail(
        facts.idleOfDesktop
            ? tr("When nobody has touched this computer for so long")
            : tr("When nobody has touched Evenkeel for so long: this desktop does not tell about "
                 "other programs"));
    m_lockWithScreen->setEnabled(facts.tellsScreenLock);
    m_lockWithScreen->setDetail(
        facts.tellsScreenLock ? tr("When you lock the screen or leave the desk")
                              : tr("This desktop does not tell when its screen is locked"));
    m_lockOnSleep->setEnabled(facts.tellsSleep);
    m_lockOnSleep->setDetail(
        facts.tellsSleep ? tr("When the lid is closed or the computer sleeps")
                         : tr("This computer does not tell before it sleeps"));
}

void PrivacySection::addBackups()
{
    auto *choose = new Button(tr("Choose folder"), Button::Kind::Secondary);
    choose->setSize(Button::Size::Small);
    connect(choose, &Button::clicked, this, &PrivacySection::backupFolderRequested);
    m_backups = addRow(tr("Backups"), {}, choose);
    auto *restore = new Button(tr("Restore"), Button::Kind::Secondary);
    restore->setSize(Button::Size::Small);
    connect(restore, &Button::clicked, this, &PrivacySection::restoreRequested);
    m_restore = addRow(
        tr("Restore a backup"),
        tr("Shows first what would change. The log of now is set aside, never deleted"), restore);
}

/// There only while the log is a made one.
void PrivacySection::addSample()
{
    auto *away = new Button(tr("Throw it away"), Button::Kind::Danger);
    away->setSize(Button::Size::Small);
    away->setIconName(u"trash"_s);
    connect(away, &Button::clicked, this, &PrivacySection::sampleRemovalRequested);
    m_sample = addRow(
        tr("This log is made up"), tr("To look around in. Throwing it away starts an empty one"),
        away);
}

void PrivacySection::addSight()
{
    addCard(tr("What others can see"));
    addSwitch(tr("Discreet mode"), tr("Ratings on Today are shown as dots"), keys::Discreet);
    addSwitch(
        tr("Hide details in notifications"), tr("For shared screens and screen recording"),
        keys::HideDetails);
    addSwitch(
        tr("The command line may read the log"),
        tr("Programs that run under your name can then list, show and export it"),
        keys::CliMayRead);
}

void PrivacySection::addTaking()
{
    addCard(tr("Notes for your own system"));
    auto *edit = new Button(tr("Edit"), Button::Kind::Secondary);
    edit->setSize(Button::Size::Small);
    edit->setIconName(u"edit"_s);
    connect(edit, &Button::clicked, this, &PrivacySection::noteRequested);
    addRow(
        tr("Note template"),
        tr("What Ctrl Shift Enter copies: facts, actions and promises, never ratings or lessons"),
        edit);
}

void PrivacySection::refresh()
{
    const SettingsFacts facts = m_facts();
    setAvailable(m_sample, facts.sample);
    setAvailable(m_backups, !facts.sample);
    refreshProtection(facts);
    setAvailable(m_restore, !facts.sample);
    refreshLocking(facts);
    const QString last = facts.lastBackup
        //: %1 a day and time: "Thursday 14 May, 14:31"
        ? tr("The last one is of %1.").arg(formats::fullMoment(*facts.lastBackup))
        : tr("There is none yet.");
    m_backups->setDetail(
        last
        + u' '
        //: %1 a folder
        + tr("Made by itself after changes, checked, and as sealed as the log. In %1")
              .arg(formats::isolated(QDir::toNativeSeparators(facts.backupFolder))));
    const QLocale locale;
    //: %1 a folder, %2 its size "2.1 MB", %3 "1 204 interactions"
    m_place->setDetail(
        tr("%1, %2, %3")
            .arg(
                formats::isolated(QDir::toNativeSeparators(facts.folder)),
                locale.formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat),
                tr("%Ln interaction(s)", nullptr, static_cast<int>(facts.interactions))));
}

} // namespace evenkeel
