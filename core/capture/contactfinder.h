#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/privacyfindings.h"

namespace evenkeel {

/// Finds ways to reach a person: phone numbers and e-mail addresses.
class ContactFinder
{
public:
    explicit ContactFinder(const CaptureWords &words) : m_words(words) { }

    void findPhones(const LineText &text, PrivacyFindings &found) const;
    static void findEmails(const LineText &text, PrivacyFindings &found);

private:
    void findByForm(const LineText &text, PrivacyFindings &found) const;
    void findByWord(const LineText &text, PrivacyFindings &found) const;

    const CaptureWords &m_words;
};

} // namespace evenkeel
