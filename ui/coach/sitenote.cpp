#include "ui/coach/sitenote.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int Radius = 10;
constexpr int BetweenItems = 8;
constexpr TextLook Source{.size = TextSize::Meta, .token = Token::InfoText};

} // namespace

bool SiteNote::has(const SitePolicy &site, About about)
{
    return about == About::Promises ? site.hasPromises() : !site.escalation.isEmpty();
}

SiteNote::SiteNote(const SitePolicy &site, About about, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(2);
    add(about == About::Promises ? tr("At your site: what may be promised")
                                 : tr("At your site: whom to hand over to"),
        looks::CardTitle, 0);
    add(tr("Your site's own words, not Evenkeel's."), Source, 0);
    if (about == About::Promises)
        addPromises(site);
    else
        addEscalation(site);
}

void SiteNote::add(const QString &text, const TextLook &look, int above)
{
    if (text.isEmpty())
        return;
    auto *label = new PlainLabel(text, look, this);
    label->setWordWrap(true);
    label->setContentsMargins(0, above, 0, 0);
    m_column->addWidget(label);
}

void SiteNote::addPromises(const SitePolicy &site)
{
    for (const AllowedPromise &promise : site.allowedPromises) {
        add(promise.text, looks::Strong, BetweenItems);
        if (!promise.within.isEmpty()) //: %1 is a time in the words of a site, "one working day"
            add(tr("Within: %1").arg(promise.within), looks::Secondary, 0);
    }
    add(site.promiseNote, looks::Secondary, BetweenItems);
}

/// Numbered: the first is asked first.
void SiteNote::addEscalation(const SitePolicy &site)
{
    int number = 0;
    for (const EscalationStep &step : site.escalation) {
        //: a numbered list: "1. The lead of the shift"
        add(tr("%1. %2").arg(QLocale().toString(++number), step.to), looks::Strong, BetweenItems);
        add(step.when, looks::Secondary, 0);
        add(step.how, looks::Secondary, 0);
    }
}

void SiteNote::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    shapes::box(painter, Theme::of(this), contentsRect(), Radius, Token::InfoSoft, Token::InfoLine);
}

} // namespace evenkeel
