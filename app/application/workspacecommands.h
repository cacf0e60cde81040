#pragma once

#include <QCoreApplication>

#include <functional>

namespace evenkeel {

class Commands;

/// The commands of an open log, with their first keys.
class WorkspaceCommands
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommands)

public:
    struct Actions
    {
        std::function<void()> quickLog;
        std::function<void()> startMinute;
        std::function<void()> breathe;
        std::function<void()> ownPatterns;
        std::function<void()> checkIn;
        std::function<void()> lock;
        std::function<void()> addFollowUp;
        std::function<void()> logLine;
        std::function<void()> edit;
        std::function<void()> lookBack;
        std::function<void()> bin;
    };

    static void add(Commands &commands, const Actions &actions);

private:
    static void addFromAnywhere(Commands &commands, const Actions &actions);
};

} // namespace evenkeel
