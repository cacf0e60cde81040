#pragma once

#include "core/reflection/promptbook.h"

#include <QWidget>

class QPlainTextEdit;

namespace evenkeel {

class PersonalDataGuard;
class QuestionHeader;
class TextField;

/// One question with room for an answer. Closed it is a row that opens at a click; the question
/// of the plan has two lines, "If" and "then I".
class QuestionItem final : public QWidget
{
    Q_OBJECT

public:
    QuestionItem(const Question &prompt, const PersonalDataGuard &guard, QWidget *parent = nullptr);

    [[nodiscard]] const QString &prompt() const { return m_prompt; }
    [[nodiscard]] bool isPlan() const { return m_edit == nullptr; }

    void setAnswer(const QString &text);
    void setPlan(const QString &when, const QString &then);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void focusAnswer();
    /// Where Tab stops, in its order.
    [[nodiscard]] QList<QWidget *> stops() const;

signals:
    void openRequested();
    void answerEdited(const QString &text);
    void whenEdited(const QString &text);
    void thenEdited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildAnswer(const Question &prompt, const PersonalDataGuard &guard);
    void buildPlan(const PersonalDataGuard &guard);

    QString m_prompt;
    QuestionHeader *m_header = nullptr;
    QWidget *m_body = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    TextField *m_when = nullptr;
    TextField *m_then = nullptr;
    bool m_open = false;
};

} // namespace evenkeel
