#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/personaldataguard.h"
#include "core/report/exportdocument.h"

namespace evenkeel {

/// Masks card numbers but for their last four digits. A line is masked before it is saved; what
/// came into the log another way, by an edit or from a file, is masked here before it leaves the
/// computer and when it comes in.
class CardMask
{
public:
    CardMask();
    CardMask(const CardMask &) = delete;
    CardMask &operator=(const CardMask &) = delete;

    void apply(Interaction &interaction) const;
    void apply(FollowUp &followUp) const;
    void apply(PrivatePart &part) const;

private:
    void mask(QString &text) const;
    void mask(QStringList &texts) const;

    CaptureWords m_words; ///< the guard wants some; a card looks the same in every language
    PersonalDataGuard m_guard;
};

} // namespace evenkeel
