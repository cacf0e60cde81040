#pragma once

#include "core/capture/capturewords.h"
#include "core/capture/draftedits.h"

namespace evenkeel {

/// Applies what the user changed by the chips to a draft as it was read.
class DraftEditor
{
public:
    /// `line` is the first line as it will be kept: cards masked. `usual` is the channel where the
    /// line names none.
    DraftEditor(const CaptureWords &words, const QString &line, const Moment &now, Channel usual)
        : m_words(words), m_line(line), m_now(now), m_usual(usual)
    {
    }

    [[nodiscard]] Draft applied(Draft draft, const DraftEdits &edits) const;

private:
    void remove(Draft &draft, const LineToken &token) const;
    void removePromise(Draft &draft, TextSpan span) const;
    void choose(Draft &draft, const DraftEdits &edits) const;
    void rewriteSummary(Draft &draft) const;
    [[nodiscard]] QString textOf(TextSpan span) const
    {
        return m_line.mid(span.start, span.length);
    }

    const CaptureWords &m_words;
    const QString &m_line;
    const Moment &m_now;
    Channel m_usual;
};

} // namespace evenkeel
