#include "ui/coach/cardsview.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/practiceview.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"

/// What the page says of itself: header, keys and help.
namespace evenkeel {

QString CoachPage::title() const
{
    return tr("Coach");
}

QString CoachPage::subtitle() const
{
    if (view() == View::SayInstead)
        return tr("Say instead, for a draft reply");
    if (view() == View::Phrases)
        return tr("Sentences to take along");
    if (view() == View::Practice)
        return tr("Conversations to try things out in");
    if (view() == View::Steps)
        return tr("Steps of a call");
    const auto count = static_cast<int>(m_shelf.book().cards.size());
    QString all = tr("%Ln short cards for hard moments", nullptr, count);
    const QString category = labels::category(m_cards->category());
    if (category.isEmpty())
        return all;
    //: %1 says how many cards there are, %2 is a category
    return m_cards->fitting() > 0 ? tr("%1, those for %2 first").arg(all, category)
                                  : tr("%1, none of them for %2 alone").arg(all, category);
}

QList<QWidget *> CoachPage::headerActions() const
{
    return {m_strip, m_toSteps, m_new, m_paste};
}

QList<KeyHint> CoachPage::keyHints() const
{
    if (view() == View::SayInstead) {
        return {
            {tr("F4", "keys"), tr("next phrase")},
            {tr("Enter", "keys"), tr("replace")},
            {tr("Ctrl Z", "keys"), tr("undo")},
            {tr("Ctrl Shift C", "keys"), tr("copy reply")}};
    }
    if (view() == View::Phrases) {
        return {
            {tr("Up Down", "keys"), tr("move")},
            {tr("Enter", "keys"), tr("copy")},
            {tr("H", "keys"), tr("hide")},
            {tr("Ctrl 6", "keys"), tr("Coach")}};
    }
    if (view() == View::Practice)
        return m_practice->keyHints();
    if (view() == View::Steps) {
        return {
            {tr("Up Down", "keys"), tr("move")},
            {tr("Enter", "keys"), tr("copy")},
            {tr("H", "keys"), tr("hide")},
            {tr("Esc", "keys"), tr("phrases")}};
    }
    return {
        {tr("P", "keys"), tr("pin")},
        {tr("H", "keys"), tr("hide")},
        {tr("Ctrl C", "keys"), tr("copy phrase")},
        {tr("F8", "keys"), tr("in-call strip")}};
}

QString CoachPage::helpText() const
{
    if (view() == View::SayInstead) {
        return tr("Type or paste a draft reply. What could be said more kindly or more clearly is "
                  "underlined, with a reason and another wording.\n"
                  "F4 goes to the next place, Enter puts the other wording in. Keep mine leaves "
                  "yours, wherever it stands.\n"
                  "H or Never point this out hides the words or all that their rule finds; below "
                  "the suggestions it comes back. Add words points out your own.\n"
                  "What the program does not know stays in brackets, for you to fill in.\n"
                  "All of this happens on this computer. The draft is not kept.");
    }
    if (view() == View::Phrases) {
        return tr("Sentences by purpose, formal or plain. Up and Down move, Enter copies.\n"
                  "What is known of your last call, the customer reference, the promise and its "
                  "time, stands in them. Leave open takes it out.\n"
                  "H hides one. Change puts it in your own words, New phrase adds one.\n"
                  "What is in a dashed frame is not known. Nothing is made up: say or write it "
                  "yourself.");
    }
    if (view() == View::Steps) {
        return tr(
            "The seven steps of a call with the sentences that the in-call strip shows for "
            "each. Their order stays, and none goes.\n"
            "Up and Down move, Enter copies. Change puts a step and its sentences in your own "
            "words, New sentence adds one, H hides one.\n"
            "The strip has it the next time it opens. A pinned card's sentences stand there "
            "first.\n"
            "Esc leads back to the phrases.");
    }
    if (view() == View::Practice) {
        return tr("Conversations to practise. Up and Down move, Enter begins one.\n"
                  "Answer with a number, or in your own words. Then stands what you did, and what "
                  "the customer would have heard.\n"
                  "What you type is looked through for certain words and not understood: it says "
                  "what it was taken for.\n"
                  "Ctrl Z takes an answer back, Esc leads to the list. Nothing is counted, and "
                  "nothing is kept.\n"
                  "H hides one; below the list it comes back. Save as a file writes one out as a "
                  "start for your own. Add a conversation takes the file in and says what is wrong "
                  "in it, with the line.");
    }
    return tr("Short cards for hard moments: what to do, what to say, and what that stands "
              "against.\n"
              "Arrows move, Ctrl C copies a card's first sentence. Enter on a sentence at the side "
              "copies that one.\n"
              "P pins a card: it comes first from the next time on, and its sentences stand in the "
              "in-call strip, which F8 opens.\n"
              "H hides a card; below the cards it comes back. Change puts it in your own words, "
              "New card adds one.");
}

} // namespace evenkeel
