#include "app/keychain/systemkeychain.h"
#include "app/openlog/logopener.h"
#include "core/keys/filekeyprovider.h"
#include "core/keys/keychaindesk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace evenkeel;

namespace {

constexpr milliseconds Patience{20'000};

} // namespace

/// Gives the key of a data folder to the real keychain, for the test beside it.
///     keychainprobe DATA_DIR        0: given; 1: not, and says why on standard error
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto folder = DataFolder::at(application.arguments().value(1));
    if (!folder)
        return 1;
    const auto key = FileKeyProvider(keyFilesOf(*folder)).key();
    if (!key)
        return 1;
    SystemKeychain keychain;
    const KeychainDesk desk(keychain, keyFilesOf(*folder), Patience);
    const auto end = [](const Result<> &kept) {
        if (!kept)
            std::fprintf(stderr, "%s\n", qPrintable(kept.error().detail));
        QCoreApplication::exit(kept ? 0 : 1);
    };
    QMetaObject::invokeMethod(
        &application,
        [&] {
            desk.keep(
                *key, [] { return true; }, end);
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
