#include "core/keys/databasekey.h"
#include "core/keys/keyfile.h"
#include "core/keys/keywraps.h"
#include "core/keys/recoverycode.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/scratch.h"

#include <QFile>

namespace evenkeel::fuzz {

namespace {

constexpr std::array Kinds{
    KeyWrap::Kind::Passphrase, KeyWrap::Kind::RecoveryCode, KeyWrap::Kind::Keychain};

/// A wrap that fits the memory and the patience of whoever unlocks by it.
void lookAtWrap(const KeyWrap &wrap)
{
    constexpr qint64 mostMemory = 1024LL * 1024 * 1024;
    constexpr qint64 mostRounds = 16;
    if (wrap.kind == KeyWrap::Kind::Passphrase) {
        mustHold(wrap.memory > 0 && wrap.memory <= mostMemory, "memory has bounds");
        mustHold(wrap.rounds > 0 && wrap.rounds <= mostRounds, "rounds have bounds");
    }
    const auto again = KeyWrap::fromJson(wrap.toJson());
    mustHold(again && *again == wrap, "a wrap comes back as it was written");
    static const DatabaseKey key = DatabaseKey::random();
    mustHold(!wrap.unseal(key).has_value(), "another key opens nothing");
}

void lookAtWraps(const QString &file)
{
    const auto wraps = KeyWraps::read(file);
    if (!wraps)
        return;
    for (const KeyWrap::Kind kind : Kinds) {
        if (const KeyWrap *wrap = wraps->find(kind))
            lookAtWrap(*wrap);
    }
    QuickFiles files;
    mustHold(wraps->write(file, files).has_value(), "what was read can be written");
    const auto again = KeyWraps::read(file);
    mustHold(again && *again == *wraps, "no way to the key is lost by writing");
}

void lookAtCode(const QString &typed)
{
    const auto code = RecoveryCode::read(typed);
    if (!code)
        return;
    const auto again = RecoveryCode::read(code->text());
    mustHold(again && *again == *code, "a code is shown as it can be typed");
}

} // namespace

void fuzz(Input input)
{
    const QByteArray &bytes = input.rest();
    lookAtCode(input.text());
    if (const auto key = DatabaseKey::fromHex(bytes))
        mustHold(key->toHex() == bytes.toLower(), "a key is its digits");
    const QString file = scratchFile(bytes);
    if (const auto line = keyfile::readLine(file))
        mustHold(!line->contains('\n'), "a line is one line");
    lookAtWraps(file);
}

} // namespace evenkeel::fuzz
