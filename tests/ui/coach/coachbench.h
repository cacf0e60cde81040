#pragma once

#include "core/settings/settings.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/coachshelf.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace evenkeel::test {

/// The page of the coach with the program's own content, in a window of its own.
struct CoachBench
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    WordingShelf wording{QStringLiteral("en"), {}};
    CoachShelf shelf{QStringLiteral("en"), {}, wording, settings};
    CoachPage page{shelf};
    QSignalSpy copied{&page, &CoachPage::copyRequested};

    explicit CoachBench(QSize size = {944, 640})
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the window is not active");
        page.activate();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace evenkeel::test
