#pragma once

#include "core/coach/phrase.h"
#include "ui/coach/ownform.h"

#include <QJsonObject>

class QComboBox;

namespace evenkeel {

class WordsField;

/// A phrase in fields: a new one, or other words for one that is there.
class PhraseForm final : public OwnForm
{
    Q_OBJECT

public:
    explicit PhraseForm(QWidget *parent = nullptr);

    /// Without an id it is a new one. `words` that were typed before stand in its place.
    void edit(const Phrase &phrase, const QJsonObject &words);
    [[nodiscard]] const QString &id() const { return m_before.id; }

    /// As the fields say; principles stay as they were.
    [[nodiscard]] Phrase phrase() const;
    /// What is typed and is not as it was; empty where it is.
    [[nodiscard]] QJsonObject words() const;
    /// Says at its field what is missing or is no slot.
    [[nodiscard]] bool isWhole();
    void focusFirst();
    /// Without what was typed.
    void startAgain();

private:
    void buildFields();
    [[nodiscard]] static bool check(WordsField &field);

    Phrase m_before;
    QComboBox *m_purpose = nullptr;
    WordsField *m_formal = nullptr;
    WordsField *m_plain = nullptr;
};

} // namespace evenkeel
