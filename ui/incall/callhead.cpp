#include "ui/incall/callhead.h"

#include "core/coach/callsession.h"
#include "ui/incall/breathbutton.h"
#include "ui/incall/striphandle.h"
#include "ui/text/formats.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int BarHeight = 44;
constexpr int TimeHeight = 64;
constexpr int Edge = 16;

} // namespace

CallHead::CallHead(CallSession &session, OneBreath &breath, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_bar = makeBar();
    all->addWidget(m_bar);
    all->addWidget(makeTime(breath));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&session, &CallSession::changed, this, &CallHead::follow);
    connect(&session, &CallSession::ticked, this, &CallHead::tick);
    follow();
    tick();
}

QWidget *CallHead::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(Theme::of(this).px(BarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(mirrored({8, 0, 8, 0}));
    row->setSpacing(8);
    m_handle = new StripHandle(bar);
    m_title = new PlainLabel({}, looks::CardTitle, bar);
    auto *quiet = new Glyph(u"sound-off"_s, 16, Token::Text2, bar);
    quiet->setToolTip(tr("Nothing sounds during a call, and reminders wait."));
    auto *close = new IconButton(u"close"_s, tr("Close without logging"), bar);
    close->setSmall(true);
    connect(close, &IconButton::clicked, this, &CallHead::closeRequested);
    row->addWidget(m_handle);
    row->addWidget(m_title);
    row->addWidget(new Tag({.text = tr("Always on top"), .icon = u"pin"_s}, bar));
    row->addStretch(1);
    row->addWidget(quiet);
    row->addSpacing(4);
    row->addWidget(close);
    return bar;
}

QWidget *CallHead::makeTime(OneBreath &breath)
{
    auto *part = new QWidget(this);
    part->setMinimumHeight(Theme::of(this).px(TimeHeight));
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(mirrored({Edge, 0, Edge, 0}));
    row->setSpacing(12);
    m_time = new PlainLabel({}, looks::Display, part);
    m_who = new PlainLabel({}, looks::Secondary, part);
    m_since = new PlainLabel({}, looks::Meta, part);
    m_who->setElided(true);
    m_since->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_who);
    words->addWidget(m_since);
    words->addStretch(1);
    m_breath = new BreathButton(breath, BreathButton::Kind::WithWords, part);
    row->addWidget(m_time);
    row->addLayout(words, 1);
    row->addWidget(m_breath);
    return part;
}

void CallHead::setCustomer(const QString &reference)
{
    m_customer = reference;
    follow();
}

void CallHead::setPatience(const QString &sentence)
{
    m_time->setToolTip(sentence);
    m_time->setAccessibleDescription(sentence);
}

void CallHead::setBreathKeys(const QString &keys)
{
    m_breath->setKeys(keys);
}

void CallHead::follow()
{
    m_title->setText(m_session.isOn() ? tr("In call") : tr("Call ended"));
    m_who->setText(
        //: %1 is a reference
        m_customer.isEmpty() ? tr("On this call")
                             : tr("Customer %1").arg(formats::isolated(m_customer)));
    //: %1 is a time of day
    m_since->setText(tr("since %1").arg(formats::time(m_session.began().local().time())));
}

void CallHead::tick()
{
    m_time->setText(formats::callLength(std::chrono::duration_cast<seconds>(m_session.lasted())));
}

void CallHead::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect bar = m_bar->geometry();
    painter.fillRect(bar, theme.colour(Token::Sunken));
    painter.setPen(theme.colour(Token::Border));
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace evenkeel
