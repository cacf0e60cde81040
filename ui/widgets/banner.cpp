#include "ui/widgets/banner.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace evenkeel {

namespace {

constexpr int Height = 48;
constexpr int IconSize = 20;
constexpr int IconLeft = 17;
constexpr int WordGap = 4;

struct Colours
{
    Token fill;
    Token line;
    Token icon;
};

Colours coloursOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Suggestion: return {Token::AccentSoft, Token::AccentLine, Token::Accent};
    case Banner::Kind::Amber: return {Token::AmberSoft, Token::AmberLine, Token::AmberIcon};
    case Banner::Kind::Info: break;
    }
    return {Token::InfoSoft, Token::InfoLine, Token::InfoText};
}

} // namespace

Banner::Banner(Kind kind, QString icon, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_icon(std::move(icon))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_strong = new PlainLabel({}, looks::Strong, this);
    m_text = new PlainLabel({}, looks::Body, this);
    m_text->setElided(true);
    auto *row = new QHBoxLayout(this);
    const Theme &theme = Theme::of(this);
    row->setContentsMargins(9, 8, 9, 8);
    row->setSpacing(4);
    row->addSpacing(IconLeft + theme.px(IconSize) + 3); // margins are not mirrored, spaces are
    m_words = new QBoxLayout(QBoxLayout::LeftToRight);
    m_words->setSpacing(WordGap);
    m_words->addWidget(m_strong);
    m_words->addWidget(m_text, 1);
    row->addLayout(m_words, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(10);
    row->addLayout(m_actions);
    m_strong->hide();
    setMinimumHeight(theme.px(Height));
}

void Banner::setText(const QString &strong, const QString &text)
{
    m_strong->setText(strong);
    m_strong->setVisible(!strong.isEmpty());
    m_text->setText(text);
    arrange();
    setAccessibleName(strong.isEmpty() ? text : strong + QLatin1Char(' ') + text);
}

void Banner::arrange()
{
    const auto needed = [](const PlainLabel *words) {
        return words->fontMetrics().horizontalAdvance(words->text());
    };
    const int room = m_words->geometry().width();
    if (room <= 0)
        return; // not laid out yet
    const bool below = !m_strong->isHidden() && needed(m_strong) + WordGap + needed(m_text) > room;
    m_words->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(below ? 0 : WordGap);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

Button *Banner::addAction(const QString &verb, const QString &keys)
{
    const bool first = m_actions->isEmpty();
    auto *button = new Button(verb, first ? Button::Kind::OnSoft : Button::Kind::Quiet, this);
    button->setSize(Button::Size::Small);
    button->setKeyHint(keys);
    m_actions->addWidget(button);
    return button;
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setMinimumHeight(Theme::of(this).px(Height));
}

void Banner::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const Colours colours = coloursOf(m_kind);
    shapes::box(painter, theme, rect(), 12, colours.fill, colours.line);
    const int size = theme.px(IconSize);
    const QRect spot = QStyle::visualRect(
        layoutDirection(), rect(), {IconLeft, (height() - size) / 2, size, size});
    painter.drawPixmap(spot.topLeft(), theme.icon(m_icon, IconSize, colours.icon, this));
}

} // namespace evenkeel
