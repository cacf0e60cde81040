#pragma once

#include "core/capture/personaldataguard.h"
#include "core/reflection/promptbook.h"

#include <QDialog>
#include <QTimer>

class QGridLayout;

namespace evenkeel {

class Button;
class Clock;
class InteractionSheet;
class PlainLabel;
class QuestionItem;
class ScrollArea;

/// Looking back at one interaction, in ninety seconds: all questions in view, none of them needed.
/// How long it took is said quietly, and never counts down. What is typed goes straight to the
/// sheet, which keeps it.
class LookBackDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `about` says which interaction it is; never a title of the window.
    struct Parts
    {
        InteractionSheet &sheet;
        const Clock &clock;
        const PersonalDataGuard &guard;
        QList<Question> questions;
        QString about;
        QString category{}; ///< in words; empty where none is said
    };

    LookBackDialog(const Parts &parts, QWidget *parent);

    /// What is said below the questions after so long.
    [[nodiscard]] static QString timeInWords(std::chrono::seconds spent);

signals:
    void saveRequested();
    void eraseRequested();
    /// The cards for such calls are wanted; the dialog is left for later.
    void cardsRequested();

private:
    void buildLayout(const Parts &parts);
    [[nodiscard]] Button *cardsButton(const QString &category);
    QWidget *buildFoot();
    void addQuestions(const Parts &parts);
    void placeQuestions();
    void fill();
    void updateButtons();
    void tellTime();
    void submit();

    InteractionSheet &m_sheet;
    const Clock &m_clock;
    std::chrono::milliseconds m_begun;
    QTimer m_tick;
    QWidget *m_list = nullptr;
    QGridLayout *m_grid = nullptr;
    ScrollArea *m_scroll = nullptr;
    QList<QuestionItem *> m_items;
    PlainLabel *m_time = nullptr;
    Button *m_save = nullptr;
    Button *m_erase = nullptr;
};

} // namespace evenkeel
