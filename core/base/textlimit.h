#pragma once

#include <QString>

namespace evenkeel {

/// Bytes of UTF-8 of one text of a record. What is kept and what is read from a file share it, so
/// that every log that was exported can come back.
inline constexpr qsizetype LongestText = qsizetype(64) * 1024;

[[nodiscard]] inline bool isTooLong(const QString &text)
{
    return text.toUtf8().size() > LongestText;
}

} // namespace evenkeel
