#include "ui/capture/chipmenu.h"

#include "ui/text/plaintext.h"

#include <QMenu>

namespace evenkeel {

QMenu *makeChipMenu(
    const QList<ChipChoice> &choices, QWidget *parent,
    const std::function<void(const ChipAction &)> &take)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChipChoice &choice : choices) {
        const bool leaves = std::holds_alternative<ChipAction::Remove>(choice.action.what);
        if (leaves && choices.size() > 1)
            menu->addSeparator();
        QAction *entry = menu->addAction(plaintext::menuEntry(choice.label));
        QObject::connect(
            entry, &QAction::triggered, parent, [take, action = choice.action] { take(action); });
    }
    return menu;
}

} // namespace evenkeel
