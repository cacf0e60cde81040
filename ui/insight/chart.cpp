#include "ui/insight/chart.h"

#include "ui/insight/chartaccessible.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace evenkeel {

namespace {

constexpr int PaperWidth = 420;

} // namespace

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    ButtonAccessible::install();
    ChartAccessible::install(); // asked before the other
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void Chart::setSummary(const Summary &summary)
{
    m_summary = summary;
    takeSummary();
    m_marks.set(findMarks());
    setAccessibleName(title());
    setAccessibleDescription(QStringList{spoken(), basis()}.join(u' ').trimmed());
    updateGeometry();
    update();
    emit summaryChanged();
}

QRect Chart::focusRect() const
{
    const ChartMark *mark = m_marks.current();
    return mark ? mark->region.toAlignedRect() : rect();
}

int Chart::focusRadius() const
{
    return m_marks.current() ? 4 : 8;
}

void Chart::reach(int index)
{
    setFocus(Qt::OtherFocusReason);
    if (m_marks.reach(index))
        announceMark();
}

void Chart::open(int index)
{
    if (index >= 0 && index < m_marks.all().size())
        emit recordsRequested(m_marks.all().at(index).records);
}

void Chart::announceMark()
{
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_marks.index());
    QAccessible::updateAccessibility(&event);
    update(); // and with it the ring
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = m_marks.at(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(), plaintext::toolTip(m_marks.all().at(index).words), this);
    return true;
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeMarks();
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = m_marks.at(event->position()) >= 0;
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        open(m_marks.at(event->position()));
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_marks.current())
            return open(m_marks.index());
        break;
    default:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        if (m_marks.press(event->key(), isRightToLeft()))
            return announceMark();
    }
    QWidget::keyPressEvent(event);
}

/// First the chart as a whole is told, then mark by mark.
void Chart::focusInEvent(QFocusEvent *event)
{
    m_marks.leave();
    QWidget::focusInEvent(event);
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    m_marks.leave();
    QWidget::focusOutEvent(event);
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

QList<CountedRecords> Chart::countedRatings() const
{
    QList<CountedRecords> counted;
    const RecordsAsked all = RecordsAsked::interactions(m_summary.period);
    const auto rated = static_cast<int>(m_summary.stress.n);
    const auto missing = static_cast<int>(m_summary.stress.missing);
    if (rated > 0 && missing > 0)
        counted.append({tr("Show all %Ln interactions", nullptr, rated + missing), all});
    if (rated > 0)
        counted.append({tr("Show the %Ln rated", nullptr, rated), all.rated()});
    if (missing > 0)
        counted.append({tr("Show the %Ln without a rating", nullptr, missing), all.unrated()});
    return counted;
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
