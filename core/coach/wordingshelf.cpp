#include "core/coach/wordingshelf.h"

#include <chrono>
#include <utility>

namespace evenkeel {

WordingShelf::WordingShelf(QString language, QStringList folders, QObject *parent)
    : QObject(parent), m_language(std::move(language)), m_folders(std::move(folders))
{
}

WordingShelf::~WordingShelf()
{
    if (m_making.valid())
        m_making.wait(); // it posts to this
}

std::shared_ptr<const WordingShelf::Made>
WordingShelf::make(const QString &language, const QStringList &folders)
{
    const auto made = std::make_shared<Made>();
    WordingRules rules = WordingRules::shipped(language);
    for (const QString &folder : folders)
        rules.layFolder(folder, made->problems);
    made->wording = std::make_unique<Wording>(std::move(rules));
    return made;
}

void WordingShelf::begin()
{
    m_isStale = false;
    m_stamps = ContentStamp::ofWording(m_folders);
    const auto work = [this, language = m_language, folders = m_folders] {
        auto made = make(language, folders);
        QMetaObject::invokeMethod(this, &WordingShelf::finish, Qt::QueuedConnection);
        return made;
    };
    m_making = std::async(std::launch::async, work).share();
}

/// The thread told of it just before its end.
void WordingShelf::finish()
{
    take();
    if (m_isStale)
        begin();
    emit made();
}

void WordingShelf::take()
{
    m_made = m_making.get();
    m_making = {};
}

const WordingShelf::Made &WordingShelf::waited()
{
    if (!isBegun())
        begin();
    return m_made ? *m_made : *m_making.get();
}

const Wording *WordingShelf::ready()
{
    if (!isBegun())
        begin();
    using namespace std::chrono_literals;
    const bool isThere = m_made || m_making.wait_for(0s) == std::future_status::ready;
    return isThere ? waited().wording.get() : nullptr;
}

const Wording &WordingShelf::wording()
{
    return *waited().wording;
}

const ContentProblems &WordingShelf::problems()
{
    return waited().problems;
}

void WordingShelf::lookAgain()
{
    if (isBegun() && ContentStamp::ofWording(m_folders) != m_stamps)
        readAgain();
}

/// What nobody asked for yet is read when somebody does.
void WordingShelf::readAgain()
{
    if (!isBegun())
        return;
    if (m_making.valid())
        m_isStale = true;
    else
        begin();
}

} // namespace evenkeel
