#include "ui/followup/followupspage.h"

#include "ui/followup/chosenpanel.h"
#include "ui/followup/followupdetail.h"
#include "ui/followup/followupform.h"
#include "ui/followup/followuplist.h"
#include "ui/followup/followuptext.h"
#include "ui/followup/handoveroffer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideWidth = 352;
constexpr int LeastListWidth = 440; ///< below it the side goes under the list
constexpr int StackedListShare = 2; ///< of the height, against the detail's
constexpr int StackedSideShare = 3;
constexpr int StackedListHeight = 232; ///< three rows and two heads, where there is room

} // namespace

FollowUpsPage::FollowUpsPage(
    FollowUpsModel &model, FollowUpCommands &commands, const FieldChecks &checks, QWidget *parent)
    : Page(parent), m_model(model), m_commands(commands), m_listCard(new Card(this)),
      m_list(new FollowUpList(model.clock(), FollowUpRowDelegate::Kind::Wide, m_listCard)),
      m_nothing(new EmptyState(
          EmptyState::Drawing::Icon, tr("Nothing is owed"),
          tr("What you promise in the line appears here. You can also add one."), m_listCard,
          u"follow-ups"_s)),
      m_side(new QWidget(this)), m_guard(checks.guard),
      m_detail(new FollowUpDetail(model.clock(), m_guard, m_side)),
      m_form(new FollowUpForm(model.clock(), checks, m_side)),
      m_add(new Button(tr("Add follow-up"), Button::Kind::Secondary, this)),
      m_away(new Button(tr("Away from … to …"), Button::Kind::Quiet, this))
{
    m_list->setModel(&model);
    m_add->setIconName(u"add"_s);
    m_add->setKeyHint(tr("Ctrl Shift N"));
    m_minute.setSingleShot(true);
    buildLayout();
    connectList();
    connectDetail();
    connectForm();
    connect(&m_minute, &QTimer::timeout, this, &FollowUpsPage::tick);
    connect(m_add, &QAbstractButton::clicked, this, &FollowUpsPage::addFollowUp);
    connect(m_away, &QAbstractButton::clicked, this, &FollowUpsPage::absenceRequested);
    connect(&model, &FollowUpsModel::summaryChanged, this, &FollowUpsPage::summaryChanged);
    connect(&commands, &FollowUpCommands::said, this, &FollowUpsPage::messageRequested);
    model.followMonth();
    summaryChanged();
}

QString FollowUpsPage::title() const
{
    return tr("Follow-ups");
}

QString FollowUpsPage::subtitle() const
{
    QStringList parts{
        FollowUpText::kept(m_model.thisMonth()),
        FollowUpText::keptAsFirstPromised(m_model.thisMonth())};
    parts.removeAll(QString());
    QStringList sentences{parts.join(tr(", ", "between two parts of a sentence")), m_note};
    sentences.removeAll(QString());
    return sentences.join(u" · "_s);
}

void FollowUpsPage::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    emit headerChanged();
}

void FollowUpsPage::setWorkCalendar(const WorkCalendar &work)
{
    m_detail->setWorkCalendar(work);
    m_form->setWorkCalendar(work);
    m_work = work;
    if (m_several)
        m_several->setWorkCalendar(work);
}

QList<QWidget *> FollowUpsPage::headerActions() const
{
    return {m_away, m_add};
}

QList<KeyHint> FollowUpsPage::keyHints() const
{
    return {
        {.keys = tr("Up Down"), .does = tr("move")},
        {.keys = tr("Space"), .does = tr("done")},
        {.keys = tr("S"), .does = tr("remind me again")},
        {.keys = tr("Enter"), .does = tr("open")}};
}

QString FollowUpsPage::helpText() const
{
    return tr("Everything you owe stands here until you say how it went.\n"
              "What still needs a time comes first, then what is overdue.\n"
              "“Remind me again” moves the reminder. Only a new time agreed moves the promise.\n"
              "Kept on time counts against everything due, overdue ones included. A time agreed "
              "after the old one had passed counts as kept late.\n"
              "A sheet, and a file that a colleague imports, can go along with what you handed "
              "over.\n"
              "Space marks done, S reminds again, Delete removes with Undo.\n"
              "Shift or Ctrl with the arrows or a click chooses several, Ctrl Space one more, "
              "Ctrl A all that are open. Then keys and panel are meant for all of them.");
}

void FollowUpsPage::activate()
{
    m_model.refresh();
    chooseFirst();
    m_list->setFocus();
}

void FollowUpsPage::setCompact(bool compact)
{
    m_compact = compact;
    m_model.setDoneFolded(compact);
    arrange();
}

void FollowUpsPage::open(FollowUpId id)
{
    showForm(false);
    m_list->setCurrent(m_model.indexOf(id));
    m_list->setFocus();
}

void FollowUpsPage::askNewTime(FollowUpId id)
{
    open(id);
    m_detail->choose(Outcome::Kind::NewTime);
}

void FollowUpsPage::askHandOver(FollowUpId id)
{
    open(id);
    m_detail->choose(Outcome::Kind::HandedOver);
}

void FollowUpsPage::addFollowUp()
{
    showForm(true);
    m_form->begin();
}

QString FollowUpsPage::draftText() const
{
    return m_form->draftText();
}

void FollowUpsPage::setDraftText(const QString &text)
{
    m_form->setDraftText(text);
    const QList<FollowUpId> edited = m_form->waiting();
    if (m_form->isNewWaiting())
        addFollowUp();
    else if (!edited.isEmpty())
        edit(edited.first());
}

void FollowUpsPage::edit(FollowUpId id)
{
    if (const FollowUpEntry *row = m_model.entry(m_model.indexOf(id))) {
        showForm(true);
        m_form->edit(row->followUp);
    }
}

void FollowUpsPage::save(const FollowUp &followUp)
{
    if (!m_commands.save(followUp))
        return;
    m_form->drop();
    showForm(false);
    m_list->setFocus();
}

void FollowUpsPage::submit()
{
    if (m_stack->currentWidget() == m_form)
        m_form->submit();
    else if (m_several && m_stack->currentWidget() == m_several)
        m_several->submit();
    else
        m_detail->submit();
}

/// It stays chosen, among what was done: there is something to give to the colleague.
void FollowUpsPage::offerHandover(FollowUpId id)
{
    m_model.setDoneFolded(false);
    open(id);
    handover().setFocus();
}

HandoverOffer &FollowUpsPage::handover()
{
    return m_detail->handover();
}

void FollowUpsPage::keepChoice(bool done, int row)
{
    // What was done moved down; the next one stands in its place.
    if (!done || chooseFrom(qMax(0, row), true))
        return;
    m_list->setCurrent(m_list->currentIndex()); // and no longer several
    showCurrent();
}

void FollowUpsPage::chooseFirst()
{
    if (!m_model.entry(m_list->currentIndex()) && !chooseFrom(0, false))
        showCurrent();
}

bool FollowUpsPage::chooseFrom(int row, bool onlyOpen)
{
    for (; row < m_model.rowCount(); ++row) {
        const FollowUpEntry *entry = m_model.entry(m_model.index(row));
        if (!entry || (onlyOpen && entry->followUp.state != FollowUpState::Open))
            continue;
        m_list->setCurrent(m_model.index(row));
        return true;
    }
    return false;
}

void FollowUpsPage::showCurrent()
{
    const FollowUpEntry *entry = m_model.entry(m_model.indexOf(m_list->current()));
    m_detail->setRow(entry);
    if (entry)
        handover().setOthers(m_model.handedAlong(entry->followUp));
    showSeveral();
}

void FollowUpsPage::showSeveral()
{
    if (m_stack->currentWidget() != m_form)
        showPanel();
}

/// That of several in place of the one that is current, while more are chosen.
void FollowUpsPage::showPanel()
{
    QList<FollowUp> chosen;
    for (const FollowUpId id : m_list->chosen()) {
        if (const FollowUpEntry *entry = m_model.entry(m_model.indexOf(id)))
            chosen.append(entry->followUp);
    }
    if (chosen.size() < 2) {
        m_stack->setCurrentWidget(m_detail);
        return;
    }
    if (!m_several)
        makeSeveral();
    m_stack->setCurrentWidget(m_several);
    m_several->setChosen(chosen);
}

void FollowUpsPage::showForm(bool form)
{
    if (form)
        m_stack->setCurrentWidget(m_form);
    else
        showPanel();
    arrange();
}

void FollowUpsPage::summaryChanged()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    if (isVisible())
        chooseFirst();
    showCurrent();
    emit headerChanged();
    emit overdueChanged(m_model.overdueCount());
}

void FollowUpsPage::buildLayout()
{
    m_listCard->setFlush(true);
    m_listCard->body()->addWidget(m_list);
    m_listCard->body()->addWidget(m_nothing);
    m_stack = new QStackedLayout(m_side);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_form);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->addWidget(m_listCard);
    m_sideColumn = new QVBoxLayout;
    m_sideColumn->addWidget(m_side);
    m_columns->addLayout(m_sideColumn);
    arrange();
}

/// Side by side where there is room for both. Else one below the other, each with its own bar, and
/// the form, which needs the room, in place of the list.
void FollowUpsPage::arrange()
{
    const Theme &theme = Theme::of(this);
    const int padding = m_compact ? 16 : 24;
    const int gap = m_compact ? 12 : 16;
    const int side = theme.px(SideWidth);
    const bool stacked = width() - 2 * padding - gap - side < theme.px(LeastListWidth);
    layout()->setContentsMargins(padding, 0, padding, m_compact ? 12 : 16);
    m_columns->setSpacing(gap);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, stacked ? StackedListShare : 1);
    m_columns->setStretch(1, stacked ? StackedSideShare : 0);
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : side);
    m_side->setMinimumWidth(stacked ? 0 : side);
    const int least = std::min(theme.px(StackedListHeight), height() * 3 / 5);
    m_listCard->setMinimumHeight(stacked ? least : 0);
    m_listCard->setVisible(!stacked || m_stack->currentWidget() != m_form);
    emit cornerWidthChanged();
}

int FollowUpsPage::cornerWidth() const
{
    return m_columns->direction() == QBoxLayout::LeftToRight ? m_side->minimumWidth() : 0;
}

void FollowUpsPage::setCornerRoom(int height)
{
    m_sideColumn->setContentsMargins(0, 0, 0, height);
}

void FollowUpsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void FollowUpsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    tick();
}

void FollowUpsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute.stop();
}

void FollowUpsPage::tick()
{
    m_model.refresh();
    const milliseconds now = m_model.clock().now().time_since_epoch();
    m_minute.start(std::chrono::minutes(1) - now % std::chrono::minutes(1));
}

} // namespace evenkeel
