#include "ui/coach/coachshelf.h"

#include <utility>

namespace evenkeel {

CoachShelf::CoachShelf(
    const QString &language, const QStringList &folders, WordingShelf &wording, Settings &settings,
    QObject *parent)
    : QObject(parent),
      m_book(CoachBook::from(QStringList{CoachBook::ownFolder(language)} + folders)),
      m_wording(wording), m_pins(Pins::from(settings)), m_settings(settings)
{
}

const Wording &CoachShelf::wording()
{
    if (!std::exchange(m_knowsRules, true))
        m_book.problems += m_wording.problems();
    return m_wording.wording();
}

void CoachShelf::togglePin(const QString &id)
{
    m_pins.toggle(id);
    m_pins.keep(m_settings);
    emit pinned(id, m_pins.has(id));
}

} // namespace evenkeel
