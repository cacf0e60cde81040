#pragma once

#include "ui/theme/focusshape.h"
#include "ui/theme/theme.h"
#include "ui/theme/token.h"

#include <QPushButton>

namespace evenkeel {

/// A button whose label is a verb. One primary per screen.
class Button final : public QPushButton, public FocusShape
{
    Q_OBJECT

public:
    enum class Kind {
        Primary,
        Tonal, ///< accentSoft: the second important thing
        Secondary,
        Quiet,
        Danger,
        OnSoft, ///< the action inside a suggestion banner
    };
    enum class Size { Small, Normal, Large }; ///< 30, 36, 44 high

    Button(const QString &text, Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setSize(Size size);
    /// Of the label: body where it is not said.
    void setTextSize(TextSize size);
    /// A name of `resources/icons`, drawn before the label.
    void setIconName(const QString &name);
    /// The keys that do the same, painted in a cap after the label: "Enter". Sets no shortcut.
    void setKeyHint(const QString &keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Look
    {
        Token fill = Token::None;
        Token line = Token::None;
        Token text = Token::Text;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int contentWidth() const;

    Kind m_kind;
    Size m_size = Size::Normal;
    TextSize m_textSize = TextSize::Body;
    QString m_iconName;
    QString m_keyHint;
};

} // namespace evenkeel
