#include "core/importing/importbatch.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

QString idOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Unreadable: return u"unreadable"_s;
    case SkipReason::NoText: return u"no-text"_s;
    case SkipReason::TwiceInFile: return u"twice-in-file"_s;
    case SkipReason::Orphan: return u"orphan"_s;
    case SkipReason::AlreadyThere: return u"already-there"_s;
    case SkipReason::InTheBin: return u"in-the-bin"_s;
    }
    return u"unreadable"_s;
}

} // namespace evenkeel
