#include "ui/widgets/card.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardcorners.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int FootTop = 4;
constexpr int FootBottom = 5;
constexpr int QuietEdge = 10; ///< around the words of a small quiet button

} // namespace

Card::Card(QWidget *parent) : Card(QString(), parent) { }

Card::Card(const QString &title, QWidget *parent) : QWidget(parent)
{
    buildLayout();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
    updateMargins();
}

void Card::setMeta(const QString &meta)
{
    m_meta->setText(meta);
    m_meta->setVisible(!meta.isEmpty());
}

void Card::setHeadLine(int height)
{
    m_headLine = height;
    m_head->setMinimumHeight(Theme::of(this).px(height));
    updateMargins();
    update();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    if (flush && !m_corners) {
        m_corners = new CardCorners(this);
        m_corners->setGeometry(rect());
        m_corners->raise();
    }
    updateMargins();
}

QHBoxLayout *Card::foot()
{
    if (!m_foot) {
        m_foot = new QWidget(this);
        m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        auto *inside = new QHBoxLayout(m_foot);
        inside->setContentsMargins(Padding, FootTop, Padding, FootBottom);
        inside->setSpacing(8);
        m_footRoom = new QSpacerItem(0, 0);
        inside->addSpacerItem(m_footRoom);
        fitFoot();
        m_footLine = new Divider(this);
        layout()->addWidget(m_footLine);
        layout()->addWidget(m_foot);
        if (m_corners)
            m_corners->raise();
    }
    return static_cast<QHBoxLayout *>(m_foot->layout());
}

void Card::setFootVisible(bool visible)
{
    if (!m_foot)
        return;
    m_foot->setVisible(visible);
    m_footLine->setVisible(visible);
}

void Card::setFootQuiet()
{
    foot()->setContentsMargins(mirrored({Padding, FootTop, Padding - QuietEdge, FootBottom}));
}

void Card::setFootHeight(int height)
{
    m_footHeight = height;
    if (m_foot)
        fitFoot();
}

/// Held open from inside: a least height of the foot itself would let it be lower than what is in
/// it needs.
void Card::fitFoot()
{
    const int inside = Theme::of(this).px(m_footHeight) - FootTop - FootBottom;
    m_footRoom->changeSize(0, inside, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_foot->layout()->invalidate();
}

void Card::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    shapes::box(painter, theme, rect(), 12, Token::Surface, Token::Border);
    if (m_headLine > 0 && !m_head->isHidden())
        painter.fillRect(
            1, m_head->geometry().bottom(), width() - 2, 1, theme.colour(Token::Border));
}

void Card::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_head->setMinimumHeight(Theme::of(this).px(m_headLine));
    if (m_foot)
        fitFoot();
}

void Card::resizeEvent([[maybe_unused]] QResizeEvent *event)
{
    if (m_corners)
        m_corners->setGeometry(rect());
}

void Card::buildLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);

    // Only the body takes more room than it needs, and only where something in it wants it.
    m_head = new QWidget(this);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_headLayout = new QHBoxLayout(m_head);
    m_headLayout->setSpacing(8);
    m_title = new PlainLabel({}, looks::CardTitle, m_head);
    m_title->setElided(true);
    m_meta = new PlainLabel({}, looks::Meta, m_head);
    m_meta->hide();
    m_headLayout->addWidget(m_title, 1);
    m_headLayout->addWidget(m_meta);
    all->addWidget(m_head);

    m_bodyBox = new QWidget(this);
    m_body = new QVBoxLayout(m_bodyBox);
    m_body->setSpacing(12);
    all->addWidget(m_bodyBox);
    updateMargins();
}

void Card::updateMargins()
{
    const int padding = m_flush ? 0 : Padding;
    const bool headed = !m_head->isHidden();
    const bool lined = m_headLine > 0; // then its height says where the title stands
    m_headLayout->setContentsMargins(
        Padding, lined ? 2 : Padding, Padding, lined || !m_flush ? 0 : 11);
    m_body->setContentsMargins(
        padding, headed && !m_flush && !lined ? 12 : padding, padding, padding);
}

} // namespace evenkeel
