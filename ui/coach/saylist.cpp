#include "ui/coach/saylist.h"

#include "ui/coach/sayline.h"
#include "ui/widgets/scrollarea.h"

#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

namespace {

constexpr int Padding = 16;
constexpr int Gap = 8;

} // namespace

SayList::SayList(QWidget *parent)
    : QWidget(parent), m_scroll(new ScrollArea(this)), m_middle(new QVBoxLayout)
{
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(Padding, Padding, Padding, Padding);
    m_column->setSpacing(Gap);
    m_middle->setSpacing(Gap);
    m_column->addLayout(m_middle);
    m_column->addStretch();
    m_scroll->setColumn(column);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
}

void SayList::setAbove(QWidget *part)
{
    m_column->insertWidget(0, part);
}

void SayList::setBelow(QWidget *part)
{
    m_column->insertWidget(m_column->indexOf(m_middle) + 1, part);
}

void SayList::clear()
{
    m_lines.clear();
    for (QWidget *part : std::exchange(m_parts, {})) {
        part->hide();
        part->setParent(nullptr);
        part->deleteLater(); // it may be the one that asked for it
    }
}

void SayList::add(QWidget *part)
{
    m_middle->addWidget(part);
    m_parts.append(part);
    part->show(); // the layout would do it later, and nothing hidden has the focus
}

SayLine *SayList::addLine(const SlotText &sentence)
{
    auto *line = new SayLine(sentence, SayLine::Kind::Say);
    const qsizetype index = m_lines.size();
    line->setFocusPolicy(index == m_current ? Qt::StrongFocus : Qt::ClickFocus);
    connect(line, &SayLine::stepped, this, [this, index](int by) { step(index, by); });
    connect(line, &SayLine::focused, this, [this, index] {
        choose(index);
        emit chosen(index);
    });
    connect(line, &SayLine::hideRequested, this, &SayList::hideRequested);
    m_lines.append(line);
    add(line);
    return line;
}

void SayList::choose(qsizetype index)
{
    m_current = index >= 0 && index < m_lines.size() ? index : 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i)->setFocusPolicy(i == m_current ? Qt::StrongFocus : Qt::ClickFocus);
        m_lines.at(i)->setCurrent(i == m_current && m_marking);
    }
}

void SayList::focusCurrent()
{
    if (SayLine *line = m_lines.value(m_current))
        line->setFocus(Qt::OtherFocusReason);
}

void SayList::bringIntoView()
{
    QTimer::singleShot(0, this, [this] {
        if (SayLine *line = m_lines.value(m_current))
            m_scroll->ensureWidgetVisible(line, 0, Padding);
    });
}

void SayList::step(qsizetype from, int by)
{
    SayLine *line = m_lines.value(from + by);
    if (!line)
        return;
    line->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(line, 0, Padding);
}

} // namespace evenkeel
