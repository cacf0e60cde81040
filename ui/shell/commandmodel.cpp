#include "ui/shell/commandmodel.h"

#include "ui/shell/fuzzymatch.h"
#include "ui/widgets/keytext.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastOfPlace = 3; ///< letters; fewer begin too many second lines

struct Found
{
    QString id;
    int score = 0;
};

/// By its own words, or by the beginning of its second line, which may say where it belongs:
/// "coach" finds all of Coach, "coach ph" its phrases.
std::optional<int> scoreOf(const QString &typed, const Command &command)
{
    if (const auto score = fuzzyMatch(typed, command.text))
        return score;
    const QString words = typed.trimmed();
    if (words.size() >= LeastOfPlace && command.detail.startsWith(words, Qt::CaseInsensitive))
        return 0;
    if (!command.detail.isEmpty() && words.startsWith(command.detail + u' ', Qt::CaseInsensitive))
        return fuzzyMatch(words.mid(command.detail.size() + 1), command.text);
    return std::nullopt;
}

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
        if (const auto score = scoreOf(typed, command))
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
