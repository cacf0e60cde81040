#include "ui/reflection/lessonrow.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString metaOf(const Lesson &lesson)
{
    const QString written = formats::shortDay(lesson.written.local().date());
    if (lesson.category.isEmpty())
        return written;
    return labels::category(lesson.category) + u", "_s + written;
}

} // namespace

LessonRow::LessonRow(const Lesson &lesson, QWidget *parent) : QWidget(parent)
{
    auto *words = new QVBoxLayout(this);
    words->setContentsMargins({});
    words->setSpacing(0);
    auto *text = new PlainLabel(lesson.text, this);
    text->setWordWrap(true);
    words->addWidget(text);
    auto *meta = new PlainLabel(metaOf(lesson), looks::Meta, this);
    meta->setElided(true); // such a label keeps to the reading direction
    words->addWidget(meta);
}

} // namespace evenkeel
