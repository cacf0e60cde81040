#include "ui/reflection/hardones.h"

#include "ui/text/formats.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

HardOnes::HardOnes(QWidget *parent)
    : QWidget(parent), m_card(new Card(tr("Look back at one of today? Ninety seconds"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_card);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    m_card->body()->addLayout(m_rows);
    auto *away = new Button(tr("Not today"), Button::Kind::Quiet);
    away->setSize(Button::Size::Small);
    m_card->head()->addWidget(away);
    connect(away, &Button::clicked, this, &HardOnes::putAway);
    hide();
}

void HardOnes::setInteractions(const QList<Interaction> &interactions)
{
    for (QWidget *shown : std::as_const(m_shown)) {
        shown->hide();
        shown->deleteLater(); // its button may be at work
    }
    m_shown.clear();
    for (const Interaction &interaction : interactions.first(qMin(Most, interactions.size())))
        addRow(interaction);
    setVisible(!interactions.isEmpty());
}

void HardOnes::addRow(const Interaction &interaction)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    const QString what = interaction.summary.isEmpty() ? labels::category(interaction.category)
                                                       : interaction.summary;
    //: %1 a time of day, %2 what happened
    auto *words = new PlainLabel(
        tr("%1, %2").arg(formats::time(interaction.occurred.local().time()), what));
    words->setElided(true);
    auto *open = new Button(tr("Look back"), Button::Kind::Secondary);
    open->setSize(Button::Size::Small);
    open->setAccessibleName(tr("Look back: %1").arg(words->text()));
    line->addWidget(words, 1);
    line->addWidget(open);
    const InteractionId id = interaction.id;
    connect(open, &Button::clicked, this, [this, id] { emit lookBackRequested(id); });
    m_rows->addWidget(row);
    row->show(); // the layout would do so only later
    m_shown.append(row);
}

} // namespace evenkeel
