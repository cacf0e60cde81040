#pragma once

#include "core/base/stresslevel.h"
#include "ui/theme/focusshape.h"
#include "ui/theme/token.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

#include <optional>

namespace evenkeel {

/// One understood thing of a line, or one filter: 28 high. Enter or Down opens its choices,
/// Delete removes it.
class Chip final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    enum class Kind {
        Quiet, ///< default, or not from the user's text
        Parsed, ///< read from the text
        Promise, ///< amber
        Chosen, ///< a filter that is on
        Info,
    };

    explicit Chip(const QString &text, Kind kind = Kind::Quiet, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// A name of `resources/icons`.
    void setIconName(const QString &name);
    /// Strong words before the text, which is then quiet: a sign that can be typed.
    void setSign(const QString &sign);
    /// A mark in place of the icon.
    void setStress(std::optional<StressLevel> level);
    /// Shows a question mark: read with doubt, a click offers the choices.
    void setUncertain(bool uncertain);

    /// What it would need with this text.
    [[nodiscard]] int widthWith(const QString &text) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] int focusRadius() const override { return height() / 2; }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Look
    {
        Token fill = Token::Surface;
        Token line = Token::Border;
        Token text = Token::Text;
    };
    [[nodiscard]] Look look() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QString labelOf(const QString &text) const;
    [[nodiscard]] int iconWidth() const;
    [[nodiscard]] QFont signFont() const;
    /// The sign with the gap after it.
    [[nodiscard]] int signWidth() const;

    Kind m_kind;
    QString m_iconName;
    QString m_sign;
    std::optional<StressLevel> m_stress;
    bool m_uncertain = false;
};

} // namespace evenkeel
