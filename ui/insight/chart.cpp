#include "ui/insight/chart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QLocale>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int PaperWidth = 420;

} // namespace

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    ButtonAccessible::install();
    setFocusPolicy(Qt::TabFocus);
}

void Chart::setSummary(const Summary &summary)
{
    m_summary = summary;
    takeSummary();
    setAccessibleName(title());
    setAccessibleDescription(QStringList{spoken(), basis()}.join(u' ').trimmed());
    updateGeometry();
    update();
    emit summaryChanged();
}

std::unique_ptr<Chart> Chart::onPaper(const Theme &paper) const
{
    std::unique_ptr<Chart> sheet = another();
    paper.dress(*sheet);
    sheet->setLayoutDirection(layoutDirection());
    sheet->setSummary(m_summary);
    sheet->resize(sheet->paperSize());
    std::ignore = sheet->grab(QRect(0, 0, 1, 1)); // gives what was never shown its places
    return sheet;
}

QSize Chart::paperSize() const
{
    const int width = Theme::of(this).px(PaperWidth);
    return {width, hasHeightForWidth() ? heightForWidth(width) : sizeHint().height()};
}

void Chart::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
}

QString Chart::sentence(const QStringList &figures)
{
    //: ends a sentence that lists figures
    return figures.isEmpty() ? QString() : tr("%1.").arg(figures.join(tr(", ", "in a list")));
}

void Chart::drawLine(QPainter &painter, const QRectF &box, const QString &text, int flags)
{
    const QString shown
        = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()) + 1);
    painter.drawText(box, flags | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace evenkeel
