#include "ui/followup/startoffer.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace evenkeel {

using namespace Qt::StringLiterals;

StartOffer::StartOffer(QWidget *parent) : QWidget(parent)
{
    auto *banner = new Banner(Banner::Kind::Suggestion, u"clock"_s);
    banner->setText(
        tr("Start Evenkeel with the computer?"), tr("Reminders come only while it runs."));
    connect(
        banner->addAction(tr("Start it for me")), &Button::clicked, this, &StartOffer::accepted);
    connect(banner->addAction(tr("Not now")), &Button::clicked, this, &StartOffer::declined);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(banner);
}

} // namespace evenkeel
