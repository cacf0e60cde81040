#pragma once

#include "core/coach/callguide.h"

#include <QWidget>

class QVBoxLayout;

namespace evenkeel {

class Button;
class Card;
class CoachShelf;
class HiddenList;
class PlainLabel;
class SayList;
class StepForm;

/// What the in-call strip says: the steps of a call with their sentences, which can be put in one's
/// own words. Their order is the product's, and none goes.
class StepsView final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsView(CoachShelf &shelf, QWidget *parent = nullptr);

    /// Makes the list the first time.
    void prepare();
    void focusSteps();
    /// A form for the current step, on a new line among its sentences.
    void addSentence();

signals:
    void copyRequested(const QString &sentence);
    void leaveRequested(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One that can be chosen: a sentence of a step, or that there is none.
    struct Place
    {
        QString step{}; ///< id
        QString sentence{};

        friend bool operator==(const Place &, const Place &) = default;
    };

    void buildFoot();
    void connectOwn();
    void refresh();
    void addStep(const CallStep &step);
    void addLine(const CallStep &step, const QString &sentence);
    void addBoundary();
    void readBook();
    void choose(qsizetype index);
    void showCurrent();
    void showHidden();
    void showPlace(const Place &place);
    void showAgain(const QString &id, const QString &name);
    void edit(const QString &sentence);
    void save();
    void keepTyped();
    void closeForm();
    void hideCurrent();
    void takeBackCurrent();
    [[nodiscard]] qsizetype indexOf(const Place &place) const;
    /// Null where there is none.
    [[nodiscard]] const CallStep *stepOf(const QString &id) const;

    CoachShelf &m_shelf;
    bool m_isBuilt = false;
    SayList *m_list = nullptr;
    QList<Place> m_places; ///< of the lines
    Place m_current;
    Card *m_card = nullptr;
    PlainLabel *m_whose = nullptr;
    Button *m_change = nullptr;
    Button *m_hide = nullptr;
    Button *m_takeBack = nullptr;
    HiddenList *m_hidden = nullptr;
    StepForm *m_form = nullptr; ///< in the place of the list
};

} // namespace evenkeel
