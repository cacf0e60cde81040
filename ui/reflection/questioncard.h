#pragma once

#include "core/capture/personaldataguard.h"
#include "core/reflection/promptbook.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class AnswerSheet;
class Button;
class Card;
class QuestionItem;
class ScrollArea;

/// A few questions about the period, one of them open at a time, and Save. What is typed goes
/// straight to the sheet, which keeps it. The questions scroll where they lack the height, Save
/// stays in sight.
class QuestionCard final : public QWidget
{
    Q_OBJECT

public:
    QuestionCard(AnswerSheet &sheet, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    void setPrompts(const QList<Question> &prompts);
    void focusFirst();

    /// As tall as the questions, inside something that scrolls as a whole.
    void setWhole(bool whole);
    /// What it takes in this width until nothing has to scroll, while it is not whole anyway.
    [[nodiscard]] int wholeHeight(int width) const;

signals:
    /// Another question was opened, or one has more to say.
    void heightChanged();
    void saveRequested();
    void othersRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFoot(QVBoxLayout *column);
    void add(const Question &prompt);
    void open(QuestionItem *item);
    void fill();
    void updateSave();

    AnswerSheet &m_sheet;
    PersonalDataGuard m_guard;
    Card *m_card = nullptr;
    ScrollArea *m_scroll = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column = nullptr; ///< the list's
    Button *m_save = nullptr;
    QList<QuestionItem *> m_items;
};

} // namespace evenkeel
