#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace evenkeel {

class Chip;

/// Chips of which any number can be chosen. They keep the order in which they were chosen: what
/// came first is meant to be offered first.
class ChoiceChips final : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;
        QString name;
        QString icon{}; ///< a tick while chosen where this is empty
    };

    ChoiceChips(const QList<Choice> &choices, QStringList chosen, QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }

    /// All of them in one line; with less room they go on in the next.
    [[nodiscard]] QSize sizeHint() const override;

    /// A widget after the last chip.
    void setEnd(QWidget *end);
    /// One more, chosen by the user just now; one that is there already is chosen.
    void addChosen(const Choice &choice);

signals:
    void changed(const QStringList &chosen);

private:
    Chip *addChip(const Choice &choice);
    void toggle(const QString &id, bool on);

    QStringList m_chosen;
    QList<Chip *> m_chips;
    QWidget *m_end = nullptr;
};

} // namespace evenkeel
