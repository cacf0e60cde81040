#pragma once

#include "core/keys/keychain.h"

#include <QHash>

namespace evenkeel::test {

/// A keychain that does what a test tells it to, and keeps what it was given.
class FakeKeychain final : public Keychain
{
public:
    void read(const QString &entry, const Done &done) override
    {
        ++timesRead;
        answer(found(entry), done);
    }

    void write(const QString &entry, const QByteArray &secret, const Done &done) override
    {
        if (state == State::Found)
            entries.insert(entry, secret);
        answer({.state = state}, done);
    }

    void remove(const QString &entry, const Done &done) override
    {
        entries.remove(entry);
        answer({.state = state}, done);
    }

    [[nodiscard]] Answer
    readAndWait(const QString &entry, [[maybe_unused]] milliseconds patience) override
    {
        return found(entry);
    }

    /// What read() answers now.
    [[nodiscard]] Answer found(const QString &entry) const
    {
        if (state != State::Found)
            return {.state = state};
        if (!entries.contains(entry))
            return {.state = State::Absent};
        return {.state = State::Found, .secret = entries.value(entry)};
    }

    /// Answers what was asked while it thought, and what is asked because of that.
    void answerAll()
    {
        while (!m_thoughts.isEmpty())
            m_thoughts.takeFirst()();
    }

    State state = State::Found; ///< Slow never answers
    bool thinks = false; ///< answers when answerAll() says so
    QHash<QString, QByteArray> entries;
    int timesRead = 0;

private:
    void answer(const Answer &said, const Done &done)
    {
        if (thinks)
            m_thoughts.append([said, done] { done(said); });
        else if (state != State::Slow)
            done(said);
    }

    QList<std::function<void()>> m_thoughts;
};

} // namespace evenkeel::test
