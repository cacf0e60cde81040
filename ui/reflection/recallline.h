#pragma once

#include "core/reflection/remembered.h"

#include <QWidget>

class QBoxLayout;

namespace evenkeel {

class Button;
class PlainLabel;

/// One lesson or plan that comes back, in one quiet line, with the question whether it was tried.
/// Where there is no room beside the words, the answers stand below them. Hidden while it has
/// nothing to say.
class RecallLine final : public QWidget
{
    Q_OBJECT

public:
    using Outcome = Trial::Outcome;

    explicit RecallLine(QWidget *parent = nullptr);

    /// With the answer that was given here, if there is one.
    void show(const Remembered &remembered, std::optional<Outcome> answer);
    void clear();

    [[nodiscard]] const std::optional<Remembered> &shown() const { return m_shown; }

signals:
    /// Helped or did not; nothing: the answer is taken back.
    void answered(std::optional<evenkeel::Trial::Outcome> outcome);
    /// Not tried yet: not here again.
    void putAway();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void choose(Outcome outcome);
    void dress(Button *button, Outcome outcome, const QString &spoken);
    void place();

    std::optional<Remembered> m_shown;
    std::optional<Outcome> m_answer;
    QBoxLayout *m_row = nullptr;
    PlainLabel *m_words = nullptr;
    PlainLabel *m_question = nullptr;
    Button *m_helped = nullptr;
    Button *m_didNot = nullptr;
    Button *m_notYet = nullptr;
};

} // namespace evenkeel
