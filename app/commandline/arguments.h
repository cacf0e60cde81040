#pragma once

#include "app/commandline/refusal.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace evenkeel {

/// What may stand after a verb.
struct ArgumentShape
{
    QStringList values = {}; ///< options that take a value: "--from", "-o"
    QStringList flags = {}; ///< options that take none: "--deleted"
    qsizetype fewest = 0; ///< plain arguments
    qsizetype most = 0;
};

/// The words after a verb, told apart. Options may come in any order, as "--from D" or "--from=D";
/// after "--" everything is plain. A number with a minus sign is plain.
class Arguments
{
public:
    [[nodiscard]] static Attempted<Arguments>
    read(const QStringList &words, const ArgumentShape &shape);

    [[nodiscard]] const QStringList &plain() const { return m_plain; }
    [[nodiscard]] bool has(const QString &option) const;

    /// Nothing where the option was not given.
    [[nodiscard]] std::optional<QString> value(const QString &option) const;

private:
    [[nodiscard]] Attempted<> take(QStringList &rest, const ArgumentShape &shape);

    QStringList m_plain;
    QSet<QString> m_flags;
    QHash<QString, QString> m_values;
};

} // namespace evenkeel
