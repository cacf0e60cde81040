#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// What tells, without reading it, that a file of the coach's content is another than before.
struct ContentStamp
{
    QString file{};
    qint64 size = 0;
    QDateTime changed{}; ///< its words
    QDateTime touched{}; ///< who may read it, or which file has the name; where the disk says so

    friend bool operator==(const ContentStamp &, const ContentStamp &) = default;

    /// Those of all files that CoachBook::from() would read, the program's own apart, which are
    /// always the same.
    [[nodiscard]] static QList<ContentStamp> of(const QStringList &folders);
    /// Those of the rules of the wording helper, which are read apart.
    [[nodiscard]] static QList<ContentStamp> ofWording(const QStringList &folders);
};

} // namespace evenkeel
