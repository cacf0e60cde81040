#include "ui/coach/coachpage.h"

#include "ui/coach/cardsview.h"
#include "ui/coach/changeline.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/draftedit.h"
#include "ui/coach/draftreview.h"
#include "ui/coach/phrasesview.h"
#include "ui/coach/practicelist.h"
#include "ui/coach/practiceview.h"
#include "ui/coach/sayinsteadview.h"
#include "ui/coach/stepsview.h"
#include "ui/text/contenttext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

CoachPage::CoachPage(CoachShelf &shelf, QWidget *parent) : Page(parent), m_shelf(shelf)
{
    buildLayout();
    addShortcuts();
    addOwn();
    addSteps();
    connect(m_choice, &SegmentedControl::chosen, this, [this](int segment) {
        goTo(static_cast<View>(segment));
    });
    connect(m_paste, &Button::clicked, m_say, &SayInsteadView::paste);
    connect(m_cards, &CardsView::copyRequested, this, [this](const QString &sentence) {
        copy(sentence, tr("Copied."));
    });
    connect(m_phrases, &PhrasesView::copyRequested, this, [this](const QString &sentence) {
        copy(sentence, tr("Phrase copied. It leaves the clipboard after a minute."));
    });
    connect(m_say, &SayInsteadView::copyRequested, this, [this](const QString &reply) {
        copy(reply, tr("Reply copied. It leaves the clipboard after a minute."));
    });
    connect(m_practice, &PracticeView::keyHintsChanged, this, [this] {
        if (m_practice->isTalking())
            m_changes->putAway(); // the keys for undo are others' there
        showActions();
        emit headerChanged();
    });
    showView(View::Cards);
}

void CoachPage::buildLayout()
{
    m_all = new QVBoxLayout(this);
    m_choice = new SegmentedControl(
        tr("Coach"), {tr("Cards"), tr("Say instead"), tr("Phrases"), tr("Practice")}, this);
    m_private = new QWidget(this);
    auto *local = new QHBoxLayout(m_private);
    local->setContentsMargins({});
    local->setSpacing(8);
    local->addWidget(new Glyph(u"lock"_s, 14, Token::Text2, m_private));
    m_privateWords = new PlainLabel({}, looks::Label, m_private);
    m_privateWords->setElided(true);
    local->addWidget(m_privateWords);
    m_strip = new Button(tr("In-call strip"), Button::Kind::Secondary, this);
    m_strip->setIconName(u"headset"_s);
    m_strip->setKeyHint(tr("F8", "key"));
    connect(m_strip, &Button::clicked, this, &CoachPage::stripRequested);
    m_paste = new Button(tr("Paste draft"), Button::Kind::Secondary, this);
    m_paste->setKeyHint(tr("Ctrl V", "keys"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_choice);
    m_cards = new CardsView(m_shelf, this);
    for (QWidget *tool : m_cards->tools())
        bar->addWidget(tool);
    m_phrases = new PhrasesView(m_shelf, this);
    for (QWidget *tool : m_phrases->tools())
        bar->addWidget(tool);
    bar->addStretch();
    bar->addWidget(m_private);
    m_all->addLayout(bar);
    m_notice = new IconLine(u"warning"_s, {}, looks::Secondary, this);
    m_all->addWidget(m_notice);
    m_say = new SayInsteadView(m_shelf, this);
    m_views = new QStackedLayout;
    m_views->addWidget(m_cards);
    m_views->addWidget(m_say);
    m_views->addWidget(m_phrases);
    m_practice = new PracticeView(m_shelf, this);
    m_views->addWidget(m_practice);
    m_all->addLayout(m_views, 1);
    setCompact(false);
}

/// What was wrong in files of the site or of the user, which is left out.
void CoachPage::showNotice()
{
    const ContentProblems &problems = m_shelf.book().problems;
    m_notice->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    const auto more = static_cast<int>(problems.size()) - 1;
    QString words = contenttext::line(problems.first());
    if (more > 0)
        words += u' ' + tr("%Ln more like it.", nullptr, more);
    //: %1 says in which file and line something is wrong
    m_notice->setWords(tr("Left out: %1").arg(words));
}

/// What the user adds, changes and hides.
void CoachPage::addOwn()
{
    m_new = new Button({}, Button::Kind::Secondary, this);
    m_new->setIconName(u"add"_s);
    connect(m_new, &Button::clicked, this, &CoachPage::addNew);
    m_changes = new ChangeLine(m_shelf.own(), this);
    m_all->insertWidget(m_all->indexOf(m_notice), m_changes);
    connect(m_changes, &ChangeLine::undone, this, &CoachPage::activate);
    m_changes->watch(&m_say->editor());
    connect(m_changes, &ChangeLine::keysTaken, m_say, [this](bool taken) {
        m_say->setUndoKeys(!taken);
    });
    connect(&m_say->editor(), &DraftEdit::textChanged, m_changes, &ChangeLine::putAway);
    connect(&m_shelf, &CoachShelf::rulesChanged, this, &CoachPage::noteMended);
    connect(&m_shelf, &CoachShelf::bookChanged, this, [this] {
        noteMended();
        m_practice->refresh();
        emit headerChanged();
    });
}

/// Words of the strip are sentences to say as well; the switch has no room for a fifth view.
void CoachPage::addSteps()
{
    m_steps = new StepsView(m_shelf, this);
    m_views->addWidget(m_steps);
    m_toSteps = new Button({}, Button::Kind::Secondary, this);
    connect(m_toSteps, &Button::clicked, this, [this] {
        goTo(view() == View::Steps ? View::Phrases : View::Steps);
    });
    connect(m_choice, &SegmentedControl::chosenAgain, this, [this] {
        if (view() == View::Steps)
            goTo(View::Phrases);
    });
    connect(m_steps, &StepsView::leaveRequested, this, [this] { goTo(View::Phrases); });
    connect(m_steps, &StepsView::copyRequested, this, [this](const QString &sentence) {
        copy(sentence, tr("Copied."));
    });
}

void CoachPage::goTo(View view)
{
    showView(view);
    activate();
}

void CoachPage::addNew()
{
    if (!m_shelf.own().isOffered())
        return;
    if (view() == View::Practice)
        m_practice->list().askForFile();
    else if (view() == View::Steps)
        m_steps->addSentence();
    else if (view() == View::SayInstead)
        m_say->addTerm();
    else
        view() == View::Phrases ? m_phrases->addPhrase() : m_cards->addCard();
}

void CoachPage::showFacts()
{
    const CallFacts known = m_factsSource ? m_factsSource() : CallFacts();
    m_phrases->setFacts(known.facts, known.whence);
}

void CoachPage::followFacts()
{
    if (!isVisible() || view() != View::Phrases)
        return;
    const bool hadFocus = m_phrases->isAncestorOf(QApplication::focusWidget());
    showFacts();
    if (hadFocus && !m_phrases->isAncestorOf(QApplication::focusWidget()))
        m_phrases->focusPhrases(); // the lines are others now
}

void CoachPage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (view() == View::SayInstead)
                (m_say->*act)();
        });
    };
    add(QKeySequence(Qt::Key_F4), &SayInsteadView::showNext);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &SayInsteadView::copyReply);
    auto *strip = new QShortcut(Qt::Key_F8, this);
    strip->setContext(Qt::WidgetWithChildrenShortcut);
    connect(strip, &QShortcut::activated, this, &CoachPage::stripRequested);
}

CoachPage::View CoachPage::view() const
{
    return static_cast<View>(m_views->currentIndex());
}

/// Who mends a file sees here what came of it.
void CoachPage::noteMended()
{
    const bool wasWrong = !m_notice->isHidden();
    showNotice();
    if (wasWrong && m_notice->isHidden() && isVisible())
        emit messageRequested({.text = tr("Nothing is left out any more.")});
}

/// Back from the editor of a file.
bool CoachPage::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && isVisible())
        QTimer::singleShot(0, &m_shelf, &CoachShelf::lookAgain); // the focus is back then
    return Page::event(event);
}

/// Header first, then as it is read.
QList<QWidget *> CoachPage::stops()
{
    QList<QWidget *> stops = headerActions();
    for (QWidget *stop : stopsAsRead(*this)) {
        if (!stops.contains(stop))
            stops.append(stop);
    }
    return stops;
}

/// Rows and lines are made anew at every turn, later than what stands below them.
bool CoachPage::focusNextPrevChild(bool next)
{
    return focusNextAsRead(stops(), next) || Page::focusNextPrevChild(next);
}

void CoachPage::activate()
{
    m_shelf.lookAgain();
    showActions(); // the header shows what it is given
    if (view() == View::SayInstead)
        m_say->focusDraft();
    else if (view() == View::Phrases)
        m_phrases->focusPhrases();
    else if (view() == View::Practice)
        m_practice->focusPractice();
    else if (view() == View::Steps)
        m_steps->focusSteps();
    else
        m_cards->focusCards();
    chainStops(headerActions() + QList<QWidget *>{m_choice});
}

void CoachPage::setCompact(bool compact)
{
    const int padding = compact ? 16 : 24;
    const int gap = compact ? 12 : 16;
    m_all->setContentsMargins(padding, 0, padding, gap);
    m_all->setSpacing(gap);
    m_cards->setGap(gap);
    m_say->setGap(gap);
    m_practice->setGap(gap);
}

void CoachPage::focusSearch()
{
    showView(View::Cards);
    m_cards->focusSearch();
}

void CoachPage::showView(View view)
{
    m_choice->setCurrent(static_cast<int>(view == View::Steps ? View::Phrases : view));
    m_views->setCurrentIndex(static_cast<int>(view));
    m_private->setVisible(view == View::SayInstead || view == View::Practice);
    m_privateWords->setText(
        view == View::Practice ? tr("On this computer only. Nothing is kept.")
                               : tr("Checked on this computer. The draft is not kept."));
    if (view == View::SayInstead || (view == View::Practice && m_practice->isTalking()))
        m_changes->putAway(); // the keys for undo are others' there
    showActions();
    for (QWidget *tool : m_cards->tools())
        tool->setVisible(view == View::Cards);
    for (QWidget *tool : m_phrases->tools())
        tool->setVisible(view == View::Phrases);
    if (view == View::Phrases)
        showFacts();
    if (view == View::SayInstead)
        m_say->prepare();
    if (view == View::Practice)
        m_practice->refresh();
    if (view == View::Steps)
        m_steps->prepare();
    showNotice();
    emit headerChanged();
}

void CoachPage::showActions()
{
    const View now = view();
    m_strip->setVisible(now == View::Cards || now == View::Phrases || now == View::Steps);
    m_toSteps->setVisible(now == View::Phrases || now == View::Steps);
    m_toSteps->setText(now == View::Steps ? tr("Phrases") : tr("Call steps"));
    m_toSteps->setKeyHint(now == View::Steps ? tr("Esc", "keys") : QString());
    m_paste->setVisible(now == View::SayInstead);
    m_new->setText(
        now == View::Practice         ? tr("Add a conversation")
            : now == View::SayInstead ? tr("Add words")
            : now == View::Phrases    ? tr("New phrase")
            : now == View::Steps      ? tr("New sentence")
                                      : tr("New card"));
    const bool hasOwn = now != View::Practice || !m_practice->isTalking();
    m_new->setVisible(m_shelf.own().isOffered() && hasOwn);
}

void CoachPage::showFor(const QString &category)
{
    showView(View::Cards);
    m_cards->showFor(category);
    m_cards->focusCards();
    emit headerChanged();
}

void CoachPage::copy(const QString &words, const QString &told)
{
    emit copyRequested(words);
    emit messageRequested({.text = told});
}

} // namespace evenkeel
