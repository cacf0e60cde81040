#include "ui/coach/stepsview.h"

#include "core/coach/phraseslots.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sayline.h"
#include "ui/coach/saylist.h"
#include "ui/coach/stepform.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

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
    m_list = new SayList(m_card);
    m_list->setMarking(m_shelf.own().isOffered());
    m_hidden = new HiddenList(m_list);
    m_list->setBelow(m_hidden);
    m_card->body()->addWidget(m_list, 1);
    connect(m_list, &SayList::chosen, this, &StepsView::choose);
    connect(m_list, &SayList::hideRequested, this, &StepsView::hideCurrent);
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
    if (m_form->isHidden())
        m_list->focusCurrent();
    else
        m_form->focusSentence(m_current.sentence);
}

void StepsView::refresh()
{
    m_list->clear();
    m_places.clear();
    for (const CallStep &step : m_shelf.book().guide.steps)
        addStep(step);
    addBoundary();
    showHidden();
    choose(indexOf(m_current));
}

void StepsView::addStep(const CallStep &step)
{
    auto *head = new PlainLabel(step.title, looks::CardTitle);
    head->setContentsMargins(0, m_places.isEmpty() ? 0 : AboveHead, 0, 0);
    head->setWordWrap(true);
    m_list->add(head);
    if (!step.hint.isEmpty()) {
        auto *hint = new PlainLabel(step.hint, looks::Label);
        hint->setWordWrap(true);
        m_list->add(hint);
    }
    for (const QString &sentence : step.says)
        addLine(step, sentence);
    if (step.says.isEmpty())
        addLine(step, {});
}

void StepsView::addLine(const CallStep &step, const QString &sentence)
{
    const bool isNone = sentence.isEmpty();
    const SlotText words = isNone ? SlotText{.text = tr("No sentence is shown.")}
                                  : SlotText::of(filledPhrase(sentence, {}));
    SayLine *line = m_list->addLine(words);
    //: said of a sentence: %1 is the step of a call that it belongs to
    line->setAccessibleDescription(
        isNone ? step.title : tr("%1. Press Enter to copy").arg(step.title));
    if (isNone)
        line->setToolTip({});
    connect(line, &SayLine::clicked, this, [this, sentence] {
        if (!sentence.isEmpty())
            emit copyRequested(textOf(filledPhrase(sentence, {})));
    });
    m_places.append({.step = step.id, .sentence = sentence});
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
        m_list->add(label);
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

void StepsView::choose(qsizetype index)
{
    m_list->choose(index);
    m_current = m_places.value(m_list->current());
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
