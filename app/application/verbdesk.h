#pragma once

#include "app/application/livelog.h"
#include "app/instance/instanceserver.h"
#include "core/base/clock.h"
#include "core/storage/workthread.h"

#include <deque>
#include <memory>
#include <vector>

namespace evenkeel {

class Database;

struct Verb;

/// Answers the verbs of the command line for the running program, so that its window never waits:
/// what is short at once, what reads in a thread with a connection of its own, what writes long
/// while the writing connection is lent. What wants to write meanwhile waits for its turn. Nobody
/// is left waiting when it goes: who had no answer yet hears that the log is locked.
class VerbDesk final : public QObject
{
    Q_OBJECT

public:
    using Reply = InstanceServer::Reply;

    VerbDesk(OpenLog &log, Settings &settings, const KeyFiles &files, QObject *parent = nullptr);
    ~VerbDesk() override;

    void answer(const Request &request, const Reply &reply);

    /// The log of the window as the verbs see it.
    [[nodiscard]] LiveLog &source() { return m_source; }

private:
    struct Waiting
    {
        Request request;
        Reply reply;
    };

    /// A client while a thread works for it: the thread leaves the answer, the window gives it.
    struct Owed
    {
        void give(const Answer &given);

        Reply reply; ///< none once it was answered
        Answer answer; ///< the thread's own until its job has ended
        bool isWritten = false; ///< as well: it may have changed the log
    };

    [[nodiscard]] std::shared_ptr<Owed> owe(const Reply &reply);
    void answerHere(const Request &request, const Reply &reply);
    void readAside(const Request &request, const Reply &reply);
    void writeAside(const Request &request, const Reply &reply);
    [[nodiscard]] Answer
    answerOver(Database &connection, const Request &request, const Clock &clock) const;
    void goOn();

    OpenLog &m_log;
    KeyFiles m_files;
    QString m_settingsFile;
    LiveLog m_source;
    std::deque<Waiting> m_waiting; ///< until the writing connection is back
    std::vector<std::shared_ptr<Owed>> m_owed;
    WorkThread m_reading; ///< the last: it ends before what it works with
};

} // namespace evenkeel
