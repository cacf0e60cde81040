#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// What one process asks of the one that holds the log.
struct Request
{
    enum class Kind {
        Verb, ///< a verb of the command line
        Raise, ///< bring the window to the front
        QuickLog,
        Breathe,
        InCall,
    };

    Kind kind = Kind::Verb;
    QStringList arguments = {}; ///< the verb and what follows it, or what Breathe was given
    QString folder = {}; ///< the asking process's working folder: relative file names mean this one
    QString standardInput = {}; ///< where the verb reads from it
    bool ownClock = false; ///< --now or --zone was given
    QString now = {}; ///< --now as given
    QString zone = {}; ///< --zone as given
    QString locale = {}; ///< --locale as given

    friend bool operator==(const Request &, const Request &) = default;
};

/// What came of it.
struct Answer
{
    int status = 0; ///< exit status of the asking process
    QByteArray output = {}; ///< for its standard output
    QString error = {}; ///< for its standard error: what was refused in one line, else notes

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// The form of a request on the wire. Fault of the reverse: InvalidInput.
[[nodiscard]] QByteArray toWire(const Request &request);
[[nodiscard]] Result<Request> requestFromWire(const QByteArray &bytes);

/// The head of an answer on the wire; its output follows in frames of its own, `outputSize` bytes.
struct AnswerHead
{
    int status = 0;
    QString error;
    qint64 outputSize = 0;

    friend bool operator==(const AnswerHead &, const AnswerHead &) = default;
};

[[nodiscard]] QByteArray toWire(const AnswerHead &head);
[[nodiscard]] Result<AnswerHead> answerHeadFromWire(const QByteArray &bytes);

} // namespace evenkeel
