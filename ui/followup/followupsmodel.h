#pragma once

#include "core/followup/followupstore.h"
#include "core/followup/keeping.h"
#include "core/interaction/interactionstore.h"
#include "ui/followup/followupgroups.h"

#include <QAbstractListModel>
#include <QHash>

namespace evenkeel {

/// One follow-up as the list shows it.
struct FollowUpEntry
{
    FollowUp followUp;
    QString topic; ///< what the interaction was about, short; empty without one

    friend bool operator==(const FollowUpEntry &, const FollowUpEntry &) = default;
};

/// What is owed and what was done today, in groups: a row for each group that holds something,
/// followed by its follow-ups. Follows the store by exact row changes.
class FollowUpsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole, ///< int of FollowUpGroup, of every row
        CountRole, ///< how many the group holds; invalid for a follow-up
        IdRole, ///< qint64; invalid for a group
        EntryRole, ///< const FollowUpEntry *, for who paints through a proxy; null for a group
    };

    FollowUpsModel(
        FollowUpStore &followUps, InteractionStore &interactions, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The follow-up at `index`; nullptr for a group.
    [[nodiscard]] const FollowUpEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(FollowUpId id) const;
    /// Where a group begins; invalid where it holds nothing.
    [[nodiscard]] QModelIndex indexOf(FollowUpGroup group) const;

    /// Others that went to the same colleague today.
    [[nodiscard]] QList<FollowUpId> handedAlong(const FollowUp &followUp) const;

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] int openCount() const { return m_open; }
    [[nodiscard]] int overdueCount() const { return m_overdue; }
    /// How this month's promises were kept; nothing before followMonth().
    [[nodiscard]] const Keeping &thisMonth() const { return m_thisMonth; }

    /// Reads this month's figures, now and with every change. They take longer than the list, so
    /// that the first frame of the program does without them.
    void followMonth();

    /// Hides what was done today under its heading.
    void setDoneFolded(bool folded);
    [[nodiscard]] bool isDoneFolded() const { return m_doneFolded; }

    /// Time went by: moves what became overdue and tells that words like "in 5 min" changed.
    void refresh();

signals:
    /// Counts or the month's figures may be others.
    void summaryChanged();
    /// The list could not be read.
    void failed(const evenkeel::Error &error);

private:
    struct Line
    {
        FollowUpGroup group = FollowUpGroup::NeedsTime;
        int count = 0; ///< of a group; 0 marks a follow-up
        FollowUpEntry entry;

        [[nodiscard]] bool isGroup() const { return count > 0; }
        /// Whose row it is: of a group, below zero, or the number of a follow-up.
        [[nodiscard]] qint64 key() const;
        friend bool operator==(const Line &, const Line &) = default;
    };

    void reload();
    void forgetTopic(InteractionId interaction);
    void renewTopics();
    [[nodiscard]] Result<QList<FollowUp>> read() const;
    [[nodiscard]] QList<Line> arranged(const QList<FollowUp> &followUps);
    void readMonth();
    void become(const QList<Line> &target);
    void placeAt(int row, const Line &line, bool isThere);
    [[nodiscard]] QString topicOf(const FollowUp &followUp);

    FollowUpStore &m_followUps;
    InteractionStore &m_interactions;
    const Clock &m_clock;
    QList<Line> m_lines;
    QHash<InteractionId, QString> m_topics;
    Keeping m_thisMonth;
    bool m_followsMonth = false;
    bool m_topicForgotten = false;
    int m_open = 0;
    int m_overdue = 0;
    bool m_doneFolded = false;
};

} // namespace evenkeel
