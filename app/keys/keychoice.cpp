#include "app/keys/keychoice.h"

#include "app/keys/keyfile.h"
#include "app/keys/passphrasekey.h"

#include <QFileInfo>

namespace evenkeel {

std::unique_ptr<KeyProvider> keyProviderFor(const DataFolder &folder, const QString &passphraseFile)
{
    const bool isSealed = QFileInfo::exists(folder.sealedKey());
    if (!passphraseFile.isEmpty() || isSealed)
        return std::make_unique<PassphraseKey>(folder.sealedKey(), passphraseFile);
    return std::make_unique<KeyFile>(folder.key());
}

} // namespace evenkeel
