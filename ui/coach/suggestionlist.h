#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class DraftReview;
class PlainLabel;
class ScrollArea;
class SuggestionRow;

/// What could be said instead, place by place. Rows stay while the same is pointed out, so that
/// typing elsewhere moves nothing.
class SuggestionList final : public QWidget
{
    Q_OBJECT

public:
    /// More than these are counted in words.
    static constexpr qsizetype MostShown = 40;

    explicit SuggestionList(DraftReview &review, QWidget *parent = nullptr);

    void focusCurrent();
    /// Something that scrolls with it, at its end.
    void addBelow(QWidget *below);
    /// As tall as its rows, inside something that scrolls as a whole.
    void setWhole(bool whole);

signals:
    /// The current place is to be replaced by `words`.
    void replaceRequested(const QString &words);
    /// Something is to be done about the rule of the current place; what asks stands at `button`.
    void ruleRequested(QWidget *button);
    void emptied(); ///< there is nothing any more that could have the focus

private:
    /// What a row shows.
    using Shown = QList<QStringList>;

    void refresh();
    void rebuild(const Shown &shown);
    void connectRow(SuggestionRow *row, qsizetype index);
    void showCurrent();
    [[nodiscard]] bool holdsFocus() const;

    DraftReview &m_review;
    ScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QList<SuggestionRow *> m_rows;
    Shown m_shown;
    PlainLabel *m_words = nullptr; ///< where there are no rows, or more than are shown
};

} // namespace evenkeel
