#pragma once

#include "core/capture/capturewords.h"

namespace evenkeel {

/// Finds the actions taken: "did: refunded postage", up to the next comma or token.
class ActionFinder
{
public:
    struct Action
    {
        QString text;
        WordRange range; ///< with the word that began it
    };

    explicit ActionFinder(const CaptureWords &words) : m_words(words) { }

    [[nodiscard]] QList<Action> find(const LineWords &words, const QString &line) const;

private:
    [[nodiscard]] bool beginsAction(const LineWords &words, qsizetype index) const;
    [[nodiscard]] bool beginsPromise(const LineWords &words, qsizetype index) const;

    const CaptureWords &m_words;
};

} // namespace evenkeel
