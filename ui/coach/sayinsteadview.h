#pragma once

#include <QWidget>

namespace evenkeel {

class Button;
class Card;
class CoachShelf;
class DraftEdit;
class DraftReview;
class IconLine;
class SuggestionList;
class TwoColumns;

/// "Say instead": a draft reply with what could be said more kindly or more clearly. The draft is
/// checked as it is typed and kept nowhere.
class SayInsteadView final : public QWidget
{
    Q_OBJECT

public:
    explicit SayInsteadView(CoachShelf &shelf, QWidget *parent = nullptr);

    [[nodiscard]] DraftReview &review() const { return *m_review; }
    [[nodiscard]] DraftEdit &editor() const { return *m_edit; }
    void focusDraft();
    /// What the clipboard holds, at the cursor.
    void paste();
    /// The next place, ready to be replaced with Enter.
    void showNext();
    void copyReply();
    void setGap(int gap);

signals:
    void copyRequested(const QString &reply);

private:
    void buildDraft();
    void buildSuggestions();
    void refresh();

    DraftReview *m_review;
    TwoColumns *m_columns = nullptr;
    Card *m_draft = nullptr;
    DraftEdit *m_edit = nullptr;
    IconLine *m_good = nullptr;
    Button *m_copy = nullptr;
    Button *m_undo = nullptr;
    Button *m_clear = nullptr;
    Card *m_side = nullptr;
    SuggestionList *m_list = nullptr;
};

} // namespace evenkeel
