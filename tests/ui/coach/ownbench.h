#pragma once

#include "core/settings/settings.h"
#include "ui/coach/changeline.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/coachshelf.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace evenkeel::test {

/// The page of the coach with a folder of the user's and one of a site.
struct OwnBench
{
    QTemporaryDir folder;
    QString site = folder.filePath(QStringLiteral("site"));
    QString user = folder.filePath(QStringLiteral("user/coach/en"));
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    WordingShelf wording{QStringLiteral("en"), {site, user}};
    CoachShelf shelf{QStringLiteral("en"), {site, user}, wording, settings};
    CoachPage page{shelf};

    OwnBench()
    {
        page.resize(944, 640);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the window is not active");
        page.activate();
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(user);
        QFile file(user + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no layer");
    }

    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(user + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What the line above the views says, empty where it is not there.
    [[nodiscard]] QString said() const { return page.findChild<ChangeLine *>()->words(); }

    /// The button with these words that can be seen.
    [[nodiscard]] Button *button(const QString &words) const
    {
        for (Button *one : page.findChildren<Button *>()) {
            if (one->text() == words && one->isVisible())
                return one;
        }
        return nullptr;
    }

    bool click(const QString &words) const
    {
        Button *found = button(words);
        if (found)
            QTest::mouseClick(found, Qt::LeftButton);
        return found != nullptr;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace evenkeel::test
