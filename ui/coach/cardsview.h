#pragma once

#include "core/coach/cardsearch.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class CardDetail;
class CardForm;
class CardGrid;
class CoachShelf;
class HiddenList;
class MenuButton;
class PlainLabel;
class ScrollArea;
class SearchField;
class TwoColumns;

/// The cards of the coach: search, moment, the list, and the one that is chosen or changed.
class CardsView final : public QWidget
{
    Q_OBJECT

public:
    explicit CardsView(CoachShelf &shelf, QWidget *parent = nullptr);

    /// The cards for this category come first, and the first is chosen; empty for none.
    void showFor(const QString &category);
    /// Empty where none was asked for.
    [[nodiscard]] const QString &category() const { return m_query.category; }
    /// How many of all cards are for it.
    [[nodiscard]] int fitting() const;
    void focusCards();
    void focusSearch();
    void setGap(int gap);
    /// A form for a new card in the place of the detail.
    void addCard();

    /// Search and moment, for the bar above.
    [[nodiscard]] QList<QWidget *> tools() const;
    [[nodiscard]] CardGrid &cards() const { return *m_cards; }

signals:
    void copyRequested(const QString &sentence);

private:
    void buildLayout();
    void buildTools();
    [[nodiscard]] QList<CoachCard> inOrder() const;
    void refresh();
    void showCurrent();
    void bringIntoView(QWidget *tile);
    void readBook();
    void showSite();
    void showAgain(const QString &id);
    void connectOwn();
    void edit(const CoachCard &card);
    void save();
    void keepTyped();
    void closeForm();
    void showDetail();
    void hideCurrent();
    void takeBackCurrent();

    CoachShelf &m_shelf;
    CardQuery m_query;
    SearchField *m_search = nullptr;
    MenuButton *m_moment = nullptr;
    TwoColumns *m_columns = nullptr;
    CardGrid *m_cards = nullptr;
    ScrollArea *m_scroll = nullptr;
    PlainLabel *m_nothing = nullptr;
    HiddenList *m_hidden = nullptr;
    QVBoxLayout *m_site = nullptr; ///< what the site lays down
    QWidget *m_side = nullptr;
    CardDetail *m_detail = nullptr;
    CardForm *m_form = nullptr; ///< in the place of the detail
    QString m_editedFrom; ///< the current one while the form is there
};

} // namespace evenkeel
