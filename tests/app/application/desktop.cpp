#include "tests/app/application/desktop.h"

#include "app/application/workspace.h"
#include "app/instance/instanceclient.h"
#include "app/openlog/logopener.h"
#include "core/keys/keyring.h"

#include <QLineEdit>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

Application::Started Desktop::start(const DesktopOptions &options, Services services)
{
    program.reset();
    program = std::make_unique<Application>(*qApp, options, folder, clock, std::move(services));
    program->settings().set(keys::Welcomed, true);
    program->settings().set(keys::BreathCautionRead, true);
    return program->start();
}

void Desktop::protect(const QByteArray &passphrase)
{
    QVERIFY(start() == Application::Started::Running);
    const DatabaseKey key = program->workspace().log().key();
    program.reset();
    QVERIFY(KeyRing(keyFilesOf(folder), KeyRing::Effort::Least).setPassphrase(key, passphrase));
}

UnlockPage *Desktop::unlockPage()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *page = qobject_cast<UnlockPage *>(window);
        if (page && page->isVisible())
            return page;
    }
    return nullptr;
}

void Desktop::typeSecret(const QString &secret)
{
    const QPointer<UnlockPage> page = unlockPage();
    QVERIFY(page);
    const QPointer<QLineEdit> field = page->findChild<QLineEdit *>();
    QTest::keyClicks(field, secret);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!page || !page->isVisible() || field->isEnabled());
}

Answer Desktop::ask(const QStringList &words, bool ownClock) const
{
    Request request{.arguments = words};
    request.ownClock = ownClock;
    request.zone = ownClock ? u"Europe/London"_s : QString();
    request.standardInput = u"from a script"_s;
    return send(request);
}

Answer Desktop::send(const Request &request) const
{
    auto asked = std::async(
        std::launch::async, [this, request] { return InstanceClient(folder).ask(request); });
    while (asked.wait_for(std::chrono::milliseconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    const auto answer = asked.get();
    return answer && *answer ? **answer : Answer{.status = -1};
}

} // namespace evenkeel::test
