#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace evenkeel {

/// Exit statuses of the command line.
enum class ExitStatus {
    Done = 0,
    WrongUsage = 1,
    InputRefused = 2,
    StorageFailed = 3,
    Locked = 4,
};

/// The exit status for each fault.
[[nodiscard]] ExitStatus statusFor(Fault fault);

/// Why a verb did nothing: a fault of the core, or words on the command line that do not fit.
class Refusal
{
public:
    /// Implicit, so that the errors of the core pass through.
    Refusal(const Error &error) : m_error(error) { }

    /// `sentence` says which argument does not fit and what would.
    [[nodiscard]] static Refusal usage(const QString &sentence);

    /// The sentence for a value that is refused, where the fault alone would not say enough.
    [[nodiscard]] static Refusal input(const QString &sentence);

    /// The same sentence followed by how the verb is used.
    [[nodiscard]] Refusal withUsage(const char *verb, const char *arguments) const;

    [[nodiscard]] ExitStatus status() const;

    /// One line: what happened and what to do.
    [[nodiscard]] QString text() const;

private:
    Refusal(ExitStatus status, QString sentence) : m_status(status), m_sentence(std::move(sentence))
    {
    }

    std::optional<Error> m_error;
    ExitStatus m_status = ExitStatus::InputRefused;
    QString m_sentence;
};

/// What the steps of a verb return.
template<class T = void>
using Attempted = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refuse(const Refusal &refusal)
{
    return tl::unexpected<Refusal>(refusal);
}

} // namespace evenkeel
