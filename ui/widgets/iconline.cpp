#include "ui/widgets/iconline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace evenkeel {

namespace {

constexpr int IconSize = 14;
constexpr int Gap = 6;

} // namespace

IconLine::IconLine(const QString &icon, const QString &words, const TextLook &look, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_label(new PlainLabel(words, look, this))
{
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(Theme::of(this).px(IconSize) + Gap); // margins are not mirrored, space is
    row->addWidget(m_label, 1);
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
