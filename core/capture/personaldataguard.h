#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/privacyfindings.h"

namespace evenkeel {

/// Finds what should not be kept about a customer: card numbers, which are always masked, and
/// security codes, account numbers, phones and mail addresses, which are pointed out.
class PersonalDataGuard
{
public:
    explicit PersonalDataGuard(const CaptureWords &words) : m_words(words) { }

    /// In the order of the text.
    [[nodiscard]] QList<PrivacyWarning> find(const QString &text) const;

    /// The text with what the warning points at masked: all but the last four letters of numbers,
    /// all of a security code, the name of a mail address. Of equal length.
    [[nodiscard]] static QString masked(const QString &text, const PrivacyWarning &warning);

    /// The text with all of `warnings` masked.
    [[nodiscard]] static QString masked(const QString &text, const QList<PrivacyWarning> &warnings);

private:
    static void findIbans(const LineText &text, PrivacyFindings &found);
    static void findCards(const LineText &text, PrivacyFindings &found);
    static void mask(QString &text, const PrivacyWarning &warning);
    void findSecurityCodes(const LineText &text, PrivacyFindings &found) const;
    [[nodiscard]] TextSpan codeAt(const LineWords &words, qsizetype index) const;

    const CaptureWords &m_words;
};

} // namespace evenkeel
