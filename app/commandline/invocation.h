#pragma once

#include "core/base/clock.h"

#include <QDir>
#include <QLocale>
#include <QStringList>

#include <functional>

namespace evenkeel {

/// One call of a verb, wherever it is answered.
struct Invocation
{
    QStringList words; ///< what follows the verb
    /// Of `parse` and `log`, and the draft of `wording`: read from standard input where it was "-".
    QString line;
    const Clock &clock; ///< with --now and --zone in place
    QLocale locale;
    QDir folder; ///< that relative file names mean
    /// Says a line on standard error beside the answer, and changes nothing in it.
    std::function<void(const QString &line)> note = [](const QString &) {};

    /// The path of a file as it was typed.
    [[nodiscard]] QString path(const QString &typed) const
    {
        return QDir::cleanPath(folder.absoluteFilePath(typed));
    }
};

} // namespace evenkeel
