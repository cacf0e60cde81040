#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel::test {

/// One source file of the tree, with what the rules look at.
struct SourceFile
{
    QString path; ///< from the root, e.g. "core/base/clock.h"
    QString text; ///< as it stands
    QString code; ///< without comments; string literals are emptied
    QStringList literals; ///< the string literals
    QStringList includes; ///< of project headers
    qsizetype lines = 0;

    [[nodiscard]] QString layer() const { return path.section(u'/', 0, 0); }
    [[nodiscard]] QString room() const { return path.section(u'/', 1, 1); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"); }
};

/// All .h and .cpp files below the given top-level folders.
[[nodiscard]] QList<SourceFile> readTree(const QString &root, const QStringList &folders);

} // namespace evenkeel::test
