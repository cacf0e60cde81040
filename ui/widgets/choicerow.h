#pragma once

#include "ui/theme/focusshape.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>

namespace evenkeel {

/// A check box or radio button with its words, 28 high or as many lines as they need; a radio
/// row that is chosen may be filled. Put radio rows of one question under one parent.
class ChoiceRow final : public QAbstractButton, public FocusShape, public SpokenRole
{
    Q_OBJECT

public:
    enum class Kind { Check, Radio };

    ChoiceRow(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// A quiet second line.
    void setDetail(const QString &detail);
    /// A 40 high row with padding that is filled while chosen.
    void setRoomy(bool roomy);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] QAccessible::Role spokenRole() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int padding() const { return m_roomy ? 10 : 0; }

    Kind m_kind;
    QString m_detail;
    bool m_roomy = false;
};

} // namespace evenkeel
