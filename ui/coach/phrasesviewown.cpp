#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/phraseform.h"
#include "ui/coach/phrasesview.h"
#include "ui/coach/saylist.h"
#include "ui/coach/slottext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QHBoxLayout>

#include <algorithm>

/// The user's own phrases: adding, changing, hiding, and taking it back.
namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = OwnContent::Kind;

namespace {

constexpr int FootHeight = 47;

} // namespace

void PhrasesView::buildFoot()
{
    m_whose = new PlainLabel({}, looks::Meta);
    m_whose->setElided(true);
    const auto add = [this](const QString &text, const QString &icon, auto act) {
        auto *button = new Button(text, Button::Kind::Quiet);
        button->setSize(Button::Size::Small);
        button->setIconName(icon);
        connect(button, &Button::clicked, this, act);
        m_card->foot()->addWidget(button);
        m_actions.append(button);
        return button;
    };
    add(tr("Change"), u"edit"_s, [this] {
        if (const auto phrase = current())
            edit(*phrase);
    });
    add(tr("Hide"), u"eye-off"_s, [this] { hideCurrent(); })->setKeyHint(tr("H", "keys"));
    m_takeBack = add({}, u"undo"_s, [this] { takeBackCurrent(); });
    m_card->foot()->addWidget(m_whose, 1);
    m_card->setFootHeight(FootHeight);
}

void PhrasesView::connectOwn()
{
    connect(m_form, &PhraseForm::saveRequested, this, &PhrasesView::save);
    connect(m_form, &PhraseForm::left, this, &PhrasesView::closeForm);
    connect(m_form, &PhraseForm::typed, this, &PhrasesView::keepTyped);
    connect(m_form, &PhraseForm::discardRequested, this, [this] {
        m_form->startAgain();
        keepTyped();
    });
    connect(
        m_hidden, &HiddenList::showRequested, this, [this](const QString &id, const QString &name) {
            m_current = id;
            m_shelf.own().show(Kind::Phrases, id, name);
            focusPhrases();
        });
    connect(
        &m_shelf.own(), &OwnContent::undone, this,
        [this](OwnContent::Kind kind, const QString &id) {
            if (kind == Kind::Phrases)
                showAgain(id);
        });
    connect(&m_shelf, &CoachShelf::bookChanged, this, &PhrasesView::readBook);
}

void PhrasesView::readBook()
{
    if (!m_isBuilt)
        return;
    const bool hadFocus = m_card->isAncestorOf(QApplication::focusWidget());
    refresh();
    if (hadFocus)
        focusPhrases();
}

void PhrasesView::showAgain(const QString &id)
{
    const auto found = std::ranges::find(m_phrases, id, &Phrase::id);
    if (found != m_phrases.end())
        choose(found - m_phrases.begin());
    focusPhrases();
    m_list->bringIntoView();
}

void PhrasesView::showHidden()
{
    QList<HiddenList::Row> rows;
    for (const Phrase &phrase : m_shelf.own().hiddenPhrases())
        rows.append({.id = phrase.id, .name = nameOf(phrase)});
    m_hidden->setRows(rows);
}

/// As it is read in the list, without what is known of a call.
QString PhrasesView::nameOf(const Phrase &phrase) const
{
    return textOf(filledPhrase(phrase.in(chosenRegister()), {}));
}

std::optional<Phrase> PhrasesView::current() const
{
    const auto found = std::ranges::find(m_phrases, m_current, &Phrase::id);
    return found == m_phrases.end() ? std::nullopt : std::optional(*found);
}

/// The current one is the stop for Tab; the first one where there is no such.
void PhrasesView::choose(qsizetype index)
{
    m_list->choose(index);
    m_current = m_phrases.value(m_list->current()).id;
    showCurrent();
}

void PhrasesView::showCurrent()
{
    if (!m_takeBack)
        return;
    using enum OwnContent::Whose;
    const OwnContent::Whose whose = m_shelf.own().whose(Kind::Phrases, m_current);
    for (Button *action : std::as_const(m_actions))
        action->setEnabled(!m_phrases.isEmpty());
    m_whose->setText(
        whose == Others    ? QString()
            : whose == Own ? tr("Your own phrase.")
                           : tr("In your words."));
    m_takeBack->setVisible(whose != Others);
    m_takeBack->setText(whose == Own ? tr("Delete") : tr("Back to the original"));
    m_takeBack->setIconName(whose == Own ? u"trash"_s : u"undo"_s);
}

void PhrasesView::addPhrase()
{
    const int purpose = m_purpose->current() - 1; // below nought: any
    edit({.purpose = static_cast<PhrasePurpose>(std::max(purpose, 0))});
}

void PhrasesView::edit(const Phrase &phrase)
{
    const QString draft = phrase.id.isEmpty() ? TypedWords::NewPhrase : phrase.id;
    const QJsonObject words = m_shelf.own().typed().of(draft);
    m_form->edit(phrase, words);
    m_form->setUnsaved(!words.isEmpty());
    m_card->hide();
    m_form->show();
    m_form->focusFirst();
}

void PhrasesView::keepTyped()
{
    const QString &id = m_form->id();
    const QJsonObject words = m_form->words();
    m_form->setUnsaved(!words.isEmpty());
    m_shelf.own().typed().keep(id.isEmpty() ? TypedWords::NewPhrase : id, words);
}

/// What was typed stays until it is saved.
void PhrasesView::save()
{
    if (!m_form->isWhole())
        return;
    Phrase phrase = m_form->phrase();
    const QString draft = phrase.id.isEmpty() ? TypedWords::NewPhrase : phrase.id;
    if (phrase.id.isEmpty())
        phrase.id = OwnWords::freshId();
    m_current = phrase.id;
    const QString wrong = m_shelf.own().put(phrase);
    m_form->setFault(wrong);
    if (!wrong.isEmpty())
        return;
    m_shelf.own().typed().keep(draft, {});
    closeForm();
}

void PhrasesView::closeForm()
{
    m_form->hide();
    m_card->show();
    focusPhrases();
}

/// The next one is current then.
void PhrasesView::hideCurrent()
{
    const std::optional<Phrase> phrase = current();
    if (!phrase || !m_shelf.own().isOffered())
        return;
    m_current = neighbour();
    m_shelf.own().hide(Kind::Phrases, phrase->id, nameOf(*phrase));
    focusPhrases();
}

void PhrasesView::takeBackCurrent()
{
    const std::optional<Phrase> phrase = current();
    if (!phrase)
        return;
    if (m_shelf.own().whose(Kind::Phrases, phrase->id) == OwnContent::Whose::Own)
        m_current = neighbour();
    m_shelf.own().takeBack(Kind::Phrases, phrase->id, nameOf(*phrase));
    m_shelf.own().typed().keep(phrase->id, {});
    focusPhrases();
}

QString PhrasesView::neighbour() const
{
    const auto found = std::ranges::find(m_phrases, m_current, &Phrase::id);
    const qsizetype index = found - m_phrases.begin();
    return m_phrases.value(index + 1 < m_phrases.size() ? index + 1 : index - 1).id;
}

} // namespace evenkeel
