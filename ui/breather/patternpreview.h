#pragma once

#include "core/breather/pattern.h"

#include <QWidget>

namespace evenkeel {

/// Twenty seconds of the pattern that is being set.
class PatternPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PatternPreview(QWidget *parent = nullptr);

    /// A pattern that is not valid is not drawn.
    void setPattern(const Pattern &pattern);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Pattern m_pattern;
};

} // namespace evenkeel
