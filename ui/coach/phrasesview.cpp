#include "ui/coach/phrasesview.h"

#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/phraseform.h"
#include "ui/coach/sayline.h"
#include "ui/coach/saylist.h"
#include "ui/coach/sitenote.h"
#include "ui/text/coachlabels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int AboveHead = 8;

/// Says what was promised, and nothing else of it.
bool saysThePromise(PhrasePurpose purpose)
{
    return purpose == PhrasePurpose::ReflectBack || purpose == PhrasePurpose::Timeline
        || purpose == PhrasePurpose::Closing;
}

} // namespace

PhrasesView::PhrasesView(CoachShelf &shelf, QWidget *parent) : QWidget(parent), m_shelf(shelf)
{
    buildTools();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    m_card = new Card(this);
    m_card->setFlush(true);
    all->addWidget(m_card);
    m_form = new PhraseForm(this);
    m_form->hide();
    all->addWidget(m_form);

    m_list = new SayList(m_card);
    m_list->setMarking(m_shelf.own().isOffered());
    m_known = new QWidget(m_list);
    auto *known = new QHBoxLayout(m_known);
    known->setContentsMargins({});
    m_whence = new PlainLabel({}, looks::Label, m_known);
    m_whence->setWordWrap(true);
    m_open = new Button({}, Button::Kind::Quiet, m_known);
    m_open->setSize(Button::Size::Small);
    known->addWidget(m_whence, 1);
    known->addWidget(m_open);
    m_hidden = new HiddenList(m_list);
    m_list->setAbove(m_known);
    m_list->setBelow(m_hidden);
    m_card->body()->addWidget(m_list, 1);
    connect(m_list, &SayList::chosen, this, &PhrasesView::choose);
    connect(m_list, &SayList::hideRequested, this, &PhrasesView::hideCurrent);
    connect(m_open, &Button::clicked, this, [this] {
        m_fills = !m_fills;
        refresh();
    });
    if (m_shelf.own().isOffered())
        buildFoot();
    connectOwn();
}

void PhrasesView::buildTools()
{
    QStringList purposes{tr("Any purpose")};
    for (const PhrasePurpose purpose : AllPurposes)
        purposes.append(CoachLabels::purpose(purpose));
    m_purpose = new MenuButton(tr("Purpose"), this);
    m_purpose->setChoices(purposes, 0);
    m_register = new SegmentedControl(tr("Register"), {tr("Formal"), tr("Plain")}, this);
    connect(m_purpose, &MenuButton::chosen, this, &PhrasesView::refresh);
    connect(m_register, &SegmentedControl::chosen, this, &PhrasesView::refresh);
}

QList<QWidget *> PhrasesView::tools() const
{
    return {m_purpose, m_register};
}

void PhrasesView::setFacts(const PhraseFacts &facts, const QString &whence)
{
    if (m_isBuilt && facts == m_facts && whence == m_whence->text())
        return; // where one stands in the list stays
    m_facts = facts;
    m_whence->setText(whence);
    m_isBuilt = true;
    refresh();
}

void PhrasesView::showPurpose(PhrasePurpose purpose)
{
    m_purpose->setCurrent(static_cast<int>(purpose) + 1);
    refresh();
}

void PhrasesView::focusPhrases()
{
    if (m_form->isHidden())
        m_list->focusCurrent();
    else
        m_form->focusFirst();
}

PhraseRegister PhrasesView::chosenRegister() const
{
    return m_register->current() == 0 ? PhraseRegister::Formal : PhraseRegister::Plain;
}

void PhrasesView::refresh()
{
    m_list->clear();
    m_phrases.clear();
    m_known->setVisible(!m_facts.isEmpty());
    m_open->setText(m_fills ? tr("Leave open") : tr("Fill in"));
    for (const PhrasePurpose purpose : AllPurposes) {
        const int choice = static_cast<int>(purpose) + 1;
        if (m_purpose->current() > 0 && m_purpose->current() != choice)
            continue;
        const QList<Phrase> phrases = m_shelf.book().phrasesFor(purpose);
        if (phrases.isEmpty()) {
            addSite(purpose);
            continue;
        }
        auto *head = new PlainLabel(CoachLabels::purpose(purpose), looks::CardTitle);
        head->setContentsMargins(0, m_phrases.isEmpty() ? 0 : AboveHead, 0, 0);
        m_list->add(head);
        addSite(purpose);
        for (const Phrase &phrase : phrases)
            addLine(phrase);
    }
    showHidden();
    choose(std::ranges::find(m_phrases, m_current, &Phrase::id) - m_phrases.begin());
}

/// What the site says of it stands before what the program says.
void PhrasesView::addSite(PhrasePurpose purpose)
{
    const SitePolicy &site = m_shelf.book().site;
    if (purpose == PhrasePurpose::Timeline && site.hasPromises())
        m_list->add(new SiteNote(site, SiteNote::About::Promises));
    if (purpose == PhrasePurpose::Escalation && !site.escalation.isEmpty())
        m_list->add(new SiteNote(site, SiteNote::About::Escalation));
}

void PhrasesView::addLine(const Phrase &phrase)
{
    const QList<PhrasePiece> pieces
        = filledPhrase(phrase.in(chosenRegister()), factsFor(phrase.purpose));
    const SayLine *line = m_list->addLine(SlotText::of(pieces));
    connect(line, &SayLine::clicked, this, [this, pieces] { emit copyRequested(textOf(pieces)); });
    m_phrases.append(phrase);
}

/// A promise that is still open has not been broken and has no other time: where a phrase speaks of
/// such things, its slots stay open.
PhraseFacts PhrasesView::factsFor(PhrasePurpose purpose) const
{
    if (!m_fills)
        return {};
    PhraseFacts facts = m_facts;
    if (!saysThePromise(purpose)) {
        facts.remove(PhraseSlot::Promise);
        facts.remove(PhraseSlot::Time);
    }
    return facts;
}

} // namespace evenkeel
