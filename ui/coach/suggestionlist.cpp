#include "ui/coach/suggestionlist.h"

#include "ui/coach/draftreview.h"
#include "ui/coach/suggestionrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

SuggestionList::SuggestionList(DraftReview &review, QWidget *parent)
    : QWidget(parent), m_review(review), m_scroll(new ScrollArea(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_words = new PlainLabel({}, looks::Secondary, column);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(16, 12, 16, 12);
    m_column->addWidget(m_words);
    m_column->addStretch();
    m_scroll->setColumn(column);
    all->addWidget(m_scroll);
    connect(&m_review, &DraftReview::changed, this, &SuggestionList::refresh);
    connect(&m_review, &DraftReview::currentChanged, this, &SuggestionList::showCurrent);
    refresh();
}

void SuggestionList::focusCurrent()
{
    if (SuggestionRow *row = m_rows.value(m_review.current()))
        row->setFocus(Qt::OtherFocusReason);
}

void SuggestionList::addBelow(QWidget *below)
{
    m_column->addWidget(below);
}

void SuggestionList::setWhole(bool whole)
{
    m_scroll->setWhole(whole);
}

bool SuggestionList::holdsFocus() const
{
    return std::ranges::any_of(m_rows, &SuggestionRow::holdsFocus);
}

void SuggestionList::refresh()
{
    const QList<WordingFinding> &findings = m_review.findings();
    const qsizetype count = std::min(findings.size(), MostShown);
    Shown shown;
    for (qsizetype index = 0; index < count; ++index) {
        const WordingFinding &finding = findings.at(index);
        const auto choice = static_cast<int>(m_review.choiceFor(finding));
        shown.append(
            QStringList{m_review.said(finding), finding.reason, QString::number(choice)}
            + finding.suggestions);
    }
    if (shown != m_shown || findings.size() != m_rows.size())
        rebuild(shown);
    const auto more = static_cast<int>(findings.size() - count);
    if (findings.isEmpty()) {
        m_words->setText(
            m_review.words() == 0 ? tr("Type or paste a reply. Nothing leaves this computer.")
                                  : tr("Nothing to point out. These are suggestions, not rules."));
    } else {
        m_words->setText(more > 0 ? tr("%Ln more further down", nullptr, more) : QString());
    }
    m_words->setVisible(!m_words->text().isEmpty());
    showCurrent();
}

void SuggestionList::rebuild(const Shown &shown)
{
    const bool hadFocus = holdsFocus();
    for (SuggestionRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater(); // it may be the one whose button was pressed
    }
    m_shown = shown;
    const QLocale locale;
    for (qsizetype index = 0; index < shown.size(); ++index) {
        const WordingFinding &finding = m_review.findings().at(index);
        //: which of all suggestions: "1 of 5"
        const QString place
            = tr("%1 of %2")
                  .arg(locale.toString(index + 1), locale.toString(m_review.findings().size()));
        auto *row = new SuggestionRow(
            finding, m_review.said(finding), place, m_review.choiceFor(finding));
        connectRow(row, index);
        m_column->insertWidget(int(index), row);
        row->show(); // a layout would do it later
        m_rows.append(row);
    }
    showCurrent();
    if (hadFocus && m_rows.isEmpty())
        emit emptied();
    else if (hadFocus)
        focusCurrent();
}

void SuggestionList::connectRow(SuggestionRow *row, qsizetype index)
{
    connect(row, &SuggestionRow::clicked, this, [this, index] { m_review.setCurrent(index); });
    connect(row, &SuggestionRow::stepped, this, [this, index](int by) {
        const qsizetype next = index + by;
        if (next < 0 || next >= m_rows.size())
            return;
        m_review.setCurrent(next);
        focusCurrent();
    });
    connect(row, &SuggestionRow::replaceRequested, this, [this, row] {
        emit replaceRequested(row->suggestion());
    });
    connect(row, &SuggestionRow::keepRequested, &m_review, &DraftReview::keep);
    connect(row, &SuggestionRow::ruleRequested, this, &SuggestionList::ruleRequested);
}

void SuggestionList::showCurrent()
{
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setCurrent(index == m_review.current());
    if (SuggestionRow *row = m_rows.value(m_review.current()))
        m_scroll->ensureWidgetVisible(row, 0, 0);
}

} // namespace evenkeel
