#include "ui/reflection/remembermodel.h"

#include "core/base/foldedtext.h"
#include "ui/reflection/rememberedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int MostListed = 10'000; ///< of fifty years with four a week

QString searchable(const Remembered &one)
{
    const QStringList parts{
        rememberedtext::sentence(one), rememberedtext::origin(one), one.customer};
    return foldedText(parts.join(u'\n'));
}

bool comesAfter(const Remembered &one, const Remembered &other)
{
    return one.written.at < other.written.at;
}

} // namespace

RememberModel::RememberModel(ReflectionStore &reflections, QObject *parent)
    : QAbstractListModel(parent), m_reflections(reflections)
{
    connect(&reflections, &ReflectionStore::changed, this, &RememberModel::reload);
    reload();
}

void RememberModel::setSearch(const QString &text)
{
    QStringList words = foldedText(text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    fit();
}

int RememberModel::rowOf(const Remembered &remembered) const
{
    const auto found = std::ranges::find_if(
        m_shown, [&remembered](const Remembered &one) { return one.isSame(remembered); });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int RememberModel::lessons() const
{
    return static_cast<int>(std::ranges::count_if(
        m_all, [](const Entry &entry) { return entry.remembered.lesson.has_value(); }));
}

int RememberModel::plans() const
{
    return static_cast<int>(m_all.size()) - lessons();
}

int RememberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RememberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Remembered &one = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return rememberedtext::sentence(one);
    case MetaRole: return rememberedtext::meta(one);
    case Qt::AccessibleTextRole:
        return QString(rememberedtext::sentence(one) + u". "_s + rememberedtext::meta(one));
    default: return {};
    }
}

void RememberModel::reload()
{
    const auto all = m_reflections.remembered(MostListed);
    if (!all) {
        emit failed(all.error());
        return;
    }
    m_all.clear();
    m_all.reserve(all->size());
    for (const Remembered &one : *all)
        m_all.append({.remembered = one, .words = searchable(one)});
    fit();
}

void RememberModel::fit()
{
    QList<Remembered> wanted;
    for (const Entry &entry : std::as_const(m_all)) {
        if (isWanted(entry))
            wanted.append(entry.remembered);
    }
    show(wanted);
    emit updated();
}

bool RememberModel::isWanted(const Entry &entry) const
{
    return std::ranges::all_of(
        m_words, [&entry](const QString &word) { return entry.words.contains(word); });
}

/// Both lists are in the same order, so one walk finds what went, came and changed.
void RememberModel::show(const QList<Remembered> &wanted)
{
    int row = 0;
    for (const Remembered &next : wanted) {
        while (row < m_shown.size() && !m_shown.at(row).isSame(next)
               && !comesAfter(m_shown.at(row), next)) {
            beginRemoveRows({}, row, row);
            m_shown.removeAt(row);
            endRemoveRows();
        }
        if (row == m_shown.size() || !m_shown.at(row).isSame(next)) {
            beginInsertRows({}, row, row);
            m_shown.insert(row, next);
            endInsertRows();
        } else if (!(m_shown.at(row) == next)) {
            m_shown[row] = next;
            emit dataChanged(index(row), index(row));
        }
        ++row;
    }
    if (row == m_shown.size())
        return;
    beginRemoveRows({}, row, static_cast<int>(m_shown.size()) - 1);
    m_shown.resize(row);
    endRemoveRows();
}

} // namespace evenkeel
