#include "app/application/verbdesk.h"

#include "app/commandline/verbrunner.h"
#include "app/commandline/verbtable.h"
#include "app/openlog/openlog.h"
#include "core/base/fixedclock.h"
#include "core/settings/settings.h"

#include <utility>

namespace evenkeel {

VerbDesk::VerbDesk(OpenLog &log, Settings &settings, const KeyFiles &files, QObject *parent)
    : QObject(parent), m_log(log), m_files(files), m_settingsFile(settings.file()),
      m_source(log, settings, files), m_reading(*this)
{
    connect(&log.longWriter(), &LongWriter::returned, this, &VerbDesk::goOn);
}

/// The socket outlives the desk, so a client would wait on. What was written before the end is told
/// as it is: who hears "locked" may do it again.
VerbDesk::~VerbDesk()
{
    m_log.longWriter().end();
    m_reading.end();
    const Answer locked = VerbRunner::refused(Error{Fault::Locked, {}});
    for (const auto &owed : std::exchange(m_owed, {}))
        owed->give(owed->isWritten && owed->answer.status == 0 ? owed->answer : locked);
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.reply(locked);
}

void VerbDesk::Owed::give(const Answer &given)
{
    if (const Reply once = std::exchange(reply, {}))
        once(given);
}

std::shared_ptr<VerbDesk::Owed> VerbDesk::owe(const Reply &reply)
{
    std::erase_if(m_owed, [](const auto &owed) { return !owed->reply; });
    m_owed.push_back(std::make_shared<Owed>(Owed{.reply = reply, .answer = {}}));
    return m_owed.back();
}

void VerbDesk::answer(const Request &request, const Reply &reply)
{
    const Verb *verb = verbFor(request.arguments);
    if (verb && verb->readsAside())
        readAside(request, reply);
    else if (verb && verb->writes() && m_log.longWriter().isRunning())
        m_waiting.push_back({request, reply});
    else if (verb && verb->writesAside())
        writeAside(request, reply);
    else
        answerHere(request, reply);
}

void VerbDesk::answerHere(const Request &request, const Reply &reply)
{
    reply(VerbRunner(m_source, m_log.clock()).answer(request));
}

void VerbDesk::readAside(const Request &request, const Reply &reply)
{
    const Clock &clock = m_log.clock();
    const auto owed = owe(reply);
    m_reading.add([=, this, now = clock.now(), zone = clock.zone()](const WorkThread::Turn &turn) {
        const auto reader = m_log.reader();
        if (reader) {
            const WorkThread::Turn::Watch watch(turn, **reader);
            owed->answer = answerOver(**reader, request, FixedClock(now, zone));
        } else {
            owed->answer = VerbRunner::refused(reader.error());
        }
        return [owed] { owed->give(owed->answer); };
    });
}

void VerbDesk::writeAside(const Request &request, const Reply &reply)
{
    const Clock &clock = m_log.clock();
    const auto owed = owe(reply);
    const auto work = [=, this, now = clock.now(), zone = clock.zone()](LongWriter::Loan &loan) {
        const FixedClock then(now, zone);
        const auto log = m_log.over(loan.database(), then);
        loan.follow(log->changes());
        Settings settings(m_settingsFile);
        LiveLog source(*log, settings, m_files);
        owed->answer = VerbRunner(source, then).answer(request);
        owed->isWritten = true;
        return WorkThread::Answer([owed] { owed->give(owed->answer); });
    };
    if (const Result<> begun = m_log.longWriter().run(work); !begun)
        owed->give(VerbRunner::refused(begun.error()));
}

/// In another thread: nothing of the window is touched but what never changes.
Answer VerbDesk::answerOver(Database &connection, const Request &request, const Clock &clock) const
{
    const auto log = m_log.over(connection, clock);
    Settings settings(m_settingsFile);
    LiveLog source(*log, settings, m_files);
    return VerbRunner(source, clock).answer(request);
}

void VerbDesk::goOn()
{
    while (!m_waiting.empty() && !m_log.longWriter().isRunning()) {
        const Waiting first = m_waiting.front();
        m_waiting.pop_front();
        answer(first.request, first.reply);
    }
}

} // namespace evenkeel
