#pragma once

#include <QList>
#include <QString>

namespace evenkeel {

/// What is wrong in a content file; `ui/text/contenttext` says each in words.
enum class ContentFault {
    Unreadable, ///< the file cannot be opened or read
    TooLarge, ///< more than ContentFile::MostBytes
    NotUtf8,
    NotJson, ///< detail: the reader's own message
    NoObject, ///< detail: the key; empty for the file as a whole
    NoList, ///< detail: the key
    NoText, ///< detail: the key
    NoFlag, ///< detail: the key
    NoNumber, ///< detail: the key
    UnknownKey, ///< detail: the key
    Missing, ///< detail: the key
    Empty, ///< detail: the key whose text or list is empty
    BadId, ///< detail: the id
    IdTwice, ///< detail: the id
    UnknownWord, ///< detail: the key; other: the word that is none of those allowed
    UnknownPrinciple, ///< detail: the id
    LeadsNowhere, ///< detail: the key; other: the id that is not there
    UnknownSlot, ///< detail: the slot
    BadPattern, ///< detail: the pattern of a wording rule that cannot be read
    NeverReached, ///< detail: the id of a turn or an end to which no path leads
    GoesRound, ///< detail: the id of a turn on a path that may go round for ever
    TooShort, ///< detail: how many turns the longest path must have
    OutOfRange, ///< detail: the key whose number is outside what is allowed
};

/// One thing that is wrong, and where.
struct ContentProblem
{
    QString file{};
    int line = 1; ///< from 1
    ContentFault fault = ContentFault::NotJson;
    QString detail{};
    QString other{};

    friend bool operator==(const ContentProblem &, const ContentProblem &) = default;
};

using ContentProblems = QList<ContentProblem>;

} // namespace evenkeel
