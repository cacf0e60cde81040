#include "app/application/keykeeper.h"

#include "core/keys/keychaindesk.h"
#include "core/keys/keyfile.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

/// The ways in the folder may have been exchanged for those of another log.
Result<> isKey(const DatabaseKey &key, const Result<DatabaseKey> &opened)
{
    if (!opened)
        return tl::unexpected(opened.error());
    return *opened == key ? Result<>() : failure(Fault::WrongKey);
}

} // namespace

KeyKeeper::KeyKeeper(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_ring(parts.files, parts.effort), m_thread(*this)
{
}

bool KeyKeeper::begin(const Done &done)
{
    if (m_done) {
        done(failure(Fault::StorageBusy, u"the keys are being changed"_s));
        return false;
    }
    m_done = done;
    return true;
}

void KeyKeeper::end(const Result<> &result)
{
    const Done done = *std::exchange(m_done, std::nullopt);
    emit changed();
    done(result);
}

void KeyKeeper::inThread(const Work &work, const std::function<void(const Result<> &)> &then)
{
    m_thread.add([work, then](const WorkThread::Turn &) -> WorkThread::Answer {
        return [then, result = work()] { then(result); };
    });
}

/// Somebody who only sits down at an open log does not change what opens it.
KeyKeeper::Work KeyKeeper::checked(const Secret &present, const Work &work) const
{
    return [ring = m_ring, key = m_parts.key, present, work]() -> Result<> {
        if (ring.hasPassphrase())
            EVENKEEL_TRY(isKey(key, ring.openWith(present.bytes())));
        return work();
    };
}

void KeyKeeper::setPassphrase(const Secret &present, const Secret &fresh, const Done &done)
{
    if (!begin(done))
        return;
    const auto work = [ring = m_ring, key = m_parts.key, fresh] {
        return ring.setPassphrase(key, fresh.bytes());
    };
    inThread(checked(present, work), [this, entry = m_ring.keychainEntry()](const Result<> &set) {
        if (set)
            forgetEntry(entry);
        end(set);
    });
}

void KeyKeeper::removePassphrase(const Secret &present, const Done &done)
{
    if (!begin(done))
        return;
    const auto last = [this](const Result<> &result) { end(result); };
    const auto toFile = [this, last] {
        inThread([ring = m_ring, key = m_parts.key] { return ring.layBeside(key); }, last);
    };
    const auto afterKeychain = [this, last, toFile](const Result<> &kept) {
        if (kept)
            inThread(
                [ring = m_ring, key = m_parts.key] { return ring.removePassphrase(key); }, last);
        else
            toFile();
    };
    inThread(
        checked(present, [] { return Result<>(); }),
        [this, last, toFile, afterKeychain](const Result<> &opened) {
            if (!opened)
                last(opened);
            else if (hasKeychain())
                offerToKeychain(afterKeychain);
            else
                toFile();
        });
}

void KeyKeeper::keepCode(const RecoveryCode &code, const Done &done)
{
    if (!begin(done))
        return;
    inThread(
        [ring = m_ring, key = m_parts.key, code] { return ring.keepCode(key, code); },
        [this](const Result<> &kept) { end(kept); });
}

void KeyKeeper::moveToKeychain(const Done &done)
{
    if (!begin(done))
        return;
    if (m_ring.hasPassphrase() || !hasKeychain()) {
        end(failure(Fault::WrongState));
        return;
    }
    offerToKeychain([this](const Result<> &kept) { end(kept); });
}

void KeyKeeper::moveToFile(const Done &done)
{
    if (!begin(done))
        return;
    if (m_ring.hasPassphrase()) {
        end(failure(Fault::WrongState));
        return;
    }
    inThread(
        [ring = m_ring, key = m_parts.key] { return ring.layBeside(key); },
        [this, entry = m_ring.keychainEntry()](const Result<> &moved) {
            if (moved)
                forgetEntry(entry);
            end(moved);
        });
}

void KeyKeeper::makeKey(const Secret &present, const std::function<void(const Order &)> &done)
{
    const auto order
        = std::make_shared<KeyOrder>(KeyOrder{.fresh = DatabaseKey::random(), .wraps = {}});
    const auto told = [order, done](const Result<> &made) {
        done(made ? Order(order) : Order(tl::unexpected(made.error())));
    };
    if (!begin(told))
        return;
    inThread(
        [parts = m_parts, present, order] { return wrapAnew(parts, present.bytes(), *order); },
        [this](const Result<> &made) { end(made); });
}

/// Every new wrap opens with what the old one of its kind opened with, or nothing is done.
Result<> KeyKeeper::wrapAnew(const Parts &parts, const QByteArray &passphrase, KeyOrder &order)
{
    const auto wraps = KeyWraps::read(parts.files.wraps);
    if (!wraps)
        return tl::unexpected(wraps.error());
    if (const KeyWrap *wrap = wraps->find(KeyWrap::Kind::Passphrase)) {
        EVENKEEL_TRY(isKey(parts.key, keywrapping::open(*wrap, passphrase)));
        const auto fresh = keywrapping::underPassphrase(order.fresh, passphrase, parts.effort);
        if (!fresh)
            return tl::unexpected(fresh.error());
        order.wraps.put(*fresh);
    }
    if (const KeyWrap *wrap = wraps->find(KeyWrap::Kind::Keychain)) {
        const auto answer = parts.keychain
            ? parts.keychain->readAndWait(wrap->entry, parts.patience)
            : Keychain::Answer();
        EVENKEEL_TRY(isKey(parts.key, KeychainDesk::keyFrom(*wrap, answer)));
        order.wraps.put(keywrapping::underKeychain(
            order.fresh, *DatabaseKey::fromHex(answer.secret), wrap->entry));
    }
    order.endsCode = wraps->find(KeyWrap::Kind::RecoveryCode) != nullptr;
    const bool hasWay = !order.wraps.isEmpty() || keyfile::holdsSomething(parts.files.keyFile);
    return hasWay ? Result<>() : failure(Fault::WrongState, u"no way to a new key"_s);
}

/// It may answer when this object is gone, and with it the log that had this key.
void KeyKeeper::offerToKeychain(const std::function<void(const Result<> &)> &then)
{
    const QPointer<KeyKeeper> here(this);
    KeychainDesk(*m_parts.keychain, m_parts.files, m_parts.patience)
        .keep(
            m_parts.key, [here] { return !here.isNull(); },
            [here, then](const Result<> &kept) {
                if (here)
                    then(kept);
            });
}

/// Without its wrap it opens nothing; it is only litter.
void KeyKeeper::forgetEntry(const QString &entry)
{
    if (hasKeychain() && !entry.isEmpty())
        m_parts.keychain->remove(entry, [](const Keychain::Answer &) {});
}

} // namespace evenkeel
