#include "ui/settings/desktopkeynote.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

DesktopKeyNote::DesktopKeyNote(const QString &command, QWidget *parent) : QWidget(parent)
{
    auto *words = new PlainLabel(
        tr("If your desktop does not allow keys from anywhere, add a shortcut for this command in "
           "its settings."),
        looks::Body);
    words->setWordWrap(true);
    auto *copy = new Button(tr("Copy"), Button::Kind::Secondary);
    copy->setSize(Button::Size::Small);
    copy->setIconName(u"copy"_s);
    copy->setAccessibleName(tr("Copy the command %1").arg(command));
    connect(copy, &Button::clicked, this, &DesktopKeyNote::copyRequested);

    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(words);
    text->addWidget(new PlainLabel(command, {.size = TextSize::Meta, .weight = QFont::Medium}));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(new Glyph(u"info"_s, 18, Token::Text));
    row->addLayout(text, 1);
    row->addWidget(copy);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DesktopKeyNote::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::InfoSoft));
    painter.fillRect(0, 0, width(), 1, theme.colour(Token::Border));
}

} // namespace evenkeel
