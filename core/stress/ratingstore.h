#pragma once

#include "core/storage/changelog.h"
#include "core/stress/rating.h"

#include <QObject>

namespace evenkeel {

/// The only door to self-ratings.
class RatingStore final : public QObject
{
    Q_OBJECT

public:
    explicit RatingStore(ChangeLog &log, QObject *parent = nullptr);

    [[nodiscard]] Result<RatingId> add(ChangeSet &changes, const Rating &rating);

    /// Sets the rating after an interaction: changes the one there is, adds one, or with nothing
    /// removes it.
    [[nodiscard]] Result<> rateInteraction(
        ChangeSet &changes, InteractionId interaction, std::optional<StressLevel> value);

    [[nodiscard]] Result<> remove(ChangeSet &changes, RatingId id);

    [[nodiscard]] Result<Rating> find(RatingId id) const;

    /// The rating given after an interaction, if any.
    [[nodiscard]] Result<std::optional<Rating>> ofInteraction(InteractionId interaction) const;

    /// The newest of any context.
    [[nodiscard]] Result<std::optional<Rating>> latest() const;

    /// All given at or after `begin` and before `end`, oldest first.
    [[nodiscard]] Result<QList<Rating>> between(Instant begin, Instant end) const;

    [[nodiscard]] static Rating fromImage(const QJsonObject &image);

signals:
    void added(evenkeel::RatingId id);
    void changed(evenkeel::RatingId id);
    void removed(evenkeel::RatingId id);

private:
    void tell(const QList<RowChange> &changes);

    ChangeLog &m_log;
};

} // namespace evenkeel
