#include "ui/coach/practicelist.h"

#include "core/coach/scenariopaths.h"
#include "ui/coach/coachshelf.h"
#include "ui/coach/hiddenlist.h"
#include "ui/coach/rowlist.h"
#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

using Kind = OwnContent::Kind;
using Whose = OwnContent::Whose;

namespace {

constexpr int Gutter = 12;
constexpr int Gap = 12;

} // namespace

PracticeList::PracticeList(CoachShelf &shelf, QWidget *parent) : QWidget(parent), m_shelf(shelf)
{
    buildList();
    buildActions();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(8);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_actions);
    connect(m_list, &RowList::chosen, this, [this](int index) {
        choose(index);
        emit chosen(m_scenarios.at(index));
    });
    connect(m_list, &RowList::currentChanged, this, [this](int index) { choose(index); });
    connect(m_list, &RowList::shown, this, [this](QWidget *row) {
        m_scroll->ensureWidgetVisible(row, 0, Gap);
    });
    connectOwn();
}

void PracticeList::buildList()
{
    auto *column = new QWidget;
    auto *list = new QVBoxLayout(column);
    list->setContentsMargins({});
    list->setSpacing(Gap);
    m_list = new RowList(RowList::Kind::Plain, Gap, column);
    m_list->setAccessibleName(tr("Conversations"));
    m_nothing
        = new PlainLabel(tr("There is no conversation to practise."), looks::Secondary, column);
    m_nothing->hide();
    m_hidden = new HiddenList(column);
    auto *how = new PlainLabel(
        tr("A conversation of your own is a file. Save one of these as a start, change it in a "
           "text "
           "editor, and add it. docs/formats.md says what may stand in it."),
        looks::Meta, column); // else it would be shown as a window of its own first
    how->setWordWrap(true);
    how->setVisible(m_shelf.own().isOffered());
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_nothing, m_hidden, how})
        list->addWidget(part);
    list->addStretch();
    m_scroll = new ScrollArea(this);
    m_scroll->setColumn(column);
    m_scroll->setGutter(Gutter);
}

void PracticeList::buildActions()
{
    m_actions = new QWidget(this);
    auto *row = new FlowLayout(4, m_actions);
    const auto add = [this, row](const QString &text, const QString &icon, auto act) {
        auto *button = new Button(text, Button::Kind::Quiet, m_actions);
        button->setSize(Button::Size::Small);
        button->setIconName(icon);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_hide = add(tr("Hide"), u"eye-off"_s, &PracticeList::hideCurrent);
    m_hide->setKeyHint(tr("H", "keys"));
    m_save = add(tr("Save as a file"), u"export"_s, &PracticeList::askWhereTo);
    m_takeBack = add({}, u"trash"_s, &PracticeList::takeBackCurrent);
    m_actions->setVisible(m_shelf.own().isOffered());
}

void PracticeList::connectOwn()
{
    connect(
        m_hidden, &HiddenList::showRequested, this, [this](const QString &id, const QString &name) {
            m_current = id;
            m_shelf.own().show(Kind::Scenarios, id, name);
            showAgain(id);
        });
    connect(
        &m_shelf.own(), &OwnContent::undone, this,
        [this](OwnContent::Kind kind, const QString &id) {
            if (kind == Kind::Scenarios)
                showAgain(id);
        });
}

RowWords PracticeList::wordsOf(const Scenario &scenario) const
{
    const QString turns = tr("up to %Ln turns", nullptr, ScenarioPaths::of(scenario).longest);
    const QString kind = labels::category(scenario.category);
    //: %1: what kind of call, %2: "up to 9 turns"
    QString meta = kind.isEmpty() ? turns : tr("%1, %2").arg(kind, turns);
    const Whose whose = m_shelf.own().whose(Kind::Scenarios, scenario.id);
    if (whose == Whose::Own)
        //: a conversation that the user added; %1: "Billing, up to 9 turns"
        meta = tr("%1, yours").arg(meta);
    else if (whose == Whose::Changed)
        //: a conversation in the user's words; %1: "Billing, up to 9 turns"
        meta = tr("%1, in your words").arg(meta);
    return {.title = scenario.title, .text = scenario.about, .meta = meta};
}

void PracticeList::refresh()
{
    const QList<Scenario> &scenarios = m_shelf.book().scenarios;
    QList<Whose> whose;
    for (const Scenario &scenario : scenarios)
        whose.append(m_shelf.own().whose(Kind::Scenarios, scenario.id));
    m_nothing->setVisible(scenarios.isEmpty());
    showHidden();
    if (scenarios == m_scenarios && whose == m_whose)
        return; // where one stands in the list stays
    m_scenarios = scenarios;
    m_whose = whose;
    QList<RowWords> rows;
    for (const Scenario &scenario : scenarios)
        rows.append(wordsOf(scenario));
    m_list->setRows(rows);
    choose(std::ranges::find(m_scenarios, m_current, &Scenario::id) - m_scenarios.begin());
}

void PracticeList::showHidden()
{
    QList<HiddenList::Row> rows;
    for (const Scenario &scenario : m_shelf.own().hiddenScenarios())
        rows.append({.id = scenario.id, .name = scenario.title});
    m_hidden->setRows(rows);
}

const Scenario *PracticeList::current() const
{
    const auto found = std::ranges::find(m_scenarios, m_current, &Scenario::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

/// The first one where there is no such.
void PracticeList::choose(qsizetype index)
{
    const qsizetype chosen = index < m_scenarios.size() ? index : 0;
    const bool hadFocus = m_list->isAncestorOf(QApplication::focusWidget());
    m_current = m_scenarios.value(chosen).id;
    m_list->setCurrent(chosen);
    if (hadFocus)
        m_list->focusCurrent();
    const Whose whose = m_whose.value(chosen, Whose::Others);
    for (Button *button : {m_hide, m_save})
        button->setEnabled(!m_scenarios.isEmpty());
    m_takeBack->setVisible(whose != Whose::Others);
    m_takeBack->setText(whose == Whose::Own ? tr("Remove") : tr("Back to the original"));
    m_takeBack->setIconName(whose == Whose::Own ? u"trash"_s : u"undo"_s);
}

void PracticeList::focusList()
{
    if (m_scenarios.isEmpty() && m_hidden->isVisible())
        m_hidden->focusWay();
    else
        m_list->focusCurrent();
}

/// With the focus and in view, once it has its place and a dialog has given the focus back.
void PracticeList::showAgain(const QString &id)
{
    choose(std::ranges::find(m_scenarios, id, &Scenario::id) - m_scenarios.begin());
    focusList();
    QTimer::singleShot(0, this, [this] {
        focusList();
        m_list->showCurrent();
    });
}

QString PracticeList::neighbour() const
{
    const auto found = std::ranges::find(m_scenarios, m_current, &Scenario::id);
    const qsizetype index = found - m_scenarios.begin();
    return m_scenarios.value(index + 1 < m_scenarios.size() ? index + 1 : index - 1).id;
}

/// The next one is current then.
void PracticeList::hideCurrent()
{
    const Scenario *scenario = current();
    if (!scenario || !m_shelf.own().isOffered())
        return;
    const QString id = scenario->id;
    const QString name = scenario->title;
    m_current = neighbour();
    m_shelf.own().hide(Kind::Scenarios, id, name);
    focusList();
}

void PracticeList::takeBackCurrent()
{
    const Scenario *scenario = current();
    if (!scenario)
        return;
    const QString id = scenario->id;
    const QString name = scenario->title;
    if (m_shelf.own().whose(Kind::Scenarios, id) == Whose::Own)
        m_current = neighbour();
    m_shelf.own().takeBack(Kind::Scenarios, id, name);
    focusList();
}

void PracticeList::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Add a conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Conversations (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PracticeList::addFrom);
    dialog->open();
}

void PracticeList::addFrom(const QString &file)
{
    const QString id = m_shelf.own().addScenario(file);
    showAgain(id.isEmpty() ? m_current : id);
}

void PracticeList::askWhereTo()
{
    if (!current())
        return;
    auto *dialog = new QFileDialog(this, tr("Save as a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_current + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PracticeList::saveTo);
    dialog->open();
}

void PracticeList::saveTo(const QString &file)
{
    m_shelf.own().saveScenario(m_current, file);
    showAgain(m_current);
}

void PracticeList::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isOwn = m_shelf.own().whose(Kind::Scenarios, m_current) == Whose::Own;
    const bool isInList = m_list->isAncestorOf(QApplication::focusWidget());
    if (isPlain && isInList && event->key() == Qt::Key_H)
        hideCurrent();
    else if (isPlain && isInList && event->key() == Qt::Key_Delete && isOwn)
        takeBackCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace evenkeel
