#pragma once

#include "core/coach/coachcard.h"
#include "ui/coach/ownform.h"

#include <QJsonObject>

namespace evenkeel {

class ChoiceChips;
class SegmentedControl;
class TextField;
class WordsField;

/// A card in fields: a new one, or other words for one that is there.
class CardForm final : public OwnForm
{
    Q_OBJECT

public:
    explicit CardForm(QWidget *parent = nullptr);

    /// The categories for which it may come first.
    void offer(const QStringList &categories) { m_offered = categories; }
    /// Without an id it is a new one. `words` that were typed before stand in its place.
    void edit(const CoachCard &card, const QJsonObject &words);
    [[nodiscard]] const QString &id() const { return m_before.id; }

    /// As the fields say; icon and principles stay as they were.
    [[nodiscard]] CoachCard card() const;
    /// What is typed and is not as it was; empty where it is.
    [[nodiscard]] QJsonObject words() const;
    /// Says at its field what is missing.
    [[nodiscard]] bool isWhole();
    void focusFirst();
    /// Without what was typed.
    void startAgain();

private:
    void buildFields();
    void fill(const CoachCard &card);
    void offerCategories(const QStringList &chosen);

    CoachCard m_before;
    QStringList m_offered;
    TextField *m_title = nullptr;
    TextField *m_text = nullptr;
    TextField *m_example = nullptr;
    WordsField *m_why = nullptr;
    WordsField *m_say = nullptr;
    WordsField *m_ratherThan = nullptr;
    TextField *m_toTry = nullptr;
    SegmentedControl *m_moment = nullptr;
    QWidget *m_categoryBox = nullptr;
    ChoiceChips *m_categories = nullptr;
};

} // namespace evenkeel
