#include "ui/improvement/improvementrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

ImprovementRow::ImprovementRow(
    const ImprovementItem &item, const QStringList &states, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    column->addWidget(words(item));
    column->addWidget(actions(item, states));
}

QWidget *ImprovementRow::words(const ImprovementItem &item)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    const auto add = [column](const QString &text, const TextLook &look) {
        if (text.isEmpty())
            return;
        auto *label = new PlainLabel(text, look);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    add(item.title, looks::Strong);
    add(item.detail, looks::Secondary);
    add(item.origin, looks::Meta);
    return box;
}

QWidget *ImprovementRow::actions(const ImprovementItem &item, const QStringList &states)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(8);
    if (!states.isEmpty()) {
        auto *state = new MenuButton(tr("How far it is: %1").arg(item.title));
        state->setChoices(states, item.state);
        connect(state, &MenuButton::chosen, this, &ImprovementRow::stateChosen);
        row->addWidget(state);
    }
    if (!item.interactions.isEmpty()) {
        const int n = static_cast<int>(item.interactions.size());
        auto *open = new Button(tr("%Ln interaction(s)", nullptr, n), Button::Kind::Secondary);
        open->setSize(Button::Size::Small);
        open->setIconName(u"log"_s);
        open->setToolTip(tr("Shows them in the Log"));
        connect(open, &Button::clicked, this, [this, open] { emit interactionsRequested(open); });
        row->addWidget(open);
    }
    row->addStretch();
    auto *edit = new IconButton(u"edit"_s, tr("Change: %1").arg(item.title));
    auto *remove = new IconButton(u"trash"_s, tr("Delete: %1").arg(item.title));
    for (IconButton *button : {edit, remove}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    connect(edit, &IconButton::clicked, this, &ImprovementRow::editRequested);
    connect(remove, &IconButton::clicked, this, &ImprovementRow::removeRequested);
    return box;
}

} // namespace evenkeel
