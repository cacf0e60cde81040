#pragma once

#include "core/coach/coachbook.h"
#include "core/coach/ownwords.h"
#include "ui/coach/typedwords.h"

#include <QObject>

#include <optional>

namespace evenkeel {

/// What the user adds to, changes and hides of the content: it is written to the user's own folder,
/// and the last change can be taken back.
class OwnContent final : public QObject
{
    Q_OBJECT

public:
    using Kind = OwnWords::Kind;

    /// Whose words one is.
    enum class Whose {
        Others, ///< the program's or the site's
        Changed, ///< the user's, over one of theirs
        Own, ///< the user's, and nobody else's
    };

    /// The folders that lie one over the other, the lowest first; the last is the user's. Without
    /// `hasOwn` there is none of the user's, and nothing can be changed.
    OwnContent(QStringList folders, bool hasOwn, QObject *parent = nullptr);

    [[nodiscard]] bool isOffered() const { return m_hasOwn; }
    [[nodiscard]] Whose whose(Kind kind, const QString &id) const;
    [[nodiscard]] QList<CoachCard> hiddenCards() const;
    [[nodiscard]] QList<Phrase> hiddenPhrases() const;
    [[nodiscard]] QList<CallStep> hiddenSteps() const;
    [[nodiscard]] QList<Scenario> hiddenScenarios() const;

    /// What is wrong, in words; empty where it is saved.
    [[nodiscard]] QString put(const CoachCard &card);
    [[nodiscard]] QString put(const Phrase &phrase);
    [[nodiscard]] QString put(const CallStep &step);
    /// `name` is what the message calls it.
    void hide(Kind kind, const QString &id, const QString &name);
    void show(Kind kind, const QString &id, const QString &name);
    void takeBack(Kind kind, const QString &id, const QString &name);

    /// One sentence of a step, which keeps it out of sight.
    void hideSentence(const CallStep &step, const QString &sentence);
    void showSentence(const CallStep &step, const QString &sentence);

    /// Adds the conversation of a chosen file and gives back its id; says what is wrong in it and
    /// gives back nothing where it is not added.
    QString addScenario(const QString &path);
    /// Writes what a conversation was read from into a chosen file, over another conversation only.
    void saveScenario(const QString &id, const QString &path);

    /// A change of the user's files that was made elsewhere; othersUndone() tells that undo() took
    /// it back.
    void note(const OwnChange &change, const QString &sentence);
    /// What was not changed, and why.
    void say(const QString &sentence);

    /// The files were changed from outside.
    void lookAgain();

    [[nodiscard]] bool offersUndo() const { return m_last.has_value(); }
    void undo();
    /// The last change is not to be taken back any more.
    void letUndoGo() { m_last.reset(); }

    /// What was typed into forms and is not saved.
    [[nodiscard]] TypedWords &typed() { return m_typed; }

signals:
    void changed(); ///< the user's files are others: the layers are to be read again
    /// undo() did, after changed().
    void undone(OwnContent::Kind kind, const QString &id);
    void othersUndone(); ///< undo() took back what was noted
    void said(const QString &sentence); ///< with Undo where offersUndo()

private:
    /// A change that can be taken back, and of what.
    struct Last
    {
        Kind kind;
        QString id;
        OwnChange change{};
        bool isOthers = false; ///< noted, and of no kind
    };

    [[nodiscard]] QString
    keep(Last last, const OwnResult<OwnChange> &done, const QString &sentence);
    void tell(const Last &last, const OwnResult<OwnChange> &done, const QString &sentence);
    [[nodiscard]] OwnResult<OwnChange> written(const CallStep &step);
    void saveStep(const CallStep &step, const QString &sentence);
    void readLayer();
    [[nodiscard]] const CoachBook &below() const;

    [[nodiscard]] QString fileOf(const QString &scenario) const;

    QStringList m_below;
    QString m_folder; ///< the user's; empty where there is none
    bool m_hasOwn;
    OwnWords m_words;
    OwnLayer m_layer;
    mutable std::optional<CoachBook> m_belowBook; ///< read when it is first asked for
    std::optional<Last> m_last;
    TypedWords m_typed;
};

} // namespace evenkeel
