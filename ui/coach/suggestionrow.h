#pragma once

#include "core/coach/wordingfinding.h"
#include "ui/coach/draftreview.h"
#include "ui/theme/focusshape.h"

#include <QAbstractButton>

namespace evenkeel {

class Button;
class PlainLabel;

/// One place in a draft: what stands there, what could be said instead, and why. The current one
/// offers to replace it, to see another wording, to keep it, and to do something about its rule.
class SuggestionRow final : public QAbstractButton, public FocusShape
{
    Q_OBJECT

public:
    /// `said`: the words of the draft. `place`: "1 of 5".
    SuggestionRow(
        WordingFinding finding, const QString &said, QString place, RuleChoice choice,
        QWidget *parent = nullptr);

    void setCurrent(bool current);
    /// What Replace would write; empty where there is only advice.
    [[nodiscard]] QString suggestion() const;
    /// The row, or what it offers, has the focus.
    [[nodiscard]] bool holdsFocus() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QRect focusRect() const override { return rect().adjusted(4, 4, -4, -4); }

signals:
    void replaceRequested();
    void keepRequested();
    /// Its rule is to be hidden or changed; what asks stands at `button`.
    void ruleRequested(QWidget *button);
    void stepped(int by); ///< Up or Down was pressed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    [[nodiscard]] QList<QWidget *> actions() const;
    /// In lines from the top; gives back where they end.
    int placeActions(int width, int top, bool place) const;
    void placeActions();
    void describe();
    void showAnother();
    /// Paints the words where there is a painter; gives back where they end.
    qreal layWords(QPainter *painter, int width) const;

    WordingFinding m_finding;
    QString m_said;
    QString m_place;
    RuleChoice m_choice;
    qsizetype m_suggestion = 0;
    bool m_current = false;
    Button *m_replace = nullptr;
    Button *m_another = nullptr;
    Button *m_keep = nullptr;
    Button *m_rule = nullptr; ///< Never point this out, or Change
    PlainLabel *m_placeLabel = nullptr;
};

} // namespace evenkeel
