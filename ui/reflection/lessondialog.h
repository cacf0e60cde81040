#pragma once

#include "core/reflection/reflection.h"

#include <QDialog>

class QVBoxLayout;

namespace evenkeel {

class ScrollArea;

/// All lessons, newest first. Deleting one can be undone in the window.
class LessonDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LessonDialog(QWidget *parent);

    void setLessons(const QList<Lesson> &lessons);

signals:
    void removeRequested(evenkeel::LessonId id);

private:
    ScrollArea *m_scroll = nullptr;
};

} // namespace evenkeel
