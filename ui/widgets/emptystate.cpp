#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

EmptyState::EmptyState(
    Drawing drawing, const QString &title, const QString &sentence, QWidget *parent, QString icon)
    : QWidget(parent), m_drawing(drawing), m_icon(std::move(icon))
{
    const bool large = drawing == Drawing::Horizon;
    m_space = new QWidget(this);
    m_space->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_space->setFixedSize(large ? QSize(156, 58) : QSize(28, 28));
    m_title = new PlainLabel(title, large ? looks::PageTitle : looks::CardTitle, this);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignHCenter);
    const TextLook quiet{.size = large ? TextSize::Reading : TextSize::Body, .token = Token::Text2};
    m_sentence = new PlainLabel(sentence, quiet, this);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(Theme::of(this).px(large ? 400 : 270));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_space, 0, Qt::AlignHCenter);
    column->addSpacing(large ? 24 : 10);
    column->addWidget(m_title);
    column->addSpacing(large ? 6 : 4);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence, 1000);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::addKeys(const QList<KeyHint> &hints)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    int row = 0;
    for (const KeyHint &hint : hints) {
        grid->addWidget(new KeyCap(hint.keys, this), row, 0, Qt::AlignRight | Qt::AlignVCenter);
        auto *words = new PlainLabel(hint.does, looks::Secondary, this);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    // The words are longer than the keys: the middle of both together is the middle.
    grid->setContentsMargins(mirrored({0, 0, 18, 0}));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertSpacing(column->count() - 1, 24);
    column->insertLayout(column->count() - 1, grid);
}

QSize EmptyState::minimumSizeHint() const
{
    return {200, layout()->minimumSize().height()};
}

void EmptyState::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_drawing == Drawing::Horizon) {
        paintHorizon(painter, QRectF(m_space->geometry()).center());
        return;
    }
    const QPixmap icon = Theme::of(this).icon(m_icon, 26, Token::Text2, this);
    const QSizeF size = icon.deviceIndependentSize();
    painter.drawPixmap(
        QRectF(m_space->geometry()).center() - QPointF(size.width() / 2, size.height() / 2), icon);
}

void EmptyState::paintHorizon(QPainter &painter, const QPointF &centre) const
{
    const Theme &theme = Theme::of(this);
    const qreal sea = centre.y() - 2;
    const QRectF sun(centre.x() - 22, sea - 25.5, 44, 44);
    QPainterPath half;
    half.arcMoveTo(sun, 0);
    half.arcTo(sun, 0, 180);
    half.closeSubpath();
    painter.setPen(QPen(theme.colour(Token::AccentLine), 1.5));
    painter.setBrush(theme.colour(Token::AccentSoft));
    painter.drawPath(half);

    painter.setPen(QPen(theme.colour(Token::Accent), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(centre.x() - 76, sea), QPointF(centre.x() + 76, sea));

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Token::AccentLine), 2, Qt::SolidLine, Qt::RoundCap));
    const auto wave = [&](qreal left, qreal y, int arcs) {
        QPainterPath path(QPointF(left, y));
        for (int arc = 0; arc < arcs; ++arc) {
            const qreal x = left + arc * 24;
            const qreal bend = arc % 2 == 0 ? -7 : 7;
            path.quadTo(QPointF(x + 12, y + bend), QPointF(x + 24, y));
        }
        painter.drawPath(path);
    };
    wave(centre.x() - 50, sea + 12, 4);
    wave(centre.x() - 26, sea + 24, 2);
}

} // namespace evenkeel
