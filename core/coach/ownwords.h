#pragma once

#include "core/coach/callguide.h"
#include "core/coach/coachcard.h"
#include "core/coach/contentlist.h"
#include "core/coach/ownchange.h"
#include "core/coach/ownscenarios.h"
#include "core/coach/phrase.h"

namespace evenkeel {

/// What the user's layer itself says.
struct OwnLayer
{
    ContentList<CoachCard> cards{};
    ContentList<Phrase> phrases{};
    ContentList<CallStep> steps{};
    ContentList<Scenario> scenarios{};
};

/// The user's own layer of Coach: cards and phrases that are added, changed and hidden, and steps
/// of a call that are changed, in cards.json, phrases.json and steps.json of one folder, which only
/// its user may read, with the conversations below it. One item is written at a time; the rest of a
/// file stays byte for byte, and one that cannot be read is not touched.
///
/// Faults: those of FileSteps; InvalidInput where the reader would refuse what is to be written;
/// WrongState where the file is another by now than the change to be taken back left it; a problem
/// with its file and line.
class OwnWords
{
public:
    enum class Kind { Cards, Phrases, Steps, Scenarios };

    explicit OwnWords(QString folder, FileSteps &files = diskFiles());

    /// For a new item: no other has it, nor had it.
    [[nodiscard]] static QString freshId();

    [[nodiscard]] OwnLayer layer() const;

    /// Adds it, or writes it over the one with the same id.
    [[nodiscard]] OwnResult<OwnChange> put(const CoachCard &card);
    [[nodiscard]] OwnResult<OwnChange> put(const Phrase &phrase);
    [[nodiscard]] OwnResult<OwnChange> put(const CallStep &step);
    /// Adds a conversation; see OwnScenarios.
    [[nodiscard]] OwnResult<OwnChange> put(const ScenarioText &text, const QString &id);
    /// Hides one of whatever layer. The user's own words for it are kept.
    [[nodiscard]] OwnResult<OwnChange> hide(Kind kind, const QString &id);
    /// Shows again what hide() hid.
    [[nodiscard]] OwnResult<OwnChange> show(Kind kind, const QString &id);
    /// What the user said of it goes; the layers below are heard again.
    [[nodiscard]] OwnResult<OwnChange> takeBack(Kind kind, const QString &id);

    [[nodiscard]] OwnResult<> undo(const OwnChange &change);

private:
    template<class Item>
    [[nodiscard]] OwnResult<OwnChange> write(const Item &item, bool hidden);
    template<class Item>
    [[nodiscard]] OwnResult<OwnChange> hideItem(const QString &id);
    template<class Item>
    [[nodiscard]] OwnResult<OwnChange> showItem(const QString &id);
    template<class Item>
    [[nodiscard]] OwnResult<OwnChange> drop(const QString &id);
    template<class Item, class Edit>
    [[nodiscard]] OwnResult<OwnChange> edit(const QString &id, Edit edit);
    template<class Item>
    [[nodiscard]] QString fileOf() const;

    QString m_folder;
    FileSteps &m_files;
    OwnScenarios m_scenarios;
};

} // namespace evenkeel
