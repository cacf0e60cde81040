#include "ui/reflection/reflectdesk.h"

#include <QLocale>

namespace evenkeel {

ReflectDesk::ReflectDesk(ChangeLog &log, ReflectionStore &reflections, SummaryWorker::Open open)
    : m_drafts(log.database(), log.clock()), m_worker(std::move(open)), m_model(log, m_worker),
      m_answers(log, reflections, m_drafts), m_lessons(log, reflections),
      m_prompts(QLocale().name().section(QLatin1Char('_'), 0, 0))
{
}

} // namespace evenkeel
