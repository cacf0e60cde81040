#pragma once

#include "core/reflection/reflectionstore.h"

#include <QObject>

namespace evenkeel {

/// What was learned, in the user's own words: read, add, take away.
class LessonShelf final : public QObject
{
    Q_OBJECT

public:
    LessonShelf(ChangeLog &log, ReflectionStore &reflections, QObject *parent = nullptr);

    /// Newest first. Faults: those of storage.
    [[nodiscard]] Result<QList<Lesson>> of(const DateRange &period) const;
    [[nodiscard]] Result<QList<Lesson>> all() const;

    /// Fault: InvalidInput for no words.
    [[nodiscard]] Result<> add(const QString &text);
    [[nodiscard]] Result<> remove(LessonId id);

signals:
    void changed();

private:
    ChangeLog &m_log;
    ReflectionStore &m_reflections;
};

} // namespace evenkeel
