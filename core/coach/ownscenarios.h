#pragma once

#include "core/coach/contentlist.h"
#include "core/coach/ownchange.h"
#include "core/coach/scenario.h"

namespace evenkeel {

/// A conversation and the file that it was read from.
struct ScenarioText
{
    Scenario scenario{};
    QByteArray bytes{};
};

/// The user's own conversations: those that were added, and what hides one of whatever layer. Each
/// is a file of the folder `scenarios`; one is written at a time and no other is written over.
///
/// Faults: those of FileSteps; OutOfRange where the folder is full; a problem with its line.
class OwnScenarios
{
public:
    /// `folder` is the user's for one language.
    explicit OwnScenarios(const QString &folder, FileSteps &files = diskFiles());

    /// What a chosen file says, or all that is wrong in it; at most ContentFile::MostBytes are
    /// read.
    [[nodiscard]] static tl::expected<ScenarioText, ContentProblems> readFrom(const QString &path);

    [[nodiscard]] ContentList<Scenario> layer() const;

    /// What the conversation would be called among those with the ids `taken`: as it is, or with a
    /// number.
    [[nodiscard]] static QString freeId(const QString &id, const QStringList &taken);
    /// Adds it under the id, shown.
    [[nodiscard]] OwnResult<OwnChange> add(const ScenarioText &text, const QString &id);
    /// Hides one of whatever layer. The user's own keeps its words.
    [[nodiscard]] OwnResult<OwnChange> hide(const QString &id);
    /// Shows again what hide() hid.
    [[nodiscard]] OwnResult<OwnChange> show(const QString &id);
    /// The user's file of it goes; the layers below are heard again.
    [[nodiscard]] OwnResult<OwnChange> takeBack(const QString &id);

private:
    [[nodiscard]] QString freeFile(const QString &id) const;
    [[nodiscard]] OwnResult<OwnChange> addFile(const QString &id, const QByteArray &bytes);
    [[nodiscard]] OwnResult<OwnChange> setHidden(const QString &file, bool hidden);
    [[nodiscard]] OwnResult<OwnChange>
    change(const QString &file, const std::optional<QByteArray> &before, const QByteArray &after);

    QString m_folder;
    FileSteps &m_files;
};

} // namespace evenkeel
