#include "core/capture/privacyfindings.h"

#include "core/capture/personaldataguard.h"

namespace evenkeel {

void PrivacyFindings::add(PrivacyWarning::Kind kind, TextSpan span)
{
    for (qsizetype at = span.start; at < span.start + span.length; ++at) {
        if (m_covered.testBit(at))
            return;
    }
    m_covered.fill(true, span.start, span.start + span.length);
    PrivacyWarning warning{
        .kind = kind, .text = m_text.shown.mid(span.start, span.length), .span = span};
    if (kind == PrivacyWarning::Kind::Card) {
        const PrivacyWarning whole{.kind = kind, .text = {}, .span = {0, span.length}};
        warning.text = PersonalDataGuard::masked(warning.text, whole);
    }
    m_found.append(warning);
}

QList<PrivacyWarning> PrivacyFindings::inOrder() const
{
    QList<PrivacyWarning> ordered = m_found;
    std::ranges::sort(
        ordered, {}, [](const PrivacyWarning &warning) { return warning.span.start; });
    return ordered;
}

} // namespace evenkeel
