#pragma once

#include "ui/theme/focusshape.h"
#include "ui/theme/token.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

/// A button that is only an icon. Its name is spoken and, with its keys, shown as the tooltip.
class IconButton final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    /// `icon` is a name of `resources/icons`, `name` says what a click does.
    IconButton(QString icon, const QString &name, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setName(const QString &name, const QString &keys = {});
    void setToken(Token token);
    /// 28 square in rows instead of 36.
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect().adjusted(3, 3, -3, -3); }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_iconName;
    Token m_token = Token::Text2;
    bool m_small = false;
};

} // namespace evenkeel
