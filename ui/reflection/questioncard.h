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

/// A few questions about the period, one of them open at a time, and Save. What is typed goes
/// straight to the sheet, which keeps it.
class QuestionCard final : public QWidget
{
    Q_OBJECT

public:
    QuestionCard(AnswerSheet &sheet, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    void setPrompts(const QList<Question> &prompts);
    void focusFirst();

signals:
    void saveRequested();
    void othersRequested();

private:
    void buildFoot(QVBoxLayout *column);
    void add(const Question &prompt);
    void open(QuestionItem *item);
    void fill();
    void updateSave();

    AnswerSheet &m_sheet;
    PersonalDataGuard m_guard;
    Card *m_card = nullptr;
    QVBoxLayout *m_column = nullptr;
    Button *m_save = nullptr;
    QList<QuestionItem *> m_items;
};

} // namespace evenkeel
