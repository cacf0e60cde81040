#include "ui/breather/patternsdialog.h"

#include "core/base/importfile.h"
#include "core/base/wholefile.h"
#include "ui/breather/patterneditor.h"
#include "ui/breather/patternimport.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/errors.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Width = 560;
constexpr int Height = 500;

/// What is wrong with a file of patterns, in words that speak of patterns.
QString wordsFor(const Error &error)
{
    if (error.fault == Fault::FileFormat)
        return PatternsDialog::tr("This is no file of breathing patterns. Nothing was changed. "
                                  "Use one that Evenkeel has exported.");
    if (error.fault == Fault::FileTooLarge)
        return PatternsDialog::tr(
            "The file is too large. Nothing was changed. "
            "Use one with at most %Ln pattern(s).",
            nullptr, static_cast<int>(patternfile::MostPatterns));
    return errors::inWords(error);
}

/// One that none of `book` has: a new pattern replaces no other.
QString nameOfNew(const PatternBook &book)
{
    const QString own(PatternBook::Own);
    if (!book.find(own))
        return own; // shown as "My own"
    int number = 2;
    const auto numbered
        = [&] { return BreathingLabels::pattern(own) + u' ' + QString::number(number); };
    while (!book.isFree(numbered()))
        ++number;
    return numbered();
}

int rowCount(const PatternBook &book)
{
    return static_cast<int>(book.own().size());
}

/// The row of the first pattern that is not the same in both.
int firstOther(const QList<Pattern> &before, const QList<Pattern> &after)
{
    return static_cast<int>(std::ranges::mismatch(before, after).in2 - after.begin());
}

} // namespace

PatternsDialog::PatternsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_shelf(settings)
{
    setWindowTitle(tr("My patterns"));
    resize(Theme::of(this).px(Width), Theme::of(this).px(Height));
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(8, 0, 8, 0);
    m_rows->setSpacing(8);
    auto *area = new ScrollArea(this);
    area->setColumn(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addWidget(area, 1);
    all->addWidget(buildMessage());
    all->addWidget(buildFoot());
    fill();
}

QWidget *PatternsDialog::buildMessage()
{
    m_message = new QWidget;
    m_said = new PlainLabel({}, looks::Secondary);
    m_said->setWordWrap(true);
    m_undo = new Button(tr("Undo"), Button::Kind::Quiet);
    m_undo->setSize(Button::Size::Small);
    m_undo->setIconName(u"undo"_s);
    connect(m_undo, &Button::clicked, this, &PatternsDialog::undo);
    auto *row = new QHBoxLayout(m_message);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_said, 1);
    row->addWidget(m_undo);
    m_message->hide();
    return m_message;
}

QWidget *PatternsDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_fresh = new Button(tr("New pattern"), Button::Kind::Primary);
    auto *in = new Button(tr("Import"), Button::Kind::Secondary);
    m_exportAll = new Button(tr("Export all"), Button::Kind::Secondary);
    auto *close = new Button(tr("Close"), Button::Kind::Quiet);
    connect(m_fresh, &Button::clicked, this, &PatternsDialog::add);
    connect(in, &Button::clicked, this, &PatternsDialog::askForImport);
    connect(m_exportAll, &Button::clicked, this, [this] {
        askForExport(m_shelf.book().own(), tr("Breathing patterns", "name of a file"));
    });
    connect(close, &Button::clicked, this, &PatternsDialog::accept);
    for (Button *button : {m_fresh, in, m_exportAll})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return foot;
}

/// The rows are made anew, and the keyboard stays where it was among them.
void PatternsDialog::fill()
{
    const int focused = focusedRow();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QList<Pattern> own = m_shelf.book().own();
    for (const Pattern &pattern : own)
        addRow(pattern);
    if (own.isEmpty()) {
        m_rows->addWidget(new EmptyState(
            EmptyState::Drawing::Icon, tr("No patterns of your own yet"),
            tr("Make one, or import those that somebody gave you."), nullptr, u"breathe"_s));
    }
    m_rows->addStretch(1);
    m_exportAll->setEnabled(!own.isEmpty());
    if (focused >= 0)
        focusRow(std::min(focused, static_cast<int>(own.size()) - 1));
}

/// -1 where the keyboard is elsewhere.
int PatternsDialog::focusedRow() const
{
    for (int row = 0; row < m_rows->count(); ++row) {
        const QWidget *line = m_rows->itemAt(row)->widget();
        if (line && line->isAncestorOf(QApplication::focusWidget()))
            return row;
    }
    return -1;
}

void PatternsDialog::focusRow(int row)
{
    QWidget *line = row < 0 ? nullptr : m_rows->itemAt(row)->widget();
    if (line)
        line->findChild<IconButton *>()->setFocus(Qt::OtherFocusReason);
    else
        m_fresh->setFocus(Qt::OtherFocusReason);
}

void PatternsDialog::addRow(const Pattern &pattern)
{
    const QString name = BreathingLabels::pattern(pattern.id);
    auto *line = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (auto *label :
         {new PlainLabel(name, looks::Strong),
          new PlainLabel(BreathingLabels::parts(pattern), looks::Meta)}) {
        label->setElided(true);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addLayout(words, 1);
    const auto act = [this, row, pattern](const QString &icon, const QString &title, auto does) {
        auto *button = new IconButton(icon, title);
        button->setSmall(true);
        connect(
            button, &IconButton::clicked, this, [this, pattern, does] { (this->*does)(pattern); });
        row->addWidget(button);
    };
    const QString said = formats::isolated(name);
    act(u"edit"_s, tr("Change %1").arg(said), &PatternsDialog::edit);
    act(u"copy"_s, tr("Duplicate %1").arg(said), &PatternsDialog::duplicate);
    act(u"export"_s, tr("Export %1").arg(said), &PatternsDialog::exportOne);
    act(u"trash"_s, tr("Delete %1").arg(said), &PatternsDialog::remove);
    auto *all = new QVBoxLayout(line);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(row);
    all->addWidget(new Divider);
    m_rows->addWidget(line);
}

void PatternsDialog::add()
{
    Pattern first = m_shelf.book().standard();
    first.id = nameOfNew(m_shelf.book());
    edit(first);
}

void PatternsDialog::edit(const Pattern &pattern)
{
    auto *editor = new PatternEditor(pattern, m_shelf.book(), this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &PatternEditor::saved, this, [this, id = pattern.id](const Pattern &saved) {
        m_shelf.put(id, saved);
        showChange(saved.id, tr("Saved %1."));
    });
    editor->open();
}

void PatternsDialog::duplicate(const Pattern &pattern)
{
    showChange(m_shelf.duplicate(pattern, BreathingLabels::pattern(pattern.id)), tr("Added %1."));
}

void PatternsDialog::exportOne(const Pattern &pattern)
{
    askForExport({pattern}, BreathingLabels::pattern(pattern.id));
}

void PatternsDialog::remove(const Pattern &pattern)
{
    m_shelf.remove(pattern.id);
    showChange(pattern.id, tr("Deleted %1."));
}

void PatternsDialog::undo()
{
    const bool hadKeyboard = focusWidget() == m_undo;
    const PatternBook before = m_shelf.book();
    m_shelf.undo();
    fill();
    const PatternBook after = m_shelf.book();
    if (hadKeyboard) // it hides
        focusRow(std::min(firstOther(before.own(), after.own()), rowCount(after) - 1));
    say(tr("Undone."), false);
    emit changed({});
}

void PatternsDialog::showChange(const QString &id, const QString &sentence)
{
    fill();
    say(sentence.arg(formats::isolated(BreathingLabels::pattern(id))), true);
    emit changed(id);
}

void PatternsDialog::say(const QString &sentence, bool offersUndo)
{
    m_said->setText(sentence);
    m_undo->setVisible(offersUndo);
    m_message->show();
}

void PatternsDialog::askForImport()
{
    auto *dialog = new QFileDialog(this, tr("Import patterns"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Breathing patterns (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PatternsDialog::importFrom);
    dialog->open();
}

void PatternsDialog::importFrom(const QString &file)
{
    const Result<QByteArray> bytes = readImportFile(file);
    const auto entries
        = bytes ? patternfile::read(*bytes, m_shelf.book()) : tl::unexpected(bytes.error());
    if (!entries) {
        say(wordsFor(entries.error()), false);
        return;
    }
    auto *preview = new PatternImport(*entries, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &PatternImport::accepted, this, [this, taken = *entries] { take(taken); });
    preview->open();
}

void PatternsDialog::take(const QList<patternfile::Entry> &entries)
{
    const auto count = std::ranges::count_if(entries, &patternfile::Entry::isTaken);
    m_shelf.take(entries);
    fill();
    say(tr("%Ln pattern(s) taken.", nullptr, static_cast<int>(count)), true);
    emit changed({});
}

void PatternsDialog::askForExport(const QList<Pattern> &patterns, const QString &name)
{
    auto *dialog = new QFileDialog(this, tr("Export patterns"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Breathing patterns (*.json)")});
    QString file = name;
    dialog->selectFile(file.replace(u'/', u'-') + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, patterns](const QString &chosen) {
        exportTo(chosen, patterns);
    });
    dialog->open();
}

void PatternsDialog::exportTo(const QString &file, const QList<Pattern> &patterns)
{
    const Result<> put
        = putWholeFile(file, file + u".part"_s, patternfile::write(patterns), diskFiles());
    if (put)
        say(tr("Exported to %1.").arg(formats::isolated(QFileInfo(file).fileName())), false);
    else
        say(errors::inWords(inAnotherFolder(put.error())), false);
}

} // namespace evenkeel
