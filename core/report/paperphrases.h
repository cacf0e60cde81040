#pragma once

#include "core/base/words.h"
#include "core/report/redaction.h"

#include <QLocale>

namespace evenkeel {

/// How the values of a record are said on paper: labels, dates and customers, with what is to be
/// hidden already gone.
class PaperPhrases
{
public:
    PaperPhrases(
        const Words &words, const QLocale &locale, const Redaction &redaction,
        const Hiding &hiding);

    [[nodiscard]] const Words &words() const { return m_words; }

    /// "Billing" for ("category", "billing"): the name of an entry of a list, shipped or of the
    /// user's own. Empty for an empty id.
    [[nodiscard]] QString label(QLatin1StringView list, const QString &id) const;

    /// "Thursday, 14 May 2026"
    [[nodiscard]] QString longDay(QDate day) const;

    /// "Thu 14 May 2026"
    [[nodiscard]] QString day(QDate day) const;

    /// "14:31"; empty where times are hidden.
    [[nodiscard]] QString time(const Moment &moment) const;

    /// The same of a time on the wall.
    [[nodiscard]] QString time(QTime time) const;

    /// Day and time of a due time, or the day alone.
    [[nodiscard]] QString due(const LocalTime &due) const;

    /// The sentence for `key` with `inner` in the place of its %1.
    [[nodiscard]] PaperText around(QLatin1StringView key, const PaperText &inner) const;

    /// Free text, with references hidden where they are to be.
    [[nodiscard]] PaperText text(const QString &text) const;

    /// "Customer A" or "Customer 4711".
    [[nodiscard]] PaperText customer(const QString &reference) const;

    [[nodiscard]] static PaperText plain(const QString &text);

private:
    const Words &m_words;
    const QLocale &m_locale;
    const Redaction &m_redaction;
    Hiding m_hiding;
};

/// The parts that are not empty, one after the other with a dot between.
[[nodiscard]] PaperText joined(const QList<PaperText> &parts);

} // namespace evenkeel
