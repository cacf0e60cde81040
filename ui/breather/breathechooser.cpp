#include "ui/breather/breathechooser.h"

#include "core/settings/keys.h"
#include "ui/breather/breathepanel.h"
#include "ui/breather/iconmark.h"
#include "ui/breather/optionrow.h"
#include "ui/breather/patterneditor.h"
#include "ui/breather/patternshelf.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int PanelWidth = 352;
constexpr int LeastListWidth = 380; ///< below it the panel goes under the list
constexpr int RowGap = 11;
constexpr int Gap = 16; ///< between the list and the panel
constexpr int Gutter = 12; ///< for the bar of what scrolls

const QString FirstOwn = u"4,1,0,6,0"_s; ///< until the user sets another

/// The user's own ones, or a first suggestion.
QList<Pattern> ownPatterns(const PatternBook &book)
{
    if (!book.own().isEmpty())
        return book.own();
    return {*Pattern::fromText(QString(PatternBook::Own), FirstOwn)};
}

} // namespace

BreatheChooser::BreatheChooser(
    Settings &settings, const Clock &clock, const SiteBreathers &site, bool toneAvailable,
    QWidget *parent)
    : QWidget(parent), m_settings(settings)
{
    auto *both = new QWidget;
    m_list = buildList();
    m_panel = new BreathePanel(settings, clock, site, toneAvailable, both);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_list, 1);
    m_row->addWidget(m_panel);
    m_wholeArea = new ScrollArea(this);
    m_wholeArea->setGutter(Gutter);
    m_wholeArea->setColumn(both);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addWidget(m_wholeArea);
    connect(m_panel, &BreathePanel::startRequested, this, &BreatheChooser::start);
    connect(&m_group, &QButtonGroup::buttonClicked, this, &BreatheChooser::onChosen);
    refresh({});
    choose(settings.get(keys::LastPattern));
    setCompact(false);
}

QWidget *BreatheChooser::buildList()
{
    auto *box = new QWidget(this);
    auto *rows = new QWidget;
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 1, 0, 0);
    m_column->setSpacing(RowGap);
    m_column->addStretch(1);
    m_listArea = new ScrollArea(box);
    m_listArea->setColumn(rows);
    auto *all = new QVBoxLayout(box);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    all->addWidget(m_listArea, 1);
    all->addLayout(buildNote(box));
    return box;
}

QBoxLayout *BreatheChooser::buildNote(QWidget *box)
{
    auto *note = new PlainLabel(
        tr("Each drawing shows 20 seconds. Up is breathing in. Gently, not deeper; stop if dizzy."),
        looks::Meta, box);
    note->setElided(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconMark(u"info"_s, 16, Token::Text3, box));
    line->addWidget(note, 1);
    return line;
}

QList<BreatheOption> BreatheChooser::options() const
{
    const PatternBook book(m_settings.get(keys::OwnPattern));
    QList<BreatheOption> all;
    for (const Pattern &pattern : book.shipped())
        all.append({.pattern = pattern});
    all.append(BreatheOption()); // self-paced
    for (const Pattern &pattern : ownPatterns(book))
        all.append({.pattern = pattern});
    for (const BreatherKind kind :
         {BreatherKind::Walk, BreatherKind::Talk, BreatherKind::Quiet, BreatherKind::Grounding})
        all.append({.kind = kind});
    const auto used = [this](const BreatheOption &option) { return option.id() == m_lastUsed; };
    const auto last = std::ranges::find_if(all, used);
    if (last > all.begin() + 1 && last != all.end())
        std::rotate(all.begin() + 1, last, last + 1);
    return all;
}

void BreatheChooser::refresh(const QString &lastUsed)
{
    m_lastUsed = lastUsed;
    const QString chosen = chosenRow() ? chosenRow()->option().id() : QString();
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const BreatheOption &option : options())
        addRow(option);
    if (!choose(chosen) && !choose(m_lastUsed))
        m_rows.first()->setChecked(true);
}

void BreatheChooser::addRow(const BreatheOption &option)
{
    auto *row = new OptionRow(option);
    row->setCompact(m_compact);
    row->setLastUsed(option.id() == m_lastUsed);
    row->setEditable(option.pattern && !PatternBook().find(option.pattern->id));
    connect(
        row, &OptionRow::changeRequested, this, [this, row] { editOwn(*row->option().pattern); });
    connect(row, &OptionRow::choiceStepped, this, &BreatheChooser::moveChoice);
    connect(row, &OptionRow::lengthStepped, m_panel, &BreathePanel::moveLength);
    m_group.addButton(row);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.append(row);
}

OptionRow *BreatheChooser::chosenRow() const
{
    return static_cast<OptionRow *>(m_group.checkedButton());
}

bool BreatheChooser::choose(const QString &id)
{
    const auto named = [&id](const OptionRow *row) {
        return row->option().id().compare(id, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(m_rows, named);
    if (found == m_rows.end())
        return false;
    (*found)->setChecked(true);
    onChosen();
    return true;
}

BreatheChoice BreatheChooser::choice() const
{
    return {
        .option = chosenRow()->option(), .wanted = m_panel->wanted(), .before = m_panel->before()};
}

void BreatheChooser::setCompact(bool compact)
{
    m_compact = compact;
    const int side = compact ? 16 : 24;
    layout()->setContentsMargins(mirrored({side, 0, side - Gutter, compact ? 12 : 16}));
    for (OptionRow *row : m_rows)
        row->setCompact(compact);
    m_column->setSpacing(compact ? RowGap - 1 : RowGap);
    placePanel();
}

void BreatheChooser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePanel();
}

void BreatheChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_row)
        placePanel();
}

/// Beside the list where there is room for both, else below it: then the two scroll together by one
/// bar, and Start stays in sight below them.
void BreatheChooser::placePanel()
{
    const Theme &theme = Theme::of(this);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - 2 * margins.left() - Gap;
    const int wanted = theme.px(PanelWidth);
    const bool beside = room - wanted >= theme.px(LeastListWidth);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setMinimumWidth(beside ? wanted : 0);
    m_panel->setMaximumWidth(beside ? wanted : QWIDGETSIZE_MAX);
    m_row->setSpacing(beside ? Gap - Gutter : Gap);
    m_listArea->setGutter(beside ? Gutter : 0);
    m_listArea->setWhole(!beside);
    m_panel->setWhole(!beside);
    if (beside) {
        m_panel->takeFoot();
    } else {
        m_panel->foot()->layout()->setContentsMargins(mirrored({0, 12, Gutter, 0}));
        layout()->addWidget(m_panel->foot());
    }
}

void BreatheChooser::focusChoice()
{
    chosenRow()->setFocus();
}

void BreatheChooser::showRow(OptionRow *row)
{
    constexpr int RingRoom = 4;
    m_listArea->ensureWidgetVisible(row, 0, RingRoom);
    m_wholeArea->ensureWidgetVisible(row, 0, RingRoom);
}

void BreatheChooser::onChosen()
{
    m_panel->setOption(chosenRow()->option());
}

void BreatheChooser::moveChoice(int step)
{
    const qsizetype now = m_rows.indexOf(chosenRow());
    OptionRow *row = m_rows.at(std::clamp<qsizetype>(now + step, 0, m_rows.size() - 1));
    row->setChecked(true);
    row->setFocus();
    showRow(row);
    onChosen();
}

void BreatheChooser::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Up: moveChoice(-1); return;
    case Qt::Key_Down: moveChoice(1); return;
    case Qt::Key_Left: m_panel->moveLength(-forward); return;
    case Qt::Key_Right: m_panel->moveLength(forward); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: start(); return;
    default: break;
    }
    if (!m_panel->pressScaleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void BreatheChooser::start()
{
    m_settings.set(keys::LastPattern, chosenRow()->option().id());
    emit started(choice());
}

void BreatheChooser::editOwn(const Pattern &pattern)
{
    auto *editor = new PatternEditor(pattern, PatternShelf(m_settings).book(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &PatternEditor::saved, this, [this, id = pattern.id](const Pattern &saved) {
        PatternShelf(m_settings).put(id, saved);
        refreshOwn(saved.id);
    });
    editor->open();
}

void BreatheChooser::refreshOwn(const QString &id)
{
    refresh(m_lastUsed);
    choose(id);
}

} // namespace evenkeel
