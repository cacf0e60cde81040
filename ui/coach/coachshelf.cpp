#include "ui/coach/coachshelf.h"

namespace evenkeel {

CoachShelf::CoachShelf(
    const QString &language, const QStringList &folders, Settings &settings, QObject *parent)
    : QObject(parent), m_language(language), m_folders(folders),
      m_book(CoachBook::from(QStringList{CoachBook::ownFolder(language)} + folders)),
      m_pins(Pins::from(settings)), m_settings(settings)
{
}

const Wording &CoachShelf::wording()
{
    if (!m_wording) {
        WordingRules rules = WordingRules::shipped(m_language);
        for (const QString &folder : std::as_const(m_folders))
            rules.layFolder(folder, m_book.problems);
        m_wording = std::make_unique<Wording>(rules);
    }
    return *m_wording;
}

void CoachShelf::togglePin(const QString &id)
{
    m_pins.toggle(id);
    m_pins.keep(m_settings);
    emit pinned(id, m_pins.has(id));
}

} // namespace evenkeel
