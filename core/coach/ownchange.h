#pragma once

#include "core/base/filesteps.h"
#include "core/coach/contentproblem.h"

#include <QByteArray>

#include <optional>

namespace evenkeel {

/// Why a file of the user's was not written: what stands in it cannot be read, or the disk.
struct OwnFault
{
    Error error{};
    std::optional<ContentProblem> problem{}; ///< to be mended by hand first

    friend bool operator==(const OwnFault &, const OwnFault &) = default;
};

template<class T = void>
using OwnResult = tl::expected<T, OwnFault>;

/// What one change made of a file, so that it can be taken back.
struct OwnChange
{
    QString file{};
    std::optional<QByteArray> before{}; ///< none: there was no such file
    std::optional<QByteArray> after{}; ///< none: there is no such file any more

    friend bool operator==(const OwnChange &, const OwnChange &) = default;
};

/// Steps on the files of the user's layer that all who write there share.
namespace own {

[[nodiscard]] tl::unexpected<OwnFault> fault(const Error &error);
[[nodiscard]] tl::unexpected<OwnFault> fault(const ContentProblem &problem);

/// At most one byte more than a content file may have; nothing where there is no such file.
[[nodiscard]] Result<std::optional<QByteArray>> bytesOf(const QString &path);

/// Puts `bytes` into the file, whole or not at all, in a folder that only its user may enter. A
/// link of the user's stays one.
[[nodiscard]] Result<> put(const QString &file, const QByteArray &bytes, FileSteps &files);

/// Puts back what was there before. Faults: WrongState where the file is another by now.
[[nodiscard]] OwnResult<> undo(const OwnChange &change, FileSteps &files);

} // namespace own

} // namespace evenkeel
