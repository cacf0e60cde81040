#include "core/followup/alert.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString idOf(Alert::Kind kind)
{
    switch (kind) {
    case Alert::Kind::Soon: return u"soon"_s;
    case Alert::Kind::Due: return u"due"_s;
    case Alert::Kind::Overdue: return u"overdue"_s;
    }
    return {};
}

QString idOf(Occurrence::Kind kind)
{
    switch (kind) {
    case Occurrence::Kind::Before: return u"before"_s;
    case Occurrence::Kind::AtTime: return u"at-time"_s;
    case Occurrence::Kind::Again: return u"again"_s;
    }
    return {};
}

} // namespace evenkeel
