#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace evenkeel {

/// Something that can be done from anywhere in the window: a page, an action.
struct Command
{
    QString id; ///< "page.log", "stress.checkin"
    QString text; ///< what it does: "Stress check-in"
    QString detail{}; ///< a quiet second line; may be empty
    QString icon{}; ///< a name of `resources/icons`; may be empty
    QKeySequence shortcut{};
    std::function<void()> run{};
    bool everywhere = false; ///< its keys work outside the program too, where the desktop allows
    bool taken = false; ///< another program has these keys
    bool atRest = false; ///< its keys are left to other programs for now
};

/// Every command there is: the command palette runs them, the window listens to their keys, and
/// Settings lists them.
class Commands final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// An id that is there already is replaced.
    void add(const Command &command);
    [[nodiscard]] const QList<Command> &all() const { return m_commands; }
    /// nullptr where there is none.
    [[nodiscard]] const Command *find(const QString &id) const;
    void run(const QString &id) const;

    /// Other keys for a command; an empty sequence takes them away.
    void setShortcut(const QString &id, const QKeySequence &keys);
    /// Another program has the keys of this command, or no longer.
    void setTaken(const QString &id, bool taken);
    /// Whether it is of use now: keys that work everywhere are taken from others only then.
    void setAtRest(const QString &id, bool atRest);
    /// The desktop gives no keys that work everywhere: all are keys of the window.
    void keepInWindow();
    /// The command that has these keys, apart from `exceptId`; nullptr where they are free.
    [[nodiscard]] const Command *
    usedBy(const QKeySequence &keys, const QString &exceptId = {}) const;

signals:
    void added(const QString &id);
    void shortcutChanged(const QString &id);
    void takenChanged(const QString &id);
    void restChanged(const QString &id);

private:
    QList<Command> m_commands;
};

} // namespace evenkeel
