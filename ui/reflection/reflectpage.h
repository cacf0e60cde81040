#pragma once

#include "core/base/result.h"
#include "ui/reflection/reflectperiod.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace evenkeel {

class ChartColumn;
class EmptyState;
class LessonCard;
class PeriodButtons;
class PersonalDataGuard;
class PlainLabel;
class QuestionCard;
class ReflectDesk;
class ScrollArea;
class Words;

/// The week or month looked back at: charts at the left, a few questions and lessons beside them.
/// Where there is no room beside, they stand below.
class ReflectPage final : public Page
{
    Q_OBJECT

public:
    ReflectPage(
        ReflectDesk &desk, const Words &words, const PersonalDataGuard &guard,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> headerActions() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString helpText() const override;
    void activate() override;
    void setCompact(bool compact) override;

    /// The charts that are shown; none where there are no figures.
    [[nodiscard]] ChartColumn &charts() const { return *m_charts; }
    void print();
    void offerSaving();
    /// Shows the day, as the end of a shift offers.
    void lookBackAtToday();

    /// A card above the charts; the page takes it over.
    void addNotice(QWidget *notice);
    /// A button of the header beside the page's own.
    void addHeaderAction(QWidget *action);

    /// Writes what was typed last; before the log closes.
    void keepDrafts();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout(const Words &words, const PersonalDataGuard &guard);
    void connectDesk();
    void addShortcuts();
    void arrange();
    void showPeriod();
    void showQuestion();
    void showSummary();
    void showBusy();
    void showLessons();
    void askOthers();
    void chooseSpan(ReflectPeriod::Span span);
    void toggleTables();
    void save();
    void addLesson(const QString &text);
    void complain(const Result<> &result);

    ReflectDesk &m_desk;
    PeriodButtons *m_buttons;
    QBoxLayout *m_columns = nullptr;
    ScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_left = nullptr;
    ChartColumn *m_charts = nullptr;
    EmptyState *m_tooFew = nullptr;
    PlainLabel *m_busy = nullptr;
    QWidget *m_side = nullptr;
    QuestionCard *m_questions = nullptr;
    LessonCard *m_lessons = nullptr;
    QWidgetList m_actions; ///< of others
    bool m_showsQuestion = false; ///< as soon as the charts are there
    QTimer m_slow; ///< runs out when the figures take long enough to say so
    int m_set = 0;
    bool m_compact = false;
};

} // namespace evenkeel
