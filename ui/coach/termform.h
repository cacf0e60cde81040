#pragma once

#include "core/coach/ownterm.h"
#include "ui/coach/ownform.h"

#include <QJsonObject>

class QCheckBox;

namespace evenkeel {

class TextField;
class WordsField;

/// Words that are to be pointed out in drafts, in fields: new ones, or a change of those there.
class TermForm final : public OwnForm
{
    Q_OBJECT

public:
    explicit TermForm(QWidget *parent = nullptr);

    /// Without an id it is a new one. `words` that were typed before stand in its place.
    void edit(const OwnTerm &term, const QJsonObject &words);
    [[nodiscard]] const QString &id() const { return m_before.id; }

    /// As the fields say; principles stay as they were.
    [[nodiscard]] OwnTerm term() const;
    /// What is typed and is not as it was; empty where it is.
    [[nodiscard]] QJsonObject words() const;
    /// Says at its field what is missing or is no slot.
    [[nodiscard]] bool isWhole();
    void focusFirst();
    /// Without what was typed.
    void startAgain();

private:
    void buildFields();
    void fill(const OwnTerm &term);
    [[nodiscard]] bool checkFind();
    [[nodiscard]] bool checkSay();
    [[nodiscard]] static QString ownReason();

    OwnTerm m_before;
    WordsField *m_find = nullptr;
    WordsField *m_say = nullptr;
    TextField *m_reason = nullptr;
    QCheckBox *m_promises = nullptr;
};

} // namespace evenkeel
