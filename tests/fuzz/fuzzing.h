#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

/// What every fuzzer needs. A fuzzer is one function, fuzz(), that reads bytes which nobody wrote
/// and says by mustHold() what has to be true of every one of them.
namespace evenkeel::fuzz {

/// Ends the process where a rule is broken, with its name, so that libFuzzer keeps the input.
void mustHold(bool held, const char *rule);
void mustHold(bool held, const QString &rule);

/// The bytes of one run, from which choices are cut. In a corpus of text a choice is a digit.
class Input
{
public:
    Input(const uint8_t *data, size_t size);

    /// The next byte as one of `count` choices; 0 where there is none left.
    [[nodiscard]] int choice(int count);

    /// All that is left.
    [[nodiscard]] const QByteArray &rest() const { return m_rest; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_rest); }

private:
    QByteArray m_rest;
};

/// Reads one input. Each fuzzer has its own.
void fuzz(Input input);

} // namespace evenkeel::fuzz
