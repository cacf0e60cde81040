#include "core/followup/followupmask.h"

#include "core/base/accountnumbers.h"

namespace evenkeel {

void maskCards(FollowUp &followUp)
{
    using accountnumbers::withCardsMasked;
    for (QString *text : {&followUp.text, &followUp.customer, &followUp.note, &followUp.handedTo})
        *text = withCardsMasked(*text);
    for (Renegotiation &move : followUp.renegotiations)
        move.reason = withCardsMasked(move.reason);
}

} // namespace evenkeel
