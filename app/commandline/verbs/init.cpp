#include "app/commandline/arguments.h"
#include "app/commandline/verbs/verbs.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

/// A recovery code reads everything for good, so who may not read the log gets none.
Attempted<QJsonObject> init(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (!source.mayRead())
        return refuse(Error{Fault::NotAllowed, {}});
    const auto code = source.newRecoveryCode();
    if (!code)
        return tl::unexpected(code.error());
    return QJsonObject{{u"recovery_code"_s, code->text()}};
}

} // namespace evenkeel::verbs
