#include "ui/reflection/lessoncard.h"

#include "ui/reflection/lessonrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/personaldatanote.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr qsizetype MostShown = 3;
constexpr int LongestLesson = 2000;

} // namespace

LessonCard::LessonCard(const PersonalDataGuard &guard, QWidget *parent) : QWidget(parent)
{
    build(guard);
    setLessons({}, {});
}

void LessonCard::setLessons(const QList<Lesson> &lessons, const QString &meta)
{
    m_card->setMeta(meta);
    qDeleteAll(m_shown);
    m_shown.clear();
    for (const Lesson &lesson : lessons.first(std::min(MostShown, lessons.size()))) {
        m_shown.append(new LessonRow(lesson, this));
        m_shown.append(new Divider(this));
    }
    if (lessons.isEmpty()) {
        auto *words = new PlainLabel(
            tr("One sentence is enough: what would you do again?"), looks::Secondary, this);
        words->setWordWrap(true);
        m_shown.append(words);
    }
    for (QWidget *widget : std::as_const(m_shown))
        m_rows->insertWidget(m_rows->count() - 1, widget);
    const qsizetype more = lessons.size() - MostShown;
    m_more->setText(more > 0 ? tr("%Ln more", nullptr, static_cast<int>(more)) : QString());
}

void LessonCard::clearInput()
{
    m_input->setText({});
    m_input->hide();
}

void LessonCard::build(const PersonalDataGuard &guard)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(tr("What you learned"), this);
    all->addWidget(m_card);

    m_input = new TextField({}, tr("What would you do again?"), this);
    m_input->edit()->setAccessibleName(tr("New lesson"));
    m_input->edit()->setMaxLength(LongestLesson);
    m_input->addBelow(new PersonalDataNote(guard, m_input->edit()));
    m_input->hide();
    auto *rows = new QWidget(this);
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(8);
    m_rows->addStretch(1);
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(rows);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // gives way to the field
    QVBoxLayout *body = m_card->body();
    body->setContentsMargins(15, 10, 15, 8);
    body->setSpacing(4);
    body->addWidget(m_input);
    body->addWidget(m_scroll, 1);

    m_more = new PlainLabel({}, looks::Meta, this);
    auto *add = new Button(tr("Add", "a lesson"), Button::Kind::Quiet, this);
    add->setSize(Button::Size::Small);
    auto *everything = new Button(tr("All lessons"), Button::Kind::Quiet, this);
    everything->setSize(Button::Size::Small);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch();
    foot->addWidget(add);
    foot->addWidget(everything);
    body->addLayout(foot);

    connect(add, &Button::clicked, this, &LessonCard::showInput);
    connect(m_input, &TextField::submitted, this, [this] { emit addRequested(m_input->text()); });
    connect(everything, &Button::clicked, this, &LessonCard::allRequested);
}

int LessonCard::leastHeight(int width) const
{
    return layout()->minimumHeightForWidth(width);
}

bool LessonCard::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        emit heightChanged();
    return handled;
}

void LessonCard::showInput()
{
    m_input->show();
    m_input->edit()->setFocus(Qt::TabFocusReason);
}

} // namespace evenkeel
