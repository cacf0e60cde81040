#include "ui/reflection/lessonrow.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString metaOf(const Lesson &lesson)
{
    const QDate day = lesson.written.local().date();
    QString written = formats::weekday(day) + u' ' + QLocale().toString(day.day());
    if (lesson.category.isEmpty())
        return written;
    return labels::category(lesson.category) + u", "_s + written;
}

} // namespace

LessonRow::LessonRow(const Lesson &lesson, bool removable, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new PlainLabel(lesson.text, this);
    text->setWordWrap(true);
    words->addWidget(text);
    auto *meta = new PlainLabel(
        removable ? formats::shortDay(lesson.written.local().date()) : metaOf(lesson), looks::Meta,
        this);
    meta->setElided(true); // such a label keeps to the reading direction
    words->addWidget(meta);
    row->addLayout(words, 1);
    if (!removable)
        return;
    auto *remove = new IconButton(u"trash"_s, tr("Delete this lesson"), this);
    remove->setSmall(true);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &IconButton::clicked, this, &LessonRow::removeRequested);
}

} // namespace evenkeel
