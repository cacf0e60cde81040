#pragma once

#include "core/coach/phraseslots.h"
#include "ui/widgets/page.h"

#include <functional>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class CardsView;
class ChangeLine;
class CoachShelf;
class IconLine;
class PhrasesView;
class PlainLabel;
class PracticeView;
class SayInsteadView;
class SegmentedControl;
class StepsView;

/// Coach: the advice at the moment it is needed.
class CoachPage final : public Page
{
    Q_OBJECT

public:
    /// The steps of a call are reached from the phrases.
    enum class View { Cards, SayInstead, Phrases, Practice, Steps };

    /// What is known of the call at hand, and which call that is, in words.
    struct CallFacts
    {
        PhraseFacts facts{};
        QString whence{};
    };

    explicit CoachPage(CoachShelf &shelf, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;
    void focusSearch() override;

    void showView(View view);
    /// A form for a new phrase, sentence or words to point out where they stand, a file for a
    /// conversation, else a form for a new card.
    void addNew();
    /// Asked whenever the phrases come into view.
    void setFactsSource(std::function<CallFacts()> source) { m_factsSource = std::move(source); }
    /// What is known of the call has changed; what is shown of it follows.
    void followFacts();
    /// The cards, with those for this category first.
    void showFor(const QString &category);

    [[nodiscard]] CardsView &cards() const { return *m_cards; }
    [[nodiscard]] SayInsteadView &sayInstead() const { return *m_say; }
    [[nodiscard]] PhrasesView &phrases() const { return *m_phrases; }
    [[nodiscard]] PracticeView &practice() const { return *m_practice; }
    [[nodiscard]] StepsView &steps() const { return *m_steps; }

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

signals:
    /// Words that belong into the clipboard.
    void copyRequested(const QString &words);
    /// The in-call strip is wanted.
    void stripRequested();

private:
    void buildLayout();
    void addShortcuts();
    void addOwn();
    void addSteps();
    void goTo(View view);
    void showNotice();
    void noteMended();
    [[nodiscard]] QList<QWidget *> stops();
    void showActions();
    void showFacts();
    void copy(const QString &words, const QString &told);
    [[nodiscard]] View view() const;

    CoachShelf &m_shelf;
    QVBoxLayout *m_all = nullptr;
    SegmentedControl *m_choice = nullptr;
    IconLine *m_notice = nullptr;
    QWidget *m_private = nullptr;
    PlainLabel *m_privateWords = nullptr;
    Button *m_paste = nullptr;
    Button *m_new = nullptr; ///< card, phrase or conversation
    Button *m_strip = nullptr; ///< opens what stands beside a call
    ChangeLine *m_changes = nullptr;
    QStackedLayout *m_views = nullptr;
    CardsView *m_cards = nullptr;
    SayInsteadView *m_say = nullptr;
    PhrasesView *m_phrases = nullptr;
    PracticeView *m_practice = nullptr;
    StepsView *m_steps = nullptr;
    Button *m_toSteps = nullptr; ///< from the phrases, and back
    std::function<CallFacts()> m_factsSource;
};

} // namespace evenkeel
