#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace evenkeel {

/// 160 random bits that open the log when nothing else does, written as eight groups of five:
/// "7KQ2M-...". The last letter of each group checks the others and the place of the group, so
/// that one wrong letter, two letters or two groups in the wrong order are told before anything is
/// tried.
class RecoveryCode
{
public:
    static constexpr qsizetype Groups = 8;
    static constexpr qsizetype GroupLength = 5;

    [[nodiscard]] static RecoveryCode random();

    /// Reads what a person typed: any case, spaces and hyphens anywhere, O for 0, I and L for 1.
    /// Fault: InvalidInput; its detail is the number of the first group with a slip (1 to 8), or
    /// empty where it has another length.
    [[nodiscard]] static Result<RecoveryCode> read(const QString &typed);

    /// The code as it is shown. It opens the log: nothing may keep it.
    [[nodiscard]] QString text() const;

    /// The bits themselves, 20 bytes.
    [[nodiscard]] const QByteArray &bits() const { return m_bits; }

    RecoveryCode(const RecoveryCode &) = default;
    RecoveryCode &operator=(const RecoveryCode &) = default;
    ~RecoveryCode();

    friend bool operator==(const RecoveryCode &, const RecoveryCode &) = default;

private:
    explicit RecoveryCode(QByteArray bits) : m_bits(std::move(bits)) { }

    QByteArray m_bits;
};

} // namespace evenkeel
