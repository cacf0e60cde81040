#pragma once

#include "core/agentstate/agentstatestore.h"
#include "core/base/fixedclock.h"
#include "core/breather/breatherstore.h"
#include "core/followup/followupstore.h"
#include "core/improvement/improvementstore.h"
#include "core/interaction/interactionstore.h"
#include "core/reflection/reflectionstore.h"
#include "core/storage/changelog.h"
#include "core/storage/database.h"
#include "core/stress/ratingstore.h"

#include <QTemporaryDir>

#include <memory>

namespace evenkeel::test {

/// 14:31 on Thursday 14 May 2026 in London.
[[nodiscard]] Instant testNow();

/// A folder that goes with it, a clock, an encrypted database with the whole schema and all stores
/// over it. Aborts where it cannot be made.
class TestLog
{
public:
    TestLog();
    ~TestLog();

    [[nodiscard]] QString file() const;
    [[nodiscard]] const DatabaseKey &key() const { return m_key; }

    /// Saves one interaction with this summary, `before` ago, in a change set of its own.
    InteractionId addInteraction(const QString &summary, milliseconds before = milliseconds(0));
    InteractionId add(const Interaction &interaction);

    /// The first column of the first row that `sql` gives, as text.
    [[nodiscard]] QString value(const QByteArray &sql) const;

    QTemporaryDir folder;
    FixedClock clock;

private:
    DatabaseKey m_key;
    std::unique_ptr<Database> m_database;

public:
    Database &database;
    ChangeLog log;
    InteractionStore interactions;
    FollowUpStore followUps;
    RatingStore ratings;
    BreatherStore breathers;
    ReflectionStore reflections;
    ImprovementStore improvement;
    AgentStateStore agentState;
};

/// A valid interaction at the given moment, with this summary and nothing else.
[[nodiscard]] Interaction plainInteraction(const QString &summary, const Moment &occurred);

/// An interaction with every field filled.
[[nodiscard]] Interaction fullInteraction(const Moment &occurred);

} // namespace evenkeel::test
