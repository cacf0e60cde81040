#include "ui/widgets/settingrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int RowHeight = 53;

} // namespace

SettingRow::SettingRow(
    const QString &title, const QString &detail, QWidget *control, QWidget *parent)
    : QWidget(parent)
{
    m_title = new PlainLabel(title, looks::Strong, this);
    m_title->setElided(true);
    m_detail = new PlainLabel({}, looks::Meta, this);
    m_detail->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(15, 8, 15, 8);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    row->addLayout(words, 1);
    if (control) {
        row->addWidget(control, 0, Qt::AlignVCenter);
        if (control->focusPolicy() != Qt::NoFocus)
            m_title->setBuddy(control);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(title);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(Theme::of(this).px(RowHeight));
    setDetail(detail);
}

void SettingRow::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

QString SettingRow::searchText() const
{
    return m_title->text() + QLatin1Char(' ') + m_detail->text();
}

void SettingRow::setLine(bool line)
{
    m_line = line;
    update();
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setMinimumHeight(Theme::of(this).px(RowHeight));
}

void SettingRow::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    if (m_line)
        QPainter(this).fillRect(0, 0, width(), 1, Theme::of(this).colour(Token::Border));
}

} // namespace evenkeel
