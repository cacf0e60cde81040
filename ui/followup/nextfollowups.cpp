#include "ui/followup/nextfollowups.h"

#include "ui/followup/againbar.h"
#include "ui/followup/followuplist.h"
#include "ui/followup/followuptext.h"
#include "ui/followup/openrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LeastRowHeight = 56;
constexpr int FootHeight = 46;
constexpr int FootEdges = 36; ///< around the words and the button

} // namespace

using namespace Qt::StringLiterals;

NextFollowUps::NextFollowUps(FollowUpsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_rows(new OpenRows(this)), m_card(new Card(this)),
      m_list(new FollowUpList(model.clock(), FollowUpRowDelegate::Kind::Narrow, m_card)),
      m_again(new AgainBar(model.clock(), this)), m_kept(new PlainLabel({}, looks::Meta)),
      m_keptFirst(new PlainLabel({}, looks::Meta)),
      m_all(new Button(tr("See all"), Button::Kind::Quiet, m_card)),
      m_nothing(new EmptyState(
          EmptyState::Drawing::Icon, tr("No follow-ups"),
          tr("Write “promised” and a time in a log line, and it appears here with a "
             "reminder."),
          m_card, u"follow-ups"_s))
{
    m_rows->setSourceModel(&model);
    m_list->setModel(m_rows);
    m_again->hide();
    buildLayout();
    connectList();
    connect(&model, &FollowUpsModel::summaryChanged, this, &NextFollowUps::showSummary);
    showSummary();
}

void NextFollowUps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

void NextFollowUps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
}

bool NextFollowUps::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_list->parentWidget())
        fitRows();
    return QWidget::eventFilter(watched, event);
}

void NextFollowUps::fitRows()
{
    const int least = Theme::of(this).px(LeastRowHeight);
    const int room = m_list->parentWidget()->height();
    const int shown = std::max(1, room / least);
    // Whole rows share the room; a few alone keep the height of the design.
    const int usual
        = Theme::of(this).px(FollowUpRowDelegate::rowHeight(FollowUpRowDelegate::Kind::Narrow));
    const int height = m_rows->rowCount() >= shown ? std::max(least, room / shown) : usual;
    m_list->setRowPixels(height);
    m_list->setMinimumHeight(least);
    m_list->setMaximumHeight(shown * height);
}

void NextFollowUps::showSummary()
{
    const int open = m_model.openCount();
    m_card->setTitle(open > 0 ? tr("Next follow-ups") : QString());
    m_card->setMeta(open > 0 ? tr("%1 open").arg(QLocale().toString(open)) : QString());
    const Keeping &month = m_model.thisMonth();
    m_kept->setText(FollowUpText::kept(month));
    m_keptFirst->setText(FollowUpText::keptAsFirstPromised(month));
    m_keptFirst->setVisible(!m_keptFirst->text().isEmpty());
    m_card->setFootVisible(open > 0 || !m_kept->text().isEmpty());
    m_list->setVisible(open > 0);
    m_nothing->setVisible(open == 0);
    fitRows();
    fitFoot();
}

void NextFollowUps::connectList()
{
    connect(m_list, &FollowUpList::doneRequested, this, &NextFollowUps::doneRequested);
    connect(m_list, &FollowUpList::removeRequested, this, &NextFollowUps::removeRequested);
    connect(m_list, &FollowUpList::openRequested, this, &NextFollowUps::openRequested);
    connect(m_list, &FollowUpList::againRequested, this, &NextFollowUps::openMenu);
    connect(m_again, &AgainBar::chosen, this, [this](Instant until) {
        emit againRequested(m_menuFor, until);
    });
    connect(m_again, &AgainBar::pickRequested, this, [this] { emit openRequested(m_menuFor); });
}

/// The words at the foot come before the keys of its button.
void NextFollowUps::fitFoot()
{
    m_all->setKeyHint(tr("Ctrl 3"));
    const int words = std::max(m_kept->sizeHint().width(), m_keptFirst->sizeHint().width());
    if (words + m_all->sizeHint().width() + FootEdges > width())
        m_all->setKeyHint({});
}

void NextFollowUps::openMenu(FollowUpId id, const QPoint &at)
{
    m_menuFor = id;
    m_again->openMenu(at);
}

void NextFollowUps::buildLayout()
{
    m_card->setFlush(true);
    m_card->setHeadLine(43);
    m_kept->setElided(true);
    m_keptFirst->setElided(true);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_nothing, 1);
    m_card->body()->addStretch();
    m_list->parentWidget()->installEventFilter(this);

    m_all->setSize(Button::Size::Small);
    connect(m_all, &QAbstractButton::clicked, this, [this] { emit openRequested(FollowUpId()); });
    auto *kept = new QVBoxLayout;
    kept->setSpacing(0);
    kept->addStretch();
    kept->addWidget(m_kept);
    kept->addWidget(m_keptFirst);
    kept->addStretch();
    m_card->foot()->addLayout(kept, 1);
    m_card->foot()->addWidget(m_all);
    m_card->setFootQuiet();
    m_card->setFootHeight(FootHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    fitRows();
}

} // namespace evenkeel
