#pragma once

#include "core/reflection/reflection.h"
#include "core/storage/changelog.h"
#include "core/timeline/logrow.h"
#include "ui/interaction/lookedback.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace evenkeel {

class Button;
class FieldList;
class HistoryList;
class IconButton;
class PlainLabel;

/// One interaction in full: its facts, its promises, what was learned, and its history.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    /// What is shown; values only.
    struct Content
    {
        LogRow row{};
        QList<Lesson> lessons{};
        QList<HistoryEntry> history{};
        std::optional<LocalTime> courtesyDue{}; ///< a courtesy check is offered for this day
        LookedBack lookedBack{};
    };

    explicit DetailPane(const Clock &clock, QWidget *parent = nullptr);

    void show(const Content &content);
    /// Nothing is chosen.
    void showNothing();
    void setDiscreet(bool discreet);
    [[nodiscard]] bool isDiscreet() const { return m_discreet; }
    /// Small layout: the history is folded until asked for.
    void setCompact(bool compact);
    /// Wide and low: the buttons stand beside the first words instead of below all.
    void setLow(bool low);
    /// What stands between the facts and the history; the pane takes it over.
    void add(QWidget *aside);
    /// Asks for the cards that help with what is shown; for all where it has no category.
    void askForCards();

signals:
    void editRequested();
    void removeRequested();
    void restoreRequested();
    void noteRequested();
    void binRequested();
    /// The courtesy check that was offered is wanted.
    void courtesyRequested();
    /// The questions about this interaction are wanted.
    void lookBackRequested();
    /// What would have spared it, or a skill to train because of it, is to be said.
    void ideasRequested();
    void skillsRequested();
    /// The cards for calls of this category; empty for all.
    void cardsRequested(const QString &category);

private:
    void buildLayout();
    void placeButtons(bool beside);
    void orderStops();
    void showFoot();
    void fill();
    void addStress();
    void addPromises();
    void addCourtesyOffer();
    void addLookBack();
    [[nodiscard]] Button *cardsButton();
    [[nodiscard]] bool hasCards() const;
    void addTags(const QString &name, const QStringList &texts);
    void openMenu();

    const Clock &m_clock;
    Content m_content;
    bool m_discreet = false;
    bool m_low = false;
    PlainLabel *m_where;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    IconButton *m_more;
    FieldList *m_fields;
    HistoryList *m_history;
    Button *m_edit;
    Button *m_remove;
    Button *m_restore;
    QVBoxLayout *m_asides = nullptr; ///< what others added
    QHBoxLayout *m_head = nullptr; ///< the first words
    QHBoxLayout *m_buttons = nullptr; ///< of the foot
    QWidget *m_foot = nullptr;
};

} // namespace evenkeel
