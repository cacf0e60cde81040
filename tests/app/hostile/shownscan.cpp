#include "tests/app/hostile/shownscan.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace evenkeel::test {

namespace {

constexpr qsizetype MostComplaints = 60;
constexpr qsizetype Share = 3;

} // namespace

ShownScan::ShownScan(const QList<Payload> &payloads) : m_payloads(payloads)
{
    for (const Payload &payload : payloads)
        m_comparable.append(comparable(payload.text));
}

void ShownScan::complain(const QString &words)
{
    if (m_wrong.size() < MostComplaints && !m_wrong.contains(words))
        m_wrong.append(words);
}

void ShownScan::take(const ShownWords &words)
{
    ++m_texts;
    const size_t sum = qHash(words.place) ^ (qHash(words.text) << 1);
    if (m_known.contains(sum))
        return;
    m_known.insert(sum);
    qsizetype end = 0;
    for (qsizetype from = 0;; from = end) {
        const qsizetype index = markIn(words.text, from, end);
        if (index < 0 || index >= m_payloads.size())
            return;
        const QString before = comparable(QStringView(words.text).first(end));
        if (before.endsWith(m_comparable.at(index))) {
            m_places[words.place].insert(index);
            m_seen.insert(index);
        } else {
            complain(u"%1, %2: “%3” is not “%4”"_s.arg(
                words.place, m_payloads.at(index).name, words.text.left(300),
                m_payloads.at(index).text.left(200)));
        }
    }
}

void ShownScan::look(const QString &page)
{
    look(QApplication::allWidgets(), page);
}

void ShownScan::lookAt(QWidget &part, const QString &page)
{
    look(part.findChildren<QWidget *>() + QWidgetList{&part}, page);
}

void ShownScan::look(const QWidgetList &widgets, const QString &page)
{
    QStringList wrong;
    for (QWidget *widget : widgets) {
        for (ShownWords &words : wordsOf(*widget, wrong)) {
            words.place.prepend(page + u": "_s);
            take(words);
        }
    }
    for (const QString &what : wrong)
        complain(page + u": "_s + what);
}

void ShownScan::lookAtTooltips(const QString &page)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        auto *view = qobject_cast<QAbstractItemView *>(widget);
        if (!view || !view->isVisible() || !view->model())
            continue;
        for (int y = 2; y < view->viewport()->height(); y += 12) {
            for (int x = 8; x < view->viewport()->width(); x += view->viewport()->width() / 4 + 1) {
                const QPoint at(x, y);
                QHelpEvent event(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
                QToolTip::hideText();
                QApplication::sendEvent(view->viewport(), &event);
                if (!QToolTip::isVisible())
                    continue;
                QStringList wrong;
                const QString place = page + u": tooltip of a row"_s;
                take({.place = place, .text = tooltipShown(QToolTip::text(), place, wrong)});
                for (const QString &what : wrong)
                    complain(what);
            }
        }
    }
    QToolTip::hideText();
}

const QList<qsizetype> &ShownScan::chosen()
{
    const qsizetype step = m_whole ? 1 : Share;
    m_chosen.clear();
    for (qsizetype i = m_turn++ % step; i < m_payloads.size(); i += step)
        m_chosen.append(i);
    return m_chosen;
}

QStringList ShownScan::missed(const QString &place) const
{
    const QSet<qsizetype> seen = indexesIn(place);
    QStringList names;
    for (const qsizetype index : m_chosen)
        if (!seen.contains(index) && m_payloads.at(index).text.isValidUtf16())
            names.append(m_payloads.at(index).name);
    return names;
}

QSet<qsizetype> ShownScan::indexesIn(const QString &place) const
{
    QSet<qsizetype> seen;
    for (auto one = m_places.begin(); one != m_places.end(); ++one)
        if (one.key().startsWith(place))
            seen.unite(one.value());
    return seen;
}

qsizetype ShownScan::seenIn(const QString &place) const
{
    return indexesIn(place).size();
}

QStringList ShownScan::neverSeen() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_payloads.size(); ++i)
        if (!m_seen.contains(i))
            names.append(m_payloads.at(i).name);
    return names;
}

QStringList ShownScan::placeNames() const
{
    QStringList names = m_places.keys();
    names.sort();
    return names;
}

} // namespace evenkeel::test
