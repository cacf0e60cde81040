#include "core/keys/passphrasestrength.h"

#include <QSet>

#include <array>
#include <cstdlib>

namespace evenkeel::passphrase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype GoodFrom = 12;
constexpr qsizetype StrongFrom = 20;

/// The letters of a keyboard as they lie beside each other, in its three usual orders.
const std::array Rows{"qwertyuiop"_L1, "qwertzuiop"_L1, "azertyuiop"_L1, "asdfghjkl"_L1,
                      "zxcvbnm"_L1,    "yxcvbnm"_L1,    "1234567890"_L1};

bool areNeighbours(QChar a, QChar b)
{
    if (std::abs(a.unicode() - b.unicode()) <= 1)
        return true; // the same, or the next of the alphabet
    for (const QLatin1StringView row : Rows) {
        const qsizetype at = QString(row).indexOf(a);
        const qsizetype next = QString(row).indexOf(b);
        if (at >= 0 && next >= 0 && std::abs(at - next) == 1)
            return true;
    }
    return false;
}

/// The characters that do not follow from the one before.
qsizetype unforeseen(const QString &text)
{
    qsizetype count = text.isEmpty() ? 0 : 1;
    for (qsizetype i = 1; i < text.size(); ++i)
        count += areNeighbours(text.at(i - 1), text.at(i)) ? 0 : 1;
    return count;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    const QString text = passphrase.toLower();
    if (text.size() < Shortest)
        return Strength::TooShort;
    const QSet<QChar> different(text.cbegin(), text.cend());
    const qsizetype told = unforeseen(text);
    if (different.size() < FewestDifferent || told < FewestDifferent)
        return Strength::TooEven;
    if (told >= StrongFrom)
        return Strength::Strong;
    return told >= GoodFrom ? Strength::Good : Strength::Fair;
}

} // namespace evenkeel::passphrase
