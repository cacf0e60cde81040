#pragma once

#include <QCoreApplication>

namespace evenkeel {

/// The sentences of the command line, by one name for those who translate them.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace evenkeel
