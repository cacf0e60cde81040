#pragma once

#include "core/breather/pattern.h"

#include <QList>

#include <optional>

namespace evenkeel {

/// All patterns that can be chosen: the shipped ones of resources/breathing and the user's own.
class PatternBook
{
public:
    /// The id of a pattern of the user's own that has no name.
    static constexpr QLatin1StringView Own{"own"};

    static constexpr qsizetype LongestName = 40; ///< UTF-16 units

    /// `own` is what the settings keep: patterns as "4,1,0,6,0" or "name=4,1,0,6,0", with
    /// semicolons between them. What cannot be read is left out, so is a name that is shipped.
    explicit PatternBook(QStringView own = {});

    /// In the order in which they are offered.
    [[nodiscard]] const QList<Pattern> &shipped() const { return m_shipped; }
    [[nodiscard]] const QList<Pattern> &own() const { return m_own; }

    /// By id or by the name of an own pattern, capitals forgiven.
    [[nodiscard]] std::optional<Pattern> find(QStringView id) const;

    /// Whether a pattern of the user's own can be called so: one line of at most LongestName
    /// letters, with none of the signs that keep names and parts asunder.
    [[nodiscard]] static bool isName(const QString &name);

    /// No pattern and no other kind of breather is called so, capitals forgiven.
    [[nodiscard]] bool isFree(const QString &name) const;

    /// `name`, or with a number after it where that is taken: "Evening 2".
    [[nodiscard]] QString freeName(const QString &name) const;

    /// "six", which is always there.
    [[nodiscard]] const Pattern &standard() const { return m_shipped.first(); }

    /// What the settings keep for `patterns`; the reverse of the constructor.
    [[nodiscard]] static QString toText(const QList<Pattern> &patterns);

private:
    QList<Pattern> m_shipped;
    QList<Pattern> m_own;
};

} // namespace evenkeel
