#include "ui/followup/followupspage.h"

#include "ui/followup/chosenpanel.h"
#include "ui/followup/followupdetail.h"
#include "ui/followup/followupform.h"
#include "ui/followup/handoveroffer.h"

#include <QShortcut>
#include <QStackedLayout>

/// What hears of what: the list, the panels beside it and the form.
namespace evenkeel {

void FollowUpsPage::connectList()
{
    connect(m_list, &FollowUpList::currentChangedTo, this, &FollowUpsPage::showCurrent);
    connect(m_list, &FollowUpList::chosenChanged, this, &FollowUpsPage::choiceChanged);
    connect(m_list, &FollowUpList::severalActed, this, &FollowUpsPage::actOnSeveral);
    connect(m_list, &FollowUpList::openRequested, this, [this] { showForm(false); });
    connect(m_list, &FollowUpList::doneRequested, this, [this](FollowUpId id) {
        const int row = m_model.indexOf(id).row();
        keepChoice(m_commands.done(id), row);
    });
    connect(m_list, &FollowUpList::reopenRequested, &m_commands, &FollowUpCommands::reopen);
    connect(m_list, &FollowUpList::removeRequested, &m_commands, &FollowUpCommands::remove);
    connect(m_list, &FollowUpList::againRequested, this, [this](FollowUpId id, const QPoint &at) {
        open(id);
        m_detail->openAgainMenu(at);
    });
    connect(m_list, &FollowUpList::groupClicked, this, [this](int group) {
        if (group == static_cast<int>(FollowUpGroup::DoneToday))
            m_model.setDoneFolded(!m_model.isDoneFolded());
    });
}

/// Who chooses several means them, also while a form stands in their place; what was typed in it
/// waits. A choice that shrinks by itself takes no form away.
void FollowUpsPage::choiceChanged()
{
    if (m_list->hasFocus() && m_list->chosen().size() > 1)
        showForm(false);
    else
        showSeveral();
}

void FollowUpsPage::connectDetail()
{
    connect(
        m_detail, &FollowUpDetail::outcomeGiven, this,
        [this](const FollowUp &followUp, const Outcome &outcome) {
            const FollowUpId id = followUp.id; // once it is given, the panel shows another
            const int row = m_model.indexOf(id).row();
            const bool handedOver = outcome.kind == Outcome::Kind::HandedOver;
            const bool done = m_commands.give(followUp, outcome);
            if (done && handedOver)
                offerHandover(id);
            else
                keepChoice(done, row);
        });
    connect(m_detail, &FollowUpDetail::attempted, &m_commands, &FollowUpCommands::attempt);
    connect(m_detail, &FollowUpDetail::againRequested, this, [this](FollowUpId id, Instant until) {
        m_commands.remindAgain({id}, until);
    });
    connect(&handover(), &HandoverOffer::accepted, &m_commands, &FollowUpCommands::acceptHandover);
    connect(m_detail, &FollowUpDetail::dueGiven, &m_commands, &FollowUpCommands::setDue);
    connect(m_detail, &FollowUpDetail::reopenRequested, &m_commands, &FollowUpCommands::reopen);
    connect(m_detail, &FollowUpDetail::editRequested, this, &FollowUpsPage::edit);
}

void FollowUpsPage::connectForm()
{
    connect(m_form, &FollowUpForm::submitted, this, &FollowUpsPage::save);
    connect(m_form, &FollowUpForm::draftChanged, this, &FollowUpsPage::draftChanged);
    connect(m_form, &FollowUpForm::cancelled, m_form, &FollowUpForm::drop);
    for (const auto leave : {&FollowUpForm::cancelled, &FollowUpForm::leftForLater}) {
        connect(m_form, leave, this, [this] {
            showForm(false);
            m_list->setFocus();
        });
    }
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(
            QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &FollowUpsPage::submit);
    }
}

void FollowUpsPage::makeSeveral()
{
    m_several = new ChosenPanel(m_model.clock(), m_guard, m_side);
    m_several->setWorkCalendar(m_work);
    m_stack->addWidget(m_several);
    connect(m_several, &ChosenPanel::outcomeGiven, this, &FollowUpsPage::giveSeveral);
    connect(m_several, &ChosenPanel::againRequested, this, [this](Instant until) {
        m_commands.remindAgain(m_list->chosen(), until);
    });
}

void FollowUpsPage::actOnSeveral(FollowUpList::Act act, const QPoint &at)
{
    const QList<FollowUpId> ids = m_list->chosen();
    const int row = m_model.indexOf(ids.first()).row();
    switch (act) {
    case FollowUpList::Act::Done: keepChoice(m_commands.doneAll(ids), row); break;
    case FollowUpList::Act::Reopen: m_commands.reopenAll(ids); break;
    case FollowUpList::Act::Again:
        showForm(false);
        m_several->openAgainMenu(at);
        break;
    case FollowUpList::Act::Remove: keepChoice(m_commands.removeAll(ids), row); break;
    }
}

/// Where one refuses, all stay chosen and what was typed stays.
void FollowUpsPage::giveSeveral(const Outcome &outcome)
{
    const QList<FollowUpId> ids = m_list->chosen();
    const int row = m_model.indexOf(ids.first()).row();
    if (!m_commands.giveAll(ids, outcome))
        return;
    m_several->startAnew();
    if (outcome.kind != Outcome::Kind::HandedOver)
        return keepChoice(true, row);
    offerHandover(ids.first());
    handover().takeOthers();
}

} // namespace evenkeel
