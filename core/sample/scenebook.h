#pragma once

#include "core/interaction/lists.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <utility>

namespace evenkeel {

class Dice;

/// One kind of difficult contact and the words in which an agent would log it.
struct Scene
{
    QString category;
    QString trigger;
    int weight = 1; ///< how often it comes
    QList<int> severity;
    QStringList summaries; ///< %order%, %amount% and %days% stand for made numbers
    QStringList details;
    QStringList actions;
    QStringList next;
    QStringList promises;
};

/// The words of the made log, from resources/sample.
class SceneBook
{
public:
    SceneBook();

    /// Weighted; where bills go out they come three times as often.
    [[nodiscard]] const Scene &draw(Dice &dice, bool billingWeek) const;

    [[nodiscard]] const QStringList &reasons() const { return m_reasons; }
    [[nodiscard]] const QStringList &desks() const { return m_desks; }
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    [[nodiscard]] const QStringList &lessons() const { return m_lessons; }
    [[nodiscard]] const QStringList &courtesies() const { return m_courtesies; }

    /// Pairs of "If ..." and "I ...".
    [[nodiscard]] const QList<std::pair<QString, QString>> &plans() const { return m_plans; }

    /// Answers by the id of the question.
    [[nodiscard]] const QList<std::pair<QString, QStringList>> &answers() const
    {
        return m_answers;
    }

private:
    QList<Scene> m_scenes;
    QStringList m_reasons;
    QStringList m_desks;
    QStringList m_tags;
    QStringList m_lessons;
    QStringList m_courtesies;
    QList<std::pair<QString, QString>> m_plans;
    QList<std::pair<QString, QStringList>> m_answers;
};

} // namespace evenkeel
