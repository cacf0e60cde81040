#pragma once

#include "core/base/result.h"
#include "core/timeline/experience.h"

#include <QByteArray>
#include <QStringList>

namespace evenkeel {

class Database;
class Statement;

/// The SQL of what was done before.
class ExperienceTable
{
public:
    explicit ExperienceTable(Database &database) : m_database(database) { }

    /// Of category and trigger, or of the category alone where that is few or no trigger is named.
    /// Without the bin. An empty category is no kind: none of it.
    [[nodiscard]] Result<Experience> of(const ExperienceQuery &query) const;

    /// How the engine would read it, one step a line; for the test that pins it.
    [[nodiscard]] Result<QStringList> planOf(const ExperienceQuery &query) const;

private:
    [[nodiscard]] Result<Statement> prepare(
        const QByteArray &head, const ExperienceQuery &query, const QByteArray &tail = {}) const;
    [[nodiscard]] Result<QList<Experience::Ending>> endings(const ExperienceQuery &query) const;
    [[nodiscard]] Result<std::optional<Experience::Calmest>>
    calmest(const ExperienceQuery &query) const;

    Database &m_database;
};

} // namespace evenkeel
