#include "core/keys/keychaindesk.h"

#include <QTimer>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EntryDigits = 16;

/// Passes on the first answer, or that none came in time; what comes later is dropped.
Keychain::Done once(milliseconds patience, const Keychain::Done &done)
{
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    const auto waiting = std::make_shared<bool>(true);
    const auto answer = [waiting, timer, done](const Keychain::Answer &said) {
        if (!std::exchange(*waiting, false))
            return;
        timer->deleteLater();
        done(said);
    };
    QObject::connect(
        timer, &QTimer::timeout, timer, [answer] { answer({.state = Keychain::State::Slow}); });
    timer->start(patience);
    return answer;
}

tl::unexpected<Error> refused(Keychain::State state)
{
    return failure(Fault::KeyMissing, u"keychain: "_s + KeychainDesk::idOf(state));
}

} // namespace

KeychainDesk::KeychainDesk(Keychain &keychain, KeyFiles files, milliseconds patience)
    : m_keychain(keychain), m_files(std::move(files)), m_patience(patience)
{
}

QString KeychainDesk::idOf(Keychain::State state)
{
    switch (state) {
    case Keychain::State::Found: return u"found"_s;
    case Keychain::State::Absent: return u"no-entry"_s;
    case Keychain::State::Locked: return u"locked"_s;
    case Keychain::State::Denied: return u"denied"_s;
    case Keychain::State::Slow: return u"slow"_s;
    case Keychain::State::Unavailable: break;
    }
    return u"no-keychain"_s;
}

Result<DatabaseKey> KeychainDesk::keyFrom(const KeyWrap &wrap, const Keychain::Answer &answer)
{
    if (answer.state != Keychain::State::Found)
        return refused(answer.state);
    return keywrapping::openFromKeychain(wrap, answer.secret);
}

void KeychainDesk::open(const Opened &opened) const
{
    const auto wraps = KeyWraps::read(m_files.wraps);
    if (!wraps) {
        opened(tl::unexpected(wraps.error()));
        return;
    }
    const KeyWrap *wrap = wraps->find(KeyWrap::Kind::Keychain);
    if (!wrap) {
        opened(failure(Fault::KeyMissing));
        return;
    }
    m_keychain.read(wrap->entry, once(m_patience, [wrap = *wrap, opened](const auto &answer) {
                        opened(keyFrom(wrap, answer));
                    }));
}

void KeychainDesk::keep(const DatabaseKey &key, const Wanted &wanted, const Kept &kept) const
{
    const DatabaseKey wrapping = DatabaseKey::random();
    const QString entry
        = u"evenkeel-"_s + QString::fromLatin1(DatabaseKey::random().toHex().first(EntryDigits));
    const auto ended = [&keychain = m_keychain, entry, kept](const Result<> &result) {
        if (!result)
            keychain.remove(entry, [](const Keychain::Answer &) {});
        kept(result);
    };
    const auto written
        = [desk = *this, entry, wrapping, key, wanted, ended](const Keychain::Answer &said) {
              if (said.state == Keychain::State::Found)
                  desk.readBack(entry, wrapping, key, wanted, ended);
              else
                  ended(refused(said.state));
          };
    m_keychain.write(entry, wrapping.toHex(), once(m_patience, written));
}

void KeychainDesk::readBack(
    const QString &entry, const DatabaseKey &wrapping, const DatabaseKey &key, const Wanted &wanted,
    const Kept &kept) const
{
    const auto read
        = [files = m_files, entry, wrapping, key, wanted, kept](const Keychain::Answer &said) {
              if (said.state != Keychain::State::Found)
                  kept(refused(said.state));
              else if (said.secret != wrapping.toHex())
                  kept(failure(Fault::WrongKey));
              else if (!wanted())
                  kept(failure(Fault::Cancelled));
              else
                  kept(KeyRing(files).keepInKeychain(key, wrapping, entry));
          };
    m_keychain.read(entry, once(m_patience, read));
}

} // namespace evenkeel
