#include "ui/coach/talkbox.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int Radius = 10;
constexpr int Side = 14;
constexpr int Above = 10;
constexpr int Between = 4;
constexpr int Indent = 48; ///< that much less than the whole width

} // namespace

TalkBox::TalkBox(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_box(new QWidget(this)), m_column(new QVBoxLayout(m_box))
{
    m_column->setContentsMargins(Side, Above, Side, Above);
    m_column->setSpacing(Between);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    if (kind == Kind::Mine || kind == Kind::Note)
        row->addSpacing(Indent);
    row->addWidget(m_box, 1);
    if (kind == Kind::Caller)
        row->addSpacing(Indent);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // no higher than its words
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TalkBox::add(const QString &words, const TextLook &look)
{
    if (words.isEmpty())
        return;
    auto *label = new PlainLabel(words, look, m_box);
    label->setWordWrap(true);
    m_column->addWidget(label);
    const QString before = accessibleName();
    setAccessibleName(before.isEmpty() ? words : before + u'\n' + words);
}

void TalkBox::add(QWidget *part)
{
    m_column->addSpacing(Between);
    m_column->addWidget(part, 0, Qt::AlignLeading);
}

void TalkBox::announce()
{
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void TalkBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token fill = m_kind == Kind::Caller ? Token::Surface
        : m_kind == Kind::Mine                ? Token::AccentSoft
                                              : Token::Sunken;
    const Token line = m_kind == Kind::Mine ? Token::AccentLine : Token::Border;
    shapes::box(painter, theme, m_box->geometry(), Radius, fill, line);
}

} // namespace evenkeel
