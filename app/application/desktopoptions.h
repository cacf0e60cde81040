#pragma once

#include "app/instance/message.h"

#include <QStringList>

#include <optional>

namespace evenkeel {

/// What the desktop program was started with.
struct DesktopOptions
{
    QString dataDir = {};
    QString passphraseFile = {};
    QString language = {};
    QString fontFamily = {};
    QString dayTour = {}; ///< the folder for its pictures; empty: no tour
    bool hidden = false;
    bool help = false;
    bool version = false;
    Request::Kind opening = Request::Kind::Raise; ///< what to open first
    QString breathingPattern = {};
    QString breathingMinutes = {};

    friend bool operator==(const DesktopOptions &, const DesktopOptions &) = default;

    /// `words` are those of the command line without the name of the program. The error is one
    /// sentence.
    [[nodiscard]] static tl::expected<DesktopOptions, QString> read(const QStringList &words);

    /// What a second start asks of the first.
    [[nodiscard]] Request request() const;
};

/// What `--help` prints.
[[nodiscard]] QString desktopHelp();

} // namespace evenkeel
