#include "ui/keys/codeoffer.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

CodeOffer::CodeOffer(QWidget *parent)
    : QWidget(parent), m_banner(new Banner(Banner::Kind::Suggestion, u"lock"_s)),
      m_make(m_banner->addAction(tr("Make a code"))),
      m_without(m_banner->addAction(tr("No, thanks")))
{
    m_banner->setText(
        tr("A recovery code?"), tr("It opens your log when the key or the passphrase is lost."));
    connect(m_make, &Button::clicked, this, &CodeOffer::codeRequested);
    connect(m_without, &Button::clicked, this, &CodeOffer::decline);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_banner);
}

void CodeOffer::decline()
{
    if (m_warned) {
        hide();
        emit declined();
        return;
    }
    m_warned = true;
    m_banner->setText(
        tr("Do without?"), tr("A lost key is then a lost log. We cannot open it either."));
    m_without->setText(tr("Do without"));
}

} // namespace evenkeel
