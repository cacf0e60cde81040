#include "ui/interaction/logpage.h"

#include "core/interaction/interactionstore.h"
#include "core/interaction/offered.h"
#include "core/settings/keys.h"
#include "core/timeline/searchexpression.h"
#include "core/timeline/timeline.h"
#include "ui/interaction/detaildesk.h"
#include "ui/interaction/detailpane.h"
#include "ui/interaction/editdesk.h"
#include "ui/interaction/filterbar.h"
#include "ui/interaction/interactioneditor.h"
#include "ui/interaction/loglist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailWidth = 332;
constexpr int EditorWidth = 344;
constexpr int LeastListWidth = 560; ///< with a few words of what happened
constexpr double StackedShare = 0.28; ///< of the page for the detail, where it lies below
constexpr int LeastDetail = 126; ///< its first words, and a few of its facts
constexpr int CountCap = 1000;

} // namespace

LogPage::LogPage(
    ChangeLog &changes, Journal &journal, InteractionStore &interactions, FollowUpStore &followUps,
    ReflectionStore &reflections, const ImprovementStore &improvement, const Timeline &timeline,
    const Settings &settings, const FieldChecks &checks, QWidget *parent)
    : Page(parent), m_changes(changes), m_interactions(interactions), m_timeline(timeline),
      m_settings(settings), m_filters(new FilterBar), m_list(new LogList(changes, timeline)),
      m_detail(new DetailPane(changes.clock())),
      m_details(new DetailDesk(
          changes, journal, followUps, reflections, improvement, timeline, *m_detail)),
      m_editor(new InteractionEditor(changes.clock(), checks)),
      m_edit(new EditDesk({journal, followUps, reflections, timeline}, interactions, *m_editor)),
      m_sideCard(new Card), m_side(new QStackedWidget),
      m_export(new Button(tr("Export"), Button::Kind::Secondary, this)),
      m_newEntry(new Button(tr("New entry"), Button::Kind::Secondary, this))
{
    buildLayout();
    connectParts();
    takeSettings();
    applyFilter({});
}

LogPage::~LogPage() = default;

void LogPage::buildLayout()
{
    m_export->setIconName(u"export"_s);
    m_newEntry->setIconName(u"add"_s);
    m_newEntry->setKeyHint(tr("Ctrl N"));
    m_sideCard->setFlush(true);
    m_sideCard->body()->addWidget(m_side);
    m_side->addWidget(m_detail);
    m_side->addWidget(m_editor);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->addWidget(m_list, 1);
    m_sideColumn = new QVBoxLayout;
    m_sideColumn->addWidget(m_sideCard);
    m_row->addLayout(m_sideColumn);
    layout->addLayout(m_row, 1);
    setCompact(false);
    showSide(m_detail);
}

void LogPage::showSide(QWidget *side)
{
    m_side->setCurrentWidget(side);
    placeSide();
}

/// Beside the list where there is room for both. Else below it, each with its own bar, and the
/// editor, which needs the room, in place of the list.
void LogPage::placeSide()
{
    const Theme &theme = Theme::of(this);
    const bool editing = m_side->currentWidget() == m_editor;
    const int wanted = theme.px(editing ? EditorWidth : DetailWidth);
    const bool beside = width() - wanted >= theme.px(LeastListWidth);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setStretch(1, beside ? 0 : 1);
    m_sideCard->setMinimumWidth(beside ? wanted : 0);
    m_sideCard->setMaximumWidth(beside ? wanted : QWIDGETSIZE_MAX);
    const bool below = !beside && !editing;
    m_sideCard->setMaximumHeight(
        below ? std::max(static_cast<int>(height() * StackedShare), theme.px(LeastDetail))
              : QWIDGETSIZE_MAX);
    m_list->setFootVisible(beside);
    m_detail->setLow(!beside);
    m_list->setVisible(beside || !editing);
    emit cornerWidthChanged();
}

int LogPage::cornerWidth() const
{
    return m_row->direction() == QBoxLayout::LeftToRight ? m_sideCard->minimumWidth() : 0;
}

void LogPage::setCornerRoom(int height)
{
    m_sideColumn->setContentsMargins(0, 0, 0, height);
}

void LogPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeSide();
}

void LogPage::connectParts()
{
    connect(m_filters, &FilterBar::filterChanged, this, &LogPage::applyFilter);
    connect(m_filters, &FilterBar::listWanted, m_list, &LogList::focusRows);
    connect(m_list, &LogList::currentChanged, this, &LogPage::showCurrent);
    connect(m_list, &LogList::editRequested, this, &LogPage::editCurrent);
    connect(m_list, &LogList::removeRequested, this, &LogPage::removeCurrent);
    connect(m_list, &LogList::undoRequested, this, &LogPage::undoRequested);
    connect(m_list, &LogList::failed, this, &LogPage::failed);
    connect(&m_changes, &ChangeLog::committed, this, [this] {
        m_details->refresh();
        updateWords();
    });
    connect(m_detail, &DetailPane::editRequested, this, &LogPage::editCurrent);
    connect(m_detail, &DetailPane::removeRequested, this, &LogPage::removeCurrent);
    connect(m_detail, &DetailPane::restoreRequested, this, &LogPage::restoreCurrent);
    connect(m_detail, &DetailPane::noteRequested, this, [this] {
        emit noteRequested(*m_details->shown());
    });
    connect(m_detail, &DetailPane::lookBackRequested, this, &LogPage::lookBack);
    connect(m_detail, &DetailPane::ideasRequested, this, &LogPage::askIdeas);
    connect(m_detail, &DetailPane::skillsRequested, this, &LogPage::askSkills);
    connect(m_detail, &DetailPane::binRequested, this, &LogPage::showBin);
    connect(m_details, &DetailDesk::said, this, &LogPage::messageRequested);
    connect(m_details, &DetailDesk::failed, this, &LogPage::failed);
    connect(m_editor, &InteractionEditor::historyRequested, m_details, &DetailDesk::showHistory);
    connect(m_edit, &EditDesk::opened, this, &LogPage::showEditor);
    connect(m_edit, &EditDesk::closed, this, &LogPage::finishEditing);
    connect(m_edit, &EditDesk::said, this, &LogPage::messageRequested);
    connect(m_edit, &EditDesk::failed, this, &LogPage::failed);
    connect(m_edit, &EditDesk::draftChanged, this, &LogPage::draftChanged);
    connect(m_newEntry, &Button::clicked, this, &LogPage::newEntryRequested);
    connect(m_export, &Button::clicked, this, [this] { emit pageRequested(u"export"_s); });
    connect(&m_settings, &Settings::changed, this, &LogPage::takeSettings);
}

void LogPage::takeSettings()
{
    const bool discreet = m_settings.get(keys::Discreet);
    m_list->setDiscreet(discreet);
    m_list->setCompactRows(m_settings.get(keys::CompactRows));
    m_detail->setDiscreet(discreet);
    m_editor->offerChannels(lists::channelsFrom(m_settings.get(keys::Channels)));
}

QString LogPage::title() const
{
    return tr("Log");
}

QString LogPage::subtitle() const
{
    return m_found;
}

/// Counted once for each filter and each change, since typing waits for it.
QString LogPage::countFound() const
{
    const LogFilter &filter = m_filters->filter();
    const auto count = m_timeline.count(filter.query(m_changes.clock()), CountCap);
    if (!count)
        return {};
    const QString number = *count < CountCap
        ? tr("%Ln interaction(s)", nullptr, *count)
        : tr("More than %1 interactions").arg(QLocale().toString(CountCap - 1));
    if (filter.bin)
        return tr("%1 in the bin, kept for thirty days").arg(number);
    if (!filter.isPlain())
        return tr("%1 found").arg(number);
    if (filter.range)
        return tr("%1, %2").arg(number, FilterBar::daysOf(filter));
    const bool always = filter.period == LogFilter::Period::Always;
    //: 41 interactions this week
    return always ? number
                  : tr("%1 %2").arg(number, FilterBar::periodName(filter.period).toLower());
}

QList<QWidget *> LogPage::headerActions() const
{
    return {m_export, m_newEntry};
}

QList<KeyHint> LogPage::keyHints() const
{
    if (m_side->currentWidget() == m_editor) {
        return {
            {tr("Tab"), tr("next field")},
            {tr("0 to 9"), tr("stress")},
            {tr("Ctrl Enter"), tr("save")},
            {tr("Esc"), tr("cancel")}};
    }
    if (m_filters->filter().bin)
        return {{tr("Up Down"), tr("move")}, {tr("Ctrl F"), tr("search")}};
    return {
        {tr("Up Down"), tr("move")},
        {tr("Ctrl E"), tr("edit")},
        {tr("Ctrl F"), tr("search")},
        {tr("Del"), tr("delete, with undo")}};
}

QString LogPage::helpText() const
{
    return tr("Everything you logged, newest first. Type in the search field to find words, "
              "references and categories; every word must occur.\n"
              "The chips narrow the list. Clear shows this week again.\n"
              "Enter opens the editor. Every change is in History and can be undone with Ctrl Z.\n"
              "Look back asks a few questions about one interaction, for yourself only.\n"
              "Delete moves an interaction into the bin for thirty days.");
}

void LogPage::activate()
{
    const auto categories = m_interactions.categories();
    if (categories)
        m_filters->setCategories(*categories);
    applyFilter(m_filters->filter());
    m_list->focusRows();
    if (std::exchange(m_cameBack, false))
        emit messageRequested({.text = tr("What you typed here is back. It is not saved yet.")});
}

void LogPage::setCompact(bool compact)
{
    const int padding = compact ? 16 : 24;
    const int gap = compact ? 12 : 16;
    layout()->setContentsMargins(padding, 0, padding, gap);
    layout()->setSpacing(gap);
    m_row->setSpacing(gap);
    m_detail->setCompact(compact);
}

void LogPage::focusSearch()
{
    m_filters->focusSearch();
}

void LogPage::setFilter(const LogFilter &filter)
{
    m_filters->setFilter(filter);
    applyFilter(filter);
}

void LogPage::showBin()
{
    LogFilter filter;
    filter.period = LogFilter::Period::Always;
    filter.bin = true;
    setFilter(filter);
}

void LogPage::applyFilter(const LogFilter &filter)
{
    m_list->setQuery(filter.query(m_changes.clock()));
    updateWords();
}

void LogPage::updateWords()
{
    const LogFilter &filter = m_filters->filter();
    m_found = countFound();
    if (findsNothing(filter.text))
        m_list->setEmptyText(tr("Nothing found"), tr("A search needs a letter or a figure."));
    else if (filter.bin)
        m_list->setEmptyText(
            tr("The bin is empty"), tr("What you delete waits here for thirty days."));
    else if (filter.isPlain())
        m_list->setEmptyText(
            tr("Nothing logged here yet"), tr("Ctrl N starts a line. A few words are enough."));
    else
        m_list->setEmptyText(tr("Nothing found"), tr("Clear the chips or look at more days."));
    m_list->setFootText(m_list->isEmpty() ? QString() : tr("%1, newest first").arg(m_found));
    emit headerChanged();
}

void LogPage::showCurrent()
{
    if (m_side->currentWidget() == m_editor)
        return;
    m_details->show(m_list->current());
}

void LogPage::showInteraction(InteractionId id)
{
    if (!m_list->select(id)) {
        LogFilter all;
        all.period = LogFilter::Period::Always;
        setFilter(all);
        m_list->select(id);
    }
    m_details->show(id);
}

void LogPage::edit(InteractionId id)
{
    m_edit->open(id);
}

void LogPage::showEditor(InteractionId id)
{
    m_details->show(id);
    showSide(m_editor);
    emit headerChanged();
}

QString LogPage::draftText() const
{
    return m_edit->draftText();
}

void LogPage::setDraftText(const QString &text)
{
    m_cameBack = m_edit->resume(text);
}

/// What lies in the bin is put back first.
void LogPage::editCurrent()
{
    const auto id = m_list->current();
    if (id && !m_filters->filter().bin)
        edit(*id);
}

/// Not what lies in the bin, and not while something is typed about it.
std::optional<InteractionId> LogPage::shownForYourself() const
{
    const bool mayAsk = !m_filters->filter().bin && m_side->currentWidget() != m_editor;
    return mayAsk ? m_details->shown() : std::nullopt;
}

void LogPage::lookBack()
{
    if (const auto id = shownForYourself())
        emit lookBackRequested(*id);
}

void LogPage::askIdeas()
{
    if (const auto id = shownForYourself())
        emit ideasRequested(*id);
}

void LogPage::askSkills()
{
    if (const auto id = shownForYourself())
        emit skillsRequested(*id);
}

void LogPage::lookedBack()
{
    m_details->refresh();
}

void LogPage::finishEditing()
{
    showSide(m_detail);
    showCurrent();
    m_list->focusRows();
    emit headerChanged(); // other keys matter now
}

void LogPage::removeCurrent()
{
    if (!m_filters->filter().bin)
        m_details->remove(m_list->current());
}

void LogPage::restoreCurrent()
{
    m_details->restore(m_list->current());
}

} // namespace evenkeel
