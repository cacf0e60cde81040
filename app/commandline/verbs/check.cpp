#include "app/commandline/arguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/openlog.h"
#include "core/storage/integrity.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

Attempted<QJsonObject> check(const Invocation &call, LogSource &source)
{
    const auto arguments = Arguments::read(call.words, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto findings = integrityFindings((*log)->database());
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return refuse(Error{Fault::StorageDamaged, findings->first()});
    (*log)->marker().settle();
    return QJsonObject{{u"ok"_s, true}};
}

} // namespace evenkeel::verbs
