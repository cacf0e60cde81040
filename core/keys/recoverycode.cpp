#include "core/keys/recoverycode.h"

#include <QStringList>

#include <sodium.h>

#include <array>

namespace evenkeel {

namespace {

/// Without I, L, O and U: nothing that is read for something else, and no words by chance.
constexpr QLatin1StringView Letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr qsizetype BitBytes = 20;
constexpr qsizetype BitsOfLetter = 5;
constexpr qsizetype OfGroup = RecoveryCode::GroupLength - 1; ///< letters that carry bits

using Group = std::array<int, RecoveryCode::GroupLength>;

/// The product in the field of 32 elements over x^5 + x^2 + 1.
constexpr int times(int a, int b)
{
    constexpr int Polynomial = 0x25;
    constexpr int Overflow = 0x20;
    int product = 0;
    for (; b != 0; b >>= 1) {
        if ((b & 1) != 0)
            product ^= a;
        a <<= 1;
        if ((a & Overflow) != 0)
            a ^= Polynomial;
    }
    return product;
}

/// Every place has a weight of its own, so one other letter and two swapped ones both show.
constexpr std::array Weights{1, 2, 4, 8, 16};

/// What the weighted letters of a group come to: the number of the group where none is wrong.
int sum(const Group &group)
{
    int total = 0;
    for (size_t i = 0; i < group.size(); ++i)
        total ^= times(group[i], Weights[i]);
    return total;
}

/// The last letter with which the group comes to `number`.
int check(Group group, int number)
{
    int letter = 0;
    for (group.back() = letter; sum(group) != number; group.back() = letter)
        ++letter;
    return letter;
}

/// The value of a typed letter, or -1.
int valueOf(QChar typed)
{
    const QChar letter = typed.toUpper();
    if (letter == u'O')
        return 0;
    if (letter == u'I' || letter == u'L')
        return 1;
    return static_cast<int>(Letters.indexOf(letter));
}

bool isFiller(QChar typed)
{
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash;
}

int letterAt(const QByteArray &bits, qsizetype index)
{
    int value = 0;
    for (qsizetype bit = index * BitsOfLetter; bit < (index + 1) * BitsOfLetter; ++bit)
        value = value << 1 | ((bits.at(bit / 8) >> (7 - bit % 8)) & 1);
    return value;
}

void putLetter(QByteArray &bits, qsizetype index, int value)
{
    for (qsizetype i = 0; i < BitsOfLetter; ++i) {
        const qsizetype bit = index * BitsOfLetter + i;
        if (((value >> (BitsOfLetter - 1 - i)) & 1) != 0)
            bits[bit / 8] = static_cast<char>(bits.at(bit / 8) | 1 << (7 - bit % 8));
    }
}

} // namespace

RecoveryCode::~RecoveryCode()
{
    if (m_bits.isDetached())
        sodium_memzero(m_bits.data(), static_cast<size_t>(m_bits.size()));
}

RecoveryCode RecoveryCode::random()
{
    [[maybe_unused]] static const int ready = sodium_init();
    QByteArray bits(BitBytes, '\0');
    randombytes_buf(bits.data(), static_cast<size_t>(bits.size()));
    return RecoveryCode(bits);
}

QString RecoveryCode::text() const
{
    QStringList groups;
    for (qsizetype number = 0; number < Groups; ++number) {
        Group group{};
        for (qsizetype i = 0; i < OfGroup; ++i)
            group[static_cast<size_t>(i)] = letterAt(m_bits, number * OfGroup + i);
        group.back() = check(group, static_cast<int>(number));
        QString letters;
        for (const int value : group)
            letters.append(Letters.at(value));
        groups.append(letters);
    }
    return groups.join(u'-');
}

Result<RecoveryCode> RecoveryCode::read(const QString &typed)
{
    QList<int> values;
    for (const QChar letter : typed) {
        if (!isFiller(letter))
            values.append(valueOf(letter));
    }
    if (values.size() != Groups * GroupLength)
        return failure(Fault::InvalidInput);
    QByteArray bits(BitBytes, '\0');
    for (qsizetype number = 0; number < Groups; ++number) {
        Group group{};
        std::copy_n(values.begin() + number * GroupLength, GroupLength, group.begin());
        const bool unknown = std::ranges::find(group, -1) != group.end();
        if (unknown || sum(group) != number)
            return failure(Fault::InvalidInput, QString::number(number + 1));
        for (qsizetype i = 0; i < OfGroup; ++i)
            putLetter(bits, number * OfGroup + i, group[static_cast<size_t>(i)]);
    }
    return RecoveryCode(bits);
}

} // namespace evenkeel
