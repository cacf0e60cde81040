#include "ui/today/kindactline.h"

#include "ui/text/formats.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

KindActLine::KindActLine(QWidget *parent)
    : QWidget(parent), m_banner(new Banner(Banner::Kind::Info, u"heart"_s))
{
    m_reveal = m_banner->addAction(tr("Show it"));
    connect(m_reveal, &Button::clicked, this, [this] { setDiscreet(false); });
    connect(m_banner->addAction(tr("Put away")), &Button::clicked, this, &KindActLine::putAway);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_banner);
}

void KindActLine::bringBack(const KindAct &act, QDate today)
{
    m_act = act;
    m_today = today;
    tell();
    show();
}

void KindActLine::setDiscreet(bool discreet)
{
    m_hidden = discreet;
    tell();
}

void KindActLine::tell()
{
    m_reveal->setVisible(m_hidden);
    const QString when = formats::moment(m_act.written, m_today);
    //: %1 a day and time
    const QString strong = tr("Something kind you did, written %1.").arg(when);
    m_banner->setText(strong, m_hidden ? QString() : m_act.words.simplified());
}

} // namespace evenkeel
