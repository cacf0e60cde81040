#include "ui/followup/reminderpanel.h"

#include "ui/followup/noticetext.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 12;
constexpr int IconSide = 16;
constexpr int MostRows = 6;
constexpr int OwnWidth = 352;
constexpr int BarPadding = 7;
constexpr int Gap = 8;

/// These have a row for each follow-up: several came up in a time in which nothing was shown.
bool isGrouped(Notice::Reason reason)
{
    switch (reason) {
    case Notice::Reason::Time:
    case Notice::Reason::AfterBreather: return false;
    case Notice::Reason::AfterCall:
    case Notice::Reason::AfterPause:
    case Notice::Reason::StillOpen:
    case Notice::Reason::BeforeAbsence:
    case Notice::Reason::AfterAbsence: return true;
    }
    return false;
}

/// Later, since one of them may be the button that was just pressed.
void empty(QWidget &box)
{
    for (QWidget *child : box.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        box.layout()->removeWidget(child);
        child->hide();
        child->deleteLater();
    }
}

} // namespace

ReminderPanel::ReminderPanel(QWidget &host, const Clock &clock)
    : QWidget(&host), m_host(host), m_clock(clock), m_width(Theme::of(&host).px(OwnWidth)),
      m_from(new QWidget(this)),
      m_close(new IconButton(u"close"_s, tr("Close the reminder, it stays in the list"), this)),
      m_title(new PlainLabel({}, looks::CardTitle, this)),
      m_body(new PlainLabel({}, looks::Secondary, this)), m_rows(new QWidget(this)),
      m_actions(new QWidget(this))
{
    setFocusPolicy(Qt::NoFocus);
    buildLayout();
    host.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        stepAside(now);
    });
    // What it covers is not painted through it, nor ringed.
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

/// The focus moves while a widget goes, when this is no panel any more.
ReminderPanel::~ReminderPanel()
{
    qApp->disconnect(this);
}

void ReminderPanel::setPlace(const QMargins &distance, int width)
{
    if (distance == m_distance && width == m_width)
        return;
    m_distance = distance;
    m_width = width;
    if (!isHidden())
        place();
}

void ReminderPanel::show(const Notice &notice)
{
    Notice joined = notice;
    for (const Alert &alert : std::as_const(m_notice.alerts)) {
        const auto isSame
            = [&alert](const Alert &other) { return other.followUp.id == alert.followUp.id; };
        if (std::ranges::none_of(notice.alerts, isSame))
            joined.alerts.append(alert);
    }
    std::ranges::stable_sort(joined.alerts, {}, &Alert::due);
    m_notice = joined;
    m_otherCorner = m_otherCorner && isVisible();
    m_expanded = isGrouped(notice.reason) && !notice.quiet;
    fill();
}

void ReminderPanel::forget(FollowUpId id)
{
    m_notice.alerts.removeIf([id](const Alert &alert) { return alert.followUp.id == id; });
    if (isVisible())
        fill();
}

void ReminderPanel::clear()
{
    m_notice = {};
    hide();
}

void ReminderPanel::fill()
{
    if (m_notice.alerts.isEmpty()) {
        hide();
        return;
    }
    const bool named = !m_notice.quiet;
    m_title->setText(NoticeText::title(m_notice, named, m_clock));
    m_body->setText(NoticeText::body(m_notice, named, m_clock));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_body->text());
    fillRows();
    fillActions();
    setVisible(true);
    raise();
    place();
}

void ReminderPanel::fillRows()
{
    empty(*m_rows);
    const bool alone = m_notice.alerts.size() == 1;
    const bool rows = m_expanded && (!alone || m_notice.reason == Notice::Reason::BeforeAbsence);
    m_rows->setVisible(rows);
    m_body->setVisible(!rows);
    if (!rows)
        return;
    const qsizetype shown = qMin<qsizetype>(MostRows, m_notice.alerts.size());
    for (const Alert &alert : m_notice.alerts.first(shown))
        m_rows->layout()->addWidget(buildRow(alert));
}

QWidget *ReminderPanel::buildRow(const Alert &alert)
{
    struct Verb
    {
        QString icon;
        QString name;
        void (ReminderPanel::*signal)(FollowUpId);
    };
    const std::array verbs{
        Verb{u"check"_s, tr("Done"), &ReminderPanel::doneRequested},
        Verb{u"calendar"_s, tr("New time agreed"), &ReminderPanel::newTimeRequested},
        Verb{u"arrow-right"_s, tr("Hand over"), &ReminderPanel::handOverRequested}};
    auto *row = new QWidget(m_rows);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto *words = new PlainLabel(NoticeText::line(alert, m_clock), looks::Body, row);
    words->setElided(true);
    line->addWidget(words, 1);
    const FollowUpId id = alert.followUp.id;
    for (const Verb &verb : verbs) {
        auto *button = new IconButton(verb.icon, verb.name, row);
        button->setSmall(true);
        const auto signal = verb.signal;
        connect(button, &QAbstractButton::clicked, this, [this, signal, id] {
            emit(this->*signal)(id);
        });
        line->addWidget(button);
    }
    return row;
}

void ReminderPanel::fillActions()
{
    empty(*m_actions);
    auto *line = static_cast<QHBoxLayout *>(m_actions->layout());
    const QList<NoticeAction> actions = NoticeText::actions(m_notice, !m_notice.quiet);
    for (const NoticeAction action : actions) {
        const bool last = action == actions.last();
        auto *button = new Button(
            NoticeText::label(action, m_notice, m_clock),
            last ? Button::Kind::Quiet : Button::Kind::Secondary, m_actions);
        button->setSize(Button::Size::Small);
        button->setFocusPolicy(Qt::TabFocus);
        if (action == NoticeAction::Again)
            button->setIconName(u"snooze"_s);
        connect(button, &QAbstractButton::clicked, this, [this, action] { act(action); });
        line->insertWidget(line->count() - 1, button);
    }
}

void ReminderPanel::act(NoticeAction action)
{
    const bool unfolds = action == NoticeAction::Open && m_notice.alerts.size() > 1
        && isGrouped(m_notice.reason) && !m_expanded;
    if (unfolds) {
        m_expanded = true;
        fill();
        return;
    }
    const Notice notice = m_notice;
    if (action == NoticeAction::Dismissed)
        clear();
    emit acted(notice, action);
}

void ReminderPanel::place()
{
    const QRect area = QStyle::visualRect(
        m_host.layoutDirection(), m_host.rect(), m_host.rect().marginsRemoved(m_distance));
    const int width = m_width > 0 ? qMin(m_width, area.width()) : area.width();
    arrange(width);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const Qt::Alignment side = m_otherCorner ? Qt::AlignLeft : Qt::AlignRight;
    setGeometry(QStyle::alignedRect(
        m_host.layoutDirection(), side | Qt::AlignBottom, QSize(width, height), area));
}

void ReminderPanel::arrange(int width)
{
    const Form form = formFor(width);
    if (form == m_form)
        return;
    m_form = form;
    delete layout();
    if (form == Form::Card)
        layOutCard();
    else
        layOutBar();
}

ReminderPanel::Form ReminderPanel::formFor(int width) const
{
    if (m_width > 0)
        return Form::Card;
    const auto needed = [](const PlainLabel *words) {
        return words->isHidden() ? 0 : Gap + words->fontMetrics().horizontalAdvance(words->text());
    };
    const int around = 2 * Padding + Theme::of(this).px(IconSide) + Gap
        + m_actions->sizeHint().width() + Gap + m_close->sizeHint().width();
    return around + needed(m_title) + needed(m_body) <= width ? Form::Bar : Form::TallBar;
}

/// The keyboard reaches what lies under the panel: then the panel goes to the other corner.
void ReminderPanel::stepAside(const QWidget *focus)
{
    if (isHidden() || m_form != Form::Card || !focus || !m_host.isAncestorOf(focus)
        || isAncestorOf(focus))
        return;
    if (!geometry().contains(focus->mapTo(&m_host, focus->rect().center())))
        return;
    m_otherCorner = !m_otherCorner;
    place();
}

/// What it holds may need another height: new buttons count once they are shown, and the text may
/// have got another size.
bool ReminderPanel::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && !isHidden())
        place();
    return handled;
}

void ReminderPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // and not only the window with it
        emit heightChanged(0);
}

void ReminderPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit heightChanged(height());
}

void ReminderPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        emit heightChanged(height());
}

bool ReminderPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_host && event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void ReminderPanel::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Token::Bg));
    shapes::box(painter, theme, rect(), 12, Token::Surface, Token::BorderStrong);
    const QPixmap icon = theme.appIcon(theme.px(IconSide), this);
    const int side = theme.px(IconSide);
    const QRect logical(Padding, m_close->geometry().center().y() - side / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), logical), icon);
}

void ReminderPanel::buildLayout()
{
    auto *from = new QHBoxLayout(m_from);
    from->setContentsMargins(0, 0, 0, 0);
    from->setSpacing(Gap);
    from->addWidget(new PlainLabel(u"Evenkeel"_s, looks::Meta, m_from));
    from->addWidget(new PlainLabel(tr("now", "when a reminder came"), looks::Meta, m_from));
    m_close->setSmall(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    connect(m_close, &QAbstractButton::clicked, this, [this] { act(NoticeAction::Dismissed); });

    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setSpacing(Gap);
    actions->addStretch();
    layOutCard();
}

void ReminderPanel::layOutCard()
{
    m_from->show();
    m_actions->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_actions->layout()->setContentsMargins(0, Gap, 0, 0);
    for (PlainLabel *words : {m_title, m_body}) {
        words->setElided(false);
        words->setWordWrap(true);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(Gap);
    head->addSpacing(Theme::of(this).px(IconSide) + Gap);
    head->addWidget(m_from);
    head->addStretch();
    head->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Padding, Padding, Padding, Padding);
    all->setSpacing(2);
    all->addLayout(head);
    all->addSpacing(5);
    all->addWidget(m_title);
    all->addWidget(m_body);
    all->addWidget(m_rows);
    all->addWidget(m_actions);
}

void ReminderPanel::layOutBar()
{
    m_from->hide();
    m_actions->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_actions->layout()->setContentsMargins(0, 0, 0, 0);
    for (PlainLabel *words : {m_title, m_body}) {
        words->setWordWrap(false);
        words->setElided(true);
    }
    const bool tall = m_form == Form::TallBar;
    auto *words = new QBoxLayout(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(tall ? 0 : Gap);
    words->addWidget(m_title);
    words->addWidget(m_body, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(Gap);
    line->addSpacing(Theme::of(this).px(IconSide) + Gap);
    line->addLayout(words, 1);
    line->addWidget(m_actions);
    line->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Padding, BarPadding, Padding, BarPadding);
    all->setSpacing(2);
    all->addLayout(line);
    all->addWidget(m_rows);
}

} // namespace evenkeel
