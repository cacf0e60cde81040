#include "ui/text/coachlabels.h"

namespace evenkeel {

QString CoachLabels::purpose(PhrasePurpose purpose)
{
    switch (purpose) {
    case PhrasePurpose::Clarify: return tr("Ask to understand");
    case PhrasePurpose::ReflectBack: return tr("Say it back");
    case PhrasePurpose::Empathy: return tr("Show that you understand");
    case PhrasePurpose::Acknowledge: return tr("Acknowledge the problem");
    case PhrasePurpose::Perspective: return tr("See their side");
    case PhrasePurpose::ApologyWithFault: return tr("Apologise, our fault");
    case PhrasePurpose::ApologyWithoutFault: return tr("Apologise, not our fault");
    case PhrasePurpose::Options: return tr("Offer a way");
    case PhrasePurpose::Timeline: return tr("Give a time");
    case PhrasePurpose::BadNews: return tr("Say bad news");
    case PhrasePurpose::Escalation: return tr("Hand over well");
    case PhrasePurpose::Closing: return tr("Close warmly");
    case PhrasePurpose::FollowUp: break;
    }
    return tr("Follow up");
}

} // namespace evenkeel
