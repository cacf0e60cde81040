#include "ui/coach/cardsview.h"

#include "ui/coach/carddetail.h"
#include "ui/coach/cardform.h"
#include "ui/coach/cardgrid.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/twocolumns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/searchfield.h"

#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int DetailWidth = 332;
constexpr int SearchWidth = 260;
constexpr int LeastBeside = 700; ///< cards and the detail at their side
constexpr int Gutter = 12;

/// In the order of the choices; the first is any.
std::optional<CardMoment> momentAt(int choice)
{
    switch (choice) {
    case 1: return CardMoment::Before;
    case 2: return CardMoment::During;
    case 3: return CardMoment::After;
    default: return std::nullopt;
    }
}

} // namespace

CardsView::CardsView(CoachShelf &shelf, QWidget *parent) : QWidget(parent), m_shelf(shelf)
{
    buildLayout();
    connect(m_cards, &CardGrid::currentChanged, this, &CardsView::showCurrent);
    connect(m_cards, &CardGrid::pinRequested, &m_shelf, &CoachShelf::togglePin);
    connect(m_cards, &CardGrid::copyRequested, this, [this] {
        const CoachCard *card = m_cards->current();
        if (card && !card->say.isEmpty())
            emit copyRequested(card->say.first());
    });
    connect(m_cards, &CardGrid::shown, this, &CardsView::bringIntoView);
    connect(m_detail, &CardDetail::copyRequested, this, &CardsView::copyRequested);
    connect(m_detail, &CardDetail::pinRequested, this, [this] {
        if (const CoachCard *card = m_cards->current())
            m_shelf.togglePin(card->id);
    });
    connect(&m_shelf, &CoachShelf::pinned, this, [this](const QString &id, bool pinned) {
        m_cards->setPinned(id, pinned);
        if (const CoachCard *card = m_cards->current(); card && card->id == id)
            m_detail->setPinned(pinned);
    });
    connectOwn();
    readBook();
}

void CardsView::buildLayout()
{
    buildTools();

    auto *column = new QWidget;
    auto *list = new QVBoxLayout(column);
    list->setContentsMargins({});
    list->setSpacing(12);
    m_cards = new CardGrid(column);
    m_nothing = new PlainLabel(tr("No card has these words."), looks::Secondary, column);
    list->addWidget(m_cards);
    list->addWidget(m_nothing);
    m_hidden = new HiddenList(column);
    list->addWidget(m_hidden);
    m_site = new QVBoxLayout;
    m_site->setSpacing(12);
    list->addLayout(m_site);
    list->addStretch();
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(column);
    m_scroll->setGutter(Gutter);
    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    m_detail = new CardDetail(m_side);
    m_form = new CardForm(m_side);
    m_form->hide();
    side->addWidget(m_detail);
    side->addWidget(m_form);
    m_columns
        = new TwoColumns(m_scroll, m_side, {.side = DetailWidth, .leastBeside = LeastBeside}, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_columns);
    const auto arrange = [this](bool beside) {
        m_scroll->setWhole(!beside);
        m_detail->setWhole(!beside);
        m_form->setWhole(!beside);
    };
    connect(m_columns, &TwoColumns::arranged, this, arrange);
    setGap(16);
}

void CardsView::buildTools()
{
    m_search = new SearchField(tr("Search cards"), this);
    m_search->setKeyHint(tr("Ctrl F", "keys"));
    m_search->setMaximumWidth(Theme::of(this).px(SearchWidth));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_moment = new MenuButton(tr("Moment"), this);
    m_moment->setChoices(
        {tr("Any moment"), tr("Before a call"), tr("During a call"), tr("After a call")}, 0);
    connect(m_search, &SearchField::textChanged, this, [this](const QString &text) {
        m_query.text = text;
        refresh();
    });
    connect(m_search, &SearchField::returnPressed, this, &CardsView::focusCards);
    connect(m_moment, &MenuButton::chosen, this, [this](int choice) {
        m_query.moment = momentAt(choice);
        refresh();
    });
}

void CardsView::bringIntoView(QWidget *tile)
{
    m_scroll->ensureWidgetVisible(tile, 0, 8);
}

QList<QWidget *> CardsView::tools() const
{
    return {m_search, m_moment};
}

/// What is for the category at hand comes first, then what is pinned, in the user's order.
QList<CoachCard> CardsView::inOrder() const
{
    const QList<CoachCard> found = cardsFor(m_shelf.book().cards, m_query);
    QList<CoachCard> cards = m_shelf.pins().cards(found);
    for (const CoachCard &card : found) {
        if (!m_shelf.pins().has(card.id))
            cards.append(card);
    }
    std::stable_partition(cards.begin(), cards.end(), [this](const CoachCard &card) {
        return card.categories.contains(m_query.category);
    });
    return cards;
}

void CardsView::refresh()
{
    const QList<CoachCard> cards = inOrder();
    m_cards->setCards(cards, m_shelf.pins().ids);
    m_cards->setVisible(!cards.isEmpty());
    m_nothing->setVisible(cards.isEmpty());
}

void CardsView::showCurrent()
{
    const CoachCard *card = m_cards->current();
    m_detail->setCard(card);
    m_detail->setPinned(card && m_shelf.pins().has(card->id));
    const QString id = card ? card->id : QString();
    if (id != m_editedFrom)
        showDetail(); // what was typed into the form is kept
    m_detail->setWhose(
        m_shelf.own().whose(OwnContent::Kind::Cards, id), card && m_shelf.own().isOffered());
}

void CardsView::showFor(const QString &category)
{
    m_query = {.category = category};
    m_search->clear();
    m_moment->setCurrent(0);
    refresh();
    const QList<CoachCard> cards = inOrder();
    if (!category.isEmpty() && !cards.isEmpty())
        m_cards->setCurrent(cards.first().id);
}

int CardsView::fitting() const
{
    const QList<CoachCard> &all = m_shelf.book().cards;
    return static_cast<int>(std::ranges::count_if(
        all, [this](const CoachCard &card) { return card.categories.contains(m_query.category); }));
}

void CardsView::focusCards()
{
    m_cards->focusCurrent();
}

void CardsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CardsView::setGap(int gap)
{
    m_columns->setGap(gap - Gutter + 4);
}

} // namespace evenkeel
