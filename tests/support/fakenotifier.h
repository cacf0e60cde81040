#pragma once

#include "core/followup/notifier.h"

#include <QList>

namespace evenkeel::test {

/// A desktop that keeps what it was asked to show, or shows nothing.
class FakeNotifier final : public Notifier
{
public:
    void show(const Notice &notice) override
    {
        shown.append(notice);
        if (broken)
            emit failed(notice);
    }

    void say(const QString &sentence) override { said.append(sentence); }

    void withdraw(FollowUpId id) override { withdrawn.append(id); }

    void withdrawAll() override
    {
        shown.clear();
        ++emptied;
    }

    QList<Notice> shown;
    QStringList said;
    QList<FollowUpId> withdrawn;
    int emptied = 0;
    bool broken = false;
};

} // namespace evenkeel::test
