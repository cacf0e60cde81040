#include "ui/widgets/iconline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace evenkeel {

namespace {

constexpr int IconSize = 14;
constexpr int Gap = 6;

} // namespace

IconLine::IconLine(QString icon, const QString &words, const TextLook &look, QWidget *parent)
    : QWidget(parent), m_icon(std::move(icon)), m_label(new PlainLabel(words, look, this)),
      m_indent(new QSpacerItem(0, 0))
{
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacerItem(m_indent); // margins are not mirrored, space is
    row->addWidget(m_label, 1);
    indent();
}

void IconLine::indent()
{
    m_indent->changeSize(
        Theme::of(this).px(IconSize) + Gap, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    layout()->invalidate();
}

void IconLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && layout())
        indent();
}

void IconLine::setWords(const QString &words)
{
    m_label->setText(words);
}

QString IconLine::words() const
{
    return m_label->text();
}

void IconLine::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int size = theme.px(IconSize);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, size, size));
    painter.drawPixmap(box, theme.icon(m_icon, IconSize, m_label->look().token, this));
}

} // namespace evenkeel
