#include "app/keychain/systemkeychain.h"

#include <QSemaphore>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr milliseconds EndsWithin{2000};

QString service()
{
    return u"Evenkeel"_s;
}

/// A general error is most often a collection that stayed locked.
Keychain::State stateOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return Keychain::State::Found;
    case QKeychain::EntryNotFound: return Keychain::State::Absent;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Keychain::State::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Keychain::State::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return Keychain::State::Locked;
}

/// Starts `job`, which deletes itself; never in plain text where there is no keychain.
void start(QKeychain::Job *job, const QString &entry, const Keychain::Done &done)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job *finished) {
        Keychain::Answer answer{.state = stateOf(finished->error())};
        auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        if (reading && answer.state == Keychain::State::Found)
            answer.secret = reading->binaryData();
        done(answer);
    });
    job->start();
}

void startReading(const QString &entry, const Keychain::Done &done)
{
    start(new QKeychain::ReadPasswordJob(service()), entry, done);
}

/// What a caller and the thread of the calls share; the later of the two lets it go.
struct Waiting
{
    QSemaphore answered;
    Keychain::Answer answer;
};

} // namespace

SystemKeychain::SystemKeychain() : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

SystemKeychain::~SystemKeychain()
{
    if (!m_thread.isRunning())
        delete m_worker; // nobody asked
    m_thread.quit();
    m_thread.wait(QDeadlineTimer(EndsWithin));
}

void SystemKeychain::read(const QString &entry, const Done &done)
{
    inThread([entry, answer = inOwnThread(done)] { startReading(entry, answer); });
}

void SystemKeychain::write(const QString &entry, const QByteArray &secret, const Done &done)
{
    inThread([entry, secret, answer = inOwnThread(done)] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(secret);
        start(job, entry, answer);
    });
}

void SystemKeychain::remove(const QString &entry, const Done &done)
{
    inThread([entry, answer = inOwnThread(done)] {
        start(new QKeychain::DeletePasswordJob(service()), entry, answer);
    });
}

Keychain::Answer SystemKeychain::readAndWait(const QString &entry, milliseconds patience)
{
    const auto waiting = std::make_shared<Waiting>();
    inThread([entry, waiting] {
        startReading(entry, [waiting](const Answer &answer) {
            waiting->answer = answer;
            waiting->answered.release();
        });
    });
    if (!waiting->answered.tryAcquire(1, static_cast<int>(patience.count())))
        return {.state = State::Slow};
    return waiting->answer;
}

void SystemKeychain::inThread(const std::function<void()> &start)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker, start, Qt::QueuedConnection);
}

Keychain::Done SystemKeychain::inOwnThread(const Done &done)
{
    return [this, done](const Answer &answer) {
        QMetaObject::invokeMethod(
            &m_home, [done, answer] { done(answer); }, Qt::QueuedConnection);
    };
}

} // namespace evenkeel
