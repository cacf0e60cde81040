#pragma once

#include "core/coach/phrase.h"
#include "core/coach/phraseslots.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class CoachShelf;
class MenuButton;
class PlainLabel;
class SayLine;
class ScrollArea;
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

    /// Purpose and register, for the bar above.
    [[nodiscard]] QList<QWidget *> tools() const;

signals:
    void copyRequested(const QString &sentence);

private:
    void buildTools();
    void refresh();
    void add(QWidget *part);
    void addPhrase(const Phrase &phrase);
    void step(qsizetype from, int by);
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
    ScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_parts;
    QList<SayLine *> m_lines;
};

} // namespace evenkeel
