#include "app/commandline/verbs/reminderjson.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

QJsonValue heldBy(const Reminders &reminders)
{
    return reminders.onCall ? QJsonValue(u"on-call"_s) : QJsonValue();
}

} // namespace evenkeel::verbs
