#include "ui/reflection/lessondialog.h"

#include "ui/reflection/lessonrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

LessonDialog::LessonDialog(QWidget *parent) : QDialog(parent), m_scroll(new ScrollArea(this))
{
    setWindowTitle(tr("All lessons"));
    const Theme &theme = Theme::of(this);
    resize(theme.px(480), theme.px(520));
    auto *close = new Button(tr("Close"), Button::Kind::Secondary, this);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(close, &Button::clicked, this, &QDialog::accept);
}

void LessonDialog::setLessons(const QList<Lesson> &lessons)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(mirrored({0, 0, 8, 0}));
    column->setSpacing(10);
    if (lessons.isEmpty())
        column->addWidget(new PlainLabel(tr("No lessons yet."), looks::Secondary, content));
    for (const Lesson &lesson : lessons) {
        auto *row = new LessonRow(lesson, true, content);
        column->addWidget(row);
        column->addWidget(new Divider(content));
        const LessonId id = lesson.id;
        connect(row, &LessonRow::removeRequested, this, [this, id] { emit removeRequested(id); });
    }
    column->addStretch(1);
    // The row whose button was pressed is still at work in the old column.
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setColumn(content);
}

} // namespace evenkeel
