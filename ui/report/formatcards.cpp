#include "ui/report/formatcards.h"

#include "ui/report/formatcard.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace evenkeel {

FormatCards::FormatCards(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    add(ExportFormat::Pdf, tr("PDF"), tr("to read", "a file"));
    add(ExportFormat::Html, tr("HTML"), tr("to read", "a file"));
    add(ExportFormat::Csv, tr("CSV"), tr("to count", "a file"));
    add(ExportFormat::Json, tr("JSON"), tr("to keep", "a file"));
    setFormat(ExportFormat::Pdf);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        emit chosen(static_cast<ExportFormat>(id));
    });
}

void FormatCards::add(ExportFormat format, const QString &name, const QString &use)
{
    auto *card = new FormatCard(name, use);
    m_group->addButton(card, static_cast<int>(format));
    layout()->addWidget(card);
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
