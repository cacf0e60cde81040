#include "ui/shell/commandmodel.h"

#include "ui/shell/fuzzymatch.h"
#include "ui/widgets/keytext.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

struct Found
{
    QString id;
    int score = 0;
};

} // namespace

CommandModel::CommandModel(const Commands &commands, QObject *parent)
    : QAbstractListModel(parent), m_commands(commands)
{
    setTyped({});
}

void CommandModel::setTyped(const QString &typed)
{
    std::vector<Found> found;
    for (const Command &command : m_commands.all()) {
        if (const auto score = fuzzyMatch(typed, command.text))
            found.push_back({command.id, *score + (command.id.startsWith("page."_L1) ? 1 : 0)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    beginResetModel(); // another question, another list
    m_ids.clear();
    for (const Found &one : found)
        m_ids.append(one.id);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command *command = m_commands.find(m_ids.value(index.row()));
    if (!command)
        return {};
    switch (role) {
    case Qt::DisplayRole: return command->text;
    case Qt::AccessibleTextRole:
        return QString(command->text + QLatin1Char(' ') + keyText(command->shortcut)).trimmed();
    case IdRole: return command->id;
    case KeysRole: return keyText(command->shortcut);
    case IconRole: return command->icon;
    default: return {};
    }
}

} // namespace evenkeel
