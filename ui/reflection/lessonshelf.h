#pragma once

#include "core/reflection/reflectionstore.h"

#include <QObject>

namespace evenkeel {

/// What was learned, in the user's own words: read and add.
class LessonShelf final : public QObject
{
    Q_OBJECT

public:
    LessonShelf(ChangeLog &log, ReflectionStore &reflections, QObject *parent = nullptr);

    /// Newest first. Faults: those of storage.
    [[nodiscard]] Result<QList<Lesson>> of(const DateRange &period) const;

    /// Fault: InvalidInput for no words.
    [[nodiscard]] Result<> add(const QString &text);

signals:
    void changed();

private:
    ChangeLog &m_log;
    ReflectionStore &m_reflections;
};

} // namespace evenkeel
