#include "ui/improvement/improvementpage.h"

#include "ui/improvement/improvementcard.h"
#include "ui/improvement/improvementshelf.h"
#include "ui/text/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QBoxLayout>
#include <QMenu>

#include <tuple>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastBeside = 720; ///< two lists with their fields

} // namespace

ImprovementPage::ImprovementPage(
    ImprovementShelf &shelf, const PersonalDataGuard &guard, QWidget *parent)
    : Page(parent), m_shelf(shelf),
      m_back(new Button(tr("Back to Reflect"), Button::Kind::Secondary, this))
{
    m_back->setIconName(u"reflect"_s);
    buildLayout(guard);
    connect(m_back, &Button::clicked, this, [this] { emit pageRequested(u"reflect"_s); });
    connect(&m_shelf, &ImprovementShelf::changed, this, &ImprovementPage::refresh);
    connectSkills();
    connectIdeas();
    refresh();
}

QString ImprovementPage::title() const
{
    return tr("Skills and ideas");
}

QString ImprovementPage::subtitle() const
{
    return tr("Only you see this");
}

QList<QWidget *> ImprovementPage::headerActions() const
{
    return {m_back};
}

QList<KeyHint> ImprovementPage::keyHints() const
{
    return {
        {tr("Tab", "keys"), tr("next field")},
        {tr("Enter", "keys"), tr("add")},
        {tr("Ctrl 5", "keys"), tr("Reflect")},
        {tr("Ctrl Z", "keys"), tr("undo")}};
}

QString ImprovementPage::helpText() const
{
    return tr(
        "What you want to train, and why. There is no score; say how far it is, or delete "
        "it.\n"
        "A process idea collects the interactions it would have spared. Add one from the Log: "
        "open an interaction, then More.\n"
        "Neither is in any report. Your own export with \"Just me\" holds both.");
}

void ImprovementPage::activate()
{
    refresh();
    m_skills->focusField();
}

void ImprovementPage::setCompact(bool compact)
{
    const int padding = compact ? 16 : 24;
    const int gap = compact ? 12 : 16;
    m_columns->setContentsMargins(padding, 0, padding, gap);
    m_columns->setSpacing(gap);
}

void ImprovementPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    place();
}

void ImprovementPage::place()
{
    const bool beside = width() >= Theme::of(this).px(LeastBeside);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ImprovementPage::buildLayout(const PersonalDataGuard &guard)
{
    m_skills = new ImprovementCard(
        {.title = tr("What I want to train"),
         .empty = tr("Nothing here yet. One skill at a time is plenty."),
         .titleField = tr("Skill"),
         .titleExample = tr("say no early and kindly"),
         .detailField = tr("Why"),
         .detailExample = tr("three refunds this week took twice as long"),
         .states
         = {tr("Want to train", "a skill"), tr("Training", "a skill"), tr("Done", "a skill")}},
        guard);
    m_ideas = new ImprovementCard(
        {.title = tr("Process ideas"),
         .empty = tr("Nothing here yet. Which rule or step would have spared a call?"),
         .titleField = tr("Idea"),
         .titleExample = tr("tell the new date before the parcel is late")},
        guard);
    auto *answers = new QWidget;
    m_answers = new QVBoxLayout(answers);
    m_answers->setContentsMargins({});
    m_answers->setSpacing(6);
    m_skills->setNotice(answers);

    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->addWidget(m_skills, 1);
    m_columns->addWidget(m_ideas, 1);
    auto *scroll = new ScrollArea;
    scroll->setColumn(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(scroll);
    setCompact(false);
}

void ImprovementPage::connectSkills()
{
    connect(
        m_skills, &ImprovementCard::saveRequested, this,
        [this](qint64 id, const QString &name, const QString &why) {
            if (tell(m_shelf.saveSkill(id, name, why), tr("Saved. Only you see it.")))
                m_skills->clearFields();
        });
    connect(m_skills, &ImprovementCard::removeRequested, this, [this](qint64 id) {
        std::ignore = tell(m_shelf.removeSkill(id), tr("Deleted."));
    });
    connect(m_skills, &ImprovementCard::stateChosen, this, [this](qint64 id, int state) {
        std::ignore = tell(m_shelf.setState(id, Skill::State(state)), tr("Saved."));
    });
    connect(m_skills, &ImprovementCard::interactionsRequested, this, &ImprovementPage::offer);
}

void ImprovementPage::connectIdeas()
{
    connect(m_ideas, &ImprovementCard::saveRequested, this, [this](qint64 id, const QString &text) {
        if (tell(m_shelf.saveIdea(id, text), tr("Saved. Only you see it.")))
            m_ideas->clearFields();
    });
    connect(m_ideas, &ImprovementCard::removeRequested, this, [this](qint64 id) {
        std::ignore = tell(m_shelf.removeIdea(id), tr("Deleted."));
    });
    connect(m_ideas, &ImprovementCard::interactionsRequested, this, &ImprovementPage::offer);
}

void ImprovementPage::refresh()
{
    if (const auto skills = m_shelf.skills())
        m_skills->setItems(*skills);
    if (const auto ideas = m_shelf.ideas())
        m_ideas->setItems(*ideas);
    showAnswers();
}

void ImprovementPage::showAnswers()
{
    for (QWidget *shown : std::as_const(m_shownAnswers)) {
        shown->hide();
        shown->deleteLater();
    }
    m_shownAnswers.clear();
    const auto answers = m_shelf.skillAnswers();
    for (const Reflection &answer : answers.value_or(QList<Reflection>())) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        //: %1 the user's own words
        auto *words
            = new PlainLabel(tr("You wrote: %1").arg(answer.answer.simplified()), looks::Secondary);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        auto *take = new Button(tr("Add to the list"), Button::Kind::Quiet);
        take->setSize(Button::Size::Small);
        line->addWidget(take, 0, Qt::AlignTop);
        connect(take, &Button::clicked, this, [this, answer] {
            std::ignore = tell(m_shelf.take(answer), tr("Saved. Only you see it."));
        });
        m_answers->addWidget(row);
        row->show();
        m_shownAnswers.append(row);
    }
}

/// Those of one skill or idea, to choose one from.
void ImprovementPage::offer(const QList<InteractionId> &interactions, QWidget *anchor)
{
    if (interactions.size() == 1) {
        emit interactionRequested(interactions.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const InteractionId id : interactions) {
        connect(menu->addAction(m_shelf.nameOf(id)), &QAction::triggered, this, [this, id] {
            emit interactionRequested(id);
        });
    }
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

bool ImprovementPage::tell(const Result<> &done, const QString &words)
{
    if (done)
        emit messageRequested({.text = words, .offersUndo = true});
    else
        emit messageRequested({.text = errors::inWords(done.error())});
    return done.has_value();
}

} // namespace evenkeel
