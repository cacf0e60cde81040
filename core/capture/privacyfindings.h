#pragma once

#include "core/base/linetext.h"
#include "core/capture/draft.h"

#include <QBitArray>

namespace evenkeel {

/// What was found in one text, each stretch of it pointed out once: the first finding counts.
class PrivacyFindings
{
public:
    explicit PrivacyFindings(const LineText &text) : m_text(text), m_covered(text.plain.size()) { }

    void add(PrivacyWarning::Kind kind, TextSpan span);

    /// In the order of the text.
    [[nodiscard]] QList<PrivacyWarning> inOrder() const;

private:
    const LineText &m_text;
    QBitArray m_covered;
    QList<PrivacyWarning> m_found;
};

} // namespace evenkeel
