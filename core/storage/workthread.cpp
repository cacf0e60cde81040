#include "core/storage/workthread.h"

#include <QMetaObject>
#include <QObject>

namespace evenkeel {

WorkThread::WorkThread(QObject &receiver)
    : m_mailbox([&receiver](Answer answer) {
          QMetaObject::invokeMethod(&receiver, std::move(answer), Qt::QueuedConnection);
      })
{
}

WorkThread::~WorkThread()
{
    end();
}

void WorkThread::end()
{
    m_mailbox.end();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkThread::add(Job job)
{
    m_mailbox.add(std::move(job));
    begin();
}

void WorkThread::addFirst(Job job)
{
    m_mailbox.addFirst(std::move(job));
    begin();
}

void WorkThread::replace(Job job)
{
    m_mailbox.replace(std::move(job));
    begin();
}

void WorkThread::cancel()
{
    m_mailbox.cancel();
}

void WorkThread::begin()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { m_mailbox.work(); });
}

} // namespace evenkeel
