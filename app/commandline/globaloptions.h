#pragma once

#include "app/commandline/refusal.h"

#include <QStringList>

namespace evenkeel {

/// The command line before it is understood: the options of every verb, the verb and its words.
struct GlobalOptions
{
    QString dataDir = {};
    QString passphraseFile = {};
    QString now = {};
    QString zone = {};
    QString locale = {};
    bool help = false;
    bool version = false;
    QString verb = {};
    QStringList words = {}; ///< what follows the verb; global options are taken out
    std::optional<QString> line = {}; ///< after `parse` and `log`: the next argument as it is

    friend bool operator==(const GlobalOptions &, const GlobalOptions &) = default;

    /// `arguments` without the name of the program. `takesLine` says which verbs take the next
    /// argument as it is.
    [[nodiscard]] static Attempted<GlobalOptions>
    read(const QStringList &arguments, bool (*takesLine)(const QString &verb));
};

} // namespace evenkeel
