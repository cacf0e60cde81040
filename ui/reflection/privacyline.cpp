#include "ui/reflection/privacyline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int IconSize = 14;
constexpr int Gap = 6;

} // namespace

PrivacyLine::PrivacyLine(const QString &sentence, QWidget *parent) : QWidget(parent)
{
    auto *label = new PlainLabel(sentence, looks::Meta, this);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(Theme::of(this).px(IconSize) + Gap); // margins are not mirrored, space is
    row->addWidget(label, 1);
}

void PrivacyLine::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const int size = theme.px(IconSize);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, size, size));
    painter.drawPixmap(box, theme.icon(u"lock"_s, IconSize, Token::Text3, this));
}

} // namespace evenkeel
