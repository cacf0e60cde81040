#pragma once

#include "ui/theme/focusshape.h"

#include <QStringList>
#include <QWidget>

namespace evenkeel {

/// A few choices in one frame, one of them chosen. Arrows move, a click chooses.
class SegmentedControl final : public QWidget, public FocusShape
{
    Q_OBJECT

public:
    /// `name` is spoken before the choice.
    SegmentedControl(QString name, QStringList choices, QWidget *parent = nullptr);

    /// As high as a small button.
    void setSmall(bool small);
    /// Names of `resources/icons`, one for each choice; an empty one for none.
    void setIconNames(const QStringList &names);

    [[nodiscard]] int current() const { return m_current; }
    /// Chooses without the signal.
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] QRect focusRect() const override { return rect(); }
    [[nodiscard]] QRect choiceRect(int index) const;

signals:
    /// The user chose another.
    void chosen(int index);
    /// A click on the one that is chosen already.
    void chosenAgain(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int index);
    void describe();
    void paintChoice(QPainter &painter, int index) const;
    [[nodiscard]] int choiceWidth(int index) const;
    [[nodiscard]] int iconRoom(int index) const;
    [[nodiscard]] int padding() const;

    QString m_name;
    QStringList m_choices;
    QStringList m_icons;
    int m_current = 0;
    bool m_small = false;
};

} // namespace evenkeel
