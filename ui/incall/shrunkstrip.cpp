#include "ui/incall/shrunkstrip.h"

#include "core/coach/callsession.h"
#include "ui/incall/breathbutton.h"
#include "ui/incall/onebreath.h"
#include "ui/incall/shrunkstep.h"
#include "ui/incall/striphandle.h"
#include "ui/text/breathinglabels.h"
#include "ui/text/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace evenkeel {

namespace {

constexpr TextLook Time{.size = TextSize::Title, .weight = QFont::DemiBold};

} // namespace

ShrunkStrip::ShrunkStrip(CallSession &session, OneBreath &breath, QWidget *parent)
    : QWidget(parent), m_session(session), m_one(breath), m_handle(new StripHandle(this)),
      m_time(new PlainLabel({}, Time, this)), m_step(new ShrunkStep(this)),
      m_breath(new BreathButton(breath, BreathButton::Kind::Ring, this))
{
    auto *end = new Button(tr("End and log"), Button::Kind::Secondary, this);
    end->setSize(Button::Size::Small);
    connect(end, &Button::clicked, this, &ShrunkStrip::endRequested);
    connect(m_step, &ShrunkStep::clicked, this, &ShrunkStrip::growRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirrored({8, 0, 10, 0}));
    row->setSpacing(6);
    row->addWidget(m_handle);
    row->addWidget(m_time);
    row->addWidget(m_step, 1);
    row->addWidget(m_breath);
    row->addSpacing(2);
    row->addWidget(end);
    connect(&session, &CallSession::ticked, this, &ShrunkStrip::tick);
    connect(&breath, &OneBreath::moved, this, &ShrunkStrip::showStep);
    tick();
}

void ShrunkStrip::follow(const QString &title, const QString &place, bool circles)
{
    m_title = title;
    m_place = place;
    m_circles = circles;
    showStep();
}

/// While a breath is taken its words stand there.
void ShrunkStrip::showStep()
{
    if (const auto breath = m_one.point())
        m_step->showStep(
            BreathingLabels::guide(breath->phase), formats::number(breath->secondsLeft));
    else if (!m_session.isOn())
        m_step->showStep(tr("Call ended"), tr("not logged yet"));
    else if (m_title.isEmpty())
        m_step->showStep(tr("All steps done"), tr("end when it suits"));
    else
        m_step->showStep(m_title, m_circles ? tr("Going round?") : m_place);
}

void ShrunkStrip::setBreathKeys(const QString &keys)
{
    m_breath->setKeys(keys);
}

void ShrunkStrip::tick()
{
    m_time->setText(formats::callLength(std::chrono::duration_cast<seconds>(m_session.lasted())));
}

} // namespace evenkeel
