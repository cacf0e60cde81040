#include "ui/coach/carddetail.h"
#include "ui/coach/cardform.h"
#include "ui/coach/cardgrid.h"
#include "ui/coach/cardsview.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sitenote.h"
#include "ui/coach/twocolumns.h"

#include <QTimer>
#include <QVBoxLayout>

/// The user's own cards: adding, changing, hiding, and taking it back.
namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = OwnContent::Kind;

void CardsView::connectOwn()
{
    // What asked goes with the list, which is made anew.
    connect(m_cards, &CardGrid::hideRequested, this, &CardsView::hideCurrent, Qt::QueuedConnection);
    connect(m_detail, &CardDetail::hideRequested, this, &CardsView::hideCurrent);
    connect(m_detail, &CardDetail::takeBackRequested, this, &CardsView::takeBackCurrent);
    connect(m_detail, &CardDetail::changeRequested, this, [this] {
        if (const CoachCard *card = m_cards->current())
            edit(CoachCard(*card));
    });
    connect(m_form, &CardForm::saveRequested, this, &CardsView::save);
    connect(m_form, &CardForm::left, this, &CardsView::closeForm);
    connect(m_form, &CardForm::typed, this, &CardsView::keepTyped);
    connect(m_form, &CardForm::discardRequested, this, [this] {
        m_form->startAgain();
        keepTyped();
    });
    connect(
        m_hidden, &HiddenList::showRequested, this, [this](const QString &id, const QString &name) {
            m_shelf.own().show(Kind::Cards, id, name);
            m_cards->setCurrent(id);
            m_cards->focusCurrent();
        });
    connect(
        &m_shelf.own(), &OwnContent::undone, this,
        [this](OwnContent::Kind kind, const QString &id) {
            if (kind == Kind::Cards)
                showAgain(id);
        });
    connect(&m_shelf, &CoachShelf::bookChanged, this, &CardsView::readBook);
}

void CardsView::readBook()
{
    refresh();
    QList<HiddenList::Row> rows;
    for (const CoachCard &card : m_shelf.own().hiddenCards())
        rows.append({.id = card.id, .name = card.title});
    m_hidden->setRows(rows);
    showSite();
}

void CardsView::showSite()
{
    while (QLayoutItem *item = m_site->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SitePolicy &site = m_shelf.book().site;
    for (const auto about : {SiteNote::About::Promises, SiteNote::About::Escalation}) {
        if (SiteNote::has(site, about))
            m_site->addWidget(new SiteNote(site, about));
    }
}

void CardsView::showAgain(const QString &id)
{
    m_cards->setCurrent(id);
    m_cards->focusCurrent();
    QTimer::singleShot(0, m_cards, [this, id] { m_cards->setCurrent(id); }); // has its place then
}

void CardsView::addCard()
{
    edit({.icon = u"note"_s});
}

void CardsView::edit(const CoachCard &card)
{
    const QString draft = card.id.isEmpty() ? TypedWords::NewCard : card.id;
    const QJsonObject words = m_shelf.own().typed().of(draft);
    m_form->offer(m_shelf.categories());
    m_form->edit(card, words);
    m_form->setUnsaved(!words.isEmpty());
    m_editedFrom = m_cards->current() ? m_cards->current()->id : QString();
    m_detail->hide();
    m_form->show();
    m_form->focusFirst();
    QTimer::singleShot(0, m_columns, &TwoColumns::showFocused); // once it has its place
}

void CardsView::keepTyped()
{
    const QString &id = m_form->id();
    const QJsonObject words = m_form->words();
    m_form->setUnsaved(!words.isEmpty());
    m_shelf.own().typed().keep(id.isEmpty() ? TypedWords::NewCard : id, words);
}

/// What was typed stays until it is saved.
void CardsView::save()
{
    if (!m_form->isWhole())
        return;
    CoachCard card = m_form->card();
    const QString draft = card.id.isEmpty() ? TypedWords::NewCard : card.id;
    if (card.id.isEmpty())
        card.id = OwnWords::freshId();
    const QString wrong = m_shelf.own().put(card);
    m_form->setFault(wrong);
    if (!wrong.isEmpty())
        return;
    m_shelf.own().typed().keep(draft, {});
    m_cards->setCurrent(card.id);
    closeForm();
}

void CardsView::showDetail()
{
    m_form->hide();
    m_detail->show();
}

void CardsView::closeForm()
{
    showDetail();
    m_cards->focusCurrent();
}

void CardsView::hideCurrent()
{
    const CoachCard *card = m_cards->current();
    if (!card || !m_shelf.own().isOffered())
        return;
    const QString next = m_cards->neighbour();
    m_shelf.own().hide(Kind::Cards, QString(card->id), QString(card->title));
    m_cards->setCurrent(next);
    m_cards->focusCurrent();
}

void CardsView::takeBackCurrent()
{
    const CoachCard *card = m_cards->current();
    if (!card)
        return;
    const QString id = card->id;
    const bool isGoing = m_shelf.own().whose(Kind::Cards, id) == OwnContent::Whose::Own;
    const QString next = isGoing ? m_cards->neighbour() : id;
    m_shelf.own().takeBack(Kind::Cards, id, QString(card->title));
    m_cards->setCurrent(next);
    m_cards->focusCurrent();
}

} // namespace evenkeel
