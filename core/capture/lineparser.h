#pragma once

#include "core/base/workcalendar.h"
#include "core/capture/capturelists.h"
#include "core/capture/capturewords.h"
#include "core/capture/dateorder.h"
#include "core/capture/dateresolver.h"
#include "core/capture/draftedits.h"
#include "core/capture/personaldataguard.h"

#include <QLocale>

namespace evenkeel {

/// Turns one typed line into the draft of an interaction, its promises and its self-rating.
/// Pure: the same line at the same moment gives the same draft. Made for every keystroke.
class LineParser
{
public:
    /// `words` of the language that the user writes, `locale` for the order of dates, the hours
    /// of the clock and the first day of the week.
    LineParser(
        CaptureWords words, const QLocale &locale, CaptureLists lists = CaptureLists::shipped());

    /// What the line would become. The first line break starts the details. `work` says
    /// what "eod" and a working day are.
    [[nodiscard]] Draft
    parse(const QString &line, const Moment &now, const WorkCalendar &work = {}) const;

    /// The draft of the same line with what the user changed by its chips.
    [[nodiscard]] Draft edited(
        const QString &line, const Draft &draft, const DraftEdits &edits, const Moment &now) const;

    /// `text` as nothing but a time to come: "fri 10", "in 2 h", or a day alone. No times where it
    /// is something else. Without a day it is the next such time after `after`.
    [[nodiscard]] ResolvedDate timeAhead(
        const QString &text, const Moment &now, const Moment &after,
        const WorkCalendar &work = {}) const;

    /// Knows what this parser knows, and follows it when it is assigned another; it must outlive
    /// what it gives.
    [[nodiscard]] PersonalDataGuard guard() const { return PersonalDataGuard(m_words); }

    /// The lists that it knows, for those who offer choices.
    [[nodiscard]] const CaptureLists &lists() const { return m_lists; }

    /// The text as it may be kept while it is being typed: card numbers masked.
    [[nodiscard]] QString safeText(const QString &line) const;

private:
    class Sentence;

    CaptureWords m_words;
    DateOrder m_order;
    CaptureLists m_lists;
};

} // namespace evenkeel
