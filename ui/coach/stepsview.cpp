#include "ui/coach/stepsview.h"

#include "core/coach/phraseslots.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sayline.h"
#include "ui/coach/stepform.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int AboveHead = 8;

} // namespace

StepsView::StepsView(CoachShelf &shelf, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_card(new Card(this)), m_form(new StepForm(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card->setFlush(true);
    m_form->hide();
    all->addWidget(m_card);
    all->addWidget(m_form);
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(Padding, Padding, Padding, Padding);
    m_column->setSpacing(8);
    m_hidden = new HiddenList(column);
    m_column->addWidget(m_hidden);
    m_column->addStretch();
    m_scroll = new ScrollArea(m_card);
    m_scroll->setColumn(column);
    m_card->body()->addWidget(m_scroll, 1);
    if (m_shelf.own().isOffered())
        buildFoot();
    connectOwn();
}

void StepsView::prepare()
{
    if (!std::exchange(m_isBuilt, true))
        refresh();
}

void StepsView::focusSteps()
{
    if (!m_form->isHidden())
        return m_form->focusSentence(m_current.sentence);
    for (SayLine *line : std::as_const(m_lines)) {
        if (line->focusPolicy() == Qt::StrongFocus)
            return line->setFocus(Qt::OtherFocusReason);
    }
}

void StepsView::refresh()
{
    for (QWidget *part : std::exchange(m_parts, {})) {
        part->hide();
        part->deleteLater(); // it may be the one that asked for it
    }
    m_lines.clear();
    m_places.clear();
    for (const CallStep &step : m_shelf.book().guide.steps)
        addStep(step);
    addBoundary();
    showHidden();
    choose(indexOf(m_current));
}

/// Before what is hidden and the stretch at the end.
void StepsView::add(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 2, part);
    m_parts.append(part);
    part->show();
}

void StepsView::addStep(const CallStep &step)
{
    auto *head = new PlainLabel(step.title, looks::CardTitle);
    head->setContentsMargins(0, m_lines.isEmpty() ? 0 : AboveHead, 0, 0);
    head->setWordWrap(true);
    add(head);
    if (!step.hint.isEmpty()) {
        auto *hint = new PlainLabel(step.hint, looks::Label);
        hint->setWordWrap(true);
        add(hint);
    }
    for (const QString &sentence : step.says)
        addLine(step, sentence);
    if (step.says.isEmpty())
        addLine(step, {});
}

/// One stop for Tab, arrows inside.
void StepsView::addLine(const CallStep &step, const QString &sentence)
{
    const bool isNone = sentence.isEmpty();
    const SlotText words = isNone ? SlotText{.text = tr("No sentence is shown.")}
                                  : SlotText::of(filledPhrase(sentence, {}));
    auto *line = new SayLine(words, SayLine::Kind::Say);
    const qsizetype index = m_lines.size();
    //: said of a sentence: %1 is the step of a call that it belongs to
    line->setAccessibleDescription(
        isNone ? step.title : tr("%1. Press Enter to copy").arg(step.title));
    if (isNone)
        line->setToolTip({});
    connect(line, &SayLine::clicked, this, [this, sentence] {
        if (!sentence.isEmpty())
            emit copyRequested(textOf(filledPhrase(sentence, {})));
    });
    connect(line, &SayLine::stepped, this, [this, index](int by) { this->step(index, by); });
    connect(line, &SayLine::focused, this, [this, index] { choose(index); });
    connect(line, &SayLine::hideRequested, this, &StepsView::hideCurrent);
    m_lines.append(line);
    m_places.append({.step = step.id, .sentence = sentence});
    add(line);
}

/// It is the site's, and is only read.
void StepsView::addBoundary()
{
    const Boundary &boundary = m_shelf.book().guide.boundary;
    if (boundary.says.isEmpty())
        return;
    const auto say = [this](const QString &text, const TextLook &look, int above) {
        auto *label = new PlainLabel(text, look);
        label->setContentsMargins(0, above, 0, 0);
        label->setWordWrap(true);
        add(label);
    };
    say(boundary.title, looks::CardTitle, AboveHead);
    say(tr("What is said when a call turns into abuse is for your site to decide. It is not "
           "changed "
           "here."),
        looks::Label, 0);
    for (const QString &sentence : boundary.says)
        //: a sentence that may be said
        say(tr("“%1”").arg(sentence), looks::Secondary, 0);
}

qsizetype StepsView::indexOf(const Place &place) const
{
    return std::ranges::find(m_places, place) - m_places.begin();
}

const CallStep *StepsView::stepOf(const QString &id) const
{
    const QList<CallStep> &steps = m_shelf.book().guide.steps;
    const auto found = std::ranges::find(steps, id, &CallStep::id);
    return found == steps.end() ? nullptr : &*found;
}

void StepsView::step(qsizetype from, int by)
{
    const qsizetype to = from + by;
    if (to < 0 || to >= m_lines.size())
        return;
    m_lines.at(to)->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_lines.at(to), 0, Padding);
}

/// The current one is the stop for Tab; the first one where there is no such.
void StepsView::choose(qsizetype index)
{
    const qsizetype chosen = index < m_lines.size() ? index : 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setFocusPolicy(i == chosen ? Qt::StrongFocus : Qt::ClickFocus);
        m_lines.at(i)->setCurrent(i == chosen && m_shelf.own().isOffered());
    }
    m_current = m_places.value(chosen);
    showCurrent();
}

void StepsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
