#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace evenkeel {

/// What went wrong; `ui/text/errors` says each in words.
enum class Fault {
    InvalidInput, ///< the text or value cannot be read; detail names the field
    OutOfRange, ///< a number or time outside what is allowed
    TimeInPast, ///< a time that must be ahead has passed
    NotFound, ///< no record with this number
    WrongState, ///< the record is not in a state that allows this
    NothingToUndo,
    NothingToRedo,
    StorageBusy, ///< another program holds the database
    StorageLent, ///< this program writes something long just now
    StorageFull,
    StorageReadOnly,
    StorageNewer, ///< written by a newer version of the program
    StorageDamaged,
    StorageFailed, ///< any other failure; detail is the engine's own message
    StoragePlace, ///< the folder is synced or on a network
    Locked,
    WrongKey,
    KeyMissing, ///< a database without the key that opens it
    NotAllowed, ///< the user has not allowed the command line to read the log
    TwoClocks, ///< a writing verb with its own clock while the program runs
    FileUnreadable,
    FileTooLarge,
    FileFormat,
    FileOfLog, ///< it is one of those that a log is made of
    FileNotWritten,
    Cancelled,
};

/// A fault and the technical detail that helps to mend it. Never holds text of a customer.
struct Error
{
    Fault fault = Fault::InvalidInput;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// What a function that can fail returns. Functions that return it are [[nodiscard]].
template<class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Fault fault, const QString &detail = {})
{
    return tl::unexpected<Error>(Error{fault, detail});
}

} // namespace evenkeel

/// Returns the error of `expression` from the calling function, or goes on.
#define EVENKEEL_TRY(expression)                                                                   \
    do {                                                                                           \
        if (auto tried = (expression); !tried)                                                     \
            return tl::unexpected(std::move(tried).error());                                       \
    } while (false)
