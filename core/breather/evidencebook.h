#pragma once

#include "core/breather/breather.h"

#include <QList>
#include <QStringList>

namespace evenkeel {

/// One published study, as far as something may be said from it.
struct Study
{
    QString source; ///< first author and year
    QStringList about; ///< ids of patterns and kinds; "breathing" for all patterns, "any" for all
    QString setting; ///< who, how many, how long
    QString result; ///< with its size
    QString limits;
    bool foundNothing = false;

    friend bool operator==(const Study &, const Study &) = default;
};

/// The studies of resources/guidance on breathers, one file for each language. What is in no study
/// is not in it.
class EvidenceBook
{
public:
    /// `language` is a code such as "en"; English where there is no such file.
    explicit EvidenceBook(const QString &language = {});

    [[nodiscard]] const QList<Study> &all() const { return m_studies; }

    /// What bears on a breather of this kind and pattern: first what looked at just this one.
    [[nodiscard]] QList<Study> about(BreatherKind kind, const QString &pattern) const;

    /// A study looked at this one by itself.
    [[nodiscard]] bool isStudied(BreatherKind kind, const QString &pattern) const;

private:
    QList<Study> m_studies;
};

} // namespace evenkeel
