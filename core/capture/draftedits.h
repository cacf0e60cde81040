#pragma once

#include "core/capture/draft.h"

#include <QHash>

namespace evenkeel {

/// What the user changed about a draft by its chips while the line is still being typed. Kept by
/// the words it belongs to, so that it stays right while the line changes around it.
struct DraftEdits
{
    struct Removed
    {
        LineToken::Kind kind = LineToken::Kind::Tag;
        QString text; ///< as typed

        friend bool operator==(const Removed &, const Removed &) = default;
    };

    QList<Removed> removed = {}; ///< no longer read as what it was; the text stays
    QHash<QString, QString> chosen = {}; ///< words as typed: the choice, see Ambiguity::choices
    std::optional<Channel> channel = std::nullopt;
    std::optional<QString> category = std::nullopt;
    std::optional<StressLevel> stress = std::nullopt;

    friend bool operator==(const DraftEdits &, const DraftEdits &) = default;
};

} // namespace evenkeel
