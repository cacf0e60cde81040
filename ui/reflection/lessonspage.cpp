#include "ui/reflection/lessonspage.h"

#include "core/capture/personaldataguard.h"
#include "ui/reflection/rememberdelegate.h"
#include "ui/reflection/remembermodel.h"
#include "ui/reflection/rememberpane.h"
#include "ui/text/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int SideWidth = 344;
constexpr int LeastListWidth = 420;
constexpr int LeastSideHeight = 200;
constexpr int LongestSearch = 200;

constexpr QKeyCombination SaveKeys = Qt::CTRL | Qt::Key_Return;
constexpr QKeyCombination EditKeys = Qt::CTRL | Qt::Key_E;

} // namespace

LessonsPage::LessonsPage(
    ChangeLog &log, ReflectionStore &reflections, const PersonalDataGuard &guard, QWidget *parent)
    : Page(parent), m_log(log), m_reflections(reflections),
      m_model(new RememberModel(reflections, this))
{
    buildLayout(guard);
    connectParts();
    addKeys();
    setCompact(false);
    refresh();
}

void LessonsPage::buildLayout(const PersonalDataGuard &guard)
{
    auto *back = new Button(tr("Back to Reflect"), Button::Kind::Secondary, this);
    back->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    connect(back, &Button::clicked, this, [this] { emit pageRequested(u"reflect"_s); });
    m_back = back;

    m_search = new SearchField(tr("Search lessons and plans"), this);
    m_search->setMaxLength(LongestSearch);
    m_search->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_F)));
    m_rows = new QListView(this);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new RememberDelegate(m_rows));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setMouseTracking(true);
    m_rows->setUniformItemSizes(true);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAccessibleName(tr("Lessons and plans, newest first"));
    m_rows->installEventFilter(this);
    m_empty = new EmptyState(EmptyState::Drawing::Horizon, {}, {}, this);
    m_list = new Card(this);
    m_list->setFlush(true);
    m_list->body()->addWidget(m_rows, 1);
    m_list->body()->addWidget(m_empty, 1);
    m_pane = new RememberPane(guard, this);
    m_side = new Card(this);
    m_side->setFlush(true);
    m_side->body()->addWidget(m_pane);

    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addLayout(left, 1);
    m_row->addWidget(m_side);
}

void LessonsPage::connectParts()
{
    connect(m_search, &SearchField::textChanged, m_model, &RememberModel::setSearch);
    connect(m_model, &RememberModel::updated, this, &LessonsPage::refresh);
    connect(m_model, &RememberModel::failed, this, [this](const Error &error) {
        emit messageRequested({.text = errors::inWords(error)});
    });
    connect(
        m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &LessonsPage::showCurrent);
    connect(m_rows, &QListView::activated, m_pane, &RememberPane::edit);
    connect(m_pane, &RememberPane::interactionRequested, this, &LessonsPage::interactionRequested);
    connect(m_pane, &RememberPane::cardsRequested, this, &LessonsPage::cardsRequested);
    connect(m_pane, &RememberPane::edited, this, &LessonsPage::save);
    connect(m_pane, &RememberPane::removeRequested, this, &LessonsPage::remove);
    connect(m_pane, &RememberPane::editingChanged, this, &LessonsPage::headerChanged);
}

void LessonsPage::addKeys()
{
    connect(new QShortcut(SaveKeys, this), &QShortcut::activated, m_pane, &RememberPane::save);
    connect(new QShortcut(EditKeys, this), &QShortcut::activated, m_pane, &RememberPane::edit);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &LessonsPage::stepBack);
}

/// What is done last is left first: editing, the search, the page.
void LessonsPage::stepBack()
{
    if (m_pane->isEditing())
        m_pane->cancelEditing();
    else if (!m_search->text().isEmpty())
        m_search->clear();
    else
        emit pageRequested(u"reflect"_s);
}

QString LessonsPage::title() const
{
    return tr("Lessons and plans");
}

QString LessonsPage::subtitle() const
{
    const QString lessons = tr("%Ln lesson(s)", nullptr, m_model->lessons());
    const QString plans = tr("%Ln plan(s)", nullptr, m_model->plans());
    return tr("%1, %2", "lessons and plans").arg(lessons, plans);
}

QList<QWidget *> LessonsPage::headerActions() const
{
    return {m_back};
}

QList<KeyHint> LessonsPage::keyHints() const
{
    if (m_pane->isEditing())
        return {
            {keyText(SaveKeys), tr("save")}, {keyText(QKeySequence(Qt::Key_Escape)), tr("cancel")}};
    return {
        {keyText(QKeySequence(Qt::CTRL | Qt::Key_F)), tr("search")},
        {keyText(EditKeys), tr("edit")},
        {keyText(QKeySequence(Qt::Key_Delete)), tr("delete")},
        {keyText(QKeySequence(Qt::Key_Escape)), tr("back")}};
}

QString LessonsPage::helpText() const
{
    return tr("What you learned and planned, in your own words. A lesson or plan comes back in one "
              "line when a call is like the one it came from: of the same category, trigger or "
              "customer, or told in the same words.\n"
              "What you answer there is counted here: how often you tried it and how often it "
              "helped. A count is not a proof.\n"
              "Only you see this. It is in no report.");
}

void LessonsPage::activate()
{
    if (m_model->rowCount() > 0 && !m_rows->currentIndex().isValid())
        m_rows->setCurrentIndex(m_model->index(0));
    m_search->setFocus();
}

void LessonsPage::setCompact(bool compact)
{
    const int padding = compact ? 16 : 24;
    m_row->setContentsMargins(padding, 0, padding, compact ? 12 : 16);
    m_row->setSpacing(compact ? 12 : 16);
    arrange();
}

void LessonsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LessonsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Beside the list where there is room for both, else below it.
void LessonsPage::arrange()
{
    const Theme &theme = Theme::of(this);
    const int side = theme.px(SideWidth);
    const bool beside = width() >= side + theme.px(LeastListWidth);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? side : 0);
    m_side->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
    m_side->setMinimumHeight(beside ? 0 : theme.px(LeastSideHeight));
}

bool LessonsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const bool deletes = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
        if (deletes && m_rows->currentIndex().isValid()) {
            remove(m_model->at(m_rows->currentIndex().row()));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void LessonsPage::showCurrent()
{
    const QModelIndex current = m_rows->currentIndex();
    m_pane->show(current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt);
}

void LessonsPage::refresh()
{
    const bool none = m_model->rowCount() == 0;
    m_rows->setVisible(!none);
    m_empty->setVisible(none);
    m_side->setVisible(!none);
    if (m_model->isSearching())
        m_empty->setText(tr("Nothing found"), tr("No lesson or plan has these words."));
    else
        m_empty->setText(
            tr("No lessons yet"),
            tr("One sentence is enough. Write it on Reflect, or with an interaction."));
    if (!none && !m_rows->currentIndex().isValid())
        m_rows->setCurrentIndex(m_model->index(0));
    showCurrent();
    emit headerChanged();
}

void LessonsPage::save(const Remembered &remembered)
{
    const Result<> saved = write(remembered);
    emit messageRequested(
        {.text = saved ? tr("Saved. Only you see it.") : errors::inWords(saved.error()),
         .offersUndo = saved.has_value()});
}

void LessonsPage::remove(const Remembered &remembered)
{
    const Result<> removed = erase(remembered);
    const QString words = remembered.lesson ? tr("Lesson deleted.") : tr("Plan deleted.");
    emit messageRequested(
        {.text = removed ? words : errors::inWords(removed.error()),
         .offersUndo = removed.has_value()});
}

Result<> LessonsPage::write(const Remembered &remembered)
{
    auto changes = m_log.begin("lesson"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    if (remembered.lesson)
        EVENKEEL_TRY(m_reflections.rewordLesson(*changes, *remembered.lesson, remembered.text));
    else
        EVENKEEL_TRY(
            m_reflections.rewordPlan(*changes, *remembered.plan, remembered.when, remembered.then));
    return changes->commit();
}

Result<> LessonsPage::erase(const Remembered &remembered)
{
    auto changes = m_log.begin("lesson"_L1);
    if (!changes)
        return tl::unexpected(changes.error());
    if (remembered.lesson)
        EVENKEEL_TRY(m_reflections.removeLesson(*changes, *remembered.lesson));
    else
        EVENKEEL_TRY(m_reflections.removePlan(*changes, *remembered.plan));
    return changes->commit();
}

} // namespace evenkeel
