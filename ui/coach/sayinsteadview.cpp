#include "ui/coach/sayinsteadview.h"

#include "ui/coach/coachshelf.h"
#include "ui/coach/draftedit.h"
#include "ui/coach/draftreview.h"
#include "ui/coach/suggestionlist.h"
#include "ui/coach/termform.h"
#include "ui/coach/twocolumns.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int SideWidth = 364;
constexpr int LeastBeside = 800; ///< the draft with the suggestions at its side
constexpr int LeastEdit = 140; ///< with the suggestions below
constexpr int HeadHeight = 43;
constexpr int FootHeight = 55;

} // namespace

SayInsteadView::SayInsteadView(CoachShelf &shelf, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_review(new DraftReview(shelf, this))
{
    buildDraft();
    buildSuggestions();
    buildOwn();
    auto *side = new QWidget(this);
    auto *sides = new QVBoxLayout(side);
    sides->setContentsMargins({});
    sides->addWidget(m_side);
    sides->addWidget(m_form);
    m_columns
        = new TwoColumns(m_draft, side, {.side = SideWidth, .leastBeside = LeastBeside}, this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_columns);
    connect(m_columns, &TwoColumns::arranged, this, [this](bool beside) {
        m_list->setWhole(!beside);
        m_form->setWhole(!beside);
        m_edit->setMinimumHeight(beside ? 0 : Theme::of(this).px(LeastEdit));
    });
    connect(m_review, &DraftReview::changed, this, &SayInsteadView::refresh);
    connect(m_list, &SuggestionList::replaceRequested, this, [this](const QString &words) {
        const bool isWhole = !words.contains(u'{');
        m_edit->replaceCurrent(words);
        if (isWhole && m_review->current() >= 0)
            m_list->focusCurrent();
        else
            m_edit->setFocus(Qt::OtherFocusReason); // an open slot is to be filled in
    });
    connectOwn();
    refresh();
}

void SayInsteadView::buildDraft()
{
    m_draft = new Card(tr("Your draft"), this);
    m_draft->setHeadLine(HeadHeight);
    m_draft->setFlush(true);
    m_edit = new DraftEdit(*m_review, m_draft);
    m_edit->setAccessibleName(tr("Your draft"));
    m_draft->body()->setSpacing(0);
    m_draft->body()->addWidget(m_edit, 1);
    m_band = new QWidget(m_draft);
    auto *band = new QVBoxLayout(m_band);
    band->setContentsMargins({});
    band->setSpacing(0);
    band->addWidget(new Divider(m_band));
    m_good = new IconLine(u"check"_s, {}, looks::Secondary, m_band);
    auto *good = new QHBoxLayout;
    good->setContentsMargins(16, 10, 16, 10);
    good->addWidget(m_good);
    band->addLayout(good);
    m_draft->body()->addWidget(m_band);

    m_copy = new Button(tr("Copy reply"), Button::Kind::Primary, m_draft);
    m_copy->setIconName(u"copy"_s);
    m_copy->setKeyHint(tr("Ctrl Shift C", "keys"));
    m_undo = new Button(tr("Undo"), Button::Kind::Quiet, m_draft);
    m_undo->setIconName(u"undo"_s);
    m_clear = new Button(tr("Clear"), Button::Kind::Quiet, m_draft);
    m_draft->foot()->addWidget(m_copy);
    m_draft->foot()->addWidget(m_undo);
    m_draft->foot()->addStretch();
    m_draft->foot()->addWidget(m_clear);
    m_draft->setFootHeight(FootHeight);
    m_draft->setFootQuiet();
    connect(m_copy, &Button::clicked, this, &SayInsteadView::copyReply);
    connect(m_undo, &Button::clicked, m_edit, &DraftEdit::undo);
    connect(m_clear, &Button::clicked, m_edit, &DraftEdit::clearDraft);
    connect(m_edit, &DraftEdit::undoAvailable, m_undo, &Button::setEnabled);
    m_undo->setEnabled(false);
    setUndoKeys(true);
}

void SayInsteadView::buildSuggestions()
{
    m_side = new Card(tr("Say instead"), this);
    m_side->setMeta(tr("Suggestions, not corrections"));
    m_side->setHeadLine(HeadHeight);
    m_side->setFlush(true);
    m_list = new SuggestionList(*m_review, m_side);
    m_side->body()->addWidget(m_list, 1);
}

void SayInsteadView::refresh()
{
    const int words = m_review->words();
    const auto found = static_cast<int>(m_review->findings().size());
    const QString counted = words == 1 ? tr("1 word") : tr("%Ln words", nullptr, words);
    const QString pointed = found == 1 ? tr("1 suggestion") : tr("%Ln suggestions", nullptr, found);
    //: "62 words, 5 suggestions"
    m_draft->setMeta(words == 0 ? QString() : tr("%1, %2").arg(counted, pointed));
    QStringList good;
    for (const GoodFinding &finding : m_review->good())
        good.append(finding.label);
    m_good->setWords(tr("Good already: %1.").arg(good.join(tr(", ", "in a list"))));
    m_band->setVisible(!good.isEmpty());
    m_copy->setEnabled(words > 0);
    m_clear->setEnabled(!m_review->text().isEmpty());
}

void SayInsteadView::focusDraft()
{
    if (!m_form->isHidden())
        return m_form->focusFirst();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SayInsteadView::paste()
{
    focusDraft();
    m_edit->paste();
}

void SayInsteadView::showNext()
{
    if (m_review->findings().isEmpty())
        return;
    if (!m_edit->hasFocus())
        m_review->next();
    m_edit->showCurrent();
    m_list->focusCurrent();
}

void SayInsteadView::setUndoKeys(bool are)
{
    m_undo->setKeyHint(are ? tr("Ctrl Z", "keys") : QString());
}

void SayInsteadView::copyReply()
{
    if (m_review->words() > 0)
        emit copyRequested(m_review->text());
}

void SayInsteadView::setGap(int gap)
{
    m_columns->setGap(gap);
}

} // namespace evenkeel
