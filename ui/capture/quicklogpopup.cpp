#include "ui/capture/quicklogpopup.h"

#include "ui/capture/belowstops.h"
#include "ui/capture/draftchips.h"
#include "ui/capture/linefield.h"
#include "ui/capture/quicklogfoot.h"
#include "ui/capture/savedtext.h"
#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/screenplace.h"
#include "ui/widgets/stayabove.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 680;
constexpr int Edge = 14;
constexpr int CloseReach = 7; ///< of the button beyond its cross
constexpr int Radius = 12;
constexpr int FromTop = 8; ///< the popup's top is at an eighth of the screen

bool canPlaceWindows()
{
    return !QGuiApplication::platformName().startsWith(u"wayland"_s);
}

/// What is wanted next is in the window, and a panel would lie over it.
bool opensWindow(AfterSave then)
{
    return then == AfterSave::Breathe || then == AfterSave::AddDetails;
}

} // namespace

QuickLogPopup::QuickLogPopup(const LineParser &parser, const Clock &clock, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_clock(clock), m_placesWindows(canPlaceWindows())
{
    setAttribute(Qt::WA_TranslucentBackground);
    new StayAbove(*this);
    setWindowTitle(tr("Quick log"));
    setAccessibleName(tr("Quick log"));
    buildLayout();
    m_panel = new SavedPanel(this);
    m_control = new CaptureControl(parser, clock, m_line, m_chips, this);
    connectParts();
    m_control->setHinting(true);
}

QuickLogPopup::~QuickLogPopup() = default;

QWidget *QuickLogPopup::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(mirrored({Edge, 0, Edge - CloseReach, 0}));
    row->setSpacing(8);
    auto *sign = new PlainLabel({}, header);
    sign->setPixmap(Theme::of(this).appIcon(20, this));
    row->addWidget(sign);
    row->addWidget(new PlainLabel(tr("Quick log"), looks::CardTitle, header));
    m_time = new PlainLabel({}, looks::Meta, header);
    row->addSpacing(4);
    row->addWidget(m_time);
    row->addStretch(1);
    auto *close = new IconButton(u"close"_s, tr("Close"), header);
    close->setSmall(true);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    header->setMinimumWidth(Theme::of(this).px(Width) - 2);
    return header;
}

void QuickLogPopup::buildLayout()
{
    m_line = new QuickLine(this);
    m_chips = new DraftChips(this);
    m_note = new PlainLabel({}, looks::Meta, this);
    m_note->setElided(true);
    m_foot = new QuickLogFoot(this);
    m_upper = new QVBoxLayout;
    m_upper->setContentsMargins(Edge, 0, Edge, 4);
    m_upper->setSpacing(10);
    m_upper->addWidget(new LineField(m_line, this));
    m_upper->addWidget(m_chips);
    m_upper->addWidget(m_note);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addSpacing(6);
    all->addWidget(makeHeader());
    all->addSpacing(6);
    all->setSizeConstraint(QLayout::SetFixedSize);
    all->addLayout(m_upper, 1);
    all->addWidget(m_foot);
    setTabOrder(m_line, m_foot->saveButton());
    m_chips->follow(m_line);
    setFocusProxy(m_line);
}

void QuickLogPopup::setBelow(QWidget *below)
{
    m_upper->insertWidget(m_upper->indexOf(m_note), below);
    placeStops(m_line, below, m_foot->saveButton());
}

void QuickLogPopup::connectParts()
{
    connect(m_control, &CaptureControl::submitted, this, &QuickLogPopup::submit);
    connect(m_control, &CaptureControl::changed, this, &QuickLogPopup::onChanged);
    connect(m_control, &CaptureControl::wordsNeeded, this, [this] {
        showFailure(
            tr("Add a few words about what happened, for example: angry about late refund"));
    });
    connect(m_line, &QuickLine::edited, this, &QuickLogPopup::draftChanged);
    connect(m_control, &CaptureControl::chosen, this, &QuickLogPopup::draftChanged);
    connect(m_line, &QuickLine::cancelled, this, &QWidget::hide);
    connect(m_foot, &QuickLogFoot::closeRequested, this, &QWidget::hide);
    connect(m_foot, &QuickLogFoot::saveRequested, this, [this] {
        m_control->submit(AfterSave::Nothing);
    });
    connect(m_panel, &SavedPanel::undoRequested, this, &QuickLogPopup::undoRequested);
    connect(m_panel, &SavedPanel::detailsRequested, this, &QuickLogPopup::detailsRequested);
    connect(m_panel, &SavedPanel::breatherRequested, this, &QuickLogPopup::breatherRequested);
    connect(m_panel, &SavedPanel::breatherDeclined, this, &QuickLogPopup::breatherDeclined);
}

void QuickLogPopup::submit(const Draft &draft, AfterSave then)
{
    m_then = then;
    emit submitted(draft, then);
}

void QuickLogPopup::onChanged()
{
    const Moment now = m_clock.moment();
    const bool empty = m_line->document()->isEmpty();
    m_time->setText(formats::time(now.local().time()));
    m_note->setLook(looks::Meta);
    m_note->setText(empty ? invitation() : savedtext::planned(m_control->draft(), now, m_lead));
    m_foot->setEmpty(empty);
}

QString QuickLogPopup::invitation() const
{
    if (m_sealing)
        return tr("The log is locked. What you write is sealed, and filed when you unlock.");
    return tr("Example: angry about late refund, promised callback tomorrow 15:00 "
              "#billing @4711 !7");
}

void QuickLogPopup::setSealing()
{
    m_sealing = true;
    onChanged();
}

void QuickLogPopup::placeOnScreen()
{
    layout()->activate();
    const QRect area = screenplace::current()->availableGeometry();
    const QPoint corner(area.center().x() - width() / 2, area.top() + area.height() / FromTop);
    move(screenplace::movedInto(QRect(corner, size()), area).topLeft());
}

void QuickLogPopup::open()
{
    if (m_panel->isVisible() && m_line->document()->isEmpty()) {
        m_panel->takeFocus();
        return;
    }
    m_panel->hide();
    onChanged();
    placeOnScreen();
    show();
    raise();
    activateWindow();
    m_line->setFocus();
}

void QuickLogPopup::saved()
{
    const Draft told = m_control->draft();
    const QRect where = geometry();
    m_control->clear();
    hide();
    tell(told, where, std::exchange(m_then, AfterSave::Nothing));
}

void QuickLogPopup::tell(const Draft &draft, const QRect &where, AfterSave then)
{
    m_stoodAt = where;
    if (opensWindow(then))
        return;
    const Moment now = m_clock.moment();
    Draft told = draft;
    if (m_discreet)
        told.stress.reset();
    const QString facts = savedtext::facts(told);
    const QString reminder = savedtext::settled(told, now, m_lead);
    if (m_placesWindows)
        m_panel->present(
            formats::time(now.local().time()), facts, reminder, roomAt(where),
            std::exchange(m_offer, std::nullopt));
    else
        emit savedQuietly();
}

/// What is smaller than the popup has its upper corner in common with it.
QRect QuickLogPopup::roomAt(const QRect &where) const
{
    const QSize own = sizeHint();
    if (where.width() >= own.width())
        return where;
    const QScreen *screen = QGuiApplication::screenAt(where.center());
    QRect room(where.topLeft(), own);
    if (layoutDirection() == Qt::LeftToRight)
        room.moveRight(where.right());
    return screen ? screenplace::movedInto(room, screen->availableGeometry()) : room;
}

bool QuickLogPopup::isUp() const
{
    return isVisible() || m_panel->isVisible();
}

void QuickLogPopup::putAway()
{
    m_stoodAt = place();
    m_panel->hide();
    hide();
}

void QuickLogPopup::showFailure(const QString &sentence)
{
    m_note->setLook({.token = Token::DangerText});
    m_note->setText(sentence);
    m_note->show();
}

void QuickLogPopup::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_line->setFocus();
}

void QuickLogPopup::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(shapes::windowShape(size(), Radius));
}

void QuickLogPopup::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), Radius, Token::Surface, Token::BorderStrong);
}

} // namespace evenkeel
