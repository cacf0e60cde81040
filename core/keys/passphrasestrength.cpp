#include "core/keys/passphrasestrength.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace evenkeel::passphrase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype GoodFrom = 12;
constexpr qsizetype StrongFrom = 20;
constexpr uint LastLatin = 0x80;

/// The letters of a keyboard as they lie beside each other, in its three usual orders.
const std::array Rows{"qwertyuiop"_L1, "qwertzuiop"_L1, "azertyuiop"_L1, "asdfghjkl"_L1,
                      "zxcvbnm"_L1,    "yxcvbnm"_L1,    "1234567890"_L1};

bool areNeighbours(uint a, uint b)
{
    if (std::max(a, b) - std::min(a, b) <= 1)
        return true; // the same, or the next of the alphabet
    for (const QLatin1StringView row : Rows) {
        const auto placeOf = [row](uint letter) {
            return letter < LastLatin ? row.indexOf(QLatin1Char(static_cast<char>(letter))) : -1;
        };
        const qsizetype at = placeOf(a);
        const qsizetype next = placeOf(b);
        if (at >= 0 && next >= 0 && std::abs(at - next) == 1)
            return true;
    }
    return false;
}

/// The characters that do not follow from the one before.
qsizetype unforeseen(const QList<uint> &text)
{
    qsizetype count = text.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < text.size(); ++i)
        count += areNeighbours(text.at(i - 1), text.at(i)) ? 0 : 1;
    return count;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    // Composed as the wrap does it, and one number for what is one character to its writer.
    const auto text = passphrase.normalized(QString::NormalizationForm_C).toLower().toUcs4();
    if (text.size() < Shortest)
        return Strength::TooShort;
    const QSet<uint> different(text.cbegin(), text.cend());
    const qsizetype told = unforeseen(text);
    if (different.size() < FewestDifferent || told < FewestDifferent)
        return Strength::TooEven;
    if (told >= StrongFrom)
        return Strength::Strong;
    return told >= GoodFrom ? Strength::Good : Strength::Fair;
}

} // namespace evenkeel::passphrase
