#include "core/coach/wordingshelf.h"

#include <chrono>

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

WordingShelf::Made WordingShelf::make(const QString &language, const QStringList &folders)
{
    Made made;
    WordingRules rules = WordingRules::shipped(language);
    for (const QString &folder : folders)
        rules.layFolder(folder, made.problems);
    made.wording = std::make_unique<Wording>(std::move(rules));
    return made;
}

void WordingShelf::begin()
{
    if (m_making.valid())
        return;
    const auto work = [this, language = m_language, folders = m_folders] {
        Made made = make(language, folders);
        QMetaObject::invokeMethod(this, &WordingShelf::finish, Qt::QueuedConnection);
        return made;
    };
    m_making = std::async(std::launch::async, work).share();
}

/// The thread told of it just before its end.
void WordingShelf::finish()
{
    m_making.wait();
    emit made();
}

const Wording *WordingShelf::ready()
{
    begin();
    using namespace std::chrono_literals;
    const bool isMade = m_making.wait_for(0s) == std::future_status::ready;
    return isMade ? m_making.get().wording.get() : nullptr;
}

const Wording &WordingShelf::wording()
{
    begin();
    return *m_making.get().wording;
}

const ContentProblems &WordingShelf::problems()
{
    begin();
    return m_making.get().problems;
}

} // namespace evenkeel
