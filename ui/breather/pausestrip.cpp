#include "ui/breather/pausestrip.h"

#include "core/breather/pauseplan.h"
#include "ui/text/breathinglabels.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/screenplace.h"
#include "ui/widgets/stayabove.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Radius = 12;
constexpr int IconSize = 20;
constexpr int IconLeft = 17;
constexpr int Edge = 12;

constexpr Qt::WindowFlags Focusable = Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint;
constexpr Qt::WindowFlags Unfocused = Focusable | Qt::WindowDoesNotAcceptFocus;

constexpr std::array Later{minutes(1), minutes(5), minutes(10), minutes(15)};

} // namespace

PauseStrip::PauseStrip(QWidget *parent) : QWidget(parent, Unfocused)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(tr("Pause", "a break from work"));
    new StayAbove(*this);
    buildLayout();
}

QHBoxLayout *PauseStrip::makeWords()
{
    m_title = new PlainLabel({}, looks::ReadingStrong, this);
    m_then = new PlainLabel({}, looks::Meta, this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_then);

    m_begin = new Button(tr("Begin now"), Button::Kind::Primary, this);
    m_begin->setSize(Button::Size::Small);
    connect(m_begin, &Button::clicked, this, &PauseStrip::begin);
    auto *skip = new Button(tr("Skip"), Button::Kind::Quiet, this);
    skip->setSize(Button::Size::Small);
    skip->setAccessibleName(tr("Skip this pause"));
    connect(skip, &Button::clicked, this, &PauseStrip::skip);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addSpacing(IconLeft - Edge + Theme::of(this).px(IconSize) + 4);
    row->addLayout(words, 1);
    row->addSpacing(12);
    row->addWidget(m_begin);
    row->addWidget(skip);
    return row;
}

QHBoxLayout *PauseStrip::makeLater()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addSpacing(IconLeft - Edge - 4);
    row->addWidget(new PlainLabel(tr("Postpone by"), looks::Label, this));
    row->addSpacing(4);
    for (const minutes by : Later) {
        const QString length = BreathingLabels::shortLength(by);
        auto *button = new Button(length, Button::Kind::Secondary, this);
        button->setSize(Button::Size::Small);
        button->setAccessibleName(tr("Postpone by %1").arg(length));
        connect(button, &Button::clicked, this, [this, by] { emit postpone(by); });
        row->addWidget(button);
    }
    row->addStretch(1);
    m_skipped = new Button(tr("Take the one I skipped"), Button::Kind::Quiet, this);
    m_skipped->setSize(Button::Size::Small);
    connect(m_skipped, &Button::clicked, this, &PauseStrip::takeSkipped);
    m_skipped->hide();
    row->addWidget(m_skipped);
    return row;
}

void PauseStrip::buildLayout()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Edge, 10, Edge, 10);
    all->setSpacing(8);
    all->addLayout(makeWords());
    all->addLayout(makeLater());
}

void PauseStrip::showHeadsUp(PauseKind kind, seconds left, Until then)
{
    const QString when = BreathingLabels::shortLength(left);
    //: %1 is a length: "30 s"
    const QString title = kind == PauseKind::Short ? tr("A short pause in %1").arg(when)
                                                   : tr("A longer pause in %1").arg(when);
    present(
        kind, title,
        then == Until::TypingStops ? tr("It begins when you stop typing.")
                                   : tr("Begin it when it suits you."));
}

void PauseStrip::showWaiting(PauseKind kind, Until until)
{
    const bool isShort = kind == PauseKind::Short;
    //: %1 is a length: "3 min"
    const QString then
        = tr("After %1 it counts as skipped.").arg(BreathingLabels::shortLength(PausePlan::Waits));
    if (until == Until::TypingStops)
        present(
            kind,
            isShort ? tr("A short pause when you stop typing")
                    : tr("A longer pause when you stop typing"),
            then);
    else
        present(kind, isShort ? tr("A short pause is due") : tr("A longer pause is due"), then);
}

void PauseStrip::setSkipped(bool isOne)
{
    m_skipped->setVisible(isOne);
    if (isVisible())
        place();
}

QString PauseStrip::title() const
{
    return m_title->text();
}

/// The name that is spoken does not count along: it would be read out every second.
void PauseStrip::present(PauseKind kind, const QString &title, const QString &then)
{
    const bool isNews = !isVisible() || kind != m_kind || then != m_then->text();
    m_kind = kind;
    m_title->setText(title);
    m_then->setText(then);
    if (!isNews)
        return;
    setAccessibleName(title + u". "_s + then);
    if (!isVisible())
        showUnfocused();
    else
        place();
    announce();
}

void PauseStrip::announce()
{
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void PauseStrip::showUnfocused()
{
    setWindowFlags(Unfocused);
    setAttribute(Qt::WA_ShowWithoutActivating);
    place();
    show();
}

void PauseStrip::place()
{
    layout()->activate();
    const QScreen *screen = isVisible() ? this->screen() : screenplace::current();
    setGeometry(screenplace::atBottom(sizeHint(), screen->availableGeometry()));
}

void PauseStrip::takeFocus()
{
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    setWindowFlags(Focusable);
    place();
    show();
    raise();
    activateWindow();
    m_begin->setFocus();
}

void PauseStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        showUnfocused();
    else
        QWidget::keyPressEvent(event);
}

void PauseStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && isVisible())
        place();
}

void PauseStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(shapes::windowShape(size(), Radius));
}

void PauseStrip::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    shapes::box(painter, theme, rect(), Radius, Token::Surface, Token::BorderStrong);
    const int size = theme.px(IconSize);
    const int middle = m_begin->geometry().center().y();
    const QRect spot
        = QStyle::visualRect(layoutDirection(), rect(), {IconLeft, middle - size / 2, size, size});
    painter.drawPixmap(spot.topLeft(), theme.icon(u"pause"_s, IconSize, Token::Accent, this));
}

} // namespace evenkeel
