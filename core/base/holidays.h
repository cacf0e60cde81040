#pragma once

#include <QDate>
#include <QMap>
#include <QStringList>

namespace evenkeel {

/// Days on which nobody works although their weekday is worked, each with a name that may be empty.
/// None at first.
class Holidays
{
public:
    [[nodiscard]] bool contains(QDate day) const { return m_names.contains(day); }
    [[nodiscard]] QString nameOf(QDate day) const { return m_names.value(day); }
    [[nodiscard]] const QMap<QDate, QString> &all() const { return m_names; }
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }

    /// Takes the place of another name of that day. A day that is none is left out.
    void add(QDate day, const QString &name);

    /// "2026-12-25 Christmas Day", oldest first.
    [[nodiscard]] QStringList toTexts() const;

    /// The reverse of toTexts(); what cannot be read is left out.
    [[nodiscard]] static Holidays fromTexts(const QStringList &texts);

    friend bool operator==(const Holidays &, const Holidays &) = default;

private:
    QMap<QDate, QString> m_names;
};

} // namespace evenkeel
