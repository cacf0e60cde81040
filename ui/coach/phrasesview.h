#pragma once

#include "core/coach/phrase.h"
#include "core/coach/phraseslots.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class CoachShelf;
class HiddenList;
class MenuButton;
class PhraseForm;
class PlainLabel;
class SayList;
class SegmentedControl;

/// The phrase bank: what can be said, by purpose and in two registers. What is known of the call at
/// hand stands in the slots, the rest stays visibly open.
class PhrasesView final : public QWidget
{
    Q_OBJECT

public:
    explicit PhrasesView(CoachShelf &shelf, QWidget *parent = nullptr);

    /// Makes the list, and makes it anew for other facts. `whence`: of which call, in words;
    /// nothing is filled in without facts.
    void setFacts(const PhraseFacts &facts, const QString &whence);
    void showPurpose(PhrasePurpose purpose);
    void focusPhrases();
    /// A form for a new phrase in the place of the list.
    void addPhrase();

    /// Purpose and register, for the bar above.
    [[nodiscard]] QList<QWidget *> tools() const;

signals:
    void copyRequested(const QString &sentence);

private:
    void buildTools();
    void refresh();
    void addLine(const Phrase &phrase);
    void addSite(PhrasePurpose purpose);
    void buildFoot();
    void connectOwn();
    void readBook();
    void showAgain(const QString &id);
    void choose(qsizetype index);
    void showCurrent();
    void showHidden();
    void edit(const Phrase &phrase);
    void save();
    void keepTyped();
    void closeForm();
    void hideCurrent();
    void takeBackCurrent();
    [[nodiscard]] std::optional<Phrase> current() const;
    [[nodiscard]] QString neighbour() const;
    [[nodiscard]] QString nameOf(const Phrase &phrase) const;
    [[nodiscard]] PhraseFacts factsFor(PhrasePurpose purpose) const;
    [[nodiscard]] PhraseRegister chosenRegister() const;

    CoachShelf &m_shelf;
    PhraseFacts m_facts;
    bool m_fills = true;
    bool m_isBuilt = false; ///< has been shown
    MenuButton *m_purpose = nullptr;
    SegmentedControl *m_register = nullptr;
    QWidget *m_known = nullptr; ///< from which call, and the way to leave slots open
    PlainLabel *m_whence = nullptr;
    Button *m_open = nullptr;
    SayList *m_list = nullptr;
    QList<Phrase> m_phrases; ///< of the lines
    QString m_current; ///< id of the one that can be changed
    Card *m_card = nullptr;
    PlainLabel *m_whose = nullptr;
    QList<Button *> m_actions; ///< for the current one
    Button *m_takeBack = nullptr;
    HiddenList *m_hidden = nullptr;
    PhraseForm *m_form = nullptr; ///< in the place of the list
};

} // namespace evenkeel
