#include "ui/followup/chosenpanel.h"

#include "ui/followup/againbar.h"
#include "ui/followup/outcomeform.h"
#include "ui/text/formats.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <limits>

namespace evenkeel {

namespace {

constexpr qsizetype MostNamed = 3;

/// Stands in the form for all of them: none in particular, and owed at no time.
FollowUp standIn()
{
    FollowUp all;
    all.id = FollowUpId(std::numeric_limits<qint64>::max());
    all.kind = FollowUpKind::Update;
    return all;
}

} // namespace

ChosenPanel::ChosenPanel(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_title(new PlainLabel({}, looks::ReadingStrong)),
      m_which(new PlainLabel({}, looks::Secondary)), m_outcome(new OutcomeForm(clock, guard)),
      m_again(new AgainBar(clock))
{
    using Kind = Outcome::Kind;
    m_outcome->offerOnly({Kind::Kept, Kind::NewTime, Kind::Withdrawn, Kind::HandedOver});
    m_outcome->setFollowUp(standIn());
    buildLayout();
    connect(m_outcome, &OutcomeForm::submitted, this, &ChosenPanel::outcomeGiven);
    connect(m_again, &AgainBar::chosen, this, &ChosenPanel::againRequested);
    connect(m_again, &AgainBar::pickRequested, m_again, &AgainBar::pick);
}

void ChosenPanel::setWorkCalendar(const WorkCalendar &work)
{
    m_outcome->setWorkCalendar(work);
}

void ChosenPanel::setChosen(const QList<FollowUp> &chosen)
{
    QStringList lines;
    for (const FollowUp &followUp : chosen.first(qMin(MostNamed, chosen.size())))
        lines << formats::isolated(formats::capitalised(followUp.text));
    if (const auto more = static_cast<int>(chosen.size() - lines.size()); more > 0)
        lines << tr("and %Ln more", nullptr, more);
    m_which->setText(lines.join(QChar::LineFeed));
    m_again->refresh();
    const QString title = tr("%Ln follow-up(s) chosen", nullptr, static_cast<int>(chosen.size()));
    if (title == m_title->text() && isVisible())
        return;
    m_title->setText(title);
    setAccessibleName(title);
    setAccessibleDescription(lines.join(tr(", ", "between parts of a list")));
    QAccessibleEvent said(this, QAccessible::Alert); // the count is heard as it grows
    QAccessible::updateAccessibility(&said);
}

void ChosenPanel::startAnew()
{
    m_outcome->startAnew();
}

void ChosenPanel::submit()
{
    m_outcome->submit();
}

void ChosenPanel::openAgainMenu(const QPoint &at)
{
    m_again->openMenu(at);
}

void ChosenPanel::buildLayout()
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(16, 14, 16, 12);
    words->setSpacing(4);
    for (PlainLabel *label : {m_title, m_which}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *column = new QWidget;
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(head);
    parts->addWidget(new Divider);
    parts->addWidget(m_outcome);
    parts->addWidget(new Divider);
    parts->addWidget(m_again);
    parts->addStretch();
    auto *card = new Card(this);
    auto *scroll = new ScrollArea(card);
    scroll->setColumn(column);
    card->setFlush(true);
    card->body()->addWidget(scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(card);
}

} // namespace evenkeel
