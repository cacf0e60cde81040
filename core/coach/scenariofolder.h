#pragma once

#include "core/coach/contentlist.h"
#include "core/coach/scenario.h"

#include <QHash>

namespace evenkeel {

/// The conversations of one folder, a file each, in the order of their names. What is wrong in a
/// file is reported, and so is an id that came before and what is beyond the most that are read.
struct ScenarioFolder
{
    static constexpr int Most = 200;

    ContentList<Scenario> list{};
    QHash<QString, QString> files{}; ///< by the id, also of hidden ones

    /// None where there is no such folder.
    [[nodiscard]] static ScenarioFolder at(const QString &path, ContentProblems &problems);
};

} // namespace evenkeel
