#include "ui/coach/coachshelf.h"
#include "ui/coach/draftedit.h"
#include "ui/coach/draftreview.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/sayinsteadview.h"
#include "ui/coach/suggestionlist.h"
#include "ui/coach/termform.h"
#include "ui/coach/termlist.h"
#include "ui/coach/twocolumns.h"
#include "ui/text/formats.h"
#include "ui/widgets/card.h"

#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

/// The user's own words, and what of the others is not to be pointed out.
namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 70; ///< in a menu
constexpr qsizetype LongestTerm = 60; ///< what is a term and no sentence

/// Long names end early, and each has a direction of its own.
QString inMenu(const QString &name)
{
    QString shown = name;
    if (shown.size() > LongestName)
        shown = shown.left(LongestName - 1) + u'\u2026';
    return formats::isolated(shown.replace(u'&', "&&"_L1));
}

QString keyOf(const OwnRules::Hidden &hidden)
{
    return QString::number(static_cast<int>(hidden.part)) + u'/' + hidden.id;
}

} // namespace

void SayInsteadView::buildOwn()
{
    m_own = new QWidget;
    auto *rows = new QVBoxLayout(m_own);
    rows->setContentsMargins(16, 8, 16, 12);
    rows->setSpacing(4);
    m_terms = new TermList(m_own);
    m_hidden = new HiddenList(m_own);
    rows->addWidget(m_terms);
    rows->addWidget(m_hidden);
    m_list->addBelow(m_own);
    m_form = new TermForm(this);
    m_form->hide();
}

void SayInsteadView::connectOwn()
{
    connect(m_list, &SuggestionList::ruleRequested, this, &SayInsteadView::askAboutRule);
    connect(m_list, &SuggestionList::emptied, this, &SayInsteadView::focusDraft);
    connect(m_terms, &TermList::changeRequested, this, &SayInsteadView::edit);
    connect(m_terms, &TermList::removeRequested, this, [this](const OwnTerm &term) {
        m_shelf.rules().remove(term);
        m_shelf.own().typed().keep(term.id, {});
        focusDraft();
    });
    connect(m_hidden, &HiddenList::showRequested, this, [this](const QString &key) {
        const QList<OwnRules::Hidden> hidden = m_shelf.rules().hidden();
        const auto one = std::ranges::find(hidden, key, keyOf);
        if (one != hidden.end())
            m_shelf.rules().show(*one);
        focusDraft();
    });
    connect(m_form, &TermForm::saveRequested, this, &SayInsteadView::save);
    connect(m_form, &TermForm::left, this, &SayInsteadView::closeForm);
    connect(m_form, &TermForm::typed, this, &SayInsteadView::keepTyped);
    connect(m_form, &TermForm::discardRequested, this, [this] {
        m_form->startAgain();
        keepTyped();
    });
    connect(&m_shelf.rules(), &OwnRules::changed, this, &SayInsteadView::showOwn);
    connect(&m_shelf, &CoachShelf::rulesChanged, this, &SayInsteadView::showOwn);
}

void SayInsteadView::prepare()
{
    m_review->prepare();
    showOwn();
}

void SayInsteadView::showOwn()
{
    QList<HiddenList::Row> rows;
    for (const OwnRules::Hidden &one : m_shelf.rules().hidden())
        rows.append({.id = keyOf(one), .name = one.name});
    m_hidden->setRows(rows);
    const QList<OwnTerm> terms = m_shelf.rules().terms();
    m_terms->setTerms(terms);
    m_own->setVisible(!rows.isEmpty() || !terms.isEmpty());
}

/// Says what each way would hide. Words may be left alone by themselves where each of them stands
/// in some rule, so that no name or number comes into the file.
void SayInsteadView::askAboutRule(QWidget *button)
{
    if (m_review->current() < 0)
        return;
    const WordingFinding finding = m_review->findings().at(m_review->current());
    OwnRules &rules = m_shelf.rules();
    if (const auto own = rules.term(finding.item)) {
        edit(*own);
        return;
    }
    const QString said = m_review->said(finding).simplified();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isTerm = said.size() <= LongestTerm && m_shelf.wording().knows(said)
        && !rules.findsOnly(finding, said);
    if (isTerm) {
        //: %1 are words in quotation marks
        menu->addAction(tr("Only %1").arg(inMenu(OwnRules::quoted(said))), this, [=, &rules] {
            rules.leaveAlone(finding, said);
        });
    }
    //: %1 are examples of what a rule points out
    menu->addAction(tr("All like it: %1").arg(inMenu(rules.nameOf(finding))), this, [=, &rules] {
        rules.hide(finding);
    });
    menu->setActiveAction(menu->actions().constFirst());
    const bool isLeft = layoutDirection() == Qt::LeftToRight;
    const QRect place = button->rect();
    menu->popup(button->mapToGlobal(
        isLeft ? place.bottomLeft() : place.bottomRight() - QPoint(menu->sizeHint().width(), 0)));
}

void SayInsteadView::addTerm()
{
    edit({});
}

void SayInsteadView::edit(const OwnTerm &term)
{
    const QString draft = term.id.isEmpty() ? TypedWords::NewTerm : term.id;
    const QJsonObject words = m_shelf.own().typed().of(draft);
    m_form->edit(term, words);
    m_form->setUnsaved(!words.isEmpty());
    m_side->hide();
    m_form->show();
    m_form->focusFirst();
    QTimer::singleShot(0, m_columns, &TwoColumns::showFocused); // once it has its place
}

void SayInsteadView::keepTyped()
{
    const QString &id = m_form->id();
    const QJsonObject words = m_form->words();
    m_form->setUnsaved(!words.isEmpty());
    m_shelf.own().typed().keep(id.isEmpty() ? TypedWords::NewTerm : id, words);
}

/// What was typed stays until it is saved.
void SayInsteadView::save()
{
    if (!m_form->isWhole())
        return;
    OwnTerm term = m_form->term();
    const QString draft = term.id.isEmpty() ? TypedWords::NewTerm : term.id;
    if (term.id.isEmpty())
        term.id = OwnWords::freshId();
    const QString wrong = m_shelf.rules().put(term);
    m_form->setFault(wrong);
    if (!wrong.isEmpty())
        return;
    m_shelf.own().typed().keep(draft, {});
    closeForm();
}

void SayInsteadView::closeForm()
{
    m_form->hide();
    m_side->show();
    focusDraft();
}

} // namespace evenkeel
