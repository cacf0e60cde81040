#pragma once

#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

class PlainLabel;

/// The words of a question; while it is closed a row with a chevron that opens it.
class QuestionHeader final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    explicit QuestionHeader(const QString &question, QWidget *parent = nullptr);

    void setOpen(bool open);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect focusRect() const override { return rect().adjusted(6, 3, -6, -3); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_label = nullptr;
    bool m_open = false;
};

} // namespace evenkeel
