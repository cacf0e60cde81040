#pragma once

#include "core/coach/coachbook.h"
#include "core/coach/contentstamp.h"
#include "core/coach/pins.h"
#include "core/coach/wordingshelf.h"
#include "ui/coach/owncontent.h"
#include "ui/coach/ownrules.h"

#include <QObject>

namespace evenkeel {

class Settings;

/// What the pages of the coach are made of: the content, which is read anew when the user changes
/// it, and the user's pins.
class CoachShelf final : public QObject
{
    Q_OBJECT

public:
    /// The program's own content in `language`, and `folders` laid over it, the lowest first; the
    /// last one is the user's, and without any nothing can be changed.
    CoachShelf(
        const QString &language, const QStringList &folders, WordingShelf &wording,
        Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const CoachBook &book() const { return m_book; }
    /// Reads again what a file of the site or the user says that was changed from outside.
    void lookAgain();
    /// Waits for it the first time. It lasts until rulesChanged().
    [[nodiscard]] const Wording &wording();

    [[nodiscard]] const Pins &pins() const { return m_pins; }
    void togglePin(const QString &id);

    /// Ids of the user's own and the program's, for which a card may come first.
    [[nodiscard]] QStringList categories() const;

    [[nodiscard]] OwnContent &own() { return m_own; }
    [[nodiscard]] OwnRules &rules() { return m_rules; }

signals:
    void bookChanged();
    void rulesChanged(); ///< wording() is another, and so may be what is wrong in them
    void pinned(const QString &id, bool pinned);

private:
    void readAgain();
    void takeRules();
    void addProblems();

    QStringList m_folders;
    QList<ContentStamp> m_stamps; ///< from before the book was read
    CoachBook m_book;
    ContentProblems m_bookProblems; ///< without those of the rules
    OwnContent m_own;
    OwnRules m_rules;
    WordingShelf &m_wording;
    bool m_knowsRules = false; ///< and what is wrong in them
    Pins m_pins;
    Settings &m_settings;
};

} // namespace evenkeel
