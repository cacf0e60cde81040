#pragma once

#include "core/reflection/reflection.h"

#include <QWidget>

namespace evenkeel {

/// One lesson in the user's own words, never rewritten, with where and when it came up.
class LessonRow final : public QWidget
{
    Q_OBJECT

public:
    /// `removable` adds a button that takes it away.
    LessonRow(const Lesson &lesson, bool removable, QWidget *parent = nullptr);

signals:
    void removeRequested();
};

} // namespace evenkeel
