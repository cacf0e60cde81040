#pragma once

#include "ui/improvement/improvementitem.h"

#include <QJsonObject>
#include <QMap>

namespace evenkeel {

/// What is typed into the fields of a list and not saved yet: the words of a new one, and other
/// words for ones that are there. One of them stands in the fields; as JSON all are a draft.
class TypedItems
{
public:
    struct Words
    {
        QString title{};
        QString detail{};

        friend bool operator==(const Words &, const Words &) = default;
    };

    /// The list as it is saved. What was typed for one that is gone becomes a new one, where
    /// nothing else is typed there.
    void setSaved(const QList<ImprovementItem> &items);

    /// The one that stands in the fields; 0 is a new one.
    [[nodiscard]] qint64 shown() const { return m_shown; }
    void show(qint64 id) { m_shown = id; }

    /// Of the one that is shown: as typed, otherwise as saved.
    [[nodiscard]] Words words() const;
    void type(const Words &words);
    /// What was typed for the one that is shown is saved or not wanted; a new one is next.
    void letGo();

    /// Empty where nothing is typed.
    [[nodiscard]] QJsonObject toJson() const;
    void setJson(const QJsonObject &draft);

private:
    void settle();

    QMap<qint64, Words> m_saved;
    QMap<qint64, Words> m_typed; ///< never what is saved
    qint64 m_shown = 0;
};

} // namespace evenkeel
