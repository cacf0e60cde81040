#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace evenkeel {

class Database;

/// What stands in a form and is not yet saved, so that a crash loses nothing: one draft for each
/// form, outside the change log. Called while a change set is open it joins its transaction, so a
/// form that saves forgets its draft in the same moment.
class DraftStore
{
public:
    DraftStore(Database &database, const Clock &clock);

    /// Replaces the draft of `form`; at most once a second, which is the caller's to see to.
    [[nodiscard]] Result<> save(QLatin1StringView form, const QJsonObject &content);

    /// Nothing where the form was left empty.
    [[nodiscard]] Result<std::optional<QJsonObject>> load(QLatin1StringView form) const;

    [[nodiscard]] Result<> forget(QLatin1StringView form);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace evenkeel
