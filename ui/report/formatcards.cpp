#include "ui/report/formatcards.h"

#include "ui/report/formatcard.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace evenkeel {

namespace {

constexpr int Columns = 3;

} // namespace

FormatCards::FormatCards(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    add(ExportFormat::Pdf, tr("PDF"), tr("to read", "a file"));
    add(ExportFormat::Html, tr("HTML"), tr("to read", "a file"));
    add(ExportFormat::Csv, tr("CSV"), tr("to count", "a file"));
    add(ExportFormat::Json, tr("JSON"), tr("to keep", "a file"));
    add(ExportFormat::Calendar, tr("Calendar"), tr("to be reminded", "a file"), Columns - 1);
    setFormat(ExportFormat::Pdf);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        emit chosen(static_cast<ExportFormat>(id));
    });
}

void FormatCards::add(ExportFormat format, const QString &name, const QString &use, int columns)
{
    auto *card = new FormatCard(name, use);
    const int place = static_cast<int>(m_group->buttons().size());
    m_group->addButton(card, static_cast<int>(format));
    m_grid->addWidget(card, place / Columns, place % Columns, 1, columns);
}

ExportFormat FormatCards::format() const
{
    return static_cast<ExportFormat>(m_group->checkedId());
}

void FormatCards::setFormat(ExportFormat format)
{
    m_group->button(static_cast<int>(format))->setChecked(true);
}

} // namespace evenkeel
