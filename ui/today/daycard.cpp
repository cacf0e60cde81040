#include "ui/today/daycard.h"

#include "core/base/clock.h"
#include "ui/theme/theme.h"
#include "ui/today/daydelegate.h"
#include "ui/today/daylist.h"
#include "ui/today/daymodel.h"
#include "ui/today/daystrip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int BriefBelow = 440; ///< width without room for all the counts

QString withTypical(const QString &counts, const DayPoints &day, bool discreet)
{
    if (discreet || !day.typical)
        return counts;
    //: %1 is "6 interactions, 2 breathers", %2 the median of the ratings
    return DayCard::tr("%1, typical stress %2").arg(counts, QLocale().toString(*day.typical));
}

/// "6 interactions, 2 breathers, typical stress 6"
QString metaOf(const DayPoints &day, bool discreet, bool brief)
{
    if (brief || day.breathers == 0)
        return withTypical(
            DayCard::tr("%Ln interaction(s)", nullptr, day.interactions), day, discreet || brief);
    const QString counts = DayCard::tr("%1, %2", "interactions and breathers of a day")
                               .arg(
                                   DayCard::tr("%Ln interaction(s)", nullptr, day.interactions),
                                   DayCard::tr("%Ln breather(s)", nullptr, day.breathers));
    return withTypical(counts, day, discreet);
}

} // namespace

DayCard::DayCard(DayModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(model), m_clock(clock)
{
    m_day = buildDay(model);
    m_empty = buildEmpty();
    m_states = new QStackedLayout(this);
    m_states->addWidget(m_day);
    m_states->addWidget(m_empty);
    connect(&model, &DayModel::refreshed, this, &DayCard::refresh);
    connect(m_list, &DayList::sightChanged, this, &DayCard::updateEarlier);
    connect(m_list, &DayList::activated, this, &DayCard::activated);
    refresh();
}

Card *DayCard::buildDay(DayModel &model)
{
    auto *card = new Card(tr("Today so far"));
    card->setFlush(true);
    m_strip = new DayStrip;
    m_list = new DayList;
    m_delegate = new DayDelegate(model, m_clock, m_list);
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Today, newest first"));
    card->body()->setSpacing(0);
    card->body()->addWidget(m_strip);
    card->body()->addSpacing(11);
    card->body()->addWidget(new Divider);
    card->body()->addSpacing(4);
    card->body()->addWidget(m_list, 1);

    m_earlier = new PlainLabel({}, looks::Meta);
    auto *all = new Button(tr("Show all of today"), Button::Kind::Quiet);
    all->setSize(Button::Size::Small);
    connect(all, &Button::clicked, this, &DayCard::showAllRequested);
    card->foot()->addWidget(m_earlier, 1);
    card->foot()->addWidget(all);
    card->setFootQuiet();
    return card;
}

Card *DayCard::buildEmpty()
{
    auto *card = new Card;
    auto *words = new EmptyState(
        EmptyState::Drawing::Horizon, tr("Nothing logged yet"),
        tr("A calm start is fine. When a call stays with you, write one line above and let it "
           "go."));
    words->addKeys(
        {{tr("Ctrl Shift Space", "keys"), tr("log from anywhere")},
         {tr("Ctrl B", "keys"), tr("one minute of breathing")}});
    card->body()->addWidget(words);
    return card;
}

void DayCard::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    m_strip->setDiscreet(discreet);
    m_delegate->setDiscreet(discreet);
    m_model.setDiscreet(discreet);
    m_list->viewport()->update();
    refresh();
}

void DayCard::setWorkingHours(QTime start, QTime end)
{
    m_strip->setWorkingHours(start, end);
}

void DayCard::updateNow()
{
    m_strip->setNow(m_clock.moment().local().time());
    m_list->viewport()->update();
}

void DayCard::refresh()
{
    const DayPoints day = DayPoints::of(m_model.all());
    m_strip->setDay(day);
    m_day->setMeta(metaOf(day, m_discreet, width() < Theme::of(this).px(BriefBelow)));
    m_states->setCurrentWidget(m_model.rowCount() > 0 ? m_day : m_empty);
    updateNow();
    updateEarlier();
}

void DayCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

int DayCard::earlier() const
{
    return m_list->hiddenBelow();
}

void DayCard::updateEarlier()
{
    const int rows = earlier();
    m_earlier->setText(rows > 0 ? tr("%Ln earlier", nullptr, rows) : QString());
}

void DayCard::activated(const QModelIndex &index)
{
    const InteractionId id = m_model.interactionAt(index.row());
    if (id.isValid())
        emit openRequested(id);
}

} // namespace evenkeel
