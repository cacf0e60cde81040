#pragma once

#include "core/base/result.h"
#include "core/interaction/interaction.h"

#include <QHash>
#include <QList>

namespace evenkeel {

class Database;

/// The SQL of what links a skill or an idea to the interactions behind it: two tables of one form.
class OriginLinkTable
{
public:
    static constexpr QLatin1StringView OfSkills{"skill_interaction"};
    static constexpr QLatin1StringView OfIdeas{"process_idea_interaction"};

    /// One row.
    struct Link
    {
        qint64 id = 0;
        qint64 parent = 0;
        InteractionId interaction{};
    };

    OriginLinkTable(Database &database, QLatin1StringView name);

    [[nodiscard]] Result<qint64> insert(qint64 parent, InteractionId interaction);
    [[nodiscard]] Result<> remove(qint64 id);

    /// In the order in which they were made, those to the bin included.
    [[nodiscard]] Result<QList<Link>> of(qint64 parent) const;
    /// By their parents, without those to the bin.
    [[nodiscard]] Result<QHash<qint64, QList<InteractionId>>> all() const;

private:
    [[nodiscard]] QByteArray selecting(const char *condition) const;

    Database &m_database;
    QByteArray m_name;
};

} // namespace evenkeel
