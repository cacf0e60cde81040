#include "app/application/departure.h"

#include "app/openlog/customerplacesof.h"
#include "app/openlog/logopener.h"
#include "app/paths/contentfolders.h"
#include "core/followup/autostart.h"
#include "core/report/calendarsync.h"
#include "core/settings/settings.h"
#include "ui/text/errors.h"

#include <QDir>
#include <QMessageBox>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds KeychainPatience{5000};

LogRemains remainsOf(const DataFolder &folder, const Settings &settings)
{
    const CalendarPlace calendar = calendarPlaceFrom(settings);
    return {
        .keys = keyFilesOf(folder),
        .sealedLines = folder.sealedLines(),
        .backupFolders = customerPlacesOf(folder, settings).backupFolders,
        .settings = folder.settings(),
        .calendarFolders = calendar.log.isEmpty() ? QStringList() : calendar.folders(),
        .calendarLog = calendar.log,
        .ownContent = ownContentFolder(folder)};
}

} // namespace

Departure::Departure(Keychain *keychain, Autostart *autostart, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_autostart(autostart)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { destroyFiles(false); });
}

void Departure::go(const DataFolder &folder, Settings &settings)
{
    m_remains = remainsOf(folder, settings);
    m_entry = keychainEntryOf(m_remains.keys);
    settings.letGo();
    if (const Result<> gone = destroyKeys(m_remains); !gone) {
        tell(
            tr("The keys of your log could not be destroyed. Nothing else was touched."),
            {errors::inWords(gone.error()),
             tr("Delete this folder yourself: %1").arg(QDir::toNativeSeparators(folder.path()))});
        return;
    }
    forgetEntry();
}

/// An answer that comes too late is not waited for: without keys.json the entry opens nothing.
void Departure::forgetEntry()
{
    if (m_entry.isEmpty() || !m_keychain) {
        destroyFiles(m_entry.isEmpty());
        return;
    }
    m_patience.start(KeychainPatience);
    m_keychain->remove(m_entry, [this](const Keychain::Answer &answer) {
        if (!m_patience.isActive())
            return;
        m_patience.stop();
        const bool isGone
            = answer.state == Keychain::State::Found || answer.state == Keychain::State::Absent;
        destroyFiles(isGone);
    });
}

void Departure::destroyFiles(bool entryIsGone)
{
    QStringList further;
    const QStringList left = destroyLog(m_remains);
    if (!left.isEmpty())
        further.append(tr("Could not be deleted, but opens no more: %1").arg(left.join(u", "_s)));
    if (!entryIsGone)
        further.append(
            tr("The keychain did not answer. Its entry %1 opens nothing any more and may "
               "be deleted.")
                .arg(m_entry));
    if (m_autostart && m_autostart->isOn() && !m_autostart->setOn(false))
        further.append(tr("Evenkeel still starts with the computer. Your system's settings for "
                          "programs at the start take it away."));
    further.append(
        tr("Out of reach: backups that you carried elsewhere or named yourself, exported "
           "files, what a calendar copied, and what others keep of this computer."));
    tell(tr("Your log is gone from this computer."), further);
}

void Departure::tell(const QString &sentence, const QStringList &further)
{
    m_said = QStringList{sentence} + further;
    auto *box = new QMessageBox;
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Information);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Evenkeel", "the program"));
    box->setText(sentence);
    box->setInformativeText(further.join(u'\n'));
    box->setStandardButtons(QMessageBox::Close);
    connect(box, &QMessageBox::finished, this, &Departure::closed);
    box->open();
}

} // namespace evenkeel
