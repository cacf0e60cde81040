#include "app/process/privateprocess.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <functional>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// Asks in a process of its own, since none of it can be taken back. The status it ended with.
int inPrivateProcess(const std::function<bool()> &question)
{
    const pid_t child = fork();
    if (child == 0) {
        keepProcessPrivate();
        _exit(question() ? 0 : 1);
    }
    int status = -1;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

} // namespace

class PrivateProcessTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesFilesForItsUserOnly();
    void leavesNoCore();
};

void PrivateProcessTest::makesFilesForItsUserOnly()
{
    const QTemporaryDir folder;
    const QByteArray file = QFile::encodeName(folder.filePath(u"file"_s));
    const QByteArray below = QFile::encodeName(folder.filePath(u"folder"_s));
    QCOMPARE(
        inPrivateProcess([&] {
            return open(file.constData(), O_CREAT | O_WRONLY, 0666) >= 0
                && mkdir(below.constData(), 0777) == 0;
        }),
        0);
    struct stat made
    {
    };
    QCOMPARE(stat(file.constData(), &made), 0);
    QCOMPARE(int(made.st_mode & 0777), 0600);
    QCOMPARE(stat(below.constData(), &made), 0);
    QCOMPARE(int(made.st_mode & 0777), 0700);
}

void PrivateProcessTest::leavesNoCore()
{
    QCOMPARE(
        inPrivateProcess([] {
            rlimit limit{};
            return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0
                && limit.rlim_max == 0;
        }),
        0);
#ifdef Q_OS_LINUX
    QCOMPARE(inPrivateProcess([] { return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0; }), 0);
#endif
    const int status = inPrivateProcess([]() -> bool {
        std::signal(SIGABRT, SIG_DFL); // QtTest calls a debugger
        std::abort();
    });
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!WCOREDUMP(status));
}

EVENKEEL_TEST(PrivateProcessTest)
#include "privateprocesstest.moc"
