#pragma once

#include "core/base/textspan.h"
#include "core/coach/contentproblem.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace evenkeel {

class ContentNode;

/// A content file in which one item of its list is put, replaced or taken out, while every other
/// byte stays as somebody wrote it.
class OwnFile
{
public:
    /// The list `key` of a file with these bytes; of a file that is not there without any.
    OwnFile(QString name, QByteArray bytes, QLatin1StringView key);

    /// Why nothing may be written to it: it cannot be read, or its list is none.
    [[nodiscard]] const std::optional<ContentProblem> &problem() const { return m_problem; }

    /// Whether its list has an item with this id, readable or not.
    [[nodiscard]] bool holds(const QString &id) const { return indexOf(id) >= 0; }
    /// The line on which the item `id` begins, and the one on which it ends.
    [[nodiscard]] std::pair<int, int> linesOf(const QString &id) const;
    /// The file with this object as the item `id`: in its place, or last.
    [[nodiscard]] QByteArray with(const QString &id, const QByteArray &object) const;
    /// The file with the item `id` hidden or shown, whose words stay as they were written.
    [[nodiscard]] QByteArray withHidden(const QString &id, bool hidden) const;
    /// The file without the item `id`.
    [[nodiscard]] QByteArray without(const QString &id) const;

private:
    struct Item
    {
        QString id;
        TextSpan bytes;
        std::optional<TextSpan> hidden{}; ///< the value of that key
    };

    void read(const QByteArray &bytes);
    void readHidden(const ContentNode &root);
    [[nodiscard]] qsizetype indexOf(const QString &id) const;
    [[nodiscard]] QByteArray replaced(TextSpan bytes, const QByteArray &by) const;
    [[nodiscard]] QByteArray withList(const QByteArray &list) const;

    QString m_name;
    QLatin1StringView m_key;
    QByteArray m_bytes;
    std::optional<ContentProblem> m_problem;
    std::optional<TextSpan> m_list; ///< with its brackets; none where the key is missing
    std::vector<Item> m_items; ///< all that the list holds; without an id what is no object
    bool m_isEmpty = true; ///< the object of the file has no key at all
    qsizetype m_inside = 0; ///< after its brace
};

} // namespace evenkeel
