#include "ui/widgets/settingrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int RowHeight = 53;

} // namespace

SettingRow::SettingRow(
    const QString &title, const QString &detail, QWidget *control, QWidget *parent)
    : QWidget(parent)
{
    m_title = new PlainLabel(title, looks::Strong, this);
    m_title->setWordWrap(true);
    m_detail = new PlainLabel({}, looks::Meta, this);
    m_detail->setWordWrap(true);
    m_sign = new Glyph(u"warning"_s, 14, Token::AmberIcon, this);
    m_sign->hide();
    m_below = new QWidget(this);
    auto *below = new QHBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(8);
    below->addWidget(m_sign);
    below->addWidget(m_detail, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_below);
    words->addStretch();
    row->addLayout(words, 1);
    if (control) {
        row->addWidget(control, 0, Qt::AlignVCenter);
        if (control->focusPolicy() != Qt::NoFocus)
            m_title->setBuddy(control);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(title);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // taller where words wrap
    setMinimumHeight(Theme::of(this).px(RowHeight));
    setDetail(detail);
}

void SettingRow::setDetail(const QString &detail)
{
    say(detail, false);
}

void SettingRow::setWarning(const QString &warning)
{
    say(warning, true);
}

void SettingRow::say(const QString &words, bool warns)
{
    m_detail->setText(words);
    m_detail->setLook(
        warns ? TextLook{.size = TextSize::Meta, .token = Token::AmberText} : looks::Meta);
    m_below->setVisible(!words.isEmpty());
    m_sign->setVisible(warns);
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
