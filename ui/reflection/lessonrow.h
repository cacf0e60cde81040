#pragma once

#include "core/reflection/reflection.h"

#include <QWidget>

namespace evenkeel {

/// One lesson in the user's own words with where and when it came up.
class LessonRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LessonRow(const Lesson &lesson, QWidget *parent = nullptr);
};

} // namespace evenkeel
