#pragma once

#include "core/coach/callguide.h"
#include "ui/coach/ownform.h"

#include <QJsonObject>

namespace evenkeel {

class TextField;
class WordsField;

/// A step of a call in fields: other words for what the in-call strip shows of it.
class StepForm final : public OwnForm
{
    Q_OBJECT

public:
    explicit StepForm(QWidget *parent = nullptr);

    /// `words` that were typed before stand in its place.
    void edit(const CallStep &step, const QJsonObject &words);
    [[nodiscard]] const QString &id() const { return m_before.id; }

    /// As the fields say; principles and sentences out of sight stay as they were.
    [[nodiscard]] CallStep step() const;
    /// What is typed and is not as it was; empty where it is.
    [[nodiscard]] QJsonObject words() const;
    /// Says at its field what is missing or is no slot.
    [[nodiscard]] bool isWhole();
    /// Among the sentences, at this one, or on a new line where it is empty.
    void focusSentence(const QString &sentence);
    /// Without what was typed.
    void startAgain();

private:
    CallStep m_before;
    TextField *m_title;
    TextField *m_hint;
    WordsField *m_says;
};

} // namespace evenkeel
