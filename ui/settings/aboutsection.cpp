#include "ui/settings/aboutsection.h"

#include "core/storage/libraryversion.h"
#include "ui/widgets/plainlabel.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

AboutSection::AboutSection(Settings &settings, QWidget *parent) : SettingsSection(settings, parent)
{
    const auto words = [](const QString &text) { return new PlainLabel(text, looks::Secondary); };
    addCard(tr("Evenkeel"));
    addRow(
        tr("Version"), tr("A calm log for people who take hard calls"),
        words(QStringLiteral(EVENKEEL_VERSION)));
    addRow(
        tr("Licence"),
        tr("You may use, study, share and change it under the GNU General Public License, "
           "version 3 or later. It comes without any warranty."),
        words(u"GPL-3.0-or-later"_s));

    const LibraryVersion library = LibraryVersion::linked();
    addCard(tr("Made with"));
    addRow(
        u"Qt %1"_s.arg(QString::fromLatin1(qVersion())),
        tr("Windows, text and charts. The Qt Company and contributors"),
        words(u"LGPL-3.0, GPL-3.0"_s));
    addRow(
        u"SQLCipher %1"_s.arg(library.cipher.toString()),
        tr("The encrypted database. Zetetic LLC; SQLite %1 inside it is in the public domain")
            .arg(library.sqlite.toString()),
        words(u"BSD-3-Clause"_s));
    addRow(u"libsodium"_s, tr("Keys and passphrases. Frank Denis"), words(u"ISC"_s));
    addRow(u"libical"_s, tr("Calendar files. Its contributors"), words(u"MPL-2.0, LGPL-2.1"_s));
    addRow(
        u"JsonCpp"_s, tr("Content files of Coach. Baptiste Lepilleur and contributors"),
        words(u"MIT"_s));
    addRow(
        u"QtKeychain"_s, tr("The keychain of each system. Frank Osterfeld"),
        words(u"BSD-2-Clause"_s));
    addRow(
        u"tl::expected"_s, tr("Results that say what went wrong. Sy Brand"), words(u"CC0-1.0"_s));
}

} // namespace evenkeel
