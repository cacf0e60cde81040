#include "ui/settings/shortcutsettings.h"

#include "core/settings/keys.h"
#include "ui/widgets/commands.h"

namespace evenkeel::shortcutsettings {

void apply(const Settings &settings, Commands &commands)
{
    const QStringList stored = settings.get(keys::Shortcuts);
    for (const QString &entry : stored) {
        const qsizetype middle = entry.indexOf(u'=');
        if (middle > 0)
            commands.setShortcut(
                entry.left(middle),
                QKeySequence(entry.mid(middle + 1), QKeySequence::PortableText));
    }
}

void change(Settings &settings, Commands &commands, const QString &id, const QKeySequence &keys)
{
    const QString begin = id + u'=';
    QStringList stored = settings.get(keys::Shortcuts);
    stored.removeIf([&begin](const QString &entry) { return entry.startsWith(begin); });
    stored.append(begin + keys.toString(QKeySequence::PortableText));
    settings.set(keys::Shortcuts, stored);
    commands.setShortcut(id, keys);
}

} // namespace evenkeel::shortcutsettings
