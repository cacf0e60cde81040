#pragma once

#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "core/coach/callsession.h"
#include "core/coach/coachbook.h"
#include "ui/incall/boundaryview.h"
#include "ui/incall/callnote.h"
#include "ui/incall/callstrip.h"
#include "ui/incall/steplist.h"
#include "ui/incall/steprow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace evenkeel::test {

/// The strip with the program's own content, at 14:31 on Thursday 14 May 2026 in London.
struct CallBench
{
    FixedClock clock{
        resolve(QDate(2026, 5, 14), QTime(14, 31), QTimeZone("Europe/London")),
        QTimeZone("Europe/London")};
    LineParser parser{CaptureWords::shipped(u"en"), QLocale(QStringLiteral("en_GB"))};
    CoachBook book = CoachBook::from({CoachBook::ownFolder(QStringLiteral("en"))});
    CallSession session{clock};
    CallStrip strip{parser, clock, session};
    QSignalSpy submitted{&strip, &CallStrip::submitted};
    QSignalSpy ended{&strip, &CallStrip::ended};

    explicit CallBench(const QList<CoachCard> &pinned = {})
    {
        begin(pinned);
        strip.open();
        strip.setShrunk(false);
        strip.takeFocus();
        if (!QTest::qWaitForWindowActive(&strip))
            qWarning("the strip is not active");
    }

    void begin(const QList<CoachCard> &pinned = {})
    {
        QStringList steps;
        for (const CallStep &step : book.guide.steps)
            steps.append(step.id);
        session.start(steps);
        strip.setContent(book.guide, pinned);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(strip.windowHandle(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(strip.note().line(), text); }
    [[nodiscard]] QString current() const { return session.run().current(); }
    /// The sentence of the step that is on, as it is shown.
    [[nodiscard]] QString sentence() const
    {
        return strip.steps().current() ? strip.steps().current()->sentence() : QString();
    }
    [[nodiscard]] Draft draft() { return submitted.value(0).value(0).value<Draft>(); }
};

} // namespace evenkeel::test
