#include "ui/followup/triesbar.h"

#include "core/followup/keeping.h"
#include "core/followup/nexttry.h"
#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

/// "15:15", "Fri 08:00"
QString timeOf(Instant at, const Clock &clock)
{
    const QDateTime wall = inZone(at, clock.zone());
    return formats::due(
        {.date = wall.date(), .time = wall.time(), .zone = clock.zone().id()}, clock.today());
}

} // namespace

TriesBar::TriesBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_offers(new QWidget(this)),
      m_chips(new FlowLayout(6, m_offers)), m_note(new PlainLabel({}, looks::Meta, this))
{
    buildLayout();
    refresh();
}

void TriesBar::setWorkCalendar(const WorkCalendar &work)
{
    m_work = work;
    refresh();
}

void TriesBar::setFollowUp(const FollowUp &followUp)
{
    m_followUp = followUp;
    refresh();
}

void TriesBar::refresh()
{
    const bool wasTried = !m_followUp.attempts.isEmpty();
    const QList<Instant> tries = wasTried
        ? nextTries(m_followUp, m_clock.now(), m_clock.zone(), m_work)
        : QList<Instant>();
    for (int i = 0; i < tries.size(); ++i) {
        if (i == m_chips->count())
            m_chips->addWidget(new Chip({}, Chip::Kind::Parsed, m_offers));
        auto *chip = qobject_cast<Chip *>(m_chips->itemAt(i)->widget());
        const Instant at = tries.at(i);
        //: %1: "15:15", "Fri 08:00"
        chip->setText(tr("Try again %1").arg(timeOf(at, m_clock)));
        chip->disconnect(this);
        connect(chip, &Chip::clicked, this, [this, at] { emit againRequested(at); });
    }
    for (int i = 0; i < m_chips->count(); ++i)
        m_chips->itemAt(i)->widget()->setVisible(i < tries.size());
    m_offers->setVisible(!tries.isEmpty());
    const bool comesTooLate = !tries.isEmpty() && m_followUp.due
        && !isOverdue(m_followUp, m_clock.now()) && isPast(*m_followUp.due, tries.first());
    m_note->setText(
        comesTooLate ? tr("That is after the promised time. Agree a new one, if you can.")
                     : tr("Your hours and the customer’s do not meet within a month."));
    m_note->setVisible(wasTried && (tries.isEmpty() || comesTooLate));
}

void TriesBar::buildLayout()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new PlainLabel(tr("Tried, but"), looks::Secondary, this));
    for (const auto result : {Attempt::Result::NoAnswer, Attempt::Result::LeftMessage}) {
        auto *button = new Button(labels::of(result), Button::Kind::Secondary, this);
        button->setSize(Button::Size::Small);
        connect(
            button, &QAbstractButton::clicked, this, [this, result] { emit attempted(result); });
        line->addWidget(button);
    }
    line->addStretch();
    m_note->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 0, 16, 12);
    all->setSpacing(8);
    all->addLayout(line);
    all->addWidget(m_offers);
    all->addWidget(m_note);
}

} // namespace evenkeel
