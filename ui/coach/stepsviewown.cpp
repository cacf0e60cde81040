#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/saylist.h"
#include "ui/coach/stepform.h"
#include "ui/coach/stepsview.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

/// Steps in the user's own words: changing them, hiding sentences, and taking it back.
namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = OwnContent::Kind;
using Whose = OwnContent::Whose;

namespace {

constexpr int FootHeight = 47;
constexpr QChar Between = u'\n'; ///< a step and its sentence in the list of hidden ones

} // namespace

void StepsView::buildFoot()
{
    m_whose = new PlainLabel({}, looks::Meta);
    m_whose->setElided(true);
    const auto add = [this](const QString &text, const QString &icon, auto act) {
        auto *button = new Button(text, Button::Kind::Quiet);
        button->setSize(Button::Size::Small);
        button->setIconName(icon);
        connect(button, &Button::clicked, this, act);
        m_card->foot()->addWidget(button);
        return button;
    };
    m_change = add(tr("Change"), u"edit"_s, [this] { edit(m_current.sentence); });
    m_hide = add(tr("Hide"), u"eye-off"_s, &StepsView::hideCurrent);
    m_hide->setKeyHint(tr("H", "keys"));
    m_takeBack = add(tr("Back to the original"), u"undo"_s, &StepsView::takeBackCurrent);
    m_card->foot()->addWidget(m_whose, 1);
    m_card->setFootHeight(FootHeight);
}

void StepsView::connectOwn()
{
    connect(m_form, &StepForm::saveRequested, this, &StepsView::save);
    connect(m_form, &StepForm::left, this, &StepsView::closeForm);
    connect(m_form, &StepForm::typed, this, &StepsView::keepTyped);
    connect(m_form, &StepForm::discardRequested, this, [this] {
        m_form->startAgain();
        keepTyped();
    });
    connect(m_hidden, &HiddenList::showRequested, this, &StepsView::showAgain);
    connect(
        &m_shelf.own(), &OwnContent::undone, this,
        [this](OwnContent::Kind kind, const QString &id) {
            if (kind == Kind::Steps && m_current.step != id)
                showPlace({.step = id});
            else if (kind == Kind::Steps)
                showPlace(m_current);
        });
    connect(&m_shelf, &CoachShelf::bookChanged, this, &StepsView::readBook);
}

void StepsView::readBook()
{
    if (!m_isBuilt)
        return;
    const bool hadFocus = m_card->isAncestorOf(QApplication::focusWidget());
    refresh();
    if (hadFocus)
        focusSteps();
}

/// The place, or the first one of its step, with the focus and in view.
void StepsView::showPlace(const Place &place)
{
    qsizetype index = indexOf(place);
    if (index == m_places.size())
        index = std::ranges::find(m_places, place.step, &Place::step) - m_places.begin();
    choose(index);
    if (m_form->isHidden())
        focusSteps();
    m_list->bringIntoView();
}

void StepsView::showHidden()
{
    QList<HiddenList::Row> rows;
    for (const CallStep &step : m_shelf.own().hiddenSteps())
        rows.append({.id = step.id, .name = step.title});
    for (const CallStep &step : m_shelf.book().guide.steps) {
        for (const QString &sentence : step.hiddenSays)
            rows.append({.id = step.id + Between + sentence, .name = sentence});
    }
    m_hidden->setRows(m_shelf.own().isOffered() ? rows : QList<HiddenList::Row>());
}

void StepsView::showAgain(const QString &id, const QString &name)
{
    const Place place{.step = id.section(Between, 0, 0), .sentence = id.section(Between, 1)};
    m_current = place;
    if (place.sentence.isEmpty())
        m_shelf.own().show(Kind::Steps, id, name);
    else if (const CallStep *step = stepOf(place.step))
        m_shelf.own().showSentence(CallStep(*step), place.sentence);
    showPlace(place);
}

void StepsView::showCurrent()
{
    if (!m_takeBack)
        return;
    const bool isChanged = m_shelf.own().whose(Kind::Steps, m_current.step) != Whose::Others;
    m_change->setEnabled(!m_places.isEmpty());
    m_hide->setEnabled(!m_current.sentence.isEmpty());
    m_takeBack->setVisible(isChanged);
    const CallStep *step = stepOf(m_current.step);
    m_takeBack->setAccessibleName(
        //: %1 is the name of a step of a call
        tr("Back to the original of %1").arg(formats::isolated(step ? step->title : QString())));
    m_whose->setText(isChanged ? tr("This step is in your words.") : QString());
}

void StepsView::addSentence()
{
    edit({});
}

void StepsView::edit(const QString &sentence)
{
    const CallStep *step = stepOf(m_current.step);
    if (!step)
        return;
    const QJsonObject words = m_shelf.own().typed().of(TypedWords::forStep(step->id));
    m_form->edit(*step, words);
    m_form->setUnsaved(!words.isEmpty());
    m_card->hide();
    m_form->show();
    m_form->focusSentence(sentence);
}

void StepsView::keepTyped()
{
    const QJsonObject words = m_form->words();
    m_form->setUnsaved(!words.isEmpty());
    m_shelf.own().typed().keep(TypedWords::forStep(m_form->id()), words);
}

/// What was typed stays until it is saved; where nothing was there is nothing to save.
void StepsView::save()
{
    if (!m_form->isWhole())
        return;
    const CallStep step = m_form->step();
    if (!m_form->words().isEmpty()) {
        const QString wrong = m_shelf.own().put(step);
        m_form->setFault(wrong);
        if (!wrong.isEmpty())
            return;
        m_shelf.own().typed().keep(TypedWords::forStep(step.id), {});
    }
    closeForm();
}

void StepsView::closeForm()
{
    m_form->hide();
    m_card->show();
    showPlace(m_current);
}

/// The next one is current then.
void StepsView::hideCurrent()
{
    const CallStep *found = stepOf(m_current.step);
    if (!found || m_current.sentence.isEmpty() || !m_shelf.own().isOffered())
        return;
    const CallStep step = *found;
    const QString sentence = m_current.sentence;
    const qsizetype index = step.says.indexOf(sentence);
    m_current.sentence = step.says.value(index + 1 < step.says.size() ? index + 1 : index - 1);
    m_shelf.own().hideSentence(step, sentence);
    showPlace(m_current);
}

void StepsView::takeBackCurrent()
{
    const CallStep *step = stepOf(m_current.step);
    if (!step)
        return;
    const QString id = step->id;
    const QString name = step->title;
    m_shelf.own().takeBack(Kind::Steps, id, name);
    m_shelf.own().typed().keep(TypedWords::forStep(id), {});
    showPlace(m_current.step == id ? m_current : Place{.step = id});
}

} // namespace evenkeel
