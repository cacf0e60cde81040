#pragma once

#include <QString>
#include <QStringList>

namespace evenkeel {

/// The words that core needs for what it writes itself: headings of an export, findings of a
/// summary. Core knows keys, `ui/text` knows the language.
class Words
{
public:
    Words() = default;
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;
    virtual ~Words();

    /// The sentence for `key` (for example "report.footer"), with %1, %2 ... filled by `arguments`.
    [[nodiscard]] virtual QString
    say(QLatin1StringView key, const QStringList &arguments = {}) const = 0;

    /// The same with a count that decides the plural and fills %Ln.
    [[nodiscard]] virtual QString
    count(QLatin1StringView key, int n, const QStringList &arguments = {}) const = 0;
};

} // namespace evenkeel
