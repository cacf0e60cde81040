#pragma once

#include "core/report/exportdocument.h"
#include "core/report/exportpaper.h"

#include <QHash>
#include <QSet>

namespace evenkeel {

/// Takes customer references out of what is read: each gets a letter, wherever it stands in the
/// document, in fields and in free text.
class Redaction
{
public:
    /// References of fewer letters are only found in free text behind @ or #.
    static constexpr qsizetype ShortestBare = 3;

    explicit Redaction(const ExportDocument &document);

    /// `text` with every reference replaced by its letter.
    [[nodiscard]] PaperText hide(const QString &text) const;

    /// "A", "B" ... "Z", "AA"; empty for a reference that the document does not hold.
    [[nodiscard]] QString letterOf(const QString &reference) const;

private:
    void learn(const QString &reference);
    [[nodiscard]] qsizetype referenceAt(QStringView text, qsizetype start) const;

    QHash<QString, QString> m_letters; ///< by case-folded reference
    QList<qsizetype> m_lengths; ///< of all references, longest first
};

} // namespace evenkeel
