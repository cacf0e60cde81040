#pragma once

#include "ui/capture/chipspecs.h"

#include <QWidget>

namespace evenkeel {

/// The live chips below the quick line. A chip keeps its widget and place while the line is typed.
class DraftChips final : public QWidget
{
    Q_OBJECT

public:
    explicit DraftChips(QWidget *parent = nullptr);

    /// Tab leads from `before` to the first chip.
    void follow(QWidget *before) { m_before = before; }

    void show(const QList<ChipSpec> &specs);

    /// The chips that say what can be typed, for an empty line: each inserts its sign.
    void showHints();

    /// Where Tab from the line leads; nullptr without chips.
    [[nodiscard]] QWidget *firstChip() const;

    /// As high as the chips are in the width there is; one row as long as nothing wraps.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void acted(const evenkeel::ChipAction &action);
    /// A hint was clicked: these characters are wanted in the line.
    void hintChosen(const QString &sign);
    /// Escape in a chip: back to the line.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void resizeTo(qsizetype count);
    void dress(Chip *chip, const ChipSpec &spec) const;
    void fit();
    void open(Chip *chip);
    void removeBy(Chip *chip);

    QWidget *m_before = nullptr;
    QList<Chip *> m_chips;
    QList<ChipSpec> m_specs;
    QList<QWidget *> m_hints;
};

} // namespace evenkeel
