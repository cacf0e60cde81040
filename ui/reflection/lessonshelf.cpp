#include "ui/reflection/lessonshelf.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

LessonShelf::LessonShelf(ChangeLog &log, ReflectionStore &reflections, QObject *parent)
    : QObject(parent), m_log(log), m_reflections(reflections)
{
    connect(&reflections, &ReflectionStore::changed, this, &LessonShelf::changed);
}

Result<QList<Lesson>> LessonShelf::of(const DateRange &period) const
{
    return m_reflections.lessons(period);
}

Result<> LessonShelf::add(const QString &text)
{
    auto changes = m_log.begin("lesson"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    Lesson lesson;
    lesson.text = text.trimmed();
    lesson.written = changes->moment();
    EVENKEEL_TRY(m_reflections.addLesson(*changes, lesson));
    return changes->commit();
}

} // namespace evenkeel
