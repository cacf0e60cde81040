#pragma once

#include "core/report/exportdocument.h"
#include "core/report/paperphrases.h"

namespace evenkeel {

/// Turns single records into items of a paper.
class PaperItems
{
public:
    PaperItems(const PaperPhrases &phrases, Instant now) : m_phrases(phrases), m_now(now) { }

    /// An interaction with all that was written about it.
    [[nodiscard]] PaperItem entry(const ExportEntry &entry) const;

    /// An interaction in one line with its day, for the lists before the log.
    [[nodiscard]] PaperItem brief(const Interaction &interaction) const;

    /// What is still owed, with its age where the time has passed.
    [[nodiscard]] PaperItem openPromise(const FollowUp &followUp) const;

    /// A follow-up of no interaction, as an entry of its own.
    [[nodiscard]] PaperItem loose(const FollowUp &followUp) const;

private:
    [[nodiscard]] PaperText title(const Interaction &interaction) const;
    [[nodiscard]] PaperText meta(const Interaction &interaction) const;
    [[nodiscard]] PaperText outcome(const Interaction &interaction) const;
    [[nodiscard]] PaperText stateOf(const FollowUp &followUp) const;
    [[nodiscard]] PaperText dueOf(const FollowUp &followUp) const;
    [[nodiscard]] PaperLine followUpLine(const FollowUp &followUp) const;
    void addLine(PaperItem &item, QLatin1StringView label, const QString &text) const;

    const PaperPhrases &m_phrases;
    Instant m_now;
};

} // namespace evenkeel
