#include "ui/followup/absencelist.h"

#include "ui/followup/outcomeform.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Gap = 8;
constexpr qsizetype MostRows = 50; ///< of thousands nobody reads more, and each costs its widgets

/// Where Tab stops inside of `part`, in its order.
QList<QWidget *> tabStopsIn(QWidget *part)
{
    QList<QWidget *> stops;
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        const bool isStop = (next->focusPolicy() & Qt::TabFocus) != 0 && !next->focusProxy();
        if (isStop && part->isAncestorOf(next))
            stops.append(next);
    }
    return stops;
}

} // namespace

AbsenceList::AbsenceList(const Clock &clock, const PersonalDataGuard &guard, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_title(new PlainLabel({}, looks::CardTitle, this)),
      m_scroll(new ScrollArea(this)), m_form(new OutcomeForm(clock, guard))
{
    m_title->setWordWrap(true);
    m_form->offerOnly({Outcome::Kind::NewTime, Outcome::Kind::HandedOver});
    auto *column = new QWidget;
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_scroll->setColumn(column);
    QSizePolicy keepsRoom = m_scroll->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_scroll->setSizePolicy(keepsRoom);
    m_form->setParent(column);
    m_form->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Gap);
    all->addWidget(m_title);
    all->addWidget(m_scroll, 1);
    connect(m_form, &OutcomeForm::submitted, this, &AbsenceList::give);
}

void AbsenceList::setWorkCalendar(const WorkCalendar &work)
{
    m_form->setWorkCalendar(work);
}

void AbsenceList::setAlerts(const QList<Alert> &alerts, Instant back)
{
    m_form->setNotBefore(back);
    const int n = static_cast<int>(alerts.size());
    m_title->setText(
        n == 0 ? tr("Nothing falls due in between.")
               : tr("%Ln follow-up(s) due in between", nullptr, n));
    m_scroll->show();
    if (alerts == m_alerts)
        return;
    const qsizetype row = rowOf(m_asked);
    const bool wasInForm = m_form->isAncestorOf(QApplication::focusWidget());
    m_alerts = alerts;
    fill();
    if (wasInForm && m_form->isHidden())
        focusRow(row);
}

void AbsenceList::setWaiting(const QString &sentence)
{
    m_scroll->hide(); // the rows stay: most often the same ones are shown a letter later
    m_title->setText(sentence);
}

bool AbsenceList::submit()
{
    if (m_form->isHidden() || m_scroll->isHidden())
        return false;
    m_form->submit();
    return true;
}

void AbsenceList::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        QWidget *widget = item->widget();
        if (widget && widget != m_form) {
            widget->hide();
            widget->deleteLater(); // it may hold the button that was just pressed
        }
        delete item;
    }
    m_leaves.clear();
    bool isAsked = false;
    const QList<Alert> shown = m_alerts.first(std::min(MostRows, m_alerts.size()));
    for (const Alert &alert : shown) {
        QWidget *row = buildRow(alert);
        m_rows->addWidget(row);
        row->show(); // at once: the focus may go there
        if (alert.followUp.id == m_asked) {
            m_form->setFollowUp(alert.followUp);
            m_rows->addWidget(m_form);
            isAsked = true;
        }
    }
    if (const auto more = static_cast<int>(m_alerts.size() - shown.size()); more > 0) {
        auto *rest = new PlainLabel(tr("and %Ln more", nullptr, more), looks::Secondary);
        m_rows->addWidget(rest);
        rest->show();
    }
    m_rows->addStretch();
    m_form->setVisible(isAsked); // it waits for its row while other words are typed
    orderStops();
}

/// Rows are made after all else in the window; Tab comes to them where they stand.
void AbsenceList::orderStops()
{
    QWidget *last = m_scroll;
    while (last->focusPolicy() == Qt::NoFocus && last->previousInFocusChain() != m_scroll)
        last = last->previousInFocusChain(); // nothing can be put behind what takes no focus
    for (int i = 0; i < m_rows->count(); ++i) {
        QWidget *part = m_rows->itemAt(i)->widget();
        for (QWidget *stop : part ? tabStopsIn(part) : QList<QWidget *>()) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
}

QWidget *AbsenceList::buildRow(const Alert &alert)
{
    const FollowUp followUp = alert.followUp;
    auto *row = new QWidget(m_scroll->widget());
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(4, 4, 4, 4);
    line->setSpacing(Gap);
    auto *words = new PlainLabel(wordsOf(alert), looks::Body, row);
    words->setElided(true);
    line->addWidget(words, 1);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new Button(text, Button::Kind::Secondary, row);
        button->setSize(Button::Size::Small);
        button->setAutoDefault(false);
        button->setAccessibleName(name.arg(wordsOf(alert)));
        line->addWidget(button);
        return button;
    };
    //: %1: "Fri 09:30, Engineer update"
    connect(add(tr("New time"), tr("New time for %1")), &Button::clicked, this, [this, followUp] {
        ask(followUp, Outcome::Kind::NewTime);
    });
    //: %1: "Fri 09:30, Engineer update"
    connect(add(tr("Hand over"), tr("Hand over %1")), &Button::clicked, this, [this, followUp] {
        ask(followUp, Outcome::Kind::HandedOver);
    });
    const bool isLeft = m_left.contains(followUp.id.value());
    Button *left = add(
        isLeft ? tr("Left", "what was chosen for a follow-up") : tr("Leave"),
        //: %1: "Fri 09:30, Engineer update"
        isLeft ? tr("Left as it is: %1") : tr("Leave %1 as it is"));
    left->setKind(isLeft ? Button::Kind::Tonal : Button::Kind::Quiet);
    m_leaves.append(left);
    connect(left, &Button::clicked, this, [this, id = followUp.id] { leave(id); });
    return row;
}

QString AbsenceList::wordsOf(const Alert &alert) const
{
    const FollowUp &followUp = alert.followUp;
    const QString due = followUp.due ? formats::due(*followUp.due, m_clock.today()) : QString();
    const QString text = formats::isolated(formats::capitalised(followUp.text));
    return followUp.customer.isEmpty()
        //: %1: when it is due, %2: what is owed
        ? tr("%1, %2").arg(due, text)
        //: %1: when it is due, %2: what is owed, %3: the reference of a customer
        : tr("%1, %2, customer %3").arg(due, text, formats::isolated(followUp.customer));
}

void AbsenceList::ask(const FollowUp &followUp, Outcome::Kind kind)
{
    m_asked = followUp.id;
    m_left.remove(followUp.id.value());
    fill();
    m_form->choose(kind);
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_form, 0, 0);
    m_form->focusFields();
}

/// Once more takes it back.
void AbsenceList::leave(FollowUpId id)
{
    if (!m_left.remove(id.value()))
        m_left.insert(id.value());
    if (m_asked == id)
        m_asked = {};
    fill();
    focusRow(rowOf(id));
}

/// The keyboard stays in the list when a row is made anew or goes.
void AbsenceList::focusRow(qsizetype row)
{
    if (!m_leaves.isEmpty())
        m_leaves.at(std::clamp<qsizetype>(row, 0, m_leaves.size() - 1))->setFocus();
}

void AbsenceList::give(const Outcome &outcome)
{
    const qsizetype row = rowOf(m_asked);
    if (row == m_alerts.size())
        return;
    emit outcomeGiven(FollowUp(m_alerts.at(row).followUp), outcome);
    if (rowOf(m_asked) == m_alerts.size()) // else why not has been said, and the form stays
        m_asked = {};
}

/// One past the last where it has none.
qsizetype AbsenceList::rowOf(FollowUpId id) const
{
    const auto at
        = std::ranges::find(m_alerts, id, [](const Alert &alert) { return alert.followUp.id; });
    return at - m_alerts.begin();
}

} // namespace evenkeel
