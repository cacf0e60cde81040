#pragma once

#include <QWidget>

namespace evenkeel {

class Button;
class Card;
class CoachShelf;
class DraftEdit;
class DraftReview;
class HiddenList;
class IconLine;
class SuggestionList;
class TermForm;
class TermList;
class TwoColumns;
struct OwnTerm;

/// "Say instead": a draft reply with what could be said more kindly or more clearly. The draft is
/// checked as it is typed and kept nowhere.
class SayInsteadView final : public QWidget
{
    Q_OBJECT

public:
    explicit SayInsteadView(CoachShelf &shelf, QWidget *parent = nullptr);

    [[nodiscard]] DraftReview &review() const { return *m_review; }
    [[nodiscard]] DraftEdit &editor() const { return *m_edit; }
    /// Has the rules made, and reads what of them is the user's.
    void prepare();
    /// The form where it stands.
    void focusDraft();
    /// What the clipboard holds, at the cursor.
    void paste();
    /// The next place, ready to be replaced with Enter.
    void showNext();
    void copyReply();
    /// Whether the draft's own undo has its keys; another one takes them for a while.
    void setUndoKeys(bool are);
    /// A form for words of the user's own that are to be pointed out.
    void addTerm();
    void setGap(int gap);

signals:
    void copyRequested(const QString &reply);

private:
    void buildDraft();
    void buildSuggestions();
    void refresh();

    void buildOwn();
    void connectOwn();
    void showOwn();
    void askAboutRule(QWidget *button);
    void edit(const OwnTerm &term);
    void keepTyped();
    void save();
    void closeForm();

    CoachShelf &m_shelf;
    DraftReview *m_review;
    TwoColumns *m_columns = nullptr;
    Card *m_draft = nullptr;
    DraftEdit *m_edit = nullptr;
    QWidget *m_band = nullptr; ///< below the draft, where something is good already
    IconLine *m_good = nullptr;
    Button *m_copy = nullptr;
    Button *m_undo = nullptr;
    Button *m_clear = nullptr;
    Card *m_side = nullptr;
    SuggestionList *m_list = nullptr;
    TermForm *m_form = nullptr; ///< in the place of the suggestions
    QWidget *m_own = nullptr; ///< what is the user's, below the suggestions
    TermList *m_terms = nullptr;
    HiddenList *m_hidden = nullptr;
};

} // namespace evenkeel
