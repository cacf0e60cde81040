#include "ui/reflection/reflectpage.h"

#include "ui/insight/headlines.h"
#include "ui/reflection/chartcolumn.h"
#include "ui/reflection/lessoncard.h"
#include "ui/reflection/periodbuttons.h"
#include "ui/reflection/periodwords.h"
#include "ui/reflection/questioncard.h"
#include "ui/reflection/rangedialog.h"
#include "ui/reflection/reflectdesk.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QBoxLayout>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace evenkeel {

namespace {

constexpr int SideWidth = 332;
constexpr int LeastChartWidth = 560; ///< two cards beside each other
constexpr int LessonHeight = 260;
constexpr int LeastLessonHeight = 150;
constexpr auto WorthSaying = 300ms;

constexpr QKeyCombination SaveKeys = Qt::CTRL | Qt::Key_Return;
constexpr QKeyCombination TableKeys = Qt::CTRL | Qt::Key_T;
constexpr QKeyCombination PrintKeys = Qt::CTRL | Qt::Key_P;

} // namespace

ReflectPage::ReflectPage(
    ReflectDesk &desk, const Words &words, const PersonalDataGuard &guard, QWidget *parent)
    : Page(parent), m_desk(desk), m_buttons(new PeriodButtons(this))
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(WorthSaying);
    buildLayout(words, guard);
    connectDesk();
    addShortcuts();
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReflectPage::arrange);
    arrange();
    showPeriod();
}

QString ReflectPage::title() const
{
    return tr("Reflect");
}

QString ReflectPage::subtitle() const
{
    QString words = PeriodWords::name(m_desk.model().period());
    if (const auto &summary = m_desk.model().summary()) {
        const int n = static_cast<int>(summary->interactions);
        words += u", "_s + (n == 1 ? tr("1 interaction") : tr("%Ln interactions", nullptr, n));
    }
    return words;
}

QList<QWidget *> ReflectPage::headerActions() const
{
    return m_actions + m_buttons->widgets();
}

QList<KeyHint> ReflectPage::keyHints() const
{
    QList<KeyHint> hints = PeriodButtons::keyHints(m_desk.model().period().span);
    hints.append({keyText(SaveKeys), tr("save")});
    hints.append({keyText(TableKeys), m_charts->showsTables() ? tr("as charts") : tr("as table")});
    hints.append({keyText(PrintKeys), tr("print")});
    return hints;
}

QString ReflectPage::helpText() const
{
    return tr("The charts count what you logged. Below five values they show single points only.\n"
              "Typical is the median; the middle half lies between the quartiles. A range in "
              "brackets is a %1 interval.\n"
              "High ratings fall by themselves, so breathers are shown beside equally high "
              "ratings without one.\n"
              "Three minutes for the questions are enough. What you type is kept until you save.\n"
              "Answers, plans and lessons stay yours: they are in no report.")
        .arg(Headlines::percent(IntervalShare));
}

void ReflectPage::activate()
{
    m_desk.model().setShown(true);
    m_questions->focusFirst();
}

void ReflectPage::setCompact(bool compact)
{
    m_compact = compact;
    arrange();
}

void ReflectPage::addNotice(QWidget *notice)
{
    m_left->insertWidget(0, notice);
}

void ReflectPage::addHeaderAction(QWidget *action)
{
    m_actions.append(action);
}

void ReflectPage::lookBackAtToday()
{
    m_desk.model().lookBackAtToday();
    m_questions->focusFirst();
    m_showsQuestion = true;
    if (!m_desk.model().isBusy())
        showQuestion();
}

/// Below the charts it may stand out of sight, and only with them does its place settle.
void ReflectPage::showQuestion()
{
    if (!std::exchange(m_showsQuestion, false))
        return;
    const auto scroll = [this] {
        const QWidget *focused = focusWidget();
        if (focused && m_questions->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(m_questions, 0, 0);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void ReflectPage::keepDrafts()
{
    m_desk.answers().keep();
}

void ReflectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_desk.model().setShown(true);
}

void ReflectPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk.model().setShown(false);
}

void ReflectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReflectPage::save()
{
    const bool changed = m_desk.answers().isChanged();
    const Result<> saved = m_desk.answers().save();
    complain(saved);
    if (saved && changed)
        emit messageRequested({.text = tr("Saved. Only you see it."), .offersUndo = true});
}

void ReflectPage::addLesson(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const Result<> added = m_desk.lessons().add(text);
    complain(added);
    if (!added)
        return;
    m_lessons->clearInput();
    emit messageRequested({.text = tr("Lesson saved."), .offersUndo = true});
}

void ReflectPage::complain(const Result<> &result)
{
    if (!result)
        emit messageRequested({.text = errors::inWords(result.error()), .offersUndo = false});
}

void ReflectPage::showPeriod()
{
    complain(m_desk.answers().open(m_desk.model().period().asked()));
    m_set = m_desk.model().period().asked().from.weekNumber();
    const QWidget *focused = focusWidget();
    const bool wasAnswering = focused && m_questions->isAncestorOf(focused) && focused->hasFocus();
    m_questions->setPrompts(m_desk.prompts().set(m_set));
    if (wasAnswering)
        m_questions->focusFirst();
    m_buttons->update(m_desk.model().period().span, m_desk.model().canGoOn());
    showLessons();
    emit headerChanged();
}

void ReflectPage::showSummary()
{
    const ReflectModel &model = m_desk.model();
    const bool charts = model.hasCharts();
    if (charts)
        m_charts->setFigures(*model.summary(), *model.wide(), model.trend());
    m_charts->setVisible(charts);
    m_tooFew->setVisible(!charts && model.summary());
    emit headerChanged();
}

void ReflectPage::showBusy()
{
    const bool busy = m_desk.model().isBusy();
    if (!busy) {
        m_busy->hide();
        showQuestion();
    } else if (!m_slow.isActive()) {
        m_slow.start();
    }
}

void ReflectPage::showLessons()
{
    const auto lessons = m_desk.lessons().of(m_desk.model().period().range);
    if (!lessons)
        return complain(tl::unexpected(lessons.error()));
    const int n = static_cast<int>(lessons->size());
    m_lessons->setLessons(*lessons, PeriodWords::lessons(m_desk.model().period().span, n));
}

void ReflectPage::askOthers()
{
    m_questions->setPrompts(m_desk.prompts().set(++m_set));
    m_questions->focusFirst();
}

void ReflectPage::chooseSpan(ReflectPeriod::Span span)
{
    ReflectModel &model = m_desk.model();
    if (span != ReflectPeriod::Span::Range)
        return model.setSpan(span);
    auto *dialog = new RangeDialog(model.period().range, model.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RangeDialog::chosen, &model, &ReflectModel::setRange);
    // Until days are chosen the buttons name what is shown.
    connect(dialog, &RangeDialog::finished, this, &ReflectPage::showPeriod);
    dialog->open();
}

void ReflectPage::toggleTables()
{
    m_charts->setShowsTables(!m_charts->showsTables());
    emit headerChanged();
}

void ReflectPage::print()
{
    const bool any = m_desk.model().hasCharts();
    emit m_charts->printRequested(any ? m_charts->charts() : QList<const Chart *>());
}

void ReflectPage::offerSaving()
{
    if (m_desk.model().hasCharts())
        m_charts->offerSaving();
}

void ReflectPage::buildLayout(const Words &words, const PersonalDataGuard &guard)
{
    m_charts = new ChartColumn(words, this);
    m_tooFew = new EmptyState(
        EmptyState::Drawing::Icon, tr("Not much yet"),
        tr("Charts begin at five interactions. The questions are here all the same."), this,
        u"reflect"_s);
    m_tooFew->hide();
    m_charts->hide();
    m_busy = new PlainLabel(tr("Working out the figures"), looks::Secondary, this);
    m_busy->hide();

    auto *column = new QWidget(this);
    m_left = new QVBoxLayout(column);
    m_left->setContentsMargins({});
    m_left->addWidget(m_busy);
    m_left->addWidget(m_tooFew);
    m_left->addWidget(m_charts, 1);
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(column);

    m_side = new QWidget(this);
    m_questions = new QuestionCard(m_desk.answers(), guard, m_side);
    m_lessons = new LessonCard(guard, m_side);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins({});
    side->addWidget(m_questions, 1);
    side->addWidget(m_lessons);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->addWidget(m_scroll, 1);
}

void ReflectPage::connectDesk()
{
    ReflectModel *model = &m_desk.model();
    connect(m_buttons, &PeriodButtons::beforeRequested, model, &ReflectModel::goBack);
    connect(m_buttons, &PeriodButtons::afterRequested, model, &ReflectModel::goOn);
    connect(m_buttons, &PeriodButtons::spanChosen, this, &ReflectPage::chooseSpan);
    connect(model, &ReflectModel::periodChanged, this, &ReflectPage::showPeriod);
    connect(model, &ReflectModel::summaryChanged, this, &ReflectPage::showSummary);
    connect(model, &ReflectModel::busyChanged, this, &ReflectPage::showBusy);
    connect(model, &ReflectModel::failed, this, [this](const Error &error) {
        complain(tl::unexpected(error));
    });
    connect(&m_desk.answers(), &AnswerSheet::failed, this, [this](const Error &error) {
        complain(tl::unexpected(error));
    });
    connect(&m_desk.lessons(), &LessonShelf::changed, this, &ReflectPage::showLessons);
    connect(m_questions, &QuestionCard::saveRequested, this, &ReflectPage::save);
    connect(m_questions, &QuestionCard::othersRequested, this, &ReflectPage::askOthers);
    connect(m_questions, &QuestionCard::heightChanged, this, &ReflectPage::arrange);
    connect(m_lessons, &LessonCard::heightChanged, this, &ReflectPage::arrange);
    connect(m_lessons, &LessonCard::addRequested, this, &ReflectPage::addLesson);
    connect(
        m_lessons, &LessonCard::allRequested, this, [this] { emit pageRequested(u"lessons"_s); });
    connect(
        &m_slow, &QTimer::timeout, this, [this] { m_busy->setVisible(m_desk.model().isBusy()); });
}

void ReflectPage::addShortcuts()
{
    connect(new QShortcut(SaveKeys, this), &QShortcut::activated, this, &ReflectPage::save);
    connect(new QShortcut(PrintKeys, this), &QShortcut::activated, this, &ReflectPage::print);
    connect(
        new QShortcut(TableKeys, this), &QShortcut::activated, this, &ReflectPage::toggleTables);
}

/// Puts questions and lessons beside the charts, or below them where there is no room.
void ReflectPage::arrange()
{
    const Theme &theme = Theme::of(this);
    const int padding = m_compact ? 16 : 24;
    const int gap = m_compact ? 12 : 16;
    const int side = theme.px(SideWidth);
    const bool beside = width() >= theme.px(LeastChartWidth) + side + gap + 2 * padding;

    m_columns->setContentsMargins(padding, 0, padding, m_compact ? 12 : 16);
    m_columns->setSpacing(gap);
    m_left->setSpacing(gap);
    const int beforeBar = m_scroll->verticalScrollBar()->maximum() > 0 ? 6 : 0;
    m_left->setContentsMargins(
        isRightToLeft() ? beforeBar : 0, 0, isRightToLeft() ? 0 : beforeBar, 0);
    m_side->layout()->setSpacing(gap);
    m_charts->setGap(gap);
    if (beside && m_columns->indexOf(m_side) < 0) {
        m_left->removeWidget(m_side);
        m_columns->addWidget(m_side);
    } else if (!beside && m_left->indexOf(m_side) < 0) {
        m_columns->removeWidget(m_side);
        m_left->addWidget(m_side);
    }
    // The lessons give way where the questions need the height; their rows scroll.
    m_questions->setWhole(!beside);
    const int questions = beside ? m_questions->wholeHeight(side) : 0;
    const int room = height() - m_columns->contentsMargins().bottom() - gap - questions;
    const int lessons = theme.px(LessonHeight);
    const int least = qMax(theme.px(LeastLessonHeight), m_lessons->leastHeight(side));
    m_lessons->setFixedHeight(beside ? qMax(least, qMin(room, lessons)) : lessons);
    m_side->setMinimumWidth(beside ? side : 0);
    m_side->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
}

} // namespace evenkeel
