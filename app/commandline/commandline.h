#pragma once

#include "app/commandline/globaloptions.h"
#include "app/commandline/verb.h"
#include "app/instance/message.h"
#include "app/paths/datafolder.h"
#include "core/base/systemclock.h"

class QIODevice;

namespace evenkeel {

/// The command-line program: reads what was typed, offers it to the running instance, or takes the
/// lock and works itself.
class CommandLine
{
public:
    /// Answers one command line; `arguments` without the name of the program. `input` is read only
    /// where a hyphen stands for the line.
    [[nodiscard]] Answer run(const QStringList &arguments, QIODevice &input) const;

    /// The answer to arguments that are no text in the system's encoding.
    [[nodiscard]] static Answer notText();

    /// The answer where the true one could not be written to standard output.
    [[nodiscard]] static Answer notPrinted();

    /// True for what needs fonts, and with them a QGuiApplication: a PDF.
    [[nodiscard]] static bool needsFonts(const QStringList &arguments);

private:
    [[nodiscard]] Attempted<Answer> answer(const GlobalOptions &options, QIODevice &input) const;
    [[nodiscard]] Attempted<Answer>
    ask(const Request &request, const DataFolder &folder, const GlobalOptions &options) const;
    [[nodiscard]] Attempted<Answer>
    workAlone(const Request &request, const DataFolder &folder, const GlobalOptions &options) const;

    SystemClock m_system;
};

} // namespace evenkeel
