#pragma once

#include "core/coach/coachcard.h"
#include "ui/coach/owncontent.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class Glyph;
class IconButton;
class PlainLabel;
class ScrollArea;

/// A card of the coach in full: what it means, what to say and what that stands against, and what
/// to try on the next call.
class CardDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit CardDetail(QWidget *parent = nullptr);

    /// Without a card it is empty.
    void setCard(const CoachCard *card);
    void setPinned(bool pinned);
    /// Whose words they are; without `changeable` nothing can be changed.
    void setWhose(OwnContent::Whose whose, bool changeable);
    /// As tall as its words, inside something that scrolls as a whole.
    void setWhole(bool whole);

signals:
    void pinRequested();
    void changeRequested();
    void hideRequested();
    void takeBackRequested();
    /// A sentence is wanted in the clipboard.
    void copyRequested(const QString &sentence);

private:
    void buildLayout();
    void buildActions();
    void addWords(const QString &head, const QStringList &sentences, bool says);
    void addText(const QString &head, const QString &text);
    void addHead(const QString &text);
    void addPart(QWidget *part);

    CoachCard m_shown;
    Card *m_card = nullptr;
    Glyph *m_icon = nullptr;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_whose = nullptr;
    QWidget *m_head = nullptr;
    ScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_words = nullptr;
    QList<QWidget *> m_parts; ///< below the head
    QWidget *m_actions = nullptr; ///< at the end
    Button *m_takeBack = nullptr;
    Button *m_pin = nullptr;
    IconButton *m_copy = nullptr;
};

} // namespace evenkeel
