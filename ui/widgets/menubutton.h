#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

class QMenu;

namespace evenkeel {

/// Shows the current choice and a chevron, and opens a native menu of the others.
class MenuButton final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    /// `name` is spoken before the choice.
    explicit MenuButton(const QString &name, QWidget *parent = nullptr);

    /// A name of `resources/icons`, drawn before the choice.
    void setIconName(const QString &name);

    /// Empties the menu and fills it with `choices`; `current` is shown.
    void setChoices(const QStringList &choices, int current);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();
    [[nodiscard]] int iconRoom() const;

    QString m_name;
    QString m_iconName;
    QStringList m_choices;
    int m_current = -1;
};

} // namespace evenkeel
