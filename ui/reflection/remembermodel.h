#pragma once

#include "core/reflection/reflectionstore.h"
#include "core/reflection/remembered.h"

#include <QAbstractListModel>

namespace evenkeel {

/// Lessons and plans together, newest first, or those of them that hold all words of a search. Rows
/// are changed one by one.
class RememberModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MetaRole = Qt::UserRole + 1 };

    explicit RememberModel(ReflectionStore &reflections, QObject *parent = nullptr);

    /// Every word must be in it, or begin a word of it; letters are folded.
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }

    [[nodiscard]] const Remembered &at(int row) const { return m_shown.at(row); }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const Remembered &remembered) const;
    /// All of them, found or not.
    [[nodiscard]] int lessons() const;
    [[nodiscard]] int plans() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void failed(const evenkeel::Error &error);
    /// After rows have changed.
    void updated();

private:
    struct Entry
    {
        Remembered remembered;
        QString words; ///< folded
    };

    void reload();
    void fit();
    void show(const QList<Remembered> &wanted);
    [[nodiscard]] bool isWanted(const Entry &entry) const;

    ReflectionStore &m_reflections;
    QList<Entry> m_all;
    QList<Remembered> m_shown;
    QStringList m_words; ///< of the search
};

} // namespace evenkeel
