#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace evenkeel {

/// What a phrase is for, in the order in which the phrase bank lists them.
enum class PhrasePurpose {
    Clarify,
    ReflectBack,
    Empathy,
    Acknowledge,
    Perspective,
    ApologyWithFault,
    ApologyWithoutFault,
    Options,
    Timeline,
    BadNews,
    Escalation,
    Closing,
    FollowUp,
};

inline constexpr std::array AllPurposes{
    PhrasePurpose::Clarify,
    PhrasePurpose::ReflectBack,
    PhrasePurpose::Empathy,
    PhrasePurpose::Acknowledge,
    PhrasePurpose::Perspective,
    PhrasePurpose::ApologyWithFault,
    PhrasePurpose::ApologyWithoutFault,
    PhrasePurpose::Options,
    PhrasePurpose::Timeline,
    PhrasePurpose::BadNews,
    PhrasePurpose::Escalation,
    PhrasePurpose::Closing,
    PhrasePurpose::FollowUp};

/// "apology-with-fault": what content files say.
[[nodiscard]] QString idOf(PhrasePurpose purpose);
[[nodiscard]] std::optional<PhrasePurpose> purposeFromId(QStringView id);

/// How a phrase is said.
enum class PhraseRegister { Formal, Plain };

/// A sentence that can be said or written, with slots such as "{time}" in it.
struct Phrase
{
    QString id{};
    PhrasePurpose purpose = PhrasePurpose::Clarify;
    QString formal{};
    QString plain{};
    QStringList principles{};

    [[nodiscard]] const QString &in(PhraseRegister chosen) const
    {
        return chosen == PhraseRegister::Formal ? formal : plain;
    }

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

} // namespace evenkeel
