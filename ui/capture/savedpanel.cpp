#include "ui/capture/savedpanel.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stayabove.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Stay = 4s;
constexpr int Edge = 15;
constexpr int Radius = 12;
constexpr int TickSize = 44;
constexpr int TickLeft = 15;
constexpr int FootHeight = 45;

constexpr Qt::WindowFlags Flags = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint;

} // namespace

SavedPanel::SavedPanel(QWidget *parent) : QWidget(parent, Flags | Qt::WindowDoesNotAcceptFocus)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(tr("Saved"));
    buildLayout();
    new StayAbove(*this);
    m_away.setSingleShot(true);
    m_away.setInterval(Stay);
    connect(&m_away, &QTimer::timeout, this, &QWidget::hide);
}

QWidget *SavedPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(mirrored({Edge, 0, 4, 0}));
    row->setSpacing(8);
    auto *sign = new PlainLabel({}, header);
    sign->setPixmap(Theme::of(this).appIcon(20, this));
    row->addWidget(sign);
    row->addWidget(new PlainLabel(tr("Quick log"), looks::CardTitle, header));
    m_clock = new PlainLabel({}, looks::Meta, header);
    row->addWidget(m_clock);
    row->addStretch(1);
    auto *close = new IconButton(u"close"_s, tr("Close"), header);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    return header;
}

QWidget *SavedPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(mirrored({Edge, 0, 9, 0}));
    row->setSpacing(12);
    m_closing = new PlainLabel({}, looks::Meta, foot);
    row->addWidget(m_closing);
    row->addStretch(1);
    auto *undo = new Button(tr("Undo"), Button::Kind::Quiet, foot);
    undo->setSize(Button::Size::Small);
    undo->setIconName(u"undo"_s);
    connect(undo, &Button::clicked, this, [this] { act(&SavedPanel::undoRequested); });
    row->addWidget(undo);
    auto *details = new Button(tr("Add details"), Button::Kind::Quiet, foot);
    details->setSize(Button::Size::Small);
    details->setIconName(u"edit"_s);
    connect(details, &Button::clicked, this, [this] { act(&SavedPanel::detailsRequested); });
    row->addWidget(details);
    foot->setFixedHeight(Theme::of(this).px(FootHeight));
    return foot;
}

void SavedPanel::buildLayout()
{
    m_facts = new PlainLabel({}, looks::Secondary, this);
    m_facts->setElided(true);
    m_reminder = new PlainLabel({}, looks::Secondary, this);
    m_reminder->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(new PlainLabel(tr("Saved"), looks::ReadingStrong, this));
    words->addWidget(m_facts);
    words->addWidget(m_reminder);
    m_first = new PlainLabel({}, looks::Strong, this);
    m_first->setElided(true);
    words->addWidget(m_first);
    words->addStretch(1);
    m_offer = makeOffer();
    auto *middle = new QHBoxLayout;
    const int tick = TickLeft + Theme::of(this).px(TickSize);
    middle->setContentsMargins(mirrored({tick + 12, 0, Edge, 0}));
    middle->addLayout(words, 1);
    middle->addWidget(m_offer, 0, Qt::AlignVCenter);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(makeHeader());
    all->addLayout(middle, 1);
    m_foot = makeFoot();
    all->addWidget(m_foot);
}

QWidget *SavedPanel::makeOffer()
{
    auto *offer = new QWidget(this);
    m_breathe = new Button({}, Button::Kind::Tonal, offer);
    m_breathe->setIconName(u"breathe"_s);
    connect(m_breathe, &Button::clicked, this, [this] { act(&SavedPanel::breatherRequested); });
    auto *notNow = new Button(tr("Not now"), Button::Kind::Quiet, offer);
    notNow->setSize(Button::Size::Small);
    connect(notNow, &Button::clicked, this, [this] { act(&SavedPanel::breatherDeclined); });
    auto *column = new QVBoxLayout(offer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_breathe);
    column->addWidget(notNow, 0, Qt::AlignHCenter);
    return offer;
}

void SavedPanel::showOffer(const std::optional<MinuteOffer> &offer)
{
    m_offer->setVisible(offer.has_value());
    m_first->setVisible(offer && !offer->first.isEmpty());
    if (!offer)
        return;
    m_breathe->setText(offer->verb);
    m_breathe->setKeyHint(offer->keys);
    m_first->setText(offer->first);
}

void SavedPanel::withdrawOffer()
{
    if (std::exchange(m_offers, false)) {
        showOffer({});
        emit offerGone();
    }
}

void SavedPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_offers, false))
        emit offerGone();
}

void SavedPanel::present(
    const QString &clock, const QString &facts, const QString &reminder, const QRect &place,
    const std::optional<MinuteOffer> &offer)
{
    m_offers = false; // of the line before
    showOffer(offer);
    m_clock->setText(clock);
    m_facts->setText(facts);
    m_reminder->setText(reminder);
    m_reminder->setVisible(!reminder.isEmpty());
    //: The panel disappears by itself.
    m_closing->setText(tr("Closes in 4 s. Ctrl Shift Space brings it back."));
    setAccessibleName(tr("Saved. %1 %2").arg(facts, reminder).trimmed());
    setWindowFlags(Flags | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setGeometry(place);
    m_offers = offer.has_value();
    m_away.start();
    show();
}

void SavedPanel::takeFocus()
{
    m_away.stop();
    m_closing->setText(tr("Stays until you close it."));
    const QRect place = geometry();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    const bool offers = std::exchange(m_offers, false); // other flags hide it for a moment
    setWindowFlags(Flags);
    m_offers = offers;
    setGeometry(place);
    show();
    raise();
    activateWindow();
    focusNextChild();
}

void SavedPanel::act(void (SavedPanel::*signal)())
{
    hide();
    emit(this->*signal)();
}

void SavedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->matches(QKeySequence::Undo))
        act(&SavedPanel::undoRequested);
    else
        QWidget::keyPressEvent(event);
}

void SavedPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(shapes::windowShape(size(), Radius));
}

void SavedPanel::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    shapes::box(painter, theme, rect(), Radius, Token::Surface, Token::BorderStrong);
    const int top = m_foot->y();
    painter.save();
    painter.setClipRect(1, top, width() - 2, height() - top - 1);
    shapes::box(painter, theme, rect().adjusted(1, 1, -1, -1), Radius - 1, Token::Bg, Token::None);
    painter.restore();
    painter.fillRect(QRect(1, top, width() - 2, 1), theme.colour(Token::Border));

    const int size = theme.px(TickSize);
    const QRect left(TickLeft, (m_foot->y() + theme.px(40) - size) / 2, size, size);
    const QRect spot = QStyle::visualRect(layoutDirection(), rect(), left);
    shapes::box(painter, theme, spot, size / 2.0, Token::AccentSoft, Token::AccentLine);
    const QPixmap tick = theme.icon(u"check"_s, 20, Token::Accent, this);
    const QSize tickSize = tick.deviceIndependentSize().toSize();
    painter.drawPixmap(
        spot.center() - QPoint(tickSize.width() / 2 - 1, tickSize.height() / 2 - 1), tick);
}

} // namespace evenkeel
