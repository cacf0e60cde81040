#include "ui/reflection/questionheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int ChevronSize = 16;
constexpr int ChevronGap = 8;

} // namespace

QuestionHeader::QuestionHeader(const QString &question, QWidget *parent) : QAbstractButton(parent)
{
    setText(question);
    setAccessibleName(question);
    // A button would be as high as one line, whatever its words need.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_label = new PlainLabel(question, this);
    m_label->setWordWrap(true);
    m_label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_label, 1);
    row->addSpacing(Theme::of(this).px(ChevronSize) + ChevronGap); // mirrored, a margin is not
    setOpen(false);
}

void QuestionHeader::setOpen(bool open)
{
    m_open = open;
    m_label->setLook(open ? looks::Strong : looks::Body);
    // An open question is only a label: nothing is left to click.
    setFocusPolicy(open ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, open);
    layout()->setContentsMargins(Padding, open ? 0 : 12, Padding, open ? 4 : 12);
    update();
}

QSize QuestionHeader::sizeHint() const
{
    return layout()->sizeHint();
}

void QuestionHeader::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    if (m_open)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (underMouse())
        painter.fillRect(rect().adjusted(1, 1, -1, 0), theme.colour(Token::Hover));
    const int size = theme.px(ChevronSize);
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - Padding - size, (height() - size) / 2, size, size));
    painter.drawPixmap(box, theme.icon(u"chevron-down"_s, ChevronSize, Token::Text2, this));
}

} // namespace evenkeel
