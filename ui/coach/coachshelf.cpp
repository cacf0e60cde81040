#include "ui/coach/coachshelf.h"

#include "core/interaction/lists.h"
#include "core/settings/keys.h"

#include <utility>

namespace evenkeel {

CoachShelf::CoachShelf(
    const QString &language, const QStringList &folders, WordingShelf &wording, Settings &settings,
    QObject *parent)
    : QObject(parent), m_folders(QStringList{CoachBook::ownFolder(language)} + folders),
      m_stamps(ContentStamp::of(m_folders)), m_book(CoachBook::from(m_folders)),
      m_bookProblems(m_book.problems), m_own(m_folders, !folders.isEmpty()),
      m_rules(language, m_folders, m_own), m_wording(wording), m_pins(Pins::from(settings)),
      m_settings(settings)
{
    connect(&m_own, &OwnContent::changed, this, &CoachShelf::readAgain);
    connect(&m_rules, &OwnRules::changed, &m_wording, &WordingShelf::readAgain);
    connect(&m_wording, &WordingShelf::made, this, &CoachShelf::takeRules);
}

void CoachShelf::lookAgain()
{
    m_wording.lookAgain();
    if (ContentStamp::of(m_folders) == m_stamps)
        return;
    m_own.lookAgain();
    readAgain();
}

void CoachShelf::readAgain()
{
    m_stamps = ContentStamp::of(m_folders);
    m_book = CoachBook::from(m_folders);
    m_bookProblems = m_book.problems;
    addProblems();
    emit bookChanged();
}

/// Those of the rules are told once somebody has asked for them.
void CoachShelf::addProblems()
{
    m_book.problems = m_bookProblems;
    if (m_knowsRules)
        m_book.problems += m_wording.problems();
}

void CoachShelf::takeRules()
{
    if (!m_knowsRules)
        return;
    m_rules.lookAgain();
    addProblems();
    emit rulesChanged();
}

const Wording &CoachShelf::wording()
{
    if (!std::exchange(m_knowsRules, true))
        addProblems();
    return m_wording.wording();
}

QStringList CoachShelf::categories() const
{
    QStringList ids = m_settings.get(keys::Categories) + lists::categories();
    ids.removeDuplicates();
    return ids;
}

void CoachShelf::togglePin(const QString &id)
{
    m_pins.toggle(id);
    m_pins.keep(m_settings);
    emit pinned(id, m_pins.has(id));
}

} // namespace evenkeel
