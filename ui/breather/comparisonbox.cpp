#include "ui/breather/comparisonbox.h"

#include "ui/breather/differences.h"
#include "ui/breather/iconmark.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/stressmark.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenkeel {

ComparisonBox::ComparisonBox(QWidget *parent) : QWidget(parent)
{
    m_before = new StressMark({}, this);
    m_after = new StressMark({}, this);
    m_facts = new PlainLabel({}, looks::CardTitle, this);
    m_change = new PlainLabel({}, looks::Body, this);
    m_change->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    row->addWidget(m_before);
    row->addWidget(new IconMark(u"arrow-right"_s, 16, Token::Text2, this));
    row->addWidget(m_after);
    row->addSpacing(4);
    row->addWidget(m_facts);
    row->addWidget(m_change, 1);
    row->setSpacing(8);
}

void ComparisonBox::setRatings(std::optional<StressLevel> before, std::optional<StressLevel> after)
{
    setVisible(before && after);
    if (!before || !after)
        return;
    m_before->setLevel(before);
    m_after->setLevel(after);
    m_facts->setText(Differences::beforeAndNow(before->value(), after->value()));
    m_change->setText(Differences::thisTime(after->value() - before->value()));
}

void ComparisonBox::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    shapes::box(painter, Theme::of(this), rect(), 10, Token::Bg, Token::Border);
}

} // namespace evenkeel
