#include "ui/interaction/historylist.h"

#include "ui/interaction/historytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace evenkeel {

namespace {

constexpr int MostLines = 20;
constexpr int DotColumn = 18;

/// One change: a small ring on a line, when it was, and what.
class HistoryLine final : public QWidget
{
public:
    HistoryLine(const QString &when, const QString &what, bool last) : m_last(last)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(mirrored({DotColumn, 0, 0, 0}));
        layout->setSpacing(3);
        layout->addWidget(new PlainLabel(
            when, {.size = TextSize::Meta, .weight = QFont::Medium, .token = Token::Text}));
        auto *text = new PlainLabel(what, {.size = TextSize::Meta, .token = Token::Text2});
        text->setElided(true);
        layout->addWidget(text, 1);
        setFixedHeight(Theme::of(this).px(24));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal x = layoutDirection() == Qt::LeftToRight ? 7.5 : width() - 7.5;
        const QPointF centre(x, height() / 2.0 + 0.5);
        painter.setPen(theme.colour(Token::Border));
        if (!m_last)
            painter.drawLine(QPointF(x, centre.y() + 4), QPointF(x, height()));
        painter.setPen(theme.colour(Token::BorderStrong));
        painter.drawEllipse(centre, 4, 4);
    }

private:
    bool m_last;
};

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QWidget(parent), m_count(new PlainLabel({}, looks::Meta)),
      m_fold(new IconButton(QStringLiteral("chevron-down"), tr("Show or fold the history"))),
      m_lines(new QWidget), m_linesLayout(new QVBoxLayout(m_lines))
{
    buildLayout();
    connect(m_fold, &IconButton::clicked, this, [this] { setFolded(!m_folded); });
}

void HistoryList::buildLayout()
{
    auto *icon = new PlainLabel;
    icon->setPixmap(Theme::of(this).icon(QStringLiteral("history"), 16, Token::Text, this));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(icon);
    head->addWidget(new PlainLabel(tr("History"), looks::CardTitle));
    head->addStretch();
    head->addWidget(m_count);
    head->addWidget(m_fold);
    m_fold->setSmall(true);

    m_linesLayout->setContentsMargins(0, 0, 0, 0);
    m_linesLayout->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_lines);
    setFoldable(false);
}

void HistoryList::clear()
{
    while (QLayoutItem *item = m_linesLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void HistoryList::show(const QList<HistoryEntry> &entries, QDate today, bool discreet)
{
    clear();
    QList<std::pair<QString, QString>> lines;
    std::pair<qint64, QString> last; // several answers at once are one change to people
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        const QString what = historytext::sentence(*entry, discreet);
        const std::pair same(entry->changeSet, what);
        if (!what.isEmpty() && std::exchange(last, same) != same)
            lines.append({historytext::when(*entry, today), what});
    }
    m_count->setText(tr("%Ln change(s)", nullptr, int(lines.size())));
    const qsizetype shown = std::min<qsizetype>(lines.size(), MostLines);
    for (qsizetype i = 0; i < shown; ++i) {
        const auto &[when, what] = lines.at(i);
        m_linesLayout->addWidget(new HistoryLine(when, what, i + 1 == shown));
    }
}

void HistoryList::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
    const int edge = foldable ? 7 : 12; // the button is taller than the words
    layout()->setContentsMargins(mirrored({16, edge, foldable ? 12 : 16, foldable ? edge : 10}));
    setFolded(foldable);
}

void HistoryList::setFolded(bool folded)
{
    m_folded = folded;
    m_lines->setVisible(!folded);
    m_fold->setIconName(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"));
}

} // namespace evenkeel
