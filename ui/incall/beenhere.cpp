#include "ui/incall/beenhere.h"

#include "ui/reflection/rememberedtext.h"
#include "ui/text/experiencetext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto Rest = 400ms; ///< longer than between two keystrokes of a word
constexpr int Edge = 16;
constexpr int IconSize = 16;
constexpr int Gap = 8;

} // namespace

BeenHere::BeenHere(ExperienceWorker::Open open, Lesson lesson, QWidget *parent)
    : QWidget(parent), m_worker(std::move(open)), m_lesson(std::move(lesson)),
      m_past(new PlainLabel({}, looks::Label, this)),
      m_noted(new PlainLabel({}, looks::Label, this))
{
    auto *column = new QVBoxLayout(this);
    const int left = Edge + Theme::of(this).px(IconSize) + Gap;
    column->setContentsMargins(mirrored({left, 2, Edge, 2}));
    column->setSpacing(0);
    for (PlainLabel *label : {m_past, m_noted}) {
        label->setWordWrap(true);
        label->hide();
        column->addWidget(label);
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &BeenHere::look);
    connect(&m_worker, &ExperienceWorker::answered, this, &BeenHere::take);
    hide();
}

void BeenHere::follow(const Draft &draft)
{
    const Interaction &call = draft.interaction;
    m_call
        = {.category = call.category,
           .trigger = call.trigger,
           .customer = call.customer,
           .text = call.summary + u'\n' + call.details};
    m_rest.start();
}

void BeenHere::setMeant(const QString &words)
{
    m_meant = words;
    look();
}

bool BeenHere::isEmpty() const
{
    return m_past->text().isEmpty() && m_noted->text().isEmpty();
}

bool BeenHere::isUnknown() const
{
    return m_call == Situation() || m_call == Situation{.text = u"\n"_s};
}

void BeenHere::look()
{
    showLesson(isUnknown() ? std::nullopt : m_lesson(m_call));
    const ExperienceQuery query{.category = m_call.category, .trigger = m_call.trigger};
    if (query == m_asked)
        return;
    m_asked = query;
    if (query.category.isEmpty()) {
        m_worker.forget();
        take({});
    } else {
        m_worker.request(query);
    }
}

void BeenHere::take(const Experience &experience)
{
    const QString past = experiencetext::brief(experience);
    m_past->setText(past);
    m_past->setVisible(!past.isEmpty());
    settle();
}

void BeenHere::showLesson(const std::optional<Remembered> &lesson)
{
    const QString words = lesson ? rememberedtext::sentence(*lesson) : QString();
    //: %1 is a lesson or plan in the user's words
    const QString plan = tr("Your plan: %1");
    //: %1 is a lesson or plan in the user's words
    const QString noted = tr("You noted: %1");
    //: %1 is a lesson or plan in the user's words
    const QString meant = tr("For this call: %1");
    if (lesson)
        m_noted->setText((lesson->lesson ? noted : plan).arg(words));
    else
        m_noted->setText(isUnknown() && !m_meant.isEmpty() ? meant.arg(m_meant) : QString());
    m_noted->setVisible(!m_noted->text().isEmpty());
    settle();
}

void BeenHere::settle()
{
    setVisible(!isEmpty());
    emit changed();
}

void BeenHere::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int size = theme.px(IconSize);
    const QRect spot = QStyle::visualRect(layoutDirection(), rect(), {Edge, 2, size, size});
    painter.drawPixmap(spot.topLeft(), theme.icon(u"reflect"_s, IconSize, Token::Text3, this));
}

} // namespace evenkeel
