#include "ui/reflection/lessonshelf.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int MostLessons = 500;

} // namespace

LessonShelf::LessonShelf(ChangeLog &log, ReflectionStore &reflections, QObject *parent)
    : QObject(parent), m_log(log), m_reflections(reflections)
{
    connect(&reflections, &ReflectionStore::changed, this, &LessonShelf::changed);
}

Result<QList<Lesson>> LessonShelf::of(const DateRange &period) const
{
    return m_reflections.lessons(period);
}

Result<QList<Lesson>> LessonShelf::all() const
{
    return m_reflections.allLessons(MostLessons);
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

Result<> LessonShelf::remove(LessonId id)
{
    auto changes = m_log.begin("lesson"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    EVENKEEL_TRY(m_reflections.removeLesson(*changes, id));
    return changes->commit();
}

} // namespace evenkeel
