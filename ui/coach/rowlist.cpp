#include "ui/coach/rowlist.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr qsizetype KeysThere = 9; ///< of the digits, without the nought

} // namespace

RowList::RowList(Kind kind, int gap, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(gap);
}

void RowList::setRows(const QList<RowWords> &rows, const QString &heard)
{
    const QList<WordRow *> old = std::exchange(m_rows, {});
    const bool hadFocus = std::ranges::any_of(old, &WordRow::hasFocus);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const bool isNumbered = m_kind == Kind::Numbered && index < KeysThere;
        auto *row = new WordRow(rows.at(index), isNumbered ? int(index) + 1 : 0, this);
        connectRow(row, index);
        m_column->addWidget(row);
        row->show(); // the layout would do it later, and nothing hidden has the focus
        m_rows.append(row);
    }
    if (!m_rows.isEmpty() && !heard.isEmpty())
        m_rows.first()->setAccessibleDescription(heard);
    setCurrent(0);
    if (hadFocus)
        focusCurrent();
    for (WordRow *row : old) {
        row->hide();
        row->deleteLater(); // it may be the one that was pressed
    }
}

void RowList::connectRow(WordRow *row, qsizetype index)
{
    connect(row, &WordRow::clicked, this, [this, index] { emit chosen(int(index)); });
    connect(row, &WordRow::stepped, this, [this, index](int by) { step(index + by); });
    connect(row, &WordRow::ended, this, [this](bool last) { step(last ? count() - 1 : 0); });
}

void RowList::setCurrent(qsizetype index)
{
    m_current = index;
    for (qsizetype other = 0; other < m_rows.size(); ++other) {
        m_rows.at(other)->setFocusPolicy(other == index ? Qt::StrongFocus : Qt::ClickFocus);
        m_rows.at(other)->setCurrent(other == index && m_kind == Kind::Plain);
    }
}

void RowList::focusCurrent()
{
    if (WordRow *row = m_rows.value(m_current))
        row->setFocus(Qt::OtherFocusReason);
}

void RowList::showCurrent()
{
    if (WordRow *row = m_rows.value(m_current))
        emit shown(row);
}

void RowList::step(qsizetype to)
{
    if (to < 0 || to >= m_rows.size())
        return;
    setCurrent(to);
    focusCurrent();
    emit currentChanged(int(to));
    emit shown(m_rows.at(to));
}

void RowList::setSpaceChooses(bool chooses)
{
    for (WordRow *row : std::as_const(m_rows))
        row->setSpaceChooses(chooses);
}

bool RowList::chooseByKey(const QKeyEvent &event)
{
    const QString typed = event.text(); // with Ctrl or Alt it is no digit
    const int index = typed.size() == 1 ? typed.at(0).digitValue() - 1 : -1;
    if (m_kind != Kind::Numbered || index < 0 || index >= std::min(m_rows.size(), KeysThere))
        return false;
    emit chosen(index);
    return true;
}

} // namespace evenkeel
