#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

namespace evenkeel {

class Chip;

/// The techniques that were used, each a chip to switch on and off.
class TechniqueChips final : public QWidget
{
    Q_OBJECT

public:
    explicit TechniqueChips(QWidget *parent = nullptr);

    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList &ids);

signals:
    void changed();

private:
    void toggle(const QString &id);
    void look(const QString &id);

    QHash<QString, Chip *> m_chips;
    QStringList m_chosen;
};

} // namespace evenkeel
