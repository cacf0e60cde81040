#pragma once

#include "app/daytour/tourstep.h"
#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "core/base/result.h"
#include "ui/report/exportchoices.h"

#include <QDir>
#include <QList>

namespace evenkeel {

class Workspace;

/// The made working day: Thursday 14 May 2026 in London, from the first call after lunch to the
/// export at the end.
class TourDay
{
public:
    /// When the tour begins.
    [[nodiscard]] static Instant begin();
    [[nodiscard]] static QTimeZone zone();

    TourDay(Workspace &workspace, FixedClock &clock, const QDir &out);

    /// The weeks before, so that there is something to look back at. Fault: that of the log.
    [[nodiscard]] Result<> makePast();

    [[nodiscard]] QList<TourStep> steps();

private:
    [[nodiscard]] QList<TourStep> logging();
    [[nodiscard]] QList<TourStep> checkIn();
    [[nodiscard]] QList<TourStep> breather();
    [[nodiscard]] QList<TourStep> reminder();
    [[nodiscard]] QList<TourStep> lookingBack();
    [[nodiscard]] QList<TourStep> coach();
    [[nodiscard]] QList<TourStep> call();
    [[nodiscard]] QList<TourStep> exporting();

    [[nodiscard]] TourStep
    page(const QString &id, const QString &name, QKeyCombination keys, const QString &picture = {});
    [[nodiscard]] TourStep exportAs(ExportFormat format, const QString &file);
    /// Marks the open follow-up with these words done, on its page, by the space bar.
    [[nodiscard]] bool keep(const QString &text);
    [[nodiscard]] bool answer();
    [[nodiscard]] bool breatheFor(milliseconds duration);
    [[nodiscard]] bool putRemindersAside();
    void later(minutes duration) { m_clock.advance(duration); }

    [[nodiscard]] bool isLogged(const QString &summary) const;
    [[nodiscard]] bool isRated(int value) const;
    [[nodiscard]] bool isKept(const QString &text) const;

    Workspace &m_workspace;
    FixedClock &m_clock;
    QDir m_out;
    int m_reminders = 0; ///< raised so far
    QStringList m_exported; ///< files that are complete
};

} // namespace evenkeel
