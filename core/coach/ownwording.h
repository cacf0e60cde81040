#pragma once

#include "core/coach/ownchange.h"
#include "core/coach/ownterm.h"

#include <functional>

namespace evenkeel {

class OwnFile;

/// The user's own layer of the wording helper, in wording.json of one folder: words that are
/// pointed out, and what of the layers below is not. One item is written at a time; the rest of the
/// file stays byte for byte, and one that cannot be read is not touched. Faults as of OwnWords.
class OwnWording
{
public:
    enum class Part { Rules, Lengths, Exceptions };

    /// `below`: what the layers below say, by which the user's is read.
    OwnWording(QString folder, WordingRules below, FileSteps &files = diskFiles());

    [[nodiscard]] WordingLayer layer() const;
    [[nodiscard]] const WordingRules &below() const { return m_below; }
    /// The words that an exception leaves alone, where it is one that keepAlone() writes.
    [[nodiscard]] static std::optional<QString> wordsOf(const WordingException &exception);

    /// Adds it, or writes it over the one with the same id.
    [[nodiscard]] OwnResult<OwnChange> put(const OwnTerm &typed);
    /// These words are not pointed out any more by rules of this kind. `id` is a new one.
    [[nodiscard]] OwnResult<OwnChange>
    leaveAlone(const QString &id, const QString &words, const QString &rule);
    /// A rule or a length of whatever layer says nothing any more. The user's own words are kept.
    [[nodiscard]] OwnResult<OwnChange> hide(Part part, const QString &id);
    [[nodiscard]] OwnResult<OwnChange> show(Part part, const QString &id);
    /// What the user said of it goes.
    [[nodiscard]] OwnResult<OwnChange> takeBack(Part part, const QString &id);

private:
    using Edit = std::function<OwnResult<QByteArray>(const OwnFile &)>;

    [[nodiscard]] QString path() const;
    [[nodiscard]] WordingLayer read(const QByteArray &bytes, ContentProblems &problems) const;
    [[nodiscard]] OwnResult<OwnChange> edit(Part part, const QString &id, const Edit &change);

    QString m_folder;
    WordingRules m_below;
    FileSteps &m_files;
};

} // namespace evenkeel
