#include "app/application/verbdesk.h"

#include "app/commandline/verbrunner.h"
#include "app/commandline/verbtable.h"
#include "app/openlog/openlog.h"
#include "core/base/fixedclock.h"
#include "core/settings/settings.h"

namespace evenkeel {

VerbDesk::VerbDesk(OpenLog &log, Settings &settings, const KeyFiles &files, QObject *parent)
    : QObject(parent), m_log(log), m_files(files), m_settingsFile(settings.file()),
      m_source(log, settings, files), m_reading(*this)
{
    connect(&log.longWriter(), &LongWriter::returned, this, &VerbDesk::goOn);
}

VerbDesk::~VerbDesk() = default;

void VerbDesk::answer(const Request &request, const Reply &reply)
{
    const Verb *verb = verbNamed(request.arguments.value(0));
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
    m_reading.add([=, this, now = clock.now(), zone = clock.zone()](const WorkThread::Turn &turn) {
        const auto reader = m_log.reader();
        Answer answer;
        if (reader) {
            const WorkThread::Turn::Watch watch(turn, **reader);
            answer = answerOver(**reader, request, FixedClock(now, zone));
        } else {
            answer = VerbRunner::refused(reader.error());
        }
        return [reply, answer] { reply(answer); };
    });
}

void VerbDesk::writeAside(const Request &request, const Reply &reply)
{
    const Clock &clock = m_log.clock();
    const auto work = [=, this, now = clock.now(), zone = clock.zone()](LongWriter::Loan &loan) {
        const FixedClock then(now, zone);
        const auto log = m_log.over(loan.database(), then);
        loan.follow(log->changes());
        Settings settings(m_settingsFile);
        LiveLog source(*log, settings, m_files);
        const Answer answer = VerbRunner(source, then).answer(request);
        return WorkThread::Answer([reply, answer] { reply(answer); });
    };
    if (const Result<> begun = m_log.longWriter().run(work); !begun)
        reply(VerbRunner::refused(begun.error()));
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
