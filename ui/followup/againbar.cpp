#include "ui/followup/againbar.h"

#include "core/base/localtime.h"
#include "ui/followup/againchoices.h"
#include "ui/followup/whenedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

AgainBar::AgainBar(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_chipBox(new QWidget(this)),
      m_chips(new FlowLayout(6, m_chipBox)), m_picker(new QWidget(this)),
      m_when(new WhenEdit(tr("Remind me"), m_picker))
{
    buildLayout();
    refresh();
}

void AgainBar::refresh()
{
    const QList<AgainChoice> choices = AgainChoices::at(m_clock);
    while (m_chips->count() < choices.size() + 1)
        m_chips->addWidget(new Chip({}, Chip::Kind::Parsed, m_chipBox));
    for (int i = 0; i <= choices.size(); ++i) {
        auto *chip = qobject_cast<Chip *>(m_chips->itemAt(i)->widget());
        chip->disconnect(this);
        if (i == choices.size()) {
            chip->setText(tr("Pick"));
            chip->setIconName(u"calendar"_s);
            connect(chip, &Chip::clicked, this, &AgainBar::pick);
            continue;
        }
        const Instant at = choices.at(i).at;
        chip->setText(choices.at(i).text);
        chip->setAccessibleName(tr("Remind me again: %1").arg(choices.at(i).text));
        connect(chip, &Chip::clicked, this, [this, at] { emit chosen(at); });
    }
}

void AgainBar::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<AgainChoice> choices = AgainChoices::at(m_clock);
    for (const AgainChoice &choice : choices) {
        const Instant until = choice.at;
        connect(menu->addAction(choice.text), &QAction::triggered, this, [this, until] {
            emit chosen(until);
        });
    }
    connect(menu->addAction(tr("Pick")), &QAction::triggered, this, &AgainBar::pickRequested);
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void AgainBar::pick()
{
    const QDateTime wall = inZone(m_clock.now() + std::chrono::hours(1), m_clock.zone());
    m_when->setValue(
        {.date = wall.date(),
         .time = QTime(wall.time().hour(), wall.time().minute() / 5 * 5),
         .zone = m_clock.zone().id()});
    m_picker->show();
    m_when->setFocus();
}

void AgainBar::choosePicked()
{
    emit chosen(m_when->value().instant());
}

void AgainBar::buildLayout()
{
    auto *set = new Button(tr("Set"), Button::Kind::Secondary, m_picker);
    connect(set, &QAbstractButton::clicked, this, &AgainBar::choosePicked);
    auto *line = new QHBoxLayout(m_picker);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_when, 1);
    line->addWidget(set);
    m_picker->hide();

    auto *head = new QHBoxLayout;
    auto *title = new PlainLabel(tr("Remind me again"), looks::CardTitle, this);
    title->setElided(true);
    head->addWidget(title, 1);
    head->addWidget(new PlainLabel(u"S"_s, looks::Meta, this));

    auto *note = new PlainLabel(
        tr("This moves the reminder. The promised time stays."), looks::Meta, this);
    note->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_chipBox);
    all->addWidget(m_picker);
    all->addWidget(note);
}

} // namespace evenkeel
