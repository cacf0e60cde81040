#pragma once

#include "app/application/application.h"
#include "app/instance/message.h"
#include "app/services/silentservices.h"
#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "core/settings/keys.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QTemporaryDir>

namespace evenkeel::test {

/// The program on a folder of its own, at 14:31 on Thursday 14 May 2026 in London.
struct Desktop
{
    QTemporaryDir home;
    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    DataFolder folder = *DataFolder::at(home.filePath(QStringLiteral("log")));
    std::unique_ptr<Application> program;

    Application::Started
    start(const DesktopOptions &options = {}, Services services = silentServices());

    /// Opens and closes it once, and gives its log this passphrase, of the least effort.
    void protect(const QByteArray &passphrase);

    /// The window that asks, while there is one.
    [[nodiscard]] static UnlockPage *unlockPage();

    /// Types it into the window that asks, and waits until it was tried.
    static void typeSecret(const QString &secret);

    /// What a request over the socket is answered.
    [[nodiscard]] Answer send(const Request &request) const;
    /// What the command line is answered over the socket.
    [[nodiscard]] Answer ask(const QStringList &words, bool ownClock = false) const;
};

} // namespace evenkeel::test
