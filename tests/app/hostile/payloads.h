#pragma once

#include <QList>
#include <QString>

namespace evenkeel::test {

/// A text of tests/data/hostile. It ends in a mark of its own, by which it is known again wherever
/// it comes out: what stands before the mark must be the text, letter by letter.
struct Payload
{
    QString name;
    QString text;
};

inline constexpr qsizetype MarkLength = 6; ///< " k017k"

/// All of them. `canaries` is the folder in which nothing may be opened.
[[nodiscard]] QList<Payload> hostilePayloads(const QString &canaries);

/// The index of the payload whose mark stands in `shown`, from `from` on; -1 for none. `end` is
/// set to where the mark ends.
[[nodiscard]] qsizetype markIn(const QString &shown, qsizetype from, qsizetype &end);

/// As it can be compared over all places: without blanks and the hyphens that names of categories
/// have for them, without the slash that no name of a file can hold, without control characters and
/// signs of direction, which a line of text may leave out, and in small letters.
[[nodiscard]] QString comparable(QStringView text);

/// The text as the name of a file; "long.csv" where it is too long for one.
[[nodiscard]] QString asFileName(const QString &text);

} // namespace evenkeel::test
