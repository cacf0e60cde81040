#include "ui/restore/backupchoice.h"

#include "ui/restore/restorewords.h"
#include "ui/text/formats.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

BackupChoice::BackupChoice(QDate today, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_today(today), m_zone(zone), m_column(new QWidget)
{
    m_nothing = new PlainLabel(tr("There is no backup in this folder."), looks::Secondary);
    auto *body = new QVBoxLayout(m_column);
    body->setContentsMargins(0, 0, 0, 0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(4);
    body->addWidget(m_nothing);
    body->addLayout(m_list);
    body->addStretch(1);
    auto *area = new ScrollArea;
    area->setColumn(m_column);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(area);
}

void BackupChoice::setBackups(const QList<Restorable> &backups)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.button;
    m_rows.clear();
    for (const Restorable &one : backups)
        add(one.file, restorewords::titleOf(one, m_today, m_zone), -1);
    m_nothing->setVisible(m_rows.isEmpty());
}

void BackupChoice::addFile(const QString &file)
{
    if (!rowOf(file))
        add(file, formats::isolated(QDir::toNativeSeparators(file)), 0);
    m_nothing->hide();
    choose(file);
}

void BackupChoice::add(const QString &file, const QString &title, int place)
{
    auto *button = new ChoiceRow(ChoiceRow::Kind::Radio, title, m_column);
    button->setRoomy(true);
    button->setDetail(tr("Looking into it ..."));
    connect(button, &ChoiceRow::toggled, this, &BackupChoice::chosenChanged);
    m_list->insertWidget(place, button);
    m_rows.insert(
        place < 0 ? m_rows.size() : place, Row{.file = file, .button = button, .detail = {}});
}

BackupChoice::Row *BackupChoice::rowOf(const QString &file)
{
    const auto row = std::ranges::find(m_rows, file, &Row::file);
    return row == m_rows.end() ? nullptr : &*row;
}

void BackupChoice::setLook(const QString &file, const Result<BackupLook> &look)
{
    Row *row = rowOf(file);
    if (!row)
        return;
    row->needsSecret = false;
    row->isDamaged = false;
    row->detail = look ? restorewords::detailOf(*look, m_today, m_zone)
                       : restorewords::reasonFor(look.error());
    row->button->setDetail(row->detail);
    row->button->setEnabled(look.has_value());
    emit chosenChanged();
}

void BackupChoice::setDamaged(const QString &file)
{
    Row *row = rowOf(file);
    if (!row)
        return;
    row->isDamaged = true;
    row->button->setDetail(tr("Damaged. What can still be read of it can be saved"));
    emit chosenChanged();
}

void BackupChoice::setNeedsSecret(const QString &file)
{
    Row *row = rowOf(file);
    if (!row)
        return;
    row->needsSecret = true;
    row->button->setDetail(tr("Opens with your passphrase or your recovery code"));
    emit chosenChanged();
}

void BackupChoice::setWhole(const QString &file)
{
    if (const Row *row = rowOf(file))
        //: %1 "120 interactions, the last of Wed 13 May 16:52"
        row->button->setDetail(tr("%1. Read through: whole").arg(row->detail));
}

void BackupChoice::choose(const QString &file)
{
    if (const Row *row = rowOf(file))
        row->button->setChecked(true);
}

QString BackupChoice::chosen() const
{
    for (const Row &row : m_rows) {
        if (row.button->isChecked() && row.button->isEnabled())
            return row.file;
    }
    return {};
}

bool BackupChoice::needsSecret() const
{
    return std::ranges::any_of(
        m_rows, [](const Row &row) { return row.button->isChecked() && row.needsSecret; });
}

bool BackupChoice::isDamaged() const
{
    return std::ranges::any_of(
        m_rows, [](const Row &row) { return row.button->isChecked() && row.isDamaged; });
}

void BackupChoice::focusChosen()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.button->isChecked())
            row.button->setFocus();
    }
}

} // namespace evenkeel
